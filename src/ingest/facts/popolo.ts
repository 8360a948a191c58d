import { IsnadError } from '../../errors.js';
import type { ImportedEntity, ImportedFact, ImportedName, ImportId } from '../../model/imported-fact.js';
import {
  assertInOrder,
  isRecord,
  needName,
  own,
  sortNames,
  toLanguage,
  toList,
  toName,
  toPartialDate,
} from './fact-fields.js';

const ITEM = /^Q[1-9]\d{0,12}$/u;

type Fields = Record<string, unknown>;

/** Ids of Wikidata and of other imports keep their own space; every other one is the file's. */
const toId = (space: string, value: unknown): ImportId | null => {
  const id = toName(value, 'id');
  return id === null ? null : `${space}:${id}`;
};

const referred = (space: string, record: Fields, name: string): ImportId | null => {
  const embedded = own(record, name);
  return toId(space, own(record, `${name}_id`) ?? (isRecord(embedded) ? own(embedded, 'id') : embedded));
};

const wikidataIdOf = (record: Fields): string | null => {
  for (const identifier of toList(own(record, 'identifiers'), 'identifiers')) {
    if (!isRecord(identifier) || own(identifier, 'scheme') !== 'wikidata') continue;
    const item = toName(own(identifier, 'identifier'), 'identifiers.identifier');
    if (item !== null && ITEM.test(item)) return item;
  }
  return null;
};

/** Names with the language that they are in; notes tell main names ("multilingual") from others. */
const namesOf = (record: Fields, languages: ReadonlySet<string>) => {
  const main: ImportedName[] = [];
  const others: ImportedName[] = [];
  toList(own(record, 'other_names'), 'other_names').forEach((other, place) => {
    if (!isRecord(other)) return;
    const name = toName(own(other, 'name'), `other_names[${place}].name`);
    const language = toLanguage(own(other, 'lang'));
    if (name === null || (language !== null && !languages.has(language))) return;
    const isMain = language !== null && (own(other, 'note') === 'multilingual' || own(other, 'note') === undefined);
    (isMain ? main : others).push({ name, language });
  });
  return { main, others };
};

const toEntity = (
  record: Fields,
  space: string,
  languages: ReadonlySet<string>,
  kind: Pick<ImportedEntity, 'type' | 'subtype'>,
): ImportedEntity => {
  const id = needName(own(record, 'id'), 'id');
  const { main, others } = namesOf(record, languages);
  const name = toName(own(record, 'name'), 'name') ?? main[0]?.name ?? others[0]?.name;
  if (name === undefined) throw new IsnadError('FIELD_MISSING', `${id}: name is missing or empty.`, { path: ['name'] });
  const sorted = sortNames(main, others);
  const isNamed = Object.values(sorted.names).includes(name);
  return {
    kind: 'ENTITY',
    id: `${space}:${id}`,
    ...kind,
    name,
    names: sorted.names,
    aliases: isNamed
      ? sorted.aliases
      : [{ name, language: null }, ...sorted.aliases.filter((each) => each.name !== name)],
    wikidataId: wikidataIdOf(record),
    country: null,
    countryCode: null,
  };
};

/** Subtypes by what Popolo calls an organisation. */
const CLASSIFICATIONS: Readonly<Record<string, string>> = {
  party: 'PARTY',
  legislature: 'PARLIAMENT',
  chamber: 'PARLIAMENT',
  ministry: 'MINISTRY',
  executive: 'GOVERNMENT',
  government: 'GOVERNMENT',
  committee: 'COMMITTEE',
  council: 'COUNCIL',
  company: 'COMPANY',
};

const classOf = (record: Fields): string =>
  (toName(own(record, 'classification') ?? own(record, 'type'), 'classification') ?? '').toLowerCase();

const readMembership = (record: Fields, space: string): ImportedFact => {
  const holder = referred(space, record, 'person');
  if (holder === null) throw new IsnadError('FIELD_MISSING', 'person_id: missing or empty.', { path: ['person_id'] });
  const body = referred(space, record, 'organization');
  const office = referred(space, record, 'post');
  const area = referred(space, record, 'area');
  const home = body ?? (office === null ? area : null);
  if (home === null && office === null) {
    throw new IsnadError('FIELD_MISSING', 'organization_id: a membership needs an organisation, a post or an area.', {
      path: ['organization_id'],
    });
  }
  const role = toName(own(record, 'role') ?? own(record, 'label'), 'role');
  const from = toPartialDate(own(record, 'start_date'), 'start_date');
  const to = toPartialDate(own(record, 'end_date'), 'end_date');
  assertInOrder(from, to);
  return {
    kind: 'TENURE',
    id: toId(space, own(record, 'id')) ?? [holder, office ?? '', home ?? '', role ?? '', from ?? ''].join(' '),
    holder,
    office,
    title: role === null ? null : { name: role, language: null },
    home,
    code: office === null && role === null ? 'MEMBER' : null,
    from,
    to,
    ended: to !== null,
  };
};

type Reader = (record: Fields, space: string, languages: ReadonlySet<string>) => readonly ImportedFact[];

/** Readers by the list of the document. */
const READERS: Readonly<Record<string, Reader>> = {
  persons: (record, space, languages) => [
    toEntity(record, space, languages, { type: 'PERSON', subtype: null }),
    // A person may bring its memberships along.
    ...toList(own(record, 'memberships'), 'memberships').flatMap((membership) =>
      isRecord(membership) ? [readMembership({ person_id: own(record, 'id'), ...membership }, space)] : [],
    ),
  ],
  organizations: (record, space, languages) => [
    toEntity(record, space, languages, { type: 'ORGANIZATION', subtype: CLASSIFICATIONS[classOf(record)] ?? null }),
  ],
  areas: (record, space, languages) => [
    toEntity(record, space, languages, { type: 'LOCATION', subtype: classOf(record) === 'country' ? 'COUNTRY' : null }),
  ],
  posts: (record, space) => {
    const titles = [own(record, 'role'), own(record, 'label')].flatMap((title) => toName(title, 'label') ?? []);
    return [
      {
        kind: 'OFFICE',
        id: `${space}:${needName(own(record, 'id'), 'id')}`,
        titles: titles.map((name) => ({ name, language: null })),
        home: referred(space, record, 'organization') ?? referred(space, record, 'area'),
        code: null,
      },
    ];
  },
  memberships: (record, space) => [readMembership(record, space)],
};

export const POPOLO_LISTS: readonly string[] = Object.keys(READERS);

/** The facts of one record of a Popolo document's list. Errors: FIELD_MISSING, FIELD_INVALID, DATE_INVALID. */
export const readPopoloRecord = (
  list: string,
  value: unknown,
  space: string,
  languages: ReadonlySet<string>,
): readonly ImportedFact[] => {
  const reader = Object.hasOwn(READERS, list) ? READERS[list] : undefined;
  if (reader === undefined) return [];
  if (!isRecord(value))
    throw new IsnadError('FIELD_INVALID', `${list}: expected an object in the list.`, { path: [list] });
  return reader(value, space, languages);
};
