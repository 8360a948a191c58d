import sql, { type Sql } from 'sql-template-tag';
import { type PageBounds, type PageSelects, type Sort, selectsOf, sortValue } from '../paging.js';
import { type Anchor, countOfList, type ListedKind, pagedList } from '../reads.js';
import { MOST_COUNTED, type Order } from '../store.js';

export type { Anchor, PageBounds, Sort };
export { MOST_COUNTED, sortValue };

/** SQL for one page of a list, and for what is told of the whole list. */
export interface WrittenList extends PageSelects {
  /** How the column `sort` of the page is written into a cursor; null where only the key says the place. */
  readonly sort: Sort | null;
  /** The number of objects, one beyond `MOST_COUNTED` for more; NULL where a kept number is missing. */
  count(): Sql;
  /** The key of the first object of the whole list; NULL when it is empty. */
  first(): Sql;
}

/** The same list as `Reads.list` and `Reads.listBy` give. */
export const writtenList = (
  kind: ListedKind,
  anchor: Anchor | null,
  filter: object,
  order: Order<string>,
  page: PageBounds,
): WrittenList => {
  const list = pagedList(kind, anchor, filter, order);
  return {
    ...selectsOf(list, page),
    sort: list.sort,
    count: () => countOfList(kind, anchor, filter),
    first: () => firstOf(kind, anchor, filter, order),
  };
};

/** SQL for the key of the first object of such a list; NULL when it is empty. */
export const firstOf = (kind: ListedKind, anchor: Anchor | null, filter: object, order: Order<string>): Sql => {
  const { rows } = selectsOf(pagedList(kind, anchor, filter, order), {
    first: 1,
    last: null,
    after: null,
    before: null,
  });
  return sql`(SELECT f.id FROM (${rows()}) AS f)`;
};
