import sql, { type Sql } from 'sql-template-tag';
import type { Session } from './connection.js';
import { PART, type Part } from './evidence.js';
import type { Key } from './records.js';
import { KEPT_KINDS, type KeptKind, type ReadingChanges } from './review-records.js';

interface Described {
  readonly table: Sql;
  /** Tables whose rows are parts of an object, with the column that names it. */
  readonly parts: readonly (readonly [table: Sql, owner: string])[];
  readonly evidence: readonly [from: Part, to: Part] | null;
}

const DESCRIBED: Readonly<Record<KeptKind, Described>> = {
  mention: { table: sql`mentions`, parts: [], evidence: null },
  time: { table: sql`times`, parts: [], evidence: null },
  quote: {
    table: sql`quotes`,
    parts: [
      [sql`hops`, 'quote_id'],
      [sql`denials`, 'quote_id'],
    ],
    evidence: [PART.QUOTE_CUE, PART.HOP_CUE],
  },
  role: { table: sql`roles`, parts: [], evidence: [PART.ROLE_TITLE, PART.ROLE_EVIDENCE] },
  agreement: {
    table: sql`agreement_reports`,
    parts: [[sql`agreement_report_parties`, 'report_id']],
    evidence: [PART.AGREEMENT_CUE, PART.AGREEMENT_PARTY],
  },
  interaction: {
    table: sql`interactions`,
    parts: [[sql`interaction_participants`, 'interaction_id']],
    evidence: [PART.INTERACTION_CUE, PART.INTERACTION_PARTICIPANT],
  },
  finding: { table: sql`findings`, parts: [[sql`finding_sides`, 'finding_id']], evidence: null },
};

/** Columns that say how and when something was read, and not what. */
const ABOUT_THE_READING: ReadonlySet<string> = new Set([
  'rule_id',
  'confidence',
  'review',
  'revision',
  'place',
  'published_minute',
  'happened_minute',
  'agreement_id',
  'change_id',
]);

type Row = Readonly<Record<string, unknown>>;

const toWords = (row: Row): string =>
  JSON.stringify(Object.entries(row).filter(([column]) => !ABOUT_THE_READING.has(column)));

const describeKind = async (
  session: Session,
  { table, parts, evidence }: Described,
  article: Key,
): Promise<ReadonlyMap<Key, string>> => {
  const words = new Map<Key, string[]>();
  for (const row of await session.all<Row & { id: Key }>(sql`SELECT * FROM ${table} WHERE article_id = ${article}`)) {
    words.set(row.id, [toWords(row)]);
  }
  for (const [part, owner] of parts) {
    for (const row of await session.all<Row>(sql`SELECT * FROM ${part} WHERE article_id = ${article}`)) {
      words.get(row[owner] as Key)?.push(toWords(row));
    }
  }
  if (evidence !== null) {
    const rows = await session.all<Row>(sql`
      SELECT * FROM evidence WHERE article_id = ${article} AND part BETWEEN ${evidence[0]} AND ${evidence[1]}`);
    for (const row of rows) words.get(row.owner_id as Key)?.push(toWords(row));
  }
  return new Map([...words].map(([key, own]) => [key, own.toSorted().join('\n')]));
};

/** What every object of an article says, by kind and key. */
export type ReadingWords = Readonly<Record<KeptKind, ReadonlyMap<Key, string>>>;

const forKinds = <T>(of: (kind: KeptKind) => T): Readonly<Record<KeptKind, T>> =>
  Object.fromEntries(KEPT_KINDS.map((kind) => [kind, of(kind)])) as Record<KeptKind, T>;

/** The present reading of an article, to tell afterwards what another one changed. */
export const describeReading = async (session: Session, article: Key): Promise<ReadingWords> => {
  const found = new Map<KeptKind, ReadonlyMap<Key, string>>();
  for (const kind of KEPT_KINDS) found.set(kind, await describeKind(session, DESCRIBED[kind], article));
  return forKinds((kind) => found.get(kind) ?? new Map());
};

/** Keys of the objects that both readings have and that say something else now. */
export const changedKeys = (before: ReadonlyMap<Key, string>, after: ReadonlyMap<Key, string>): readonly Key[] =>
  [...after].flatMap(([key, words]) => (before.has(key) && before.get(key) !== words ? [key] : []));

export const compareReadings = (before: ReadingWords, after: ReadingWords): ReadingChanges =>
  forKinds((kind) => {
    const [old, young] = [before[kind], after[kind]];
    const added = [...young.keys()].filter((key) => !old.has(key)).length;
    const changed = changedKeys(old, young).length;
    return { added, removed: old.size - (young.size - added), changed, same: young.size - added - changed };
  });
