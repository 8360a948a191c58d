import { fraction, integer, type Shape, text, through, toOne } from '../../store/answer/field.js';
import { sql } from '../../store/answer/sql.js';

const REVIEWS = sql`WHEN 0 THEN 'MACHINE' WHEN 1 THEN 'CONFIRMED' WHEN 2 THEN 'CORRECTED' ELSE 'REJECTED'`;

/** What every type that implements `Extracted` has. */
export const extractedShape: Shape = {
  article: toOne('Article', 'articles', 'article_id'),
  ruleId: through('rules', 'rule_id', text('name')),
  extractor: through('articles', 'article_id', text('extractor')),
  confidence: fraction('confidence', 1000),
  review: (row) => ['"', sql`CASE ${row}.review ${REVIEWS} END`, '"'],
  revision: integer('revision'),
};
