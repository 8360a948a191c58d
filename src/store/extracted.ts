import sql, { join, type Sql } from 'sql-template-tag';
import { REVIEW_STATUSES, type ReviewStatus } from '../model/correction.js';
import type { Dimension } from './facets.js';
import { literal } from './literal.js';
import type { ExtractedRecord, Key } from './records.js';
import type { ReviewFilter } from './store.js';

/** What every row of an extracted object carries; of `t`, with `extractedJoins`. */
export interface ExtractedRow {
  readonly id: Key;
  readonly articleId: Key;
  readonly ruleId: string;
  readonly extractor: string;
  readonly confidence: number;
  readonly review: number;
  readonly revision: number;
}

export const extractedColumns = sql`
  t.id, t.article_id AS "articleId", rule.name AS "ruleId", article.extractor, t.confidence, t.review, t.revision`;

export const extractedJoins = sql`
  JOIN articles AS article ON article.id = t.article_id JOIN rules AS rule ON rule.id = t.rule_id`;

/** Stored code of a status; what is REJECTED or above stands in no list that does not ask for it. */
export const toReviewCode = (status: ReviewStatus): number => REVIEW_STATUSES.indexOf(status);
export const REJECTED = toReviewCode('REJECTED');
/** A finding that rests on something rejected. */
export const FALLEN = REJECTED + 1;

const toReview = (code: number): ReviewStatus => REVIEW_STATUSES[Math.min(code, REJECTED)] ?? 'MACHINE';

/** Conditions over `c` for a list that asks for statuses. */
export const reviewConditions = ({ review }: ReviewFilter): readonly Sql[] => {
  if (review === undefined) return [];
  const codes = review.flatMap((status) => (status === 'REJECTED' ? [REJECTED, FALLEN] : [toReviewCode(status)]));
  if (codes.length === 0) return [sql`FALSE`];
  const among = sql`c.review IN (${join(codes)})`;
  // Said apart, so that the index of what people looked at can be used.
  return codes.includes(0) ? [among] : [among, sql`c.review > 0`];
};

/** A list that asks for no status leaves out what is rejected. */
export const unlessRejected = ({ review }: ReviewFilter): Sql | null =>
  review === undefined ? sql`c.review < ${literal(REJECTED)}` : null;

/** What people said of it, by name. */
export const REVIEW_DIMENSION: Dimension = {
  value: sql`CASE c.review ${join(
    REVIEW_STATUSES.map((status, code) => sql`WHEN ${code} THEN ${status}`),
    ' ',
  )} ELSE 'REJECTED' END`,
  holds: 'TEXT',
};

const CONFIDENCE_UNIT = 1000;
export const toStoredConfidence = (confidence: number): number => Math.round(confidence * CONFIDENCE_UNIT);

/** Condition over `c`: the rule is at least so sure. */
export const atLeast = (confidence: number | undefined): readonly Sql[] =>
  confidence === undefined ? [] : [sql`c.confidence >= ${toStoredConfidence(confidence)}`];

export const toExtracted = (row: ExtractedRow): ExtractedRecord => ({
  id: row.id,
  articleId: row.articleId,
  ruleId: row.ruleId,
  extractor: row.extractor,
  confidence: row.confidence / CONFIDENCE_UNIT,
  review: toReview(row.review),
  revision: row.revision,
});
