import sql, { type Sql } from 'sql-template-tag';
import type { SearchTerms } from '../text/search-terms.js';
import type { Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { REJECTED } from './extracted.js';
import { all } from './paging.js';
import { toDay } from './published.js';
import type { Key } from './records.js';
import { type Place, TIER, toStoredScore } from './search-order.js';
import { parseQuery } from './search-query.js';
import type { SearchMeaning } from './search-records.js';
import { type Scope, scan } from './search-scan.js';

/** Quotes that a query was understood to ask for. */
const MOST = 200;
/** Quotes of one speaker, or about one entity, that are looked at. */
const MOST_READ = 5_000;

interface Row {
  readonly id: Key;
  readonly minute: number;
}

const inScope = (scope: Scope): readonly Sql[] => {
  const conditions = scope.conditions('QUOTE');
  return [
    sql`o.review < ${REJECTED}`,
    ...(scope.from > 0 ? [sql`o.published_minute > ${(scope.from - 1) * 1440}`] : []),
    sql`o.published_minute <= ${scope.to * 1440}`,
    ...(scope.language === null
      ? []
      : [sql`EXISTS (SELECT 1 FROM articles AS w WHERE w.id = o.article_id AND w.language = ${scope.language})`]),
    ...(conditions === null ? [] : [conditions]),
  ];
};

/** The newest quotes of one speaker about any of these entities; about anything when there are none. */
const ofSpeaker = (session: Session, scope: Scope, speaker: Key, abouts: readonly Key[]): Promise<readonly Row[]> => {
  const about =
    abouts.length === 0
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM ${session.dialect.values(abouts)} AS a CROSS JOIN quote_entities AS e
            WHERE e.article_id = o.article_id AND e.quote_id = o.id AND e.entity_id = ${survivorOf(sql`a.value`)})`,
        ];
  return session.all<Row>(sql`
    SELECT o.id, o.published_minute AS minute FROM (
      SELECT q.id FROM quotes AS q WHERE q.speaker_id = ${survivorOf(sql`${speaker}`)}
      ORDER BY q.published_minute DESC, q.id DESC LIMIT ${MOST_READ}
    ) AS recent CROSS JOIN quotes AS o
    WHERE o.id = recent.id AND ${all([...inScope(scope), ...about])}
    ORDER BY o.published_minute DESC, o.id DESC LIMIT ${MOST}`);
};

/** The newest quotes about one entity. */
const aboutEntity = (session: Session, scope: Scope, about: Key): Promise<readonly Row[]> =>
  session.all<Row>(sql`
    SELECT o.id, o.published_minute AS minute FROM (
      SELECT e.quote_id AS id FROM quote_entities AS e WHERE e.entity_id = ${survivorOf(sql`${about}`)}
      ORDER BY e.published_minute DESC, e.quote_id DESC LIMIT ${MOST_READ}
    ) AS recent CROSS JOIN quotes AS o
    WHERE o.id = recent.id AND ${all(inScope(scope))}
    ORDER BY o.published_minute DESC, o.id DESC LIMIT ${MOST}`);

/** Quotes that hold the words and are said by one of the speakers. */
const withWords = async (
  session: Session,
  scope: Scope,
  speakers: readonly Key[],
  words: string,
  searchTerms: SearchTerms,
): Promise<ReadonlyMap<Key, number>> => {
  const { expression } = parseQuery(words, searchTerms);
  if (expression.groups.length === 0) return new Map();
  const said = sql`EXISTS (SELECT 1 FROM ${session.dialect.values(speakers)} AS s WHERE o.speaker_id = ${survivorOf(sql`s.value`)})`;
  const narrowed: Scope = {
    ...scope,
    conditions: (type) => all([said, ...[scope.conditions(type)].filter((condition) => condition !== null)]),
  };
  const { matches } = await scan(session, narrowed, 'QUOTE', expression, { after: null, limit: MOST });
  return new Map(matches.map(({ id, day }) => [id, day]));
};

/**
 * The quotes that a query asks for beyond its words: said by a speaker, about an entity, holding what is left of the
 * query. The more of it, the higher; then the newest.
 */
export const findUnderstood = async (
  session: Session,
  scope: Scope,
  { speakers, abouts, words }: SearchMeaning,
  searchTerms: SearchTerms,
): Promise<readonly Place[]> => {
  if (!scope.types.includes('QUOTE') || speakers.length + abouts.length === 0) return [];
  const found = new Map<Key, { day: number; score: number }>();
  const add = (id: Key, day: number, score: number): void => {
    const before = found.get(id);
    found.set(id, { day, score: (before?.score ?? 0) + score });
  };
  const holding =
    speakers.length === 0 ? new Map<Key, number>() : await withWords(session, scope, speakers, words, searchTerms);
  for (const [id, day] of holding) add(id, day, 1);
  const isOpen = words.trim() === '' || abouts.length > 0;
  for (const speaker of isOpen ? speakers : []) {
    for (const { id, minute } of await ofSpeaker(session, scope, speaker, abouts)) add(id, toDay(minute), 1.5);
  }
  if (speakers.length === 0) {
    for (const about of abouts) {
      for (const { id, minute } of await aboutEntity(session, scope, about)) add(id, toDay(minute), 1.5);
    }
  }
  return [...found]
    .map(
      ([id, { day, score }]): Place => ({ tier: TIER.UNDERSTOOD, type: 'QUOTE', day, id, score: toStoredScore(score) }),
    )
    .sort((a, b) => b.score - a.score || b.day - a.day || b.id - a.id)
    .slice(0, MOST);
};
