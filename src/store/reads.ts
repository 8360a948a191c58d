import sql, { empty, type Sql } from 'sql-template-tag';
import type { Database, Session } from './connection.js';
import type { Few } from './few.js';
import { literal } from './literal.js';
import {
  all,
  isShort,
  MOST_LOOKED_AT,
  manyLimit,
  orderBy,
  type PagedList,
  type Sort,
  type Source,
  selectPage,
  selectStop,
  toPage,
} from './paging.js';
import type { Key } from './records.js';
import { MOST_COUNTED, type Order, type Page, type PageItem, type Position, type Reads } from './store.js';

/** How the ids of an edge hang on a parent. The candidates' own table is there as `c`. */
export interface Link {
  readonly from: Sql;
  readonly where: readonly Sql[];
  readonly id: Sql;
  /** The link table, as far as it repeats sort columns: name of its alias and which columns it has. */
  readonly sorted?: { readonly alias: Sql; readonly columns: readonly string[] };
  readonly repeats: boolean;
  /** Fields of a filter that a driver stands for. */
  readonly finds?: readonly string[];
}

export interface BaseRow {
  readonly id: Key;
}

/** One kind of object: its table and how rows become records. In its SQL `t` is a row shown, `c` a candidate. */
export interface Kind<Row extends BaseRow, T extends BaseRow, Filter, Field extends string, Edge extends string> {
  readonly table: Sql;
  /** Columns of `t` and `joins`, named as the fields of `Row`. */
  readonly columns: Sql;
  readonly joins: Sql;
  readonly sorts: Readonly<Record<Field, Sort | null>>;
  /** Over `c`. */
  conditions(filter: Filter): readonly Sql[];
  /** Over `c`: which rows a list shows and a total counts beside those that `filter` asks for; null: all. */
  shown?(filter: Filter): Sql | null;
  link(edge: Edge, parent: Sql): Link;
  /** The link that narrows a filtered list best, when the filter holds a relation. */
  driver?(filter: Filter): Link | null;
  /**
   * Fields of a filter that one index finds all objects by, in this order. What else is asked is asked of a bounded number
   * of candidates.
   */
  found?(filter: Filter, field: Field): readonly string[];
  /** Objects among which are all that a filter asks for, where a part of it may be met by few. */
  few?(filter: Filter): Few | null;
  /** The order in which a list too long to be counted by value is cut; null: by key. */
  readonly counted?: Field;
  /** Column that holds the number of unfiltered objects of an edge, if one is kept. */
  counter?(edge: Edge): { readonly table: Sql; readonly column: Sql } | null;
  /** Name of the kept total of the whole table. */
  readonly total: string;
  /** Records in the order of the rows; a fixed number of statements. */
  load(session: Session, rows: readonly Row[]): Promise<readonly T[]>;
}

type Placed<Row> = Row & { readonly place: number };
type Sorted<Row> = Row & { readonly sort: string | number | null };

/** All objects of a table. */
export const plainLink = (table: Sql): Link => ({ from: sql`${table} AS c`, where: [], id: sql`c.id`, repeats: false });

export const toSource = (link: Link, sort: Sort | null): Source => {
  const { from, where, id, sorted, repeats } = link;
  if (sort === null) return { from, where, id, sort: null, repeats };
  const alias = sorted?.columns.includes(sort.column.sql) === true ? sorted.alias : sql`c`;
  return { from, where, id, sort: sql`${alias}.${sort.column}`, repeats };
};

export const groupByPlace = <Row extends { readonly place: number }>(
  rows: readonly Row[],
  size: number,
): readonly (readonly Row[])[] => {
  const groups: Row[][] = Array.from({ length: size }, () => []);
  for (const row of rows) groups[row.place]?.push(row);
  return groups;
};

export const byIds = async <Row extends BaseRow, T extends BaseRow>(
  session: Session,
  kind: Pick<Kind<Row, T, never, never, never>, 'table' | 'columns' | 'joins' | 'load'>,
  ids: readonly Key[],
): Promise<readonly (T | null)[]> => {
  if (ids.length === 0) return [];
  const wanted = [...new Set(ids)];
  const rows = await session.all<Row>(sql`
    SELECT ${kind.columns} FROM ${session.dialect.values(wanted)} AS parent
    CROSS JOIN ${kind.table} AS t ${kind.joins} WHERE t.id = parent.value ORDER BY parent.key`);
  const found = new Map((await kind.load(session, rows)).map((record) => [record.id, record]));
  return ids.map((id) => found.get(id) ?? null);
};

/** What a filter asks for, and that it stands in lists at all. */
export const shownConditions = <Filter>(
  kind: { conditions(filter: Filter): readonly Sql[]; shown?(filter: Filter): Sql | null },
  filter: Filter,
): readonly Sql[] => {
  const shown = kind.shown?.(filter) ?? null;
  return shown === null ? kind.conditions(filter) : [...kind.conditions(filter), shown];
};

/** What lists of a kind are read by, without what makes rows into records. */
export type ListedKind = Pick<
  // Filters, orders and edges are those of the kind; who asks knows which.
  Kind<never, never, never, never, never>,
  'table' | 'conditions' | 'shown' | 'link' | 'driver' | 'found' | 'few' | 'counter' | 'total'
> & { readonly sorts: Readonly<Record<string, Sort | null>>; readonly counted?: string };

/** Whose objects a list holds: those that stand in relation `edge` to a parent, or all. */
export interface Anchor {
  readonly edge: string;
  readonly parent: Sql;
}

const split = (filter: unknown, fields: readonly string[]) => {
  const entries = Object.entries(filter as object).filter(([, value]) => value !== undefined);
  const isFound = ([name]: readonly [string, unknown]): boolean => fields.includes(name);
  return {
    found: Object.fromEntries(entries.filter(isFound)) as never,
    rest: Object.fromEntries(entries.filter((entry) => !isFound(entry))) as never,
  };
};

/** Where the candidates of a list come from, which conditions hold of all of them, and which must be looked at. */
const candidatesOf = (kind: ListedKind, anchor: Anchor | null, filter: unknown, field: string) => {
  const driver = anchor === null ? (kind.driver?.(filter as never) ?? null) : null;
  const link = anchor === null ? (driver ?? plainLink(kind.table)) : kind.link(anchor.edge as never, anchor.parent);
  const fields = anchor !== null ? [] : (driver?.finds ?? kind.found?.(filter as never, field as never) ?? []);
  const { found, rest } = split(filter, fields);
  const looked = kind.conditions(rest);
  const conditions = shownConditions(kind, filter as never);
  return looked.length === 0
    ? { link, conditions, bound: null }
    : {
        link,
        conditions,
        bound: {
          table: kind.table,
          found: kind.conditions(found),
          few: anchor === null && driver === null ? (kind.few?.(filter as never) ?? null) : null,
        },
      };
};

/** A list as it is paged. */
export const pagedList = (
  kind: ListedKind,
  anchor: Anchor | null,
  filter: unknown,
  { field, direction }: Order<string>,
): PagedList => {
  const sort = kind.sorts[field] ?? null;
  const { link, conditions, bound } = candidatesOf(kind, anchor, filter, field);
  return { source: toSource(link, sort), sort, conditions, direction, bound };
};

/**
 * SQL for the number of objects of a list: a kept number where nothing is filtered, else one bounded by `MOST_COUNTED`.
 * Below 0 where not all candidates were looked at: -1 less what was found among them.
 */
export const countOfList = (kind: ListedKind, anchor: Anchor | null, filter: unknown): Sql => {
  if (kind.conditions(filter as never).length === 0) {
    const counter = anchor === null ? null : (kind.counter?.(anchor.edge as never) ?? null);
    if (anchor === null) return sql`(SELECT value FROM totals WHERE name = ${kind.total})`;
    if (counter !== null)
      return sql`(SELECT p.${counter.column} FROM ${counter.table} AS p WHERE p.id = ${anchor.parent})`;
  }
  const { link, conditions, bound } = candidatesOf(kind, anchor, filter, kind.counted ?? '');
  if (bound === null) return countOf(link, conditions);
  // Counted are those that its first pages show.
  const sort = anchor === null && !link.repeats ? (kind.sorts[kind.counted ?? ''] ?? null) : null;
  return boundedCountOf(toSource(link, sort), conditions, bound);
};

export const createReads = <Row extends BaseRow, T extends BaseRow, Filter, Field extends string, Edge extends string>(
  database: Database,
  kind: Kind<Row, T, Filter, Field, Edge>,
): Reads<T, Filter, Field, Edge> => {
  const listed: ListedKind = kind;

  const listBy: Reads<T, Filter, Field, Edge>['listBy'] = async (edge, parents, filter, order, page) => {
    if (parents.length === 0) return [];
    const sort = kind.sorts[order.field];
    const shown = sort === null ? null : sql`t.${sort.column}`;
    const paged = pagedList(listed, { edge, parent: sql`parent.value` }, filter, order);
    const candidates = selectPage(paged, page);
    const stop = selectStop(paged, page);
    return database.read(async (session) => {
      const rows = await session.all<Placed<Sorted<Row>>>(sql`
        SELECT parent.key AS place, ${shown ?? sql`NULL`} AS sort, ${kind.columns}
        FROM ${session.dialect.values(parents)} AS parent CROSS JOIN ${kind.table} AS t ${kind.joins}
        WHERE t.id IN (${candidates}) ${orderBy(shown, sql`t.id`, order.direction)}`);
      const groups = groupByPlace(rows, parents.length);
      const kept = await loadOnce(session, kind, rows);
      const stops =
        stop === null || !groups.some((group) => isShort(group, page))
          ? []
          : await session.all<Placed<Sorted<BaseRow>>>(sql`
              SELECT parent.key AS place, ${shown ?? sql`NULL`} AS sort, t.id
              FROM ${session.dialect.values(parents)} AS parent CROSS JOIN ${kind.table} AS t
              WHERE t.id IN (SELECT s.id FROM (${stop}) AS s)`);
      const stopped = new Map(stops.map((row) => [row.place, toPosition(row, sort)]));
      return groups.map((group, place) =>
        toPage(
          group,
          page,
          (row) => toItem(row, kept, sort),
          isShort(group, page) ? (stopped.get(place) ?? null) : null,
        ),
      );
    });
  };

  const list = async (filter: Filter, order: Order<Field>, page: Parameters<typeof listBy>[4]): Promise<Page<T>> => {
    const sort = kind.sorts[order.field];
    const shown = sort === null ? null : sql`t.${sort.column}`;
    const paged = pagedList(listed, null, filter, order);
    const candidates = selectPage(paged, page);
    const stop = selectStop(paged, page);
    return database.read(async (session) => {
      const rows = await session.all<Sorted<Row>>(sql`
        SELECT ${shown ?? sql`NULL`} AS sort, ${kind.columns} FROM ${kind.table} AS t ${kind.joins}
        WHERE t.id IN (${candidates}) ${orderBy(shown, sql`t.id`, order.direction)}`);
      const kept = await loadOnce(session, kind, rows);
      const stopped =
        stop === null || !isShort(rows, page)
          ? null
          : await session.get<Sorted<BaseRow>>(sql`SELECT s.id, s.sort FROM (${stop}) AS s`);
      return toPage(rows, page, (row) => toItem(row, kept, sort), stopped === null ? null : toPosition(stopped, sort));
    });
  };

  return {
    list,
    listBy,
    byIds: (ids) => (ids.length === 0 ? Promise.resolve([]) : database.read((session) => byIds(session, kind, ids))),
    matching: async (ids, filter) => {
      const conditions = shownConditions(kind, filter);
      if (ids.length === 0) return new Set();
      return database.read(async (session) => {
        const rows = await session.all<BaseRow>(sql`
          SELECT c.id FROM ${session.dialect.values(ids)} AS wanted CROSS JOIN ${kind.table} AS c
          WHERE ${all([sql`c.id = wanted.value`, ...conditions])}`);
        return new Set(rows.map(({ id }) => id));
      });
    },
    count: (filter) =>
      database.read(async (session) => {
        const row = await session.get<{ count: number }>(sql`SELECT ${countOfList(listed, null, filter)} AS count`);
        return row?.count ?? 0;
      }),
    countBy: async (edge, parents, filter) => {
      if (parents.length === 0) return [];
      const number = countOfList(listed, { edge, parent: sql`parent.value` }, filter);
      return database.read(async (session) => {
        const rows = await session.all<{ count: number | null }>(sql`
          SELECT ${number} AS count FROM ${session.dialect.values(parents)} AS parent ORDER BY parent.key`);
        return rows.map(({ count }) => count ?? 0);
      });
    },
  };
};

/** Number of a link's objects under conditions, as an SQL value. Bounded: one beyond `MOST_COUNTED` ends it. */
const countOf = ({ from, where, id, repeats }: Link, conditions: readonly Sql[]): Sql =>
  sql`(SELECT count(*) FROM (SELECT ${repeats ? sql`DISTINCT ${id}` : sql`1`} FROM ${from}
    WHERE ${all([...where, ...conditions])} LIMIT ${literal(MOST_COUNTED + 1)}) AS counted)`;

/** The same where conditions must be looked at: of some candidates only. */
const boundedCountOf = (
  { from, where, id, repeats, sort }: Source,
  conditions: readonly Sql[],
  bound: NonNullable<PagedList['bound']>,
): Sql => {
  const { table, found, few } = bound;
  const many = sql`SELECT m.id FROM (SELECT ${repeats ? sql`DISTINCT ${id}` : id} AS id FROM ${from}
    WHERE ${all([...where, ...found])} ${sort === null ? empty : sql`ORDER BY ${sort} DESC`} LIMIT ${manyLimit(bound, MOST_LOOKED_AT + 1)}) AS m`;
  const looked =
    few === null ? many : sql`SELECT DISTINCT f.id FROM (${few.keys}) AS f WHERE ${few.areAll} UNION ALL ${many}`;
  return sql`(SELECT CASE WHEN count(*) > ${literal(MOST_LOOKED_AT)} THEN -1 - coalesce(sum(counted.isMet), 0)
      ELSE coalesce(sum(counted.isMet), 0) END
    FROM (SELECT CASE WHEN ${all(conditions)} THEN 1 ELSE 0 END AS isMet
      FROM (${looked}) AS looked CROSS JOIN ${table} AS c WHERE c.id = looked.id) AS counted)`;
};

/** Records by key: a row that several parents show is made into a record once. */
const loadOnce = async <Row extends BaseRow, T extends BaseRow>(
  session: Session,
  kind: { load(session: Session, rows: readonly Row[]): Promise<readonly T[]> },
  rows: readonly Row[],
): Promise<ReadonlyMap<Key, T>> => {
  const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
  return new Map((await kind.load(session, distinct)).map((record) => [record.id, record]));
};

const toPosition = (row: Sorted<BaseRow>, sort: Sort | null): Position => ({
  sort: sort === null || row.sort === sort.none ? null : row.sort,
  id: row.id,
});

const toItem = <Row extends BaseRow, T>(
  row: Sorted<Row>,
  records: ReadonlyMap<Key, T>,
  sort: Sort | null,
): PageItem<T> => ({ node: records.get(row.id) as T, position: toPosition(row, sort) });
