import sql, { type Sql } from 'sql-template-tag';
import type { SearchTerms } from '../text/search-terms.js';
import type { Database, Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { knownLanguage } from './facets.js';
import type { SearchMatch } from './full-text.js';
import type { FilteredKinds } from './nested-filters.js';
import { toDate } from './published.js';
import type { Key, SearchType } from './records.js';
import { parseQuery } from './search-query.js';
import type { NamedHit, SearchCount, SearchFacet, SearchRequest } from './search-records.js';
import { scan, toScope } from './search-scan.js';
import type { FacetCount } from './store.js';

/** Hits of one type that are counted. */
export const MOST_COUNTED = 10_000;
/** Hits of one type that are counted by what stands in their rows: those lie all over the file. */
const MOST_GROUPED = 2_500;

interface Counted {
  readonly type: SearchType;
  readonly matches: readonly SearchMatch[];
  readonly isExact: boolean;
}

const countTypes = async (
  session: Session,
  request: SearchRequest,
  searchTerms: SearchTerms,
  kinds: FilteredKinds,
  limit: number,
): Promise<readonly Counted[]> => {
  const { expression } = parseQuery(request.meaning?.plain ?? request.query, searchTerms);
  if (expression.groups.length === 0) return [];
  const scope = toScope(kinds, request);
  const counted: Counted[] = [];
  for (const type of scope.types) {
    const range = { after: null, limit };
    const { matches, stop } = await scan(session, scope, type, expression, range);
    counted.push({ type, matches, isExact: stop === null });
  }
  return counted;
};

export const createSearchCount =
  (database: Database, searchTerms: SearchTerms, kinds: FilteredKinds) =>
  (request: SearchRequest): Promise<SearchCount> =>
    database.read(async (session) => {
      const types = await countTypes(session, request, searchTerms, kinds, MOST_COUNTED);
      return {
        count: types.reduce((sum, { matches }) => sum + matches.length, 0),
        isExact: types.every(({ isExact }) => isExact),
      };
    });

const TABLES: Readonly<Partial<Record<SearchType, Sql>>> = {
  ARTICLE: sql`articles`,
  QUOTE: sql`quotes`,
  AGREEMENT: sql`agreement_reports`,
};

/** What each type is counted by; those that have no such property are not counted. */
const COLUMNS: Readonly<Record<Exclude<SearchFacet, 'TYPE' | 'DAY'>, Partial<Record<SearchType, Sql>>>> = {
  PUBLISHER: {
    ARTICLE: sql`o.publisher`,
    QUOTE: sql`(SELECT a.publisher FROM articles AS a WHERE a.id = o.article_id)`,
    AGREEMENT: sql`(SELECT a.publisher FROM articles AS a WHERE a.id = o.article_id)`,
  },
  LANGUAGE: {
    ARTICLE: knownLanguage(sql`o.language`),
    QUOTE: sql`(SELECT ${knownLanguage(sql`a.language`)} FROM articles AS a WHERE a.id = o.article_id)`,
    AGREEMENT: sql`(SELECT ${knownLanguage(sql`a.language`)} FROM articles AS a WHERE a.id = o.article_id)`,
  },
  SPEAKER: { QUOTE: sql`o.speaker_id` },
  ACT: { QUOTE: sql`o.act` },
};

const countValues = async (
  session: Session,
  { type, matches }: Counted,
  by: SearchFacet,
): Promise<readonly (readonly [value: string | number | null, count: number])[]> => {
  if (by === 'TYPE') return [[type, matches.length]];
  if (by === 'DAY') {
    if (type === 'ENTITY') return [];
    return [...Map.groupBy(matches, ({ day }) => day)].map(([day, of]) => [day, of.length]);
  }
  const [column, table] = [COLUMNS[by][type], TABLES[type]];
  if (column === undefined || table === undefined) return [];
  const rows = await session.all<{ value: string | number | null; count: number }>(sql`
    SELECT ${column} AS value, count(*) AS count FROM ${session.dialect.values(matches.map(({ id }) => id))} AS wanted
    CROSS JOIN ${table} AS o WHERE o.id = wanted.value GROUP BY ${column}`);
  return rows.map(({ value, count }) => [value, count]);
};

export const createSearchFacet =
  (database: Database, searchTerms: SearchTerms, kinds: FilteredKinds) =>
  (request: SearchRequest, by: SearchFacet, first: number): Promise<readonly FacetCount[]> =>
    database.read(async (session) => {
      const counts = new Map<string | number | null, number>();
      const limit = by === 'TYPE' || by === 'DAY' ? MOST_COUNTED : MOST_GROUPED;
      const types = await countTypes(session, request, searchTerms, kinds, limit);
      for (const counted of types) {
        for (const [value, count] of await countValues(session, counted, by)) {
          if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
        }
      }
      const ordered = [...counts].sort(([a, m], [b, n]) =>
        by === 'DAY' ? Number(b) - Number(a) : n - m || (String(a) < String(b) ? -1 : 1),
      );
      return ordered.slice(0, first).map(([value, count]) => ({
        value: by === 'SPEAKER' ? null : by === 'DAY' ? toDate(value as number) : (value as string | null),
        entityId: by === 'SPEAKER' ? (value as Key | null) : null,
        count,
        isExact: types.every((counted) => counted.isExact),
      }));
    });

/** Entities of one name that are given. */
const MOST_NAMESAKES = 8;

export const createFindNamed =
  (database: Database) =>
  (names: readonly string[]): Promise<readonly NamedHit[]> =>
    names.length === 0
      ? Promise.resolve([])
      : database.read(async (session) =>
          session.all<NamedHit>(sql`
            SELECT DISTINCT wanted.value AS name, e.id, e.type, e.mention_count AS "mentionCount",
              e.quote_count AS "quoteCount"
            FROM ${session.dialect.values([...new Set(names)])} AS wanted CROSS JOIN entities AS e
            WHERE e.id IN (
              SELECT ${survivorOf(sql`x.entity_id`)} FROM aliases AS x WHERE x.folded = wanted.value
              ORDER BY x.entity_id LIMIT ${8 * MOST_NAMESAKES})
            ORDER BY name, e.mention_count DESC, e.id`),
        );
