import { raw, type Sql } from 'sql-template-tag';
import { invariant } from '../errors.js';

/**
 * A constant of ours as a literal of the statement. SQLite plans before values are bound: it takes a bound LIMIT for a
 * large one, and cannot see that a bound code is that of a partial index. A page can cost three times as much so.
 */
export const literal = (whole: number): Sql => {
  invariant(Number.isSafeInteger(whole), `${whole} is a whole number`);
  return raw(String(whole));
};
