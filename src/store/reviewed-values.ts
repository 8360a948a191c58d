import sql, { join, type Sql } from 'sql-template-tag';
import { invariant } from '../errors.js';
import type { FieldValue, FieldValues, PartyValue, WordedSpan } from '../model/correction.js';
import type { Span } from '../text/span.js';
import type { Session, Value } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { PART, type Part } from './evidence.js';
import type { Key } from './records.js';
import type { KeptKind } from './review-records.js';
import { REVIEWED, type ReviewedKind } from './reviewed-kinds.js';
import { readSeat } from './reviewed-seats.js';
import { createSpanWriter } from './writing.js';

/** The article whose objects are read or written. */
export interface ReviewedArticle {
  readonly id: Key;
  readonly text: string;
  readonly publishedMinute: number;
}

const worded = (text: string, { start, end }: Span): WordedSpan => ({ start, end, words: text.slice(start, end) });

interface Placed extends Span {
  readonly ordinal: number;
}

const readEvidence = (session: Session, article: Key, owner: Key, part: Part): Promise<readonly Placed[]> =>
  session.all<Placed>(sql`
    SELECT ordinal, span_start AS "start", span_end AS "end" FROM evidence
    WHERE article_id = ${article} AND owner_id = ${owner} AND part = ${part} ORDER BY ordinal`);

const toFieldValue = (type: 'name' | 'flag' | 'entity', stored: unknown): FieldValue => {
  if (type === 'entity') return { entity: stored as Key | null };
  return { name: type === 'flag' ? String(stored === 1) : (stored as string | null) };
};

const toStored = (value: FieldValue, type: 'name' | 'flag' | 'entity'): Sql => {
  if ('entity' in value) return value.entity === null ? sql`NULL` : survivorOf(sql`${value.entity}`);
  invariant('name' in value, 'a column holds a name or an entity');
  return type === 'flag' ? sql`${value.name === 'true' ? 1 : 0}` : sql`${value.name}`;
};

const readParties = async (
  session: Session,
  { id, text }: ReviewedArticle,
  { table, owner, part, hasRole }: NonNullable<ReviewedKind['parties']>,
  key: Key,
): Promise<readonly PartyValue[]> => {
  const rows = await session.all<{ ordinal: number; entity: Key | null; role: string | null }>(sql`
    SELECT ordinal, entity_id AS entity, ${hasRole ? sql`role` : sql`NULL`} AS role FROM ${table}
    WHERE ${owner} = ${key} ORDER BY ordinal`);
  const spans = new Map((await readEvidence(session, id, key, part)).map((span) => [span.ordinal, span]));
  return rows.map(({ ordinal, entity, role }) => {
    const span = spans.get(ordinal);
    return { entity, role, span: span === undefined ? null : worded(text, span) };
  });
};

const ORIGINATOR = 'ORIGINATOR';

const readOriginator = (session: Session, article: Key, quote: Key) =>
  session.get<{ position: number; entity: Key | null }>(sql`
    SELECT position, entity_id AS entity FROM hops
    WHERE article_id = ${article} AND quote_id = ${quote} AND role = ${ORIGINATOR} ORDER BY position DESC LIMIT 1`);

/** What a quote has beside: the last hop of its chain, and which quotes of its article it denies. */
const readQuoteParts = async (session: Session, { id, text }: ReviewedArticle, key: Key): Promise<FieldValues> => {
  const hop = await readOriginator(session, id, key);
  const words = hop === null ? [] : await readEvidence(session, id, key, PART.HOP);
  const span = words.find(({ ordinal }) => ordinal === hop?.position);
  const denied = await session.all<{ id: Key }>(sql`
    SELECT d.denied_id AS id FROM denials AS d CROSS JOIN quotes AS q
    WHERE d.quote_id = ${key} AND q.id = d.denied_id AND q.article_id = ${id} ORDER BY d.denied_id`);
  return {
    originator: {
      parties:
        hop === null
          ? []
          : [{ entity: hop.entity, role: ORIGINATOR, span: span === undefined ? null : worded(text, span) }],
    },
    denies: { keys: denied.map((quote) => quote.id) },
  };
};

/** What the rows of an object say in the fields that people can correct, and in those that hang on them. */
export const readValues = async (
  session: Session,
  article: ReviewedArticle,
  kind: KeptKind,
  key: Key,
): Promise<FieldValues> => {
  const { table, columns, spans, parties } = REVIEWED[kind];
  const names = Object.keys(columns);
  const values: Record<string, FieldValue> = {};
  if (names.length > 0) {
    const list = join(
      Object.values(columns).map(({ column }) => column),
      ', ',
    );
    const row = await session.get<Record<string, unknown>>(sql`SELECT ${list} FROM ${table} WHERE id = ${key}`);
    invariant(row !== null, `${kind} ${key} is stored`);
    for (const [field, { column, type }] of Object.entries(columns))
      values[field] = toFieldValue(type, row[column.sql]);
  }
  for (const [field, part] of Object.entries(spans)) {
    const found = await readEvidence(session, article.id, key, part);
    values[field] = { spans: found.map((span) => worded(article.text, span)) };
  }
  if (parties !== null) values[parties.field] = { parties: await readParties(session, article, parties, key) };
  if (kind === 'quote') return { ...values, ...(await readQuoteParts(session, article, key)) };
  return kind === 'role' ? { ...values, seat: await readSeat(session, key) } : values;
};

const EVIDENCE = sql`evidence (article_id, owner_id, part, ordinal, span_start, span_end, code_point_start,
  code_point_end, checksum)`;

const writeEvidence = async (
  session: Session,
  article: ReviewedArticle,
  owner: Key,
  part: Part,
  spans: readonly { readonly ordinal: number; readonly span: Span }[],
): Promise<void> => {
  const toValues = createSpanWriter(article.text);
  await session.run(sql`
    DELETE FROM evidence WHERE article_id = ${article.id} AND owner_id = ${owner} AND part = ${part}`);
  await session.insert(
    EVIDENCE,
    spans.map(({ ordinal, span }): Value[] => [article.id, owner, part, ordinal, ...toValues(span)]),
  );
};

const survivors = async (session: Session, keys: readonly (Key | null)[]): Promise<readonly (Key | null)[]> => {
  const found: (Key | null)[] = [];
  for (const key of keys) {
    const row = key === null ? null : await session.get<{ id: Key }>(sql`SELECT ${survivorOf(sql`${key}`)} AS id`);
    found.push(row?.id ?? null);
  }
  return found;
};

const writeParties = async (
  session: Session,
  article: ReviewedArticle,
  { table, owner, part, hasRole }: NonNullable<ReviewedKind['parties']>,
  key: Key,
  parties: readonly PartyValue[],
): Promise<void> => {
  await session.run(sql`DELETE FROM ${table} WHERE ${owner} = ${key}`);
  const entities = await survivors(
    session,
    parties.map(({ entity }) => entity),
  );
  await session.insert(
    sql`${table} (article_id, ${owner}, ordinal, published_minute, entity_id${hasRole ? sql`, role` : sql``})`,
    parties.map(({ role }, ordinal) => [
      ...[article.id, key, ordinal, article.publishedMinute, entities[ordinal] ?? null],
      ...(hasRole ? [role ?? 'PARTY'] : []),
    ]),
  );
  await writeEvidence(
    session,
    article,
    key,
    part,
    parties.flatMap(({ span }, ordinal) => (span === null ? [] : [{ ordinal, span }])),
  );
};

const writeOriginator = async (
  session: Session,
  article: ReviewedArticle,
  quote: Key,
  originator: PartyValue | undefined,
): Promise<void> => {
  const { id } = article;
  const stored = await readOriginator(session, id, quote);
  if (originator === undefined) {
    if (stored === null) return;
    const { position } = stored;
    await session.run(sql`
      DELETE FROM evidence WHERE article_id = ${id} AND owner_id = ${quote} AND ordinal = ${position}
        AND part IN (${PART.HOP}, ${PART.HOP_CUE})`);
    await session.run(
      sql`DELETE FROM hops WHERE article_id = ${id} AND quote_id = ${quote} AND position = ${position}`,
    );
    return;
  }
  const [entity = null] = await survivors(session, [originator.entity]);
  let position = stored?.position;
  if (position === undefined) {
    const row = await session.get<{ next: number }>(sql`
      SELECT coalesce(max(position) + 1, 0) AS next FROM hops WHERE article_id = ${id} AND quote_id = ${quote}`);
    position = row?.next ?? 0;
    await session.insert(sql`hops (article_id, quote_id, position, role, entity_id)`, [
      [id, quote, position, ORIGINATOR, entity],
    ]);
  } else {
    await session.run(sql`
      UPDATE hops SET entity_id = ${entity} WHERE article_id = ${id} AND quote_id = ${quote} AND position = ${position}`);
  }
  const own = position;
  const others = (await readEvidence(session, id, quote, PART.HOP)).filter(({ ordinal }) => ordinal !== own);
  const spans = others.map(({ ordinal, start, end }) => ({ ordinal, span: { start, end } }));
  const added = originator.span === null ? [] : [{ ordinal: own, span: originator.span }];
  await writeEvidence(session, article, quote, PART.HOP, [...spans, ...added]);
};

/** Sets which quotes of its own article a quote denies. */
const writeDenies = async (session: Session, article: Key, quote: Key, denied: readonly Key[]): Promise<void> => {
  const before = await session.all<{ id: Key }>(sql`
    SELECT d.denied_id AS id FROM denials AS d CROSS JOIN quotes AS q
    WHERE d.quote_id = ${quote} AND q.id = d.denied_id AND q.article_id = ${article}`);
  for (const { id } of before) {
    await session.run(sql`DELETE FROM denials WHERE quote_id = ${quote} AND denied_id = ${id}`);
  }
  for (const id of denied) {
    await session.run(sql`
      INSERT INTO denials (article_id, quote_id, denied_id)
      SELECT ${article}, ${quote}, q.id FROM quotes AS q WHERE q.id = ${id} AND q.article_id = ${article}
      ON CONFLICT DO NOTHING`);
  }
  for (const id of new Set([...before.map((row) => row.id), ...denied])) {
    await session.run(sql`
      UPDATE quotes SET denied = EXISTS (SELECT 1 FROM denials AS d WHERE d.denied_id = ${id}) WHERE id = ${id}`);
  }
};

/** Makes the rows of an object say `values`. A rejected denial denies nothing. */
export const writeValues = async (
  session: Session,
  article: ReviewedArticle,
  kind: KeptKind,
  key: Key,
  values: FieldValues,
  isRejected: boolean,
): Promise<void> => {
  const { table, columns, spans, parties } = REVIEWED[kind];
  const settings = Object.entries(columns).flatMap(([field, { column, type }]) => {
    const value = values[field];
    return value === undefined ? [] : [sql`${column} = ${toStored(value, type)}`];
  });
  if (settings.length > 0) await session.run(sql`UPDATE ${table} SET ${join(settings, ', ')} WHERE id = ${key}`);
  for (const [field, part] of Object.entries(spans)) {
    const value = values[field];
    if (value === undefined || !('spans' in value)) continue;
    const placed = value.spans.map((span, ordinal) => ({ ordinal, span }));
    await writeEvidence(session, article, key, part, placed);
  }
  const taking = parties === null ? undefined : values[parties.field];
  if (parties !== null && taking !== undefined && 'parties' in taking) {
    await writeParties(session, article, parties, key, taking.parties);
  }
  if (kind !== 'quote') return;
  const { originator, denies, act } = values;
  if (originator !== undefined && 'parties' in originator) {
    await writeOriginator(session, article, key, originator.parties[0]);
  }
  if (denies !== undefined && 'keys' in denies) {
    const isDenial = !isRejected && act !== undefined && 'name' in act && act.name === 'DENY';
    await writeDenies(session, article.id, key, isDenial ? denies.keys : []);
  }
};
