import { type Field, integer, type Shape, text, through, toOne } from '../../store/answer/field.js';
import { type Sql, sql } from '../../store/answer/sql.js';

/** A number that is stored in thousandths, as JavaScript prints it. */
const thousandths =
  (column: Sql): Field =>
  (row) => [sql`CASE ${row}.${column} WHEN 1000 THEN '1' WHEN 0 THEN '0' ELSE ${row}.${column} / 1000.0 END`];

const REVIEWS = sql`WHEN 0 THEN 'MACHINE' WHEN 1 THEN 'CONFIRMED' WHEN 2 THEN 'CORRECTED' ELSE 'REJECTED'`;

/** What every type that implements `Extracted` has. */
export const extractedShape: Shape = {
  article: toOne('Article', 'articles', 'article_id'),
  ruleId: through('rules', 'rule_id', text('name')),
  extractor: through('articles', 'article_id', text('extractor')),
  confidence: thousandths(sql`confidence`),
  review: (row) => ['"', sql`CASE ${row}.review ${REVIEWS} END`, '"'],
  revision: integer('revision'),
};
