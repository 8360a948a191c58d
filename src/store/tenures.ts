import sql, { raw, type Sql } from 'sql-template-tag';
import { among, amongEntities, onlyOf } from './conditions.js';
import type { JsonDialect } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { foundFields } from './found.js';
import { literal } from './literal.js';
import { LAST_MINUTE, sinceEpoch, toIsoDay, toLastMinute, toMinute } from './published.js';
import type { Kind, Link } from './reads.js';
import type { TenureBoundRecord, TenureRecord } from './records.js';
import type { TenureFilter } from './store.js';
import { STATEMENT } from './write-tenures.js';

export interface TenureRow extends Omit<TenureRecord, 'imported' | 'scopeId' | 'from' | 'to' | 'formerSince'> {
  readonly scopeId: number;
  readonly imported: number;
  readonly begins: number;
  readonly ends: number;
  readonly fromDate: string | null;
  readonly toDate: string | null;
  readonly formerMinute: number | null;
}

const DAY_MINUTES = 1440;

const sameSeat = (one: Sql, two: Sql): Sql =>
  sql`${one}.office = ${two}.office AND ${one}.home_id = ${two}.home_id AND ${one}.scope_id = ${two}.scope_id`;

/**
 * Tenures `c` that hold on a day, and those that articles bound to within `margin` days of it: unless somebody else has
 * the office in between, or the holder is called a former one.
 */
const holdsOn = (day: string, margin: number): Sql => {
  const [from, to, reach] = [toMinute(day), toLastMinute(day), margin * DAY_MINUTES];
  const holds = sql`(c.begins BETWEEN 1 AND ${to} AND c.ends >= ${from})`;
  if (margin === 0) return holds;
  const rival = (bounds: Sql): Sql => sql`EXISTS (
    SELECT 1 FROM tenures AS o WHERE c.single = 1 AND ${sameSeat(sql`o`, sql`c`)} AND o.entity_id <> c.entity_id AND ${bounds})`;
  return sql`(${holds}
    OR (c.imported = 0 AND c.ends BETWEEN ${from - reach} AND ${from - 1}
      AND NOT ${rival(sql`o.ends > c.ends AND o.begins <= ${to}`)}
      AND NOT EXISTS (
        SELECT 1 FROM tenure_statements AS f WHERE f.entity_id = c.entity_id AND ${sameSeat(sql`f`, sql`c`)}
          AND f.kind = ${STATEMENT.FORMER} AND f.minute BETWEEN c.ends AND ${to}))
    OR (c.imported = 0 AND c.begins BETWEEN ${to + 1} AND ${to + reach}
      AND NOT ${rival(sql`o.ends >= ${from} AND o.begins < c.begins`)}))`;
};

const EDGES = { entity: sql`c.entity_id`, home: sql`c.home_id` } as const;

const linkOf = (column: Sql, parent: Sql): Link => ({
  from: sql`tenures AS c`,
  where: [sql`${column} = ${parent}`],
  id: sql`c.id`,
  repeats: false,
});

const bound = (row: TenureRow, stated: string | null, minute: number): TenureBoundRecord | null => {
  if (row.imported === 1)
    return stated === null ? null : { date: stated, precision: precisionOf(stated), basis: 'IMPORTED' };
  return minute === 0 || minute >= LAST_MINUTE ? null : { date: toIsoDay(minute), precision: 'DAY', basis: 'REPORTED' };
};

const precisionOf = (date: string): TenureBoundRecord['precision'] =>
  date.length === 4 ? 'YEAR' : date.length === 7 ? 'MONTH' : 'DAY';

/** SQL for the minute of the first article, from the end on, that calls the holder of a tenure a former one; NULL for none. */
const formerMinuteOf = (tenure: Sql): Sql => sql`(
  SELECT min(f.minute) FROM tenure_statements AS f WHERE f.entity_id = ${tenure}.entity_id AND ${sameSeat(sql`f`, tenure)}
    AND f.kind = ${literal(STATEMENT.FORMER)} AND f.minute >= ${tenure}.ends)`;

/** SQL for the day of that minute. */
export const formerDayOf = (tenure: Sql, { day }: Pick<JsonDialect, 'day'>): Sql =>
  day(sinceEpoch(formerMinuteOf(tenure)));

/** FROM part: beginning or end of the tenure of row `tenure`, as `bound`: no row where it is not known. As `bound` above. */
export const boundOf = (tenure: Sql, end: 'begins' | 'ends', row: Sql, { day }: Pick<JsonDialect, 'day'>): Sql => {
  const stated = sql`${tenure}.${end === 'begins' ? sql`from_date` : sql`to_date`}`;
  const minute = sql`${tenure}.${raw(end)}`;
  return sql`(
    SELECT ${stated} AS date, CASE length(${stated}) WHEN 4 THEN 'YEAR' WHEN 7 THEN 'MONTH' ELSE 'DAY' END AS precision,
      'IMPORTED' AS basis WHERE ${tenure}.imported = 1 AND ${stated} IS NOT NULL
    UNION ALL
    SELECT ${day(sinceEpoch(minute))}, 'DAY', 'REPORTED'
    WHERE ${tenure}.imported = 0 AND ${minute} > 0 AND ${minute} < ${literal(LAST_MINUTE)}) AS ${row}`;
};

export const tenureKind: Kind<TenureRow, TenureRecord, TenureFilter, 'BEGINS' | 'ID', keyof typeof EDGES> = {
  table: sql`tenures`,
  total: 'tenures',
  columns: sql`t.id, t.entity_id AS "entityId", t.office, t.home_id AS "homeId", t.scope_id AS "scopeId", t.imported,
    t.begins, t.ends, t.statement_count AS "statementCount", t.acting_count AS "actingCount", t.from_date AS "fromDate",
    t.to_date AS "toDate", t.title, t.source,
    ${formerMinuteOf(sql`t`)} AS "formerMinute"`,
  joins: sql``,
  sorts: { BEGINS: { type: 'number', column: sql`begins`, none: 0 }, ID: null },
  conditions: ({ office, entity, home, imported, on, margin }) => [
    ...among(sql`c.office`, office),
    ...amongEntities(sql`c.entity_id`, entity),
    ...amongEntities(sql`c.home_id`, home),
    ...(imported === undefined ? [] : [sql`c.imported = ${imported ? 1 : 0}`]),
    ...(on === undefined ? [] : [holdsOn(on, margin ?? 0)]),
  ],
  link: (edge, parent) => linkOf(EDGES[edge], parent),
  driver: (asked) => {
    const [entity, home] = [onlyOf(asked.entity), onlyOf(asked.home)];
    if (entity !== undefined) return { ...linkOf(EDGES.entity, survivorOf(sql`${entity}`)), finds: ['entity'] };
    return home === undefined ? null : { ...linkOf(EDGES.home, survivorOf(sql`${home}`)), finds: ['home'] };
  },
  // What holds on a day is asked together with how far off it may.
  found: (filter) => (filter.office === undefined ? ['on', 'margin'] : foundFields(filter, ['office'])),
  load: async (_session, rows) =>
    rows.map((row) => ({
      id: row.id,
      entityId: row.entityId,
      office: row.office,
      homeId: row.homeId,
      scopeId: row.scopeId === 0 ? null : row.scopeId,
      imported: row.imported === 1,
      from: bound(row, row.fromDate, row.begins),
      to: bound(row, row.toDate, row.ends),
      statementCount: row.statementCount,
      actingCount: row.actingCount,
      formerSince: row.formerMinute === null ? null : toIsoDay(row.formerMinute),
      title: row.title,
      source: row.source,
    })),
};

/** Of roles `c`: backs a tenure that holds on a day. */
export const backsTenureOn = (day: string, margin: number): Sql =>
  sql`c.id IN (SELECT s.role_id FROM tenure_statements AS s WHERE s.role_id = c.id
    AND s.tenure_id IN (SELECT c.id FROM tenures AS c WHERE c.id = s.tenure_id AND ${holdsOn(day, margin)}))`;

/** Roles that a tenure rests on: over the roles `c`. */
export const roleOfTenure = (tenure: Sql): Link => ({
  from: sql`tenure_statements AS l CROSS JOIN roles AS c`,
  where: [sql`l.tenure_id = ${tenure}`, sql`c.id = l.role_id`],
  id: sql`l.role_id`,
  repeats: false,
});

/**
 * Roles that speak against a tenure: within its time they give the office, which one person holds at a time, to somebody
 * else, or call its holder a former one.
 */
export const roleAgainstTenure = (tenure: Sql): Link => ({
  from: sql`(
    SELECT s.role_id FROM tenures AS x CROSS JOIN tenures AS o CROSS JOIN tenure_statements AS s
    WHERE x.id = ${tenure} AND x.single = 1 AND ${sameSeat(sql`o`, sql`x`)} AND o.entity_id <> x.entity_id
      AND o.begins <= x.ends AND o.ends >= x.begins AND s.tenure_id = o.id AND s.minute BETWEEN x.begins AND x.ends
    UNION ALL
    SELECT s.role_id FROM tenures AS x CROSS JOIN tenure_statements AS s
    WHERE x.id = ${tenure} AND s.entity_id = x.entity_id AND ${sameSeat(sql`s`, sql`x`)}
      AND s.kind = ${STATEMENT.FORMER} AND s.minute >= x.begins AND s.minute < x.ends
  ) AS l CROSS JOIN roles AS c`,
  where: [sql`c.id = l.role_id`],
  id: sql`l.role_id`,
  repeats: false,
});
