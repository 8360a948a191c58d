import sql from 'sql-template-tag';
import type { FindingKind } from '../model/finding.js';
import type { Session } from './connection.js';
import type { Key } from './records.js';
import { setFindingStatus } from './reviews.js';
import type { UnitOfWork } from './unit-of-work.js';

/** What a finding over stored articles is known again by, when it is made anew. */
export const reviewMatter = (kind: FindingKind, matter: string): string => `${kind} ${matter}`;

interface ReviewedFinding {
  readonly key: Key;
  readonly revision: number;
}

/** A finding of this kind and matter that people looked at and that is not there now. */
export const findReviewedFinding = (
  session: Session,
  kind: FindingKind,
  matter: string,
): Promise<ReviewedFinding | null> =>
  session.get<ReviewedFinding>(sql`
    SELECT object_id AS key, revision FROM reviews
    WHERE matter = ${reviewMatter(kind, matter)} AND kind = 'finding' AND attached = 0`);

/** Remembers, of findings that go, those that people looked at: they may come back. */
export const detachFindings = async (session: Session, findings: readonly Key[]): Promise<void> => {
  const gone = sql`SELECT gone.value FROM ${session.dialect.values(findings)} AS gone`;
  const detached = await session.run(sql`
    UPDATE reviews SET attached = 0,
      revision = (SELECT f.revision FROM findings AS f WHERE f.id = reviews.object_id)
    WHERE kind = 'finding' AND matter IS NOT NULL AND object_id IN (${gone})`);
  if (detached === 0) return;
  await session.run(sql`
    UPDATE corrections SET state = 'DETACHED'
    WHERE kind = 'finding' AND state = 'STANDING' AND object_id IN (
      SELECT r.object_id FROM reviews AS r
      WHERE r.kind = 'finding' AND r.matter IS NOT NULL AND r.object_id IN (${gone}))`);
};

/** Puts what people said above a finding that is made anew. */
export const attachFinding = async (
  unit: UnitOfWork,
  article: Key,
  { key, revision }: ReviewedFinding,
): Promise<void> => {
  const { session } = unit;
  await session.run(sql`
    UPDATE reviews SET attached = 1, article_id = ${article} WHERE kind = 'finding' AND object_id = ${key}`);
  await session.run(sql`UPDATE findings SET revision = ${revision} WHERE id = ${key}`);
  await session.run(sql`
    UPDATE corrections SET state = 'STANDING'
    WHERE kind = 'finding' AND object_id = ${key} AND state = 'DETACHED'`);
  await setFindingStatus(unit, key);
};
