import sql, { type Sql } from 'sql-template-tag';
import type { SearchTerms } from '../../text/search-terms.js';
import type { FullText } from '../full-text.js';
import { literal } from '../literal.js';
import { LAST_DAY } from '../published.js';
import { continueAfter, fromDayPosition, sortOnDay } from '../search-order.js';
import { parseQuery } from '../search-query.js';
import type { Position } from '../store.js';

/** What can be found by one walk over one index. */
export type WrittenSearchType = 'ARTICLE' | 'QUOTE';

/** SQL for one page of the hits of one type by day. Rows have one column, `place`. */
export interface WrittenSearch {
  readonly rows: Sql;
  /** The hit behind a full page. */
  readonly further: Sql;
  /** SQL for the key of the hit at a place, and for what its cursor is sorted by. */
  id(place: Sql): Sql;
  sort(place: Sql): Sql;
}

/** What makes such pages. */
export type WriteSearch = (
  type: WrittenSearchType,
  query: string,
  after: Position | null,
  first: number,
) => WrittenSearch | null;

/**
 * The same hits as `search` gives in the order NEWEST, of one type, without a filter, and with the query taken as words;
 * null when nothing is looked for. Errors: CURSOR_INVALID.
 */
export const createWriteSearch =
  (fullText: Pick<FullText, 'places' | 'place'>, searchTerms: SearchTerms): WriteSearch =>
  (type, query, after, first) => {
    const { groups, expression } = parseQuery(query, searchTerms);
    if (groups.length === 0) return null;
    const place = after === null ? null : fromDayPosition(after);
    const range = {
      type,
      expression,
      language: null,
      from: 0,
      to: LAST_DAY,
      after: continueAfter(type, place) ?? null,
    };
    const rows = fullText.places(range, literal(first));
    const further = fullText.places(range, sql`1 OFFSET ${literal(first)}`);
    if (rows === null || further === null) return null;
    return { rows, further, id: fullText.place.id, sort: (at) => sortOnDay(type, fullText.place.day(at)) };
  };
