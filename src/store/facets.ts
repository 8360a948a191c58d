import sql, { type Sql } from 'sql-template-tag';
import type { Database } from './connection.js';
import { selectPage, selectStop } from './paging.js';
import { toDate } from './published.js';
import { type Anchor, type BaseRow, groupByPlace, type Kind, type ListedKind, pagedList } from './reads.js';
import type { Key } from './records.js';
import type { FacetCount, Facets, Order } from './store.js';

/** What objects can be counted by. */
export interface Dimension {
  /** Over `c`, or over `f` of `through`. */
  readonly value: Sql;
  /** DAY: a number as `toDay` gives it, counted from the latest one; others from the most frequent one. */
  readonly holds: 'DAY' | 'TEXT' | 'ENTITY';
  /** The table, as `f`, that holds several values for one object. */
  readonly through?: { readonly table: Sql; readonly on: Sql };
}

/** For what an article owns. */
export const PUBLISHER: Dimension = {
  value: sql`(SELECT a.publisher FROM articles AS a WHERE a.id = c.article_id)`,
  holds: 'TEXT',
};

/** Null for a language that is not known. */
export const knownLanguage = (column: Sql): Sql => sql`nullif(${column}, 'und')`;

/** For what an article owns. */
export const LANGUAGE: Dimension = {
  value: sql`(SELECT ${knownLanguage(sql`a.language`)} FROM articles AS a WHERE a.id = c.article_id)`,
  holds: 'TEXT',
};

/** Days of a column of minutes. */
export const dayOf = (minute: Sql): Dimension => ({ value: sql`(${minute} + 1439) / 1440`, holds: 'DAY' });

export const DAY: Dimension = dayOf(sql`c.published_minute`);

/**
 * Objects of a list that are counted by value: the head of a longer one, in the order that its kind names. The days of a
 * whole table lie side by side in an index, other values all over the file, several for one object in other tables.
 */
const MOST_GROUPED = { DAY: 20_000, VALUE: 5_000, SEVERAL: 2_500 } as const;

const mostOf = ({ through }: Dimension): number => (through === undefined ? MOST_GROUPED.VALUE : MOST_GROUPED.SEVERAL);

interface Row {
  readonly place: number;
  readonly counted: string | number | null;
  readonly count: number;
}

const toCount = ({ holds }: Dimension, { counted, count }: Row, isExact: boolean): FacetCount => ({
  value: holds === 'DAY' ? toDate(counted as number) : holds === 'TEXT' && counted !== null ? String(counted) : null,
  entityId: holds === 'ENTITY' ? (counted as Key | null) : null,
  count,
  isExact,
});

type CountedKind<Filter, Field extends string, Edge extends string> = Pick<
  Kind<BaseRow, BaseRow, Filter, Field, Edge>,
  keyof ListedKind
>;

/** Counts of one kind of object by each of its dimensions. */
export const createFacets = <Filter, Field extends string, Edge extends string, Facet extends string>(
  database: Database,
  kind: CountedKind<Filter, Field, Edge>,
  dimensions: Readonly<Record<Facet, Dimension>>,
): Facets<Filter, Edge, Facet> => {
  /** Keys of the objects that are counted, and whether that may be fewer than the list holds. */
  const head = (anchor: Anchor | null, filter: Filter, most: number) => {
    const order: Order<string> = { field: kind.counted ?? 'ID', direction: 'DESC' };
    const list = pagedList(kind as ListedKind, anchor, filter, order);
    // A page asks for one row more than it shows.
    const page = { first: most, last: null, after: null, before: null };
    const stop = selectStop(list, page);
    return { keys: selectPage(list, page), isCut: stop === null ? sql`FALSE` : sql`EXISTS (${stop})` };
  };
  const countsOf = ({ value, holds, through }: Dimension) => ({
    columns: sql`${value} AS counted, ${through === undefined ? sql`count(*)` : sql`count(DISTINCT c.id)`} AS count`,
    tables: through === undefined ? sql`${kind.table} AS c` : sql`${kind.table} AS c CROSS JOIN ${through.table} AS f`,
    on: through === undefined ? sql`` : sql`AND ${through.on}`,
    order: holds === 'DAY' ? sql`counted DESC` : sql`count DESC, counted`,
  });
  return {
    facet: (by, filter, first) =>
      database.read(async (session) => {
        const dimension = dimensions[by];
        const { columns, tables, on, order } = countsOf(dimension);
        const most = dimension.holds === 'DAY' ? MOST_GROUPED.DAY : mostOf(dimension);
        const { keys, isCut } = head(null, filter, most);
        const rows = await session.all<Row & { readonly listed: number; readonly isCut: number }>(sql`
          WITH listed (id) AS MATERIALIZED (${keys})
          SELECT 0 AS place, ${columns}, (SELECT count(*) FROM listed) AS listed, ${isCut} AS "isCut"
          FROM listed AS own CROSS JOIN ${tables} WHERE c.id = own.id ${on}
          GROUP BY counted ORDER BY ${order} LIMIT ${first}`);
        return rows.map((row) => toCount(dimension, row, row.listed <= most && row.isCut === 0));
      }),
    facetBy: async (by, edge, parents, filter, first) => {
      if (parents.length === 0) return [];
      const dimension = dimensions[by];
      const { columns, tables, on, order } = countsOf(dimension);
      const most = mostOf(dimension);
      const { keys: listed, isCut } = head({ edge, parent: sql`parent.value` }, filter, most);
      return database.read(async (session) => {
        const values = session.dialect.values(parents);
        const rows = await session.all<Row & { readonly isCut: number }>(sql`
          SELECT parent.key AS place, ${columns}, ${isCut} AS "isCut" FROM ${values} AS parent CROSS JOIN ${tables}
          WHERE c.id IN (${listed}) ${on} GROUP BY parent.key, counted ORDER BY parent.key, ${order}`);
        const groups = groupByPlace(rows, parents.length);
        // Objects with several values, or with none, are counted apart.
        const sizes =
          dimension.through === undefined
            ? groups.map((group) => group.reduce((sum, { count }) => sum + count, 0))
            : (
                await session.all<{ count: number }>(sql`
                  SELECT (SELECT count(*) FROM (${listed}) AS listed) AS count FROM ${values} AS parent ORDER BY parent.key`)
              ).map(({ count }) => count);
        return groups.map((group, place) => {
          const isExact = (sizes[place] ?? 0) <= most;
          return group.slice(0, first).map((row) => toCount(dimension, row, isExact && row.isCut === 0));
        });
      });
    },
  };
};
