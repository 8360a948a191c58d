import sql, { type Sql } from 'sql-template-tag';
import type { Database } from './connection.js';
import { all } from './paging.js';
import { toDate } from './published.js';
import { type BaseRow, groupByPlace, type Kind, type Link, plainLink, shownConditions } from './reads.js';
import type { Key } from './records.js';
import type { FacetCount, Facets } from './store.js';

/** What objects can be counted by. */
export interface Dimension {
  /** Over `c`, or over `f` of `through`. */
  readonly value: Sql;
  /** DAY: a number as `toDay` gives it, counted from the latest one; others from the most frequent one. */
  readonly holds: 'DAY' | 'TEXT' | 'ENTITY';
  /** The table, as `f`, that holds several values for one object. */
  readonly through?: { readonly table: Sql; readonly on: Sql };
}

export const DAY: Dimension = { value: sql`(c.published_minute + 1439) / 1440`, holds: 'DAY' };
/** For what an article owns. */
export const PUBLISHER: Dimension = {
  value: sql`(SELECT a.publisher FROM articles AS a WHERE a.id = c.article_id)`,
  holds: 'TEXT',
};

interface Row {
  readonly place: number;
  readonly counted: string | number | null;
  readonly count: number;
}

const toCount = ({ holds }: Dimension, { counted, count }: Row): FacetCount => ({
  value: holds === 'DAY' ? toDate(counted as number) : holds === 'TEXT' && counted !== null ? String(counted) : null,
  entityId: holds === 'ENTITY' ? (counted as Key | null) : null,
  count,
});

/** Counts of one kind of object by each of its dimensions. */
export const createFacets = <Filter, Edge extends string, Facet extends string>(
  database: Database,
  kind: Pick<Kind<BaseRow, BaseRow, Filter, never, Edge>, 'table' | 'conditions' | 'shown' | 'link' | 'driver'>,
  dimensions: Readonly<Record<Facet, Dimension>>,
): Facets<Filter, Edge, Facet> => {
  const countsOf = (link: Link, filter: Filter, dimension: Dimension) => {
    const { value, holds, through } = dimension;
    const tables = through === undefined ? link.from : sql`${link.from} CROSS JOIN ${through.table} AS f`;
    const conditions = [
      ...link.where,
      ...shownConditions(kind, filter),
      ...(through === undefined ? [] : [through.on]),
    ];
    return {
      columns: sql`${value} AS counted, ${link.repeats || through !== undefined ? sql`count(DISTINCT ${link.id})` : sql`count(*)`} AS count`,
      tables,
      where: all(conditions),
      order: holds === 'DAY' ? sql`counted DESC` : sql`count DESC, counted`,
    };
  };
  return {
    facet: (by, filter, first) =>
      database.read(async (session) => {
        const { columns, tables, where, order } = countsOf(
          kind.driver?.(filter) ?? plainLink(kind.table),
          filter,
          dimensions[by],
        );
        const rows = await session.all<Row>(sql`
          SELECT 0 AS place, ${columns} FROM ${tables} WHERE ${where} GROUP BY counted ORDER BY ${order} LIMIT ${first}`);
        return rows.map((row) => toCount(dimensions[by], row));
      }),
    facetBy: async (by, edge, parents, filter, first) => {
      if (parents.length === 0) return [];
      const { columns, tables, where, order } = countsOf(kind.link(edge, sql`parent.value`), filter, dimensions[by]);
      return database.read(async (session) => {
        const rows = await session.all<Row>(sql`
          SELECT parent.key AS place, ${columns} FROM ${session.dialect.values(parents)} AS parent CROSS JOIN ${tables}
          WHERE ${where} GROUP BY parent.key, counted ORDER BY parent.key, ${order}`);
        return groupByPlace(rows, parents.length).map((group) =>
          group.slice(0, first).map((row) => toCount(dimensions[by], row)),
        );
      });
    },
  };
};
