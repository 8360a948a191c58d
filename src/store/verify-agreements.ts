import sql, { type Sql } from 'sql-template-tag';
import type { Session } from './connection.js';
import { REJECTED } from './extracted.js';
import { changeMinute } from './ledger.js';
import type { Key } from './records.js';

const MOST_PROBLEMS = 1000;

/** What must not be found, each with what it would mean of the row whose key is selected. */
const CHECKS: readonly (readonly [rows: Sql, problem: (id: Key) => string])[] = [
  [
    sql`SELECT r.id FROM agreement_reports AS r LEFT JOIN agreement_changes AS c ON c.id = r.change_id
      WHERE CASE WHEN r.review < ${REJECTED}
        THEN r.agreement_id IS NULL OR c.id IS NULL OR c.agreement_id <> r.agreement_id OR c.status <> r.status
        ELSE r.agreement_id IS NOT NULL OR r.change_id IS NOT NULL END`,
    (id) => `report ${id} of an agreement: stands in no ledger, or in the wrong one`,
  ],
  [
    sql`SELECT a.id FROM agreements AS a
      LEFT JOIN (
        SELECT agreement_id, count(*) AS reports, count(DISTINCT article_id) AS articles,
          min(published_minute) AS first, max(published_minute) AS last
        FROM agreement_reports GROUP BY agreement_id
      ) AS r ON r.agreement_id = a.id
      WHERE a.report_count <> coalesce(r.reports, 0) OR a.article_count <> r.articles OR a.first_minute <> r.first
        OR a.last_minute <> r.last OR r.reports IS NULL`,
    (id) => `agreement ${id}: its counts and days are not those of its reports`,
  ],
  [
    sql`SELECT c.id FROM agreement_changes AS c
      LEFT JOIN (
        SELECT change_id, count(*) AS reports, ${changeMinute} AS first FROM agreement_reports GROUP BY change_id
      ) AS r ON r.change_id = c.id
      LEFT JOIN agreement_reports AS f ON f.id = c.report_id AND f.change_id = c.id
      WHERE c.report_count <> coalesce(r.reports, 0) OR c.minute <> r.first OR f.id IS NULL`,
    (id) => `change ${id} of an agreement: its count, its time or its first report are not those of its reports`,
  ],
  [
    sql`SELECT p.id FROM agreement_parties AS p JOIN agreements AS a ON a.id = p.agreement_id
      LEFT JOIN (
        SELECT l.party_id, count(*) AS reports, count(DISTINCT r.agreement_id) AS agreements,
          min(r.agreement_id) AS agreement
        FROM agreement_party_reports AS l JOIN agreement_reports AS r ON r.id = l.report_id GROUP BY l.party_id
      ) AS l ON l.party_id = p.id
      WHERE p.report_count <> coalesce(l.reports, 0) OR l.agreements <> 1 OR l.agreement <> p.agreement_id
        OR p.last_minute <> a.last_minute OR l.reports IS NULL`,
    (id) => `party ${id} of an agreement: its count, its day or its agreement are not those of its reports`,
  ],
  [
    sql`SELECT n.report_id AS id FROM agreement_names AS n JOIN agreement_reports AS r ON r.id = n.report_id
      JOIN articles AS a ON a.id = r.article_id WHERE r.agreement_id <> n.agreement_id OR a.language <> n.language`,
    (id) => `report ${id} of an agreement: gives its name to another one, or to another language`,
  ],
  [
    sql`SELECT r.id FROM agreement_redirects AS r JOIN agreements AS a ON a.id = r.id`,
    (id) => `agreement ${id}: is there, and is said to be another one`,
  ],
];

export const checkAgreements = async (session: Session, report: (problem: string) => void): Promise<void> => {
  for (const [rows, problem] of CHECKS) {
    for (const { id } of await session.all<{ id: Key }>(sql`${rows} LIMIT ${MOST_PROBLEMS}`)) report(problem(id));
  }
};
