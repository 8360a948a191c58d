import type { SearchTerms } from '../text/search-terms.js';
import type { SearchPhrase } from './full-text.js';

export const LONGEST_QUERY = 500;
export const MOST_TERMS = 16;
/** A shorter beginning gathers the entries of thousands of words. */
const SHORTEST_BEGINNING = 3;

export interface ParsedQuery {
  readonly phrases: readonly SearchPhrase[];
  /** What was left out and why. */
  readonly notes: readonly string[];
}

/** A piece of a query: what stands between double quotes of any kind, or what stands between blanks. */
const PIECES =
  /["\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]([^"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]*)|([^\s"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]+)/gu;

/**
 * Reads a search query: words (all must be found), "words side by side", and beginnings* of words. Everything else has
 * no meaning and cannot have one. Errors: none; what is too much is left out and noted.
 */
export const parseQuery = (query: string, searchTerms: SearchTerms): ParsedQuery => {
  const notes: string[] = [];
  const clean = query.toWellFormed();
  if (clean.length > LONGEST_QUERY) notes.push(`Only the first ${LONGEST_QUERY} characters of the query were used.`);
  const phrases: SearchPhrase[] = [];
  let room = MOST_TERMS;
  let cut = false;
  let short = false;
  let open = false;
  for (const match of clean.slice(0, LONGEST_QUERY).toWellFormed().matchAll(PIECES)) {
    const [piece = '', quoted, word] = match;
    // A mark opens a phrase only when the one before it is closed.
    const closes = quoted !== undefined && open;
    if (quoted !== undefined) open = !open;
    const body = quoted ?? word ?? '';
    const inPhrase = quoted !== undefined && !closes;
    const parts = inPhrase ? [body] : body.split(/\s+/u);
    for (const part of parts) {
      const terms = searchTerms(part, null).map(({ term }) => term);
      if (terms.length === 0) continue;
      if (terms.length > room) cut = true;
      const kept = terms.slice(0, room);
      room -= kept.length;
      if (kept.length === 0) continue;
      const begins = !inPhrase && part.endsWith('*');
      const long = Array.from(kept.at(-1) ?? '').length >= SHORTEST_BEGINNING;
      if (begins && !long) short = true;
      phrases.push({ terms: kept, prefix: begins && long });
    }
    if (piece === '') break;
  }
  if (cut) notes.push(`Only the first ${MOST_TERMS} words of the query were used.`);
  if (short) {
    notes.push(`A beginning* needs ${SHORTEST_BEGINNING} letters; a shorter one was looked for as a whole word.`);
  }
  if (phrases.length === 0) notes.push('The query holds no word to look for.');
  return { phrases, notes };
};
