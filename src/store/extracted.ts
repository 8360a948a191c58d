import sql from 'sql-template-tag';
import type { ExtractedRecord, Key } from './records.js';

/** What every row of an extracted object carries; of `t`, with `extractedJoins`. */
export interface ExtractedRow {
  readonly id: Key;
  readonly articleId: Key;
  readonly ruleId: string;
  readonly extractor: string;
  readonly confidence: number;
  readonly review: number;
}

export const extractedColumns = sql`
  t.id, t.article_id AS "articleId", rule.name AS "ruleId", article.extractor, t.confidence, t.review`;

export const extractedJoins = sql`
  JOIN articles AS article ON article.id = t.article_id JOIN rules AS rule ON rule.id = t.rule_id`;

const REVIEWS = ['MACHINE', 'CONFIRMED', 'CORRECTED', 'REJECTED'] as const;

const CONFIDENCE_UNIT = 1000;
export const toStoredConfidence = (confidence: number): number => Math.round(confidence * CONFIDENCE_UNIT);

export const toExtracted = (row: ExtractedRow): ExtractedRecord => ({
  id: row.id,
  articleId: row.articleId,
  ruleId: row.ruleId,
  extractor: row.extractor,
  confidence: row.confidence / CONFIDENCE_UNIT,
  review: REVIEWS[row.review] ?? 'MACHINE',
});
