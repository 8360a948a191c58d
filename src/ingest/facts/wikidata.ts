import { IsnadError } from '../../errors.js';
import type {
  ImportedEntity,
  ImportedFact,
  ImportedName,
  ImportedTenure,
  ImportId,
} from '../../model/imported-fact.js';
import { isRecord, own, sortNames, toLanguage, toName } from './fact-fields.js';
import { WIKIDATA_CLASSES, WIKIDATA_OFFICES } from './wikidata-classes.js';

const ITEM = /^Q[1-9]\d{0,12}$/u;

/** Properties of Wikidata. */
const PROPERTY = {
  instanceOf: 'P31',
  subclassOf: 'P279',
  country: 'P17',
  citizenship: 'P27',
  positionHeld: 'P39',
  ofCountryCode: 'P297',
  coordinates: 'P625',
  headquarters: 'P159',
  died: 'P570',
  officeHolder: 'P1308',
  from: 'P580',
  to: 'P582',
  of: 'P642',
  jurisdiction: 'P1001',
  directs: 'P2389',
  partOf: 'P361',
  representing: 'P1268',
} as const;

const toId = (item: string): ImportId => `wikidata:${item}`;

type Snak = Record<string, unknown>;

const snaksOf = (list: unknown, property: string): readonly Snak[] => {
  if (!isRecord(list)) return [];
  const found = own(list, property);
  return Array.isArray(found) ? found.filter(isRecord) : [];
};

const toValue = (snak: unknown): unknown => {
  if (!isRecord(snak) || own(snak, 'snaktype') !== 'value') return null;
  const data = own(snak, 'datavalue');
  return isRecord(data) ? own(data, 'value') : null;
};

const itemOf = (snak: unknown): string | null => {
  const value = toValue(snak);
  const id = isRecord(value) ? own(value, 'id') : null;
  if (typeof id === 'string' && ITEM.test(id)) return id;
  // Dumps of before 2017 give the number alone.
  const number = isRecord(value) ? own(value, 'numeric-id') : null;
  return Number.isSafeInteger(number) ? `Q${number}` : null;
};

const RANKS: Readonly<Record<string, number>> = { preferred: 0, normal: 1 };

/** Statements of a property that stand, the preferred ones first. */
const statements = (claims: unknown, property: string): readonly Snak[] =>
  snaksOf(claims, property)
    .filter((claim) => own(claim, 'rank') !== 'deprecated')
    .toSorted((a, b) => (RANKS[String(own(a, 'rank'))] ?? 1) - (RANKS[String(own(b, 'rank'))] ?? 1));

const items = (claims: unknown, property: string): readonly string[] =>
  statements(claims, property).flatMap((claim) => itemOf(own(claim, 'mainsnak')) ?? []);

const TIME = /^\+(\d{4})-(\d{2})-(\d{2})T/u;
const LENGTHS: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

/** A time as exact as Wikidata gives it; null for none, for centuries, and for years that ISO does not write so. */
const dateOf = (snak: unknown): string | null => {
  const value = toValue(snak);
  if (!isRecord(value)) return null;
  const [, year, month, day] = TIME.exec(String(own(value, 'time'))) ?? [];
  const length = LENGTHS[Number(own(value, 'precision'))];
  return year === undefined || length === undefined ? null : `${year}-${month}-${day}`.slice(0, length);
};

const readTerms = (terms: unknown, languages: ReadonlySet<string>): readonly ImportedName[] => {
  if (!isRecord(terms)) return [];
  return Object.entries(terms).flatMap(([code, given]) => {
    const language = toLanguage(code);
    if (language === null || !languages.has(language)) return [];
    const list = Array.isArray(given) ? given : [given];
    return list.flatMap((term) => {
      const name = isRecord(term) ? toName(own(term, 'value'), `labels.${code}`) : null;
      return name === null ? [] : [{ name, language }];
    });
  });
};

/** The organisation or country that qualifiers or an office's own statements tie it to. */
const homeIn = (claims: unknown, read: (list: unknown, property: string) => readonly string[]): ImportId | null => {
  for (const property of [PROPERTY.directs, PROPERTY.of, PROPERTY.jurisdiction, PROPERTY.country]) {
    const [first] = read(claims, property);
    if (first !== undefined) return toId(first);
  }
  return null;
};

const qualifiers = (list: unknown, property: string): readonly string[] =>
  snaksOf(list, property).flatMap((snak) => itemOf(snak) ?? []);

const readTenures = (claims: unknown, holder: ImportId): readonly ImportedTenure[] => {
  const died = dateOf(own(statements(claims, PROPERTY.died)[0] ?? {}, 'mainsnak'));
  return statements(claims, PROPERTY.positionHeld).flatMap((claim, place): ImportedTenure[] => {
    const office = itemOf(own(claim, 'mainsnak'));
    if (office === null) return [];
    const within = own(claim, 'qualifiers');
    const [end] = snaksOf(within, PROPERTY.to);
    const from = dateOf(snaksOf(within, PROPERTY.from)[0]);
    const to = dateOf(end) ?? died;
    const statement = own(claim, 'id');
    return [
      {
        kind: 'TENURE',
        id: typeof statement === 'string' ? `wikidata:${statement}` : `${holder}$${office}$${from ?? place}`,
        holder,
        office: toId(office),
        title: null,
        home: homeIn(within, qualifiers),
        code: null,
        from,
        to: to !== null && from !== null && to < from.slice(0, to.length) ? null : to,
        ended: end !== undefined,
      },
    ];
  });
};

type Kind = Pick<ImportedEntity, 'type' | 'subtype'>;

const kindOf = (claims: unknown): Kind | 'OFFICE' | null => {
  const classes = items(claims, PROPERTY.instanceOf);
  for (const item of classes) {
    const known = WIKIDATA_CLASSES.get(item);
    if (known !== undefined) return known;
  }
  const parents = [...classes, ...items(claims, PROPERTY.subclassOf)];
  const isOffice =
    parents.some((item) => WIKIDATA_OFFICES.has(item)) ||
    statements(claims, PROPERTY.officeHolder).length > 0 ||
    (classes.length === 0 && statements(claims, PROPERTY.directs).length > 0);
  if (isOffice) return 'OFFICE';
  if (statements(claims, PROPERTY.positionHeld).length > 0) return { type: 'PERSON', subtype: null };
  if (statements(claims, PROPERTY.coordinates).length > 0) return { type: 'LOCATION', subtype: null };
  if (statements(claims, PROPERTY.headquarters).length > 0) return { type: 'ORGANIZATION', subtype: null };
  return null;
};

/**
 * The facts of one item in the format of Wikidata's dumps: an entity with the offices that it holds, or an office.
 * Errors: FIELD_MISSING, FIELD_INVALID, IMPORT_TYPE_UNKNOWN for an item whose class says neither.
 */
export const readWikidataItem = (value: unknown, languages: ReadonlySet<string>): readonly ImportedFact[] => {
  if (!isRecord(value)) throw new IsnadError('FIELD_INVALID', 'expected one item of Wikidata, a JSON object.');
  const id = own(value, 'id');
  if (typeof id !== 'string' || !ITEM.test(id)) {
    // Dumps hold properties and lexemes, too.
    if (typeof id === 'string' && /^[LP]\d/u.test(id)) return [];
    throw new IsnadError('FIELD_INVALID', 'id: expected the id of an item, such as Q159.', { path: ['id'] });
  }
  const claims = own(value, 'claims');
  const labels = readTerms(own(value, 'labels'), languages);
  const kind = kindOf(claims);
  if (kind === null) {
    throw new IsnadError(
      'IMPORT_TYPE_UNKNOWN',
      `${id}${labels[0] === undefined ? '' : ` (${labels[0].name})`}: none of its classes (P31) is a person, body, place, event or office that is known.`,
      { path: ['claims', 'P31'] },
    );
  }
  const aliases = readTerms(own(value, 'aliases'), languages);
  if (kind === 'OFFICE') {
    return [{ kind: 'OFFICE', id: toId(id), titles: [...labels, ...aliases], home: homeIn(claims, items), code: null }];
  }
  const sorted = sortNames(labels, aliases);
  const name = labels[0]?.name;
  if (name === undefined) {
    throw new IsnadError('FIELD_MISSING', `${id}: has no label in ${[...languages].join(', ')}.`, { path: ['labels'] });
  }
  const country = items(claims, kind.type === 'PERSON' ? PROPERTY.citizenship : PROPERTY.country)[0];
  const code = toValue(own(statements(claims, PROPERTY.ofCountryCode)[0] ?? {}, 'mainsnak'));
  const isCountry = kind.subtype === 'COUNTRY';
  return [
    {
      kind: 'ENTITY',
      id: toId(id),
      ...kind,
      name,
      ...sorted,
      wikidataId: id,
      country: country === undefined || country === id || isCountry ? null : toId(country),
      countryCode: isCountry && typeof code === 'string' && /^[A-Z]{2}$/u.test(code) ? code : null,
    },
    ...(kind.type === 'PERSON' ? readTenures(claims, toId(id)) : []),
  ];
};
