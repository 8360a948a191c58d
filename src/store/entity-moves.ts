import sql, { type Sql } from 'sql-template-tag';
import type { Session } from './connection.js';
import {
  ARTICLE_REFERENCES,
  ENTITY_SETS,
  type EntityReference,
  nameOf,
  SHARED_REFERENCES,
} from './entity-references.js';
import { PART } from './evidence.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Whose references a change turns, and to whom. */
export interface Move {
  readonly change: Key;
  readonly from: Key;
  readonly into: Key;
}

/**
 * Which references are turned: all, those of one article, or those that one article makes with these mentions.
 * `quotes` are those of which the speaker is understood from one of the mentions.
 */
export type MoveScope =
  | { readonly kind: 'ALL' }
  | { readonly kind: 'ARTICLE'; readonly article: Key }
  | {
      readonly kind: 'MENTIONS';
      readonly article: Key;
      readonly mentions: readonly Key[];
      readonly quotes: readonly Key[];
    };

const IN_ARTICLES = nameOf({ table: ENTITY_SETS.article, column: sql`entity_id` });
const IN_QUOTES = nameOf({ table: ENTITY_SETS.quote, column: sql`entity_id` });

const overlaps = (session: Session, mentions: readonly Key[], span: Sql): Sql => sql`
  EXISTS (SELECT 1 FROM ${session.dialect.values(mentions)} AS moved CROSS JOIN mentions AS m
    WHERE m.id = moved.value AND m.span_start < ${span}.span_end AND ${span}.span_start < m.span_end)`;

/** The rows of alias `t` that are turned; null for none. */
const whereOf = (session: Session, reference: EntityReference, from: Key, scope: MoveScope): Sql | null => {
  const { table, column, row, place, words } = reference;
  if (scope.kind === 'ALL') return sql`t.${column} = ${from}`;
  // The plus keeps an engine from walking through all rows of an entity that everybody mentions.
  const within = sql`t.article_id = ${scope.article} AND +t.${column} = ${from}`;
  if (scope.kind === 'ARTICLE') return within;
  const { mentions, quotes } = scope;
  if (table.sql === 'mentions') {
    return sql`${within} AND t.id IN (SELECT moved.value FROM ${session.dialect.values(mentions)} AS moved)`;
  }
  if (words === null) return null;
  if (words === 'OWN') return sql`${within} AND ${overlaps(session, mentions, sql`t`)}`;
  const evidence = sql`EXISTS (SELECT 1 FROM evidence AS e WHERE e.article_id = ${scope.article}
    AND e.owner_id = ${row} AND e.part = ${words} AND e.ordinal = ${place} AND ${overlaps(session, mentions, sql`e`)})`;
  return words === PART.QUOTE_SPEAKER
    ? sql`${within} AND (${evidence} OR t.id IN (SELECT q.value FROM ${session.dialect.values(quotes)} AS q))`
    : sql`${within} AND ${evidence}`;
};

const turn = async (session: Session, reference: EntityReference, article: Sql, where: Sql, move: Move) => {
  const { table, column, row, place } = reference;
  await session.run(sql`
    INSERT INTO entity_moves (change_id, reference, row_id, place, article_id, joined)
    SELECT ${move.change}, ${nameOf(reference)}, ${row}, ${place}, ${article}, 0 FROM ${table} AS t WHERE ${where}
    ON CONFLICT DO NOTHING`);
  await session.run(sql`UPDATE ${table} AS t SET ${column} = ${move.into} WHERE ${where}`);
};

/** The country of entities: of all, or of those that the article names. */
const turnShared = async (session: Session, move: Move, scope: MoveScope): Promise<void> => {
  if (scope.kind === 'MENTIONS') return;
  for (const reference of SHARED_REFERENCES) {
    const within =
      scope.kind === 'ALL'
        ? sql``
        : sql`AND t.id IN (SELECT l.entity_id FROM article_entities AS l WHERE l.article_id = ${scope.article})`;
    await turn(session, reference, sql`NULL`, sql`t.${reference.column} = ${move.from} ${within}`, move);
  }
};

const logSet = (session: Session, set: Sql, name: string, row: Sql, where: Sql, { change, into }: Move) =>
  session.run(sql`
    INSERT INTO entity_moves (change_id, reference, row_id, place, article_id, joined)
    SELECT ${change}, ${name}, t.${row}, 0, t.article_id, CASE WHEN EXISTS (
      SELECT 1 FROM ${set} AS o WHERE o.article_id = t.article_id AND o.${row} = t.${row} AND o.entity_id = ${into}
    ) THEN 1 ELSE 0 END
    FROM ${set} AS t WHERE ${where} ON CONFLICT DO NOTHING`);

/** Whole rows of the sets: what `from` was in, `into` is in. */
const turnSets = async (session: Session, where: Sql, move: Move): Promise<void> => {
  const { into } = move;
  const { article, quote } = ENTITY_SETS;
  await logSet(session, quote, IN_QUOTES, sql`quote_id`, where, move);
  await session.run(sql`
    INSERT INTO quote_entities (article_id, quote_id, entity_id, published_minute)
    SELECT t.article_id, t.quote_id, ${into}, t.published_minute FROM quote_entities AS t WHERE ${where}
    ON CONFLICT DO NOTHING`);
  await session.run(sql`DELETE FROM quote_entities AS t WHERE ${where}`);
  await logSet(session, article, IN_ARTICLES, sql`article_id`, where, move);
  await session.run(sql`
    INSERT INTO article_entities (article_id, entity_id, published_minute, mention_count, quote_count)
    SELECT t.article_id, ${into}, t.published_minute, t.mention_count, t.quote_count
    FROM article_entities AS t WHERE ${where}
    ON CONFLICT (article_id, entity_id) DO UPDATE SET mention_count = mention_count + excluded.mention_count,
      quote_count = quote_count + excluded.quote_count`);
  await session.run(sql`DELETE FROM article_entities AS t WHERE ${where}`);
};

/** A quote is about whom its content mentions: that may be both, once some mentions are somebody else's. */
const shareSets = async (session: Session, move: Move, article: Key, mentions: readonly Key[]): Promise<void> => {
  const { from, into } = move;
  const inContent = (which: Sql): Sql => sql`
    EXISTS (SELECT 1 FROM evidence AS e CROSS JOIN mentions AS m
      WHERE e.article_id = ${article} AND e.owner_id = t.quote_id AND e.part = ${PART.QUOTE_CONTENT}
        AND m.article_id = ${article} AND ${which} AND e.span_start <= m.span_start AND m.span_end <= e.span_end)`;
  const moved = inContent(sql`m.id IN (SELECT moved.value FROM ${session.dialect.values(mentions)} AS moved)`);
  const left = inContent(sql`m.entity_id = ${from}`);
  const where = sql`t.article_id = ${article} AND t.entity_id = ${from} AND ${moved}`;
  await logSet(session, ENTITY_SETS.quote, IN_QUOTES, sql`quote_id`, where, move);
  await session.run(sql`
    INSERT INTO quote_entities (article_id, quote_id, entity_id, published_minute)
    SELECT t.article_id, t.quote_id, ${into}, t.published_minute FROM quote_entities AS t WHERE ${where}
    ON CONFLICT DO NOTHING`);
  await session.run(sql`DELETE FROM quote_entities AS t WHERE ${where} AND NOT ${left}`);
  const row = sql`t.article_id = ${article} AND t.entity_id = ${from}`;
  await logSet(session, ENTITY_SETS.article, IN_ARTICLES, sql`article_id`, row, move);
  await session.run(sql`
    INSERT INTO article_entities (article_id, entity_id, published_minute, mention_count, quote_count)
    SELECT t.article_id, ${into}, t.published_minute, 0, 0 FROM article_entities AS t WHERE ${row}
    ON CONFLICT DO NOTHING`);
  await recount(session, sql`t.article_id = ${article} AND t.entity_id IN (${from}, ${into})`);
};

/** Counts again how often entities are mentioned and speak in articles: rows of `article_entities` as `t`. */
const recount = (session: Session, where: Sql): Promise<number> =>
  session.run(sql`
    UPDATE article_entities AS t SET
      mention_count = (SELECT count(*) FROM mentions AS m
        WHERE m.article_id = t.article_id AND +m.entity_id = t.entity_id),
      quote_count = (SELECT count(*) FROM quotes AS q
        WHERE q.article_id = t.article_id AND +q.speaker_id = t.entity_id)
    WHERE ${where}`);

/** Runs `work`, and carries what it does to the rows of both entities in these articles over to their counters. */
const counting = async (unit: UnitOfWork, { from, into }: Move, articles: Sql, work: () => Promise<void>) => {
  const read = () =>
    unit.session.all<{ id: Key; mentions: number; quotes: number; articles: number }>(sql`
      SELECT t.entity_id AS id, sum(t.mention_count) AS mentions, sum(t.quote_count) AS quotes, count(*) AS articles
      FROM article_entities AS t WHERE ${articles} AND t.entity_id IN (${from}, ${into}) GROUP BY t.entity_id`);
  const before = await read();
  await work();
  for (const { id, mentions, quotes, articles: count } of before) {
    unit.addEntityCounts(id, { mentions: -mentions, quotes: -quotes, articles: -count });
  }
  for (const { id, mentions, quotes, articles: count } of await read()) {
    unit.addEntityCounts(id, { mentions, quotes, articles: count });
  }
};

/** SQL for the entity that the machine read in the mention of alias `of`, before people changed whose it is. */
export const machineEntityOf = (of: Sql): Sql => sql`coalesce((
  SELECT c.from_id FROM entity_moves AS v JOIN entity_changes AS c ON c.id = v.change_id
  WHERE v.reference = 'mentions.entity_id' AND v.row_id = ${of}.id ORDER BY c.id LIMIT 1), ${of}.entity_id)`;

/** Turns references of `from` to `into`, and keeps which. Costs the rows that are turned. */
export const moveReferences = async (unit: UnitOfWork, move: Move, scope: MoveScope): Promise<void> => {
  const { session } = unit;
  const articles = scope.kind === 'ALL' ? sql`TRUE` : sql`t.article_id = ${scope.article}`;
  await counting(unit, move, articles, async () => {
    await turnShared(session, move, scope);
    for (const reference of ARTICLE_REFERENCES) {
      const where = whereOf(session, reference, move.from, scope);
      if (where !== null) await turn(session, reference, sql`t.article_id`, where, move);
    }
    if (scope.kind === 'MENTIONS') await shareSets(session, move, scope.article, scope.mentions);
    else await turnSets(session, sql`${articles} AND t.entity_id = ${move.from}`, move);
  });
};

const turnBackSet = async (session: Session, set: Sql, name: string, row: Sql, move: Move): Promise<void> => {
  const { change, from, into } = move;
  const moved = sql`m.change_id = ${change} AND m.reference = ${name}`;
  // Another change may have brought `into` to the same row: then the row stays, and goes when that change is undone.
  const others = sql`o.reference = ${name} AND o.change_id IN (
    SELECT c.id FROM entity_changes AS c WHERE c.into_id = ${into} AND c.id <> ${change})`;
  const brought = sql`EXISTS (SELECT 1 FROM entity_moves AS m WHERE ${moved} AND m.joined = 0`;
  await session.run(sql`
    UPDATE entity_moves AS o SET joined = 0
    WHERE ${others} AND o.joined = 1 AND ${brought} AND m.row_id = o.row_id)`);
  await session.run(sql`
    DELETE FROM ${set} AS t WHERE t.entity_id = ${into} AND ${brought} AND m.row_id = t.${row})
      AND NOT EXISTS (SELECT 1 FROM entity_moves AS o WHERE o.row_id = t.${row} AND ${others})`);
  const rows =
    set.sql === 'article_entities'
      ? sql`SELECT m.article_id, ${from}, a.published_minute, 0, 0 FROM entity_moves AS m
          JOIN articles AS a ON a.id = m.row_id WHERE ${moved}`
      : sql`SELECT m.article_id, m.row_id, ${from}, q.published_minute FROM entity_moves AS m
          JOIN quotes AS q ON q.id = m.row_id WHERE ${moved}`;
  const target =
    set.sql === 'article_entities'
      ? sql`article_entities (article_id, entity_id, published_minute, mention_count, quote_count)`
      : sql`quote_entities (article_id, quote_id, entity_id, published_minute)`;
  await session.run(sql`INSERT INTO ${target} ${rows} ON CONFLICT DO NOTHING`);
};

/** Turns back what `moveReferences` turned under this change, as far as it still stands, and forgets it. */
export const moveBack = async (unit: UnitOfWork, move: Move): Promise<void> => {
  const { session } = unit;
  const { change, from, into } = move;
  const articles = sql`t.article_id IN (
    SELECT m.row_id FROM entity_moves AS m WHERE m.change_id = ${change} AND m.reference = ${IN_ARTICLES})`;
  await counting(unit, move, articles, async () => {
    for (const reference of [...SHARED_REFERENCES, ...ARTICLE_REFERENCES]) {
      const { table, column, row, place } = reference;
      await session.run(sql`
        UPDATE ${table} AS t SET ${column} = ${from} FROM entity_moves AS m
        WHERE m.change_id = ${change} AND m.reference = ${nameOf(reference)}
          AND ${row} = m.row_id AND ${place} = m.place AND t.${column} = ${into}
          ${reference.table.sql === 'entities' ? sql`` : sql`AND t.article_id = m.article_id`}`);
    }
    await turnBackSet(session, ENTITY_SETS.quote, IN_QUOTES, sql`quote_id`, move);
    await turnBackSet(session, ENTITY_SETS.article, IN_ARTICLES, sql`article_id`, move);
    await recount(session, sql`${articles} AND t.entity_id IN (${from}, ${into})`);
  });
  await session.run(sql`DELETE FROM entity_moves WHERE change_id = ${change}`);
};
