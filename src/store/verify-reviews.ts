import sql from 'sql-template-tag';
import { settle } from '../resolve/corrections.js';
import type { Session } from './connection.js';
import { toReviewCode } from './extracted.js';
import type { Key } from './records.js';
import type { KeptKind } from './review-records.js';
import { KEPT_KINDS } from './review-records.js';
import { REVIEWED } from './reviewed-kinds.js';
import { readCorrections } from './reviews.js';

type Report = (problem: string) => void;

/**
 * What people said stands: an object has the status of the last word said of it, one without a word has none, and a
 * review without its object is marked so.
 */
export const checkReviews = async (session: Session, report: Report, most: number): Promise<void> => {
  for (const kind of KEPT_KINDS) await checkKind(session, kind, report, most);
  const orphans = await session.all<{ id: Key }>(sql`
    SELECT c.id FROM corrections AS c
    LEFT JOIN reviews AS r ON r.kind = c.kind AND r.object_id = c.object_id
    WHERE r.object_id IS NULL OR (r.attached = 0 AND c.state = 'STANDING')
      OR (c.state = 'UNDONE') <> (c.undone_at IS NOT NULL) LIMIT ${most}`);
  for (const { id } of orphans) report(`correction ${id}: its state is not that of its object`);
};

const checkKind = async (session: Session, kind: KeptKind, report: Report, most: number): Promise<void> => {
  const { table } = REVIEWED[kind];
  const unsaid = await session.all<{ id: Key }>(sql`
    SELECT o.id FROM ${table} AS o
    WHERE o.review BETWEEN 1 AND 3
      AND NOT EXISTS (SELECT 1 FROM reviews AS r WHERE r.kind = ${kind} AND r.object_id = o.id)
    LIMIT ${most}`);
  for (const { id } of unsaid) report(`${kind} ${id}: is reviewed, but nobody said anything of it`);
  const reviews = await session.all<{ id: Key; attached: number; review: number | null }>(sql`
    SELECT r.object_id AS id, r.attached, o.review FROM reviews AS r LEFT JOIN ${table} AS o ON o.id = r.object_id
    WHERE r.kind = ${kind} ORDER BY r.object_id`);
  for (const { id, attached, review } of reviews) {
    if ((attached === 1) !== (review !== null)) {
      report(`${kind} ${id}: its review is ${attached === 1 ? '' : 'not '}attached to it`);
    }
    if (review === null || review > toReviewCode('REJECTED')) continue;
    const standing = (await readCorrections(session, kind, id)).filter(({ state }) => state === 'STANDING');
    const { status } = settle({}, standing);
    if (review !== toReviewCode(status)) report(`${kind} ${id}: its status is not ${status}, the last word said of it`);
  }
};
