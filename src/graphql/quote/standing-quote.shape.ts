import { type Field, oneOf } from '../../store/answer/field.js';
import { standingQuote } from '../../store/answer/sources.js';
import { sql } from '../../store/answer/sql.js';

/** The quote that `quote_id` names or, where people rejected it, the nearest one around it that nobody did. */
export const statesIt: Field = (row, asked) => [
  oneOf(asked, 'Quote', (quote) => sql`quotes AS ${quote} WHERE ${quote}.id = ${standingQuote(sql`${row}.quote_id`)}`),
];
