import { IsnadError } from '../../errors.js';
import type { ImportedEntity, ImportedFact, ImportedName, ImportId } from '../../model/imported-fact.js';
import { assertInOrder, needName, sortNames, toEntityType, toLanguage, toName, toPartialDate } from './fact-fields.js';

const COLUMNS = [
  'id',
  'type',
  'subtype',
  'name',
  'aliases',
  'wikidata',
  'country',
  'role',
  'organization',
  'scope_country',
  'from',
  'to',
] as const;
type Column = (typeof COLUMNS)[number];

/** Other names that columns go by. */
const SAME: Readonly<Record<string, Column>> = {
  wikidata_id: 'wikidata',
  wikidataid: 'wikidata',
  alias: 'aliases',
  office: 'role',
  title: 'role',
  position: 'role',
  organisation: 'organization',
  start_date: 'from',
  end_date: 'to',
  office_country: 'scope_country',
};

interface Header {
  readonly places: ReadonlyMap<Column, number>;
  /** Places of `name.<language>` and `aliases.<language>`. */
  readonly local: readonly { readonly column: 'name' | 'aliases'; readonly language: string; readonly place: number }[];
  /** Columns that nothing is known about. */
  readonly unknown: readonly string[];
  readonly width: number;
}

/** What the columns of a table are. Errors: FIELD_MISSING without a column for ids. */
export const readHeader = (fields: readonly string[]): Header => {
  const places = new Map<Column, number>();
  const local: Header['local'][number][] = [];
  const unknown: string[] = [];
  fields.forEach((given, place) => {
    const name = given.trim().toLowerCase();
    const [base = '', code] = name.split('.', 2);
    const column = COLUMNS.find((each) => each === base) ?? SAME[base];
    const language = toLanguage(code);
    if (language !== null && (column === 'name' || column === 'aliases')) local.push({ column, language, place });
    else if (column !== undefined && code === undefined) places.set(column, place);
    else if (name !== '') unknown.push(given);
  });
  if (!places.has('id')) {
    throw new IsnadError('FIELD_MISSING', 'the table has no column "id"; its first row has to name the columns.', {
      path: ['id'],
    });
  }
  return { places, local, unknown, width: fields.length };
};

const ITEM = /^Q[1-9]\d{0,12}$/u;
const CODE = /^[A-Z]{2}$/u;
const CODE_OF_OFFICE = /^[A-Z][A-Z_]{2,40}$/u;

/** Who or what a field names: an item of Wikidata, a country by its code, or an id of the table. */
const refer = (space: string, value: string | null): ImportId | null => {
  if (value === null) return null;
  if (ITEM.test(value)) return `wikidata:${value}`;
  return CODE.test(value) ? `iso:${value}` : `${space}:${value}`;
};

/**
 * The facts of one row: an entity where it has a name, a tenure where it has a role. Further rows with the same id may
 * leave the names out and add roles. Errors: FIELD_MISSING, FIELD_INVALID, DATE_INVALID.
 */
export const readCsvRow = (
  { places, local, width }: Header,
  fields: readonly string[],
  space: string,
): readonly ImportedFact[] => {
  if (fields.length > width) {
    throw new IsnadError('FIELD_INVALID', `has ${fields.length} fields; the header names ${width}.`);
  }
  const at = (column: Column): string | null => toName(fields[places.get(column) ?? -1], column);
  const id = needName(at('id'), 'id');
  const key = refer(space, id) ?? '';
  const names: ImportedName[] = [];
  const aliases: ImportedName[] = [];
  const parts = (value: string | undefined): readonly string[] =>
    (value ?? '').split(/[|;]/u).map((part) => part.trim());
  for (const { column, language, place } of local) {
    if (column === 'name') {
      const name = toName(fields[place], `name.${language}`);
      if (name !== null) names.push({ name, language });
    } else {
      for (const alias of parts(fields[place])) {
        const name = toName(alias, `aliases.${language}`);
        if (name !== null) aliases.push({ name, language });
      }
    }
  }
  for (const alias of parts(fields[places.get('aliases') ?? -1])) {
    const name = toName(alias, 'aliases');
    if (name !== null) aliases.push({ name, language: null });
  }
  const plain = at('name');
  const name = plain ?? names[0]?.name;
  const facts: ImportedFact[] = [];
  if (name !== undefined) {
    const wikidata = at('wikidata');
    if (wikidata !== null && !ITEM.test(wikidata)) {
      throw new IsnadError('FIELD_INVALID', `wikidata: expected an item such as Q159, got "${wikidata}".`, {
        path: ['wikidata'],
      });
    }
    const isNamed = plain === null || names.some((each) => each.name === plain);
    const sorted = sortNames(names, [...(isNamed ? [] : [{ name: plain, language: null }]), ...aliases]);
    const entity: ImportedEntity = {
      kind: 'ENTITY',
      id: key,
      type: toEntityType(at('type'), 'type'),
      subtype: at('subtype')?.toUpperCase() ?? null,
      name,
      ...sorted,
      wikidataId: wikidata ?? (ITEM.test(id) ? id : null),
      country: refer(space, at('country')),
      countryCode: null,
    };
    facts.push(entity);
  }
  const role = at('role');
  if (role !== null) {
    const from = toPartialDate(at('from'), 'from');
    const to = toPartialDate(at('to'), 'to');
    assertInOrder(from, to);
    const home = refer(space, at('organization')) ?? refer(space, at('scope_country')) ?? refer(space, at('country'));
    facts.push({
      kind: 'TENURE',
      id: [key, role, home ?? '', from ?? ''].join(' '),
      holder: key,
      office: null,
      title: CODE_OF_OFFICE.test(role) ? null : { name: role, language: null },
      home,
      code: CODE_OF_OFFICE.test(role) ? role : null,
      from,
      to,
      ended: to !== null,
    });
  }
  if (facts.length === 0) {
    throw new IsnadError('FIELD_MISSING', 'name: a row needs a name or a role.', { path: ['name'] });
  }
  return facts;
};
