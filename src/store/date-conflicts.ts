import sql from 'sql-template-tag';
import type { AgreementStatus } from '../model/agreement.js';
import type { Session } from './connection.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';
import { removeFindings, writeFinding } from './write-finding.js';

/** Reports of one accord that are compared with a new one. */
const MOST_COMPARED = 20;
const RULE = { ruleId: 'finding.agreement-date', confidence: 0.85 } as const;

interface DatedReport {
  readonly id: Key;
  readonly articleId: Key;
  readonly status: AgreementStatus;
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** Reports that write out the day on which an accord was agreed on or signed; a day counted from another one may be miscounted. */
const dated = sql`
  SELECT r.id, r.article_id AS "articleId", r.status, t.from_day AS day, t.span_start AS "start", t.span_end AS "end"
  FROM agreement_reports AS r CROSS JOIN times AS t
  WHERE r.status IN ('AGREED', 'SIGNED') AND t.id = r.agreed_on_id AND t.inferred = 0 AND t.precision = 'DAY'`;

const DEED: Readonly<Partial<Record<AgreementStatus, string>>> = { AGREED: 'reached', SIGNED: 'signed' };

/** Writes a finding where another article gives another day for what this report tells of the accord. */
export const findDateConflicts = async (unit: UnitOfWork, agreement: Key, report: Key): Promise<void> => {
  const { session } = unit;
  const own = await session.get<DatedReport>(sql`${dated} AND r.id = ${report}`);
  if (own === null) return;
  const others = await session.all<DatedReport>(sql`
    ${dated} AND r.agreement_id = ${agreement} AND r.status = ${own.status} AND r.article_id <> ${own.articleId}
      AND t.from_day <> ${own.day} ORDER BY r.published_minute, r.id LIMIT ${MOST_COMPARED}`);
  const days = new Map(others.toReversed().map((other) => [other.day, other]));
  for (const other of days.values()) {
    const [first, second] = [own, other].toSorted((a, b) => (a.day < b.day ? -1 : 1)) as [DatedReport, DatedReport];
    await writeFinding(unit, {
      kind: 'DATE_CONFLICT',
      severity: 'MEDIUM',
      message: `One agreement is said to have been ${DEED[own.status]} on ${first.day} and on ${second.day}.`,
      matter: `agreement/${agreement}/${own.status}/${first.day}/${second.day}`,
      sides: [first, second].map(({ articleId, id, start, end }) => ({
        articleId,
        span: { start, end },
        agreementReportId: id,
      })),
      ...RULE,
    });
  }
};

/** Takes out what reports of an article said against other articles of the days of their accords. */
export const removeDateConflicts = async (unit: UnitOfWork, article: Key): Promise<void> => {
  const rows = await readConflicts(unit.session, article);
  await removeFindings(
    unit,
    rows.map(({ id }) => id),
  );
};

const readConflicts = (session: Session, article: Key): Promise<readonly { readonly id: Key }[]> =>
  session.all<{ id: Key }>(sql`
    SELECT f.id FROM finding_articles AS l CROSS JOIN findings AS f
    WHERE l.article_id = ${article} AND f.id = l.finding_id AND f.kind = 'DATE_CONFLICT'
      AND f.matter LIKE 'agreement/%'`);
