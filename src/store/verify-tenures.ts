import sql from 'sql-template-tag';
import { isSingle, TENURE_GAP_MINUTES } from '../resolve/tenures.js';
import type { Session } from './connection.js';
import type { Key } from './records.js';
import { isApart, type Line, nextOfLine, STATEMENT } from './write-tenures.js';

const MOST_PROBLEMS = 1000;
const BATCH = 500;

type Report = (problem: string) => void;

interface TenureLine extends Omit<Line, 'single'> {
  readonly id: Key;
  readonly homeType: string;
}

/** Tenures agree with their statements: counts, bounds, line, and where one ends and the next begins. */
export const checkTenures = async (session: Session, report: Report): Promise<void> => {
  const counted = await session.all<{ id: Key }>(sql`
    SELECT t.id FROM tenures AS t
    LEFT JOIN (
      SELECT tenure_id, count(*) AS statements, sum(acting) AS acting, min(minute) AS first, max(minute) AS last
      FROM tenure_statements GROUP BY tenure_id
    ) AS s ON s.tenure_id = t.id
    WHERE t.statement_count <> coalesce(s.statements, 0) OR t.acting_count <> coalesce(s.acting, 0)
      OR (t.imported = 0 AND (s.statements IS NULL OR t.begins <> s.first OR t.ends <> s.last))
      OR (t.imported = 1 AND s.statements > 0 AND (s.first < t.begins OR s.last > t.ends))
    LIMIT ${MOST_PROBLEMS}`);
  for (const { id } of counted) report(`tenure ${id}: its counts or its time are not those of its statements`);
  const strays = await session.all<{ id: Key }>(sql`
    SELECT s.role_id AS id FROM tenure_statements AS s JOIN articles AS a ON a.id = s.article_id
    LEFT JOIN tenures AS t ON t.id = s.tenure_id
    WHERE s.minute <> a.published_minute OR (s.kind = ${STATEMENT.FORMER}) <> (s.tenure_id IS NULL)
      OR (t.id IS NOT NULL AND (t.entity_id <> s.entity_id OR t.office <> s.office OR t.home_id <> s.home_id
        OR t.scope_id <> s.scope_id OR t.imported <> (s.kind = ${STATEMENT.IMPORTED})))
    LIMIT ${MOST_PROBLEMS}`);
  for (const { id } of strays) report(`role ${id}: the tenure that it backs is of another office, holder or time`);
  const gaps = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT id FROM (
      SELECT tenure_id AS id, minute - lag(minute) OVER (PARTITION BY tenure_id ORDER BY minute, role_id) AS gap
      FROM tenure_statements WHERE kind = ${STATEMENT.REPORTED}
    ) AS pairs WHERE gap > ${TENURE_GAP_MINUTES} LIMIT ${MOST_PROBLEMS}`);
  for (const { id } of gaps) report(`tenure ${id}: goes over too long a time without a statement`);
  const imported = await session.all<{ id: Key }>(sql`
    SELECT t.id FROM tenures AS t LEFT JOIN imported_tenures AS i ON i.source_id = t.source AND i.state = 1
    WHERE t.imported = 1 AND (i.tenure_id IS NULL OR i.tenure_id <> t.id)
    UNION ALL
    SELECT i.tenure_id FROM imported_tenures AS i LEFT JOIN tenures AS t ON t.id = i.tenure_id
    WHERE i.state = 1 AND (t.id IS NULL OR t.imported = 0)
    LIMIT ${MOST_PROBLEMS}`);
  for (const { id } of imported) report(`tenure ${id}: what the import said of it is missing`);
  await checkEnds(session, report);
};

/** What follows a tenure in its line is another tenure for a reason. */
const checkEnds = async (session: Session, report: Report): Promise<void> => {
  let last = 0;
  for (;;) {
    const rows = await session.all<TenureLine & { minute: number; roleId: Key }>(sql`
      SELECT t.id, t.entity_id AS "entityId", t.office, t.home_id AS "homeId", t.scope_id AS "scopeId",
        home.type AS "homeType", t.ends AS minute,
        (SELECT max(s.role_id) FROM tenure_statements AS s WHERE s.tenure_id = t.id AND s.minute = t.ends) AS "roleId"
      FROM tenures AS t CROSS JOIN entities AS home
      WHERE t.id > ${last} AND t.imported = 0 AND home.id = t.home_id ORDER BY t.id LIMIT ${BATCH}`);
    for (const { id, homeType, minute, roleId, ...line } of rows) {
      const own: Line = { ...line, single: isSingle(line.office, homeType === 'LOCATION') };
      const next = await nextOfLine(session, own, minute, roleId);
      if (next !== null && !(await isApart(session, own, minute, next.minute)))
        report(`tenure ${id}: is parted from tenure ${next.tenureId} without a reason`);
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
};
