import { FUNCTION_WORDS } from '../lang/function-words.js';
import { PACKS } from '../lang/registry.js';
import { createTermFinder, type TermFinder } from '../text/search-terms.js';
import { buildTermMeanings } from './term-meanings.js';

const NAME = PACKS.map(({ code, version }) => `${code}/${version}`).join(' ');

/** A folded word without inflection. A pack leaves the words of other scripts as they are, so none has to be chosen. */
const stem = (norm: string): string => PACKS.reduce((word, pack) => pack.stem(word), norm);

/** How texts and queries become search terms in all languages: every door opens the store with it. */
export const SEARCH_TERMS: TermFinder = createTermFinder(NAME, stem, {
  functions: [
    ...FUNCTION_WORDS,
    ...PACKS.flatMap(({ agreements }) => ('subjectLinks' in agreements ? agreements.subjectLinks : [])),
  ],
  accords: PACKS.flatMap(({ agreements }) =>
    agreements.accords.map((accord) => (typeof accord === 'string' ? accord : accord.form)),
  ),
  meaningOf: buildTermMeanings(PACKS),
});
