import sql, { empty, join, type Sql } from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
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

const isBackwards = (page: PageRequest): boolean => page.last !== null;
const size = ({ first, last }: PageRequest): number => first ?? last ?? 0;

export const orderBy = (sort: Sql | null, id: Sql, direction: Direction): Sql => {
  const towards = direction === 'ASC' ? sql`ASC` : sql`DESC`;
  return sort === null ? sql`ORDER BY ${id} ${towards}` : sql`ORDER BY ${sort} ${towards}, ${id} ${towards}`;
};

const sortValue = (sort: Sort, position: Position): string | number => {
  if (position.sort === null && sort.none !== undefined) return sort.none;
  if (typeof position.sort === sort.type) return position.sort as string | number;
  throw new IsnadError('CURSOR_INVALID', say('otherOrder'));
};

const beyond = (source: Source, sort: Sort | null, position: Position, upwards: boolean): Sql => {
  const sign = upwards ? sql`>` : sql`<`;
  return source.sort === null || sort === null
    ? sql`${source.id} ${sign} ${position.id}`
    : sql`(${source.sort}, ${source.id}) ${sign} (${sortValue(sort, position)}, ${position.id})`;
};

/**
 * Selects the keys of one page and of one more row, which tells whether there is a further page. Costs an index range
 * of the page's length, wherever the page lies: no OFFSET, no window function.
 */
export const selectPage = (
  source: Source,
  sort: Sort | null,
  conditions: readonly Sql[],
  direction: Direction,
  page: PageRequest,
): Sql => {
  const upwards = direction === 'ASC';
  const where = [
    ...source.where,
    ...conditions,
    ...(page.after === null ? [] : [beyond(source, sort, page.after, upwards)]),
    ...(page.before === null ? [] : [beyond(source, sort, page.before, !upwards)]),
  ];
  const towards = upwards === isBackwards(page) ? 'DESC' : 'ASC';
  const groups = source.sort === null ? sql`GROUP BY ${source.id}` : sql`GROUP BY ${source.sort}, ${source.id}`;
  return sql`SELECT ${source.id} FROM ${source.from} WHERE ${all(where)} ${source.repeats ? groups : empty}
    ${orderBy(source.sort, source.id, towards)} LIMIT ${size(page) + 1}`;
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
