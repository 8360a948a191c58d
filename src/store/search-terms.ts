import { tokenise } from '../text/tokens.js';
import type { SearchTerm, SearchTerms } from './full-text.js';

/** ASCII signs inside a word (don't) and combining marks that are left over: the index keeps letters and digits. */
const SIGNS = /[\0-/:-@[-`{-\x7f\p{M}\p{C}]/gu;

/**
 * Makes the search terms of texts and queries: words and numbers, folded, then without inflection.
 * @param stem a folded word without its inflection; must give the same word for the same word whatever the text.
 */
export const createSearchTerms =
  (stem: (norm: string) => string): SearchTerms =>
  (text) => {
    const terms: SearchTerm[] = [];
    for (const { kind, norm, start, end } of tokenise(text)) {
      if (kind !== 'WORD' && kind !== 'NUMBER') continue;
      const term = stem(norm.replace(SIGNS, '')).slice(0, LONGEST_TERM).toWellFormed();
      if (term !== '') terms.push({ term, start, end });
    }
    return terms;
  };

/** Longer runs of letters are no words that anybody looks for, and would swell the index. */
const LONGEST_TERM = 64;

/** Terms without knowledge of any language. */
export const plainSearchTerms: SearchTerms = createSearchTerms((norm) => norm);
