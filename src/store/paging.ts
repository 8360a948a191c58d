import sql, { empty, join, type Sql } from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
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
}

/** Whether the keys of a page are walked upwards: a page that counts from the end is read backwards. */
const isUpwards = (direction: Direction, page: PageBounds): boolean => (direction === 'ASC') !== isBackwards(page);

/**
 * Selects `columns` of the candidates of a page, from the end at which it begins. Costs an index range of the page's
 * length, wherever the page lies: no window function, and no OFFSET but within the page.
 */
const selectCandidates = (
  columns: Sql,
  { source, conditions, direction }: PagedList,
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

/** Selects the keys of one page and of one more row, which tells whether there is a further page. */
export const selectPage = (list: PagedList, page: PageRequest): Sql =>
  selectCandidates(list.source.id, list, boundsOf(list.sort, page), literal(size(page) + 1));

/** What one page of a list is written out by. Each selects columns `id` and `sort`. */
export interface PageSelects {
  /** The page, in the order of the list. */
  rows(): Sql;
  /** Its first and its last row. */
  start(): Sql;
  end(): Sql;
  /** The row behind it, at the end that the page does not begin at. */
  further(): Sql;
}

export const selectsOf = (list: PagedList, page: PageBounds): PageSelects => {
  const { source, direction } = list;
  const columns = sql`${source.id} AS id, ${source.sort ?? sql`NULL`} AS sort`;
  const length = size(page);
  const walk = (limit: Sql): Sql => selectCandidates(columns, list, page, limit);
  const sorted = (towards: Direction, limit: Sql): Sql =>
    sql`SELECT w.id, w.sort FROM (${walk(literal(length))}) AS w
      ${orderBy(source.sort === null ? null : sql`w.sort`, sql`w.id`, towards)} ${limit}`;
  const near = (): Sql => walk(literal(Math.min(length, 1)));
  const far = (): Sql => sorted(isUpwards(direction, page) ? 'DESC' : 'ASC', sql`LIMIT 1`);
  return {
    rows: () => (isBackwards(page) ? sorted(direction, empty) : walk(literal(length))),
    start: isBackwards(page) ? far : near,
    end: isBackwards(page) ? near : far,
    further: () => walk(sql`1 OFFSET ${literal(length)}`),
  };
};

/** A page of `rows`, which come in the list's order and may hold one too many at the far end. */
export const toPage = <Row, T>(
  rows: readonly Row[],
  page: PageRequest,
  toItem: (row: Row) => { readonly node: T; readonly position: Position },
): Page<T> => {
  const limit = size(page);
  const more = rows.length > limit;
  if (isBackwards(page)) {
    const items = (more ? rows.slice(rows.length - limit) : rows).map(toItem);
    return { items, hasPreviousPage: more, hasNextPage: page.before !== null };
  }
  const items = (more ? rows.slice(0, limit) : rows).map(toItem);
  return { items, hasNextPage: more, hasPreviousPage: page.after !== null };
};
