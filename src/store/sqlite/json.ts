import sql, { join, type Sql } from 'sql-template-tag';
import type { JsonDialect } from '../connection.js';

/** Arguments that a function may have: SQLITE_MAX_FUNCTION_ARG was 127 for many versions. */
const MOST_ARGUMENTS = 100;

const concat = (pieces: readonly Sql[]): Sql => {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  if (pieces.length <= MOST_ARGUMENTS) return sql`concat(${join([...pieces], ',')})`;
  const groups: Sql[] = [];
  for (let start = 0; start < pieces.length; start += MOST_ARGUMENTS) {
    groups.push(concat(pieces.slice(start, start + MOST_ARGUMENTS)));
  }
  return concat(groups);
};

/**
 * A chain of `||` would copy what stands before at every step and count against the depth of expressions, so `concat`.
 * `json_quote` writes controls, U+2028, emoji and Arabic marks as `JSON.stringify` does; lone surrogates are never stored.
 */
export const sqliteJson: JsonDialect = {
  string: (value) => sql`json_quote(${value})`,
  list: (value) => sql`group_concat(${value},',')`,
  concat,
  entries: (json) => sql`json_each(${json})`,
  day: (minutes) => sql`date((${minutes}) * 60, 'unixepoch')`,
  // Malformed JSON.
  abandon: sql`json('')`,
  bytes: (value) => sql`CAST(${value} AS BLOB)`,
};
