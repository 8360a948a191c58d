import { type Field, listOf, type Shape, text } from '../../store/answer/field.js';
import { raw, sql } from '../../store/answer/sql.js';

/** The names in `column`, a JSON object by language. */
export const localNames =
  (column: string): Field =>
  (row, asked) =>
    listOf(asked, 'LocalName', (each) => sql`${asked.answers.json.entries(sql`${row}.${raw(column)}`)} AS ${each}`);

export const localNameShape: Shape = {
  language: text('key'),
  name: text('value'),
};
