import { type Field, type Shape, textOf, toOne } from '../../store/answer/field.js';
import { type Sql, sql } from '../../store/answer/sql.js';

const offset =
  (utf16: Sql, codePoint: Sql): Field =>
  (row, { given }) => [given(({ unit }) => sql`${row}.${unit === 'UTF16' ? utf16 : codePoint}`)];

/** Of any row with a span, beside which stands the text of its article (`textOf`). */
export const evidenceShape: Shape = {
  exact: (row, { answers }) => [
    answers.json.string(
      sql`substr(${textOf(row)}.text, ${row}.code_point_start + 1, ${row}.code_point_end - ${row}.code_point_start)`,
    ),
  ],
  start: offset(sql`span_start`, sql`code_point_start`),
  end: offset(sql`span_end`, sql`code_point_end`),
  article: toOne('Article', 'articles', 'article_id'),
};
