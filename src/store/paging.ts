import sql, { empty, join, type Sql } from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { Few } from './few.js';
import { literal } from './literal.js';
import type { Direction, Page, PageRequest, Position } from './store.js';

/** What a list is sorted by before the key breaks ties. */
export interface Sort {
  readonly type: 'string' | 'number';
  /** Column name without its table. */
  readonly column: Sql;
  /** The stored value that stands for one that is not known: null in a position. */
  readonly none?: number;
}

/** Where candidates come from: tables that hold `id` and, when the list is sorted, the sort column. */
export interface Source {
  readonly from: Sql;
  readonly where: readonly Sql[];
  readonly id: Sql;
  /** The sort column, qualified; null: by key. */
  readonly sort: Sql | null;
  /** One candidate may come several times. */
  readonly repeats: boolean;
}

export const all = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`TRUE` : join([...conditions], ' AND ');

const isBackwards = (page: Pick<PageRequest, 'last'>): boolean => page.last !== null;
const size = ({ first, last }: Pick<PageRequest, 'first' | 'last'>): number => first ?? last ?? 0;

export const orderBy = (sort: Sql | null, id: Sql, direction: Direction): Sql => {
  const towards = direction === 'ASC' ? sql`ASC` : sql`DESC`;
  return sort === null ? sql`ORDER BY ${id} ${towards}` : sql`ORDER BY ${sort} ${towards}, ${id} ${towards}`;
};

/** The value that a list is sorted by at a position. Errors: CURSOR_INVALID for one of another list. */
export const sortValue = (sort: Sort, position: Position): string | number => {
  if (position.sort === null && sort.none !== undefined) return sort.none;
  if (typeof position.sort === sort.type) return position.sort as string | number;
  throw new IsnadError('CURSOR_INVALID', say('otherOrder'));
};

/** A position as SQL for its two values. */
export interface Place {
  readonly sort: Sql;
  readonly id: Sql;
}

/** A page that is asked for, its positions as SQL. */
export interface PageBounds extends Pick<PageRequest, 'first' | 'last'> {
  readonly after: Place | null;
  readonly before: Place | null;
}

const placeOf = (sort: Sort | null, position: Position): Place => ({
  sort: sort === null ? sql`NULL` : sql`${sortValue(sort, position)}`,
  id: sql`${position.id}`,
});

/** Errors: CURSOR_INVALID. */
const boundsOf = (sort: Sort | null, { first, last, after, before }: PageRequest): PageBounds => ({
  first,
  last,
  after: after === null ? null : placeOf(sort, after),
  before: before === null ? null : placeOf(sort, before),
});

const beyond = (source: Source, place: Place, upwards: boolean): Sql => {
  const sign = upwards ? sql`>` : sql`<`;
  return source.sort === null
    ? sql`${source.id} ${sign} ${place.id}`
    : sql`(${source.sort}, ${source.id}) ${sign} (${place.sort}, ${place.id})`;
};

/** What a page is cut out of: candidates, their order and what they must be like. */
export interface PagedList {
  readonly source: Source;
  readonly sort: Sort | null;
  readonly conditions: readonly Sql[];
  readonly direction: Direction;
  /**
   * Where no index finds all that is asked: the conditions that one finds in the order of the list, and the table whose
   * rows, as `c`, the others are asked of. At most `MOST_LOOKED_AT` candidates are, or the few among which all are; the page
   * says where that ended.
   */
  readonly bound?: { readonly table: Sql; readonly found: readonly Sql[]; readonly few: Few | null } | null;
}

/** Candidates of one page that are looked at for those that a filter lets through. */
export const MOST_LOOKED_AT = 5_000;

/** Whether the keys of a page are walked upwards: a page that counts from the end is read backwards. */
const isUpwards = (direction: Direction, page: PageBounds): boolean => (direction === 'ASC') !== isBackwards(page);

/** Selects `columns` of the candidates under conditions, from the end at which a page begins. */
const selectSource = (
  columns: Sql,
  { source, direction }: PagedList,
  conditions: readonly Sql[],
  page: PageBounds,
  limit: Sql,
): Sql => {
  const upwards = direction === 'ASC';
  const where = [
    ...source.where,
    ...conditions,
    ...(page.after === null ? [] : [beyond(source, page.after, upwards)]),
    ...(page.before === null ? [] : [beyond(source, page.before, !upwards)]),
  ];
  const groups = source.sort === null ? sql`GROUP BY ${source.id}` : sql`GROUP BY ${source.sort}, ${source.id}`;
  return sql`SELECT ${columns} FROM ${source.from} WHERE ${all(where)} ${source.repeats ? groups : empty}
    ${orderBy(source.sort, source.id, isUpwards(direction, page) ? 'ASC' : 'DESC')} LIMIT ${limit}`;
};

/** A limit that is none where the few are looked at: a false condition would be asked of every row. */
export const manyLimit = ({ few }: NonNullable<PagedList['bound']>, limit: number): Sql =>
  few === null ? literal(limit) : sql`CASE WHEN ${few.areAll} THEN 0 ELSE ${literal(limit)} END`;

const keyAndSort = ({ id, sort }: Source): Sql => sql`${id} AS id, ${sort ?? sql`NULL`} AS sort`;

/** The few among which all of a list are, as candidates. */
const selectFew = (list: PagedList, table: Sql, { keys, areAll }: Few, page: PageBounds): Sql => {
  const from = sql`(SELECT DISTINCT e.id FROM (${keys}) AS e WHERE ${areAll}) AS k CROSS JOIN ${table} AS c`;
  const source = { ...list.source, from, where: [sql`c.id = k.id`] };
  return selectSource(keyAndSort(source), { ...list, source }, [], page, literal(MOST_LOOKED_AT));
};

/**
 * Selects the candidates of a page, from the end at which it begins: columns `id` and `sort`, or the key alone. Costs an
 * index range of the page's length, wherever the page lies, or one of `MOST_LOOKED_AT` candidates: no window function,
 * and no OFFSET but within the page.
 */
const selectCandidates = (list: PagedList, page: PageBounds, limit: Sql, keysOnly = false): Sql => {
  const { source, conditions, direction, bound } = list;
  if (bound == null) return selectSource(keysOnly ? source.id : keyAndSort(source), list, conditions, page, limit);
  const many = selectSource(keyAndSort(source), list, bound.found, page, manyLimit(bound, MOST_LOOKED_AT));
  const sort = source.sort === null ? null : sql`looked.sort`;
  const looked =
    bound.few === null
      ? many
      : sql`SELECT m.id, m.sort FROM (${many}) AS m
    UNION ALL SELECT f.id, f.sort FROM (${selectFew(list, bound.table, bound.few, page)}) AS f`;
  return sql`SELECT ${keysOnly ? sql`looked.id` : sql`looked.id, looked.sort`} FROM (${looked}) AS looked
    CROSS JOIN ${bound.table} AS c WHERE ${all([sql`c.id = looked.id`, ...conditions])}
    ${orderBy(sort, sql`looked.id`, isUpwards(direction, page) ? 'ASC' : 'DESC')} LIMIT ${limit}`;
};

/** Selects the keys of one page and of one more row, which tells whether there is a further page. */
export const selectPage = (list: PagedList, page: PageRequest): Sql =>
  selectCandidates(list, boundsOf(list.sort, page), literal(size(page) + 1), true);

/** Selects `id` and `sort` of the last candidate that is looked at for a page, when there may be more; null: all are. */
const selectLast = (list: PagedList, page: PageBounds): Sql | null =>
  list.bound == null
    ? null
    : selectSource(
        keyAndSort(list.source),
        list,
        list.bound.found,
        page,
        sql`${manyLimit(list.bound, 1)} OFFSET ${literal(MOST_LOOKED_AT - 1)}`,
      );

/** How far is looked for a page: the same, for a page that is asked for. Errors: CURSOR_INVALID. */
export const selectStop = (list: PagedList, page: PageRequest): Sql | null =>
  selectLast(list, boundsOf(list.sort, page));

/** What one page of a list is written out by. Each selects columns `id` and `sort`. */
export interface PageSelects {
  /** The page, in the order of the list. */
  rows(): Sql;
  /** Its first and its last row. */
  start(): Sql;
  end(): Sql;
  /** A row that tells that there is more, at the end that the page does not begin at. */
  further(): Sql;
  /** A page may be short, and the list go on behind its `end`. */
  readonly isBounded: boolean;
}

export const selectsOf = (list: PagedList, page: PageBounds): PageSelects => {
  const { source, direction } = list;
  const length = size(page);
  const stop = selectLast(list, page);
  const walk = (limit: Sql): Sql => selectCandidates(list, page, limit);
  const sorted = (towards: Direction, limit: Sql): Sql =>
    sql`SELECT w.id, w.sort FROM (${walk(literal(length))}) AS w
      ${orderBy(source.sort === null ? null : sql`w.sort`, sql`w.id`, towards)} ${limit}`;
  const near = (): Sql => walk(literal(Math.min(length, 1)));
  const last = (): Sql => sorted(isUpwards(direction, page) ? 'DESC' : 'ASC', sql`LIMIT 1`);
  // A short page goes on behind the last candidate that was looked at.
  const far = (): Sql =>
    stop === null
      ? last()
      : sql`SELECT f.id, f.sort FROM (
          SELECT 0 AS place, s.id, s.sort FROM (${stop}) AS s
          WHERE (SELECT count(*) FROM (${walk(literal(length))}) AS w) < ${literal(length)}
          UNION ALL SELECT 1 AS place, l.id, l.sort FROM (${last()}) AS l
        ) AS f ORDER BY f.place LIMIT 1`;
  const next = (): Sql => walk(sql`1 OFFSET ${literal(length)}`);
  return {
    rows: () => (isBackwards(page) ? sorted(direction, empty) : walk(literal(length))),
    start: isBackwards(page) ? far : near,
    end: isBackwards(page) ? near : far,
    further: () =>
      stop === null ? next() : sql`SELECT n.id FROM (${next()}) AS n UNION ALL SELECT s.id FROM (${stop}) AS s`,
    isBounded: stop !== null,
  };
};

/** Whether rows that may hold one too many are fewer than that. */
export const isShort = (rows: readonly unknown[], page: PageRequest): boolean => rows.length <= size(page);

/**
 * A page of `rows`, which come in the list's order and may hold one too many at the far end. `stop`: how far was looked
 * for them, when there may be more.
 */
export const toPage = <Row, T>(
  rows: readonly Row[],
  page: PageRequest,
  toItem: (row: Row) => { readonly node: T; readonly position: Position },
  stop: Position | null = null,
): Page<T> => {
  const limit = size(page);
  const more = rows.length > limit;
  const cut = stop !== null && rows.length < limit ? { stop } : {};
  if (isBackwards(page)) {
    const items = (more ? rows.slice(rows.length - limit) : rows).map(toItem);
    return { items, hasPreviousPage: more || stop !== null, hasNextPage: page.before !== null, ...cut };
  }
  const items = (more ? rows.slice(0, limit) : rows).map(toItem);
  return { items, hasNextPage: more || stop !== null, hasPreviousPage: page.after !== null, ...cut };
};
