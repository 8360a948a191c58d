import type { SearchTerms } from '../text/search-terms.js';
import type { Session } from './connection.js';
import { LAST_DAY } from './published.js';
import type { SearchType } from './records.js';
import type { ParsedQuery } from './search-query.js';
import type { SearchNote, SearchRequest } from './search-records.js';

const TYPES: readonly SearchType[] = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'];
/** Hits outside a filter that are counted. */
const MOST_COUNTED = 1_000;

const countOf = async (session: Session, type: SearchType, expression: ParsedQuery['expression']): Promise<number> => {
  const range = { type, expression, language: null, from: 0, to: LAST_DAY, after: null, limit: MOST_COUNTED };
  return (await session.fullText.find(session, range)).length;
};

const shown = (count: number): string => (count >= MOST_COUNTED ? `${MOST_COUNTED} or more` : String(count));

/** Why nothing holds all words of a query within its filter, and what to try. */
export const explainSearch = async (
  session: Session,
  request: SearchRequest,
  query: ParsedQuery,
  _searchTerms: SearchTerms,
): Promise<readonly SearchNote[]> => {
  const notes: SearchNote[] = [];
  let isMissing = false;
  for (const { any } of query.groups) {
    const expression = { groups: [any], without: [] };
    const counts: number[] = [];
    for (const type of TYPES) counts.push(await countOf(session, type, expression));
    if (counts.some((count) => count > 0)) continue;
    isMissing = true;
    const word = any.map(({ words }) => words.join(' ')).join(' OR ');
    notes.push({ code: 'WORD_NOWHERE', word, message: `"${word}" occurs nowhere.` });
  }
  if (isMissing) return notes;
  const asked = new Set(request.types);
  let [inside, outside] = [0, 0];
  for (const type of TYPES) {
    const count = await countOf(session, type, query.expression);
    if (asked.has(type)) inside += count;
    else outside += count;
  }
  if (inside > 0) {
    const message = `Nothing within the filter; without it there are ${shown(inside)}.`;
    notes.push({ code: 'OUTSIDE_FILTER', count: inside, message });
  } else if (outside > 0) {
    const message = `Nothing of the types asked for; of other types there are ${shown(outside)}.`;
    notes.push({ code: 'OTHER_TYPES', count: outside, message });
  } else if (query.groups.length > 1) {
    notes.push({ code: 'NOT_TOGETHER', message: 'Each word occurs, but never all of them together.' });
  }
  return notes;
};
