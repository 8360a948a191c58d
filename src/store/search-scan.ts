import sql, { type Sql } from 'sql-template-tag';
import { onlyOf } from './conditions.js';
import type { Session } from './connection.js';
import type { SearchExpression, SearchMatch } from './full-text.js';
import type { FilteredKinds } from './nested-filters.js';
import { all } from './paging.js';
import { LAST_DAY, toDay, toLastMinute, toMinute } from './published.js';
import { shownConditions } from './reads.js';
import type { Key, SearchType } from './records.js';
import type { SearchFilter, SearchRequest } from './search-records.js';
import type { ArticleFilter } from './store.js';

/** Matches of words that are looked at for those that a filter lets through. */
export const MOST_SCANNED = 10_000;
const CHUNK = 2_000;

/** What a request narrows its types, days and objects to. */
export interface Scope {
  readonly types: readonly SearchType[];
  readonly language: string | null;
  readonly from: number;
  readonly to: number;
  /** Conditions over `o`, the row of a match; null: all matches are let through. */
  conditions(type: SearchType): Sql | null;
}

const isEmpty = (filter: object): boolean => Object.values(filter).every((value) => value === undefined);

/** Articles of a filter whose language and days the index itself narrows. */
const inArticle = (kinds: FilteredKinds, article: Sql, filter: ArticleFilter): Sql | null => {
  const { language, from, to, ...rest } = filter;
  const asked: ArticleFilter = {
    ...rest,
    ...(language === undefined || onlyOf(language) !== undefined ? {} : { language }),
    // A day is an exact range of the index; a time of day is not.
    ...(from?.includes('T') === true ? { from } : {}),
    ...(to?.includes('T') === true ? { to } : {}),
  };
  if (isEmpty(asked)) return null;
  return sql`EXISTS (SELECT 1 FROM articles AS c WHERE c.id = ${article} AND ${all(shownConditions(kinds.articles, asked))})`;
};

const ofObject = (kinds: FilteredKinds, type: SearchType, { quote, entity, agreement }: SearchFilter): Sql | null => {
  const exists = (from: Sql, conditions: readonly Sql[]) => sql`EXISTS (SELECT 1 FROM ${from} AND ${all(conditions)})`;
  if (type === 'QUOTE' && quote !== undefined) {
    return exists(sql`quotes AS c WHERE c.id = o.id`, shownConditions(kinds.quotes, quote));
  }
  if (type === 'ENTITY' && entity !== undefined) {
    return exists(sql`entities AS c WHERE c.id = o.id`, shownConditions(kinds.entities, entity));
  }
  if (type === 'AGREEMENT' && agreement !== undefined) {
    return exists(sql`agreements AS c WHERE c.id = o.agreement_id`, shownConditions(kinds.agreements, agreement));
  }
  return null;
};

/** Types that a filter is about; null: it is about none in particular. */
const typesOf = ({ quote, entity, agreement }: SearchFilter): readonly SearchType[] | null => {
  const types: SearchType[] = [];
  if (quote !== undefined) types.push('QUOTE');
  if (entity !== undefined) types.push('ENTITY');
  if (agreement !== undefined) types.push('AGREEMENT');
  return types.length === 0 ? null : types;
};

export const toScope = (kinds: FilteredKinds, request: SearchRequest): Scope => {
  const { filter = {} } = request;
  const article: ArticleFilter = {
    ...filter.article,
    ...(request.language === undefined ? {} : { language: request.language }),
    ...(request.from === undefined ? {} : { from: request.from }),
    ...(request.to === undefined ? {} : { to: request.to }),
  };
  const { from, to } = article;
  const about = typesOf(filter);
  const isDated = from !== undefined || to !== undefined;
  return {
    types: [...new Set(request.types)].filter((type) => about === null || about.includes(type)),
    language: onlyOf(article.language) ?? null,
    // Undated objects lie in no span of time.
    from: Math.max(from === undefined ? 0 : toDay(toMinute(from)), isDated ? 1 : 0),
    to: to === undefined ? LAST_DAY : toDay(toLastMinute(to)),
    conditions: (type) => {
      const wanted = [
        type === 'ENTITY' ? null : inArticle(kinds, type === 'ARTICLE' ? sql`o.id` : sql`o.article_id`, article),
        ofObject(kinds, type, filter),
      ].filter((condition) => condition !== null);
      return wanted.length === 0 ? null : all(wanted);
    },
  };
};

const TABLES: Readonly<Record<SearchType, Sql>> = {
  ARTICLE: sql`articles`,
  QUOTE: sql`quotes`,
  AGREEMENT: sql`agreement_reports`,
  ENTITY: sql`entities`,
};

const letThrough = async (
  session: Session,
  type: SearchType,
  keys: readonly Key[],
  conditions: Sql,
): Promise<ReadonlySet<Key>> => {
  const rows = await session.all<{ id: Key }>(sql`
    SELECT o.id FROM ${session.dialect.values(keys)} AS wanted CROSS JOIN ${TABLES[type]} AS o
    WHERE o.id = wanted.value AND ${conditions}`);
  return new Set(rows.map(({ id }) => id));
};

export interface Scanned {
  readonly matches: readonly SearchMatch[];
  /** The last match looked at when there are more; null: all were. */
  readonly stop: SearchMatch | null;
  /** More matches were not looked at because too many were not let through. */
  readonly isCut: boolean;
}

/** The newest matches of an expression that the scope lets through; costs at most `MOST_SCANNED` matches. */
export const scan = async (
  session: Session,
  scope: Scope,
  type: SearchType,
  expression: SearchExpression,
  range: { readonly after: SearchMatch | null; readonly last?: SearchMatch | null; readonly limit: number },
): Promise<Scanned> => {
  const conditions = scope.conditions(type);
  const { language, from, to } = scope;
  const found: SearchMatch[] = [];
  let after = range.after;
  for (let scanned = 0; scanned < MOST_SCANNED; ) {
    const size = conditions === null ? range.limit - found.length + 1 : CHUNK;
    const matches = await session.fullText.find(session, {
      ...{ type, expression, language, from, to, after, limit: size },
      last: range.last ?? null,
    });
    const kept =
      conditions === null
        ? null
        : await letThrough(
            session,
            type,
            matches.map(({ id }) => id),
            conditions,
          );
    for (const match of matches) {
      if (kept !== null && !kept.has(match.id)) continue;
      if (found.length === range.limit) return { matches: found, stop: found.at(-1) ?? match, isCut: false };
      found.push(match);
    }
    if (matches.length < size) return { matches: found, stop: null, isCut: false };
    scanned += matches.length;
    after = matches.at(-1) ?? null;
  }
  return { matches: found, stop: after, isCut: true };
};
