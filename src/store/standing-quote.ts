import sql, { raw, type Sql } from 'sql-template-tag';
import { REJECTED } from './extracted.js';

/** Levels that are followed; stored references that go on are damaged. */
const DEEPEST = raw('20');
const rejected = raw(String(REJECTED));

/**
 * SQL for the key of the quote with this key (SQL for one); when people rejected it, of the nearest one outwards that
 * nobody did. NULL for none.
 */
export const standingQuote = (key: Sql): Sql => sql`(
  WITH RECURSIVE outward (id, parent_id, review, level) AS (
    SELECT q.id, q.parent_id, q.review, 1 FROM quotes AS q WHERE q.id = ${key}
    UNION ALL
    SELECT q.id, q.parent_id, q.review, o.level + 1 FROM outward AS o CROSS JOIN quotes AS q
    WHERE o.review >= ${rejected} AND o.level < ${DEEPEST} AND q.id = o.parent_id)
  SELECT o.id FROM outward AS o WHERE o.review < ${rejected})`;
