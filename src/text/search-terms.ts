import { tokenise } from './tokens.js';

/** What a word does in a sentence, as far as comparing what was said goes. */
export interface TermMeaning {
  /** LIGHT: says nothing of its own; NEGATION: turns what is said into its opposite; absent: any other word. */
  readonly role?: 'LIGHT' | 'NEGATION';
  /** Codes of what it can mean, the same in all languages. */
  readonly senses?: readonly string[];
}

/** A word to look for, folded and stemmed, and where it stands in the text it was taken from (UTF-16, half-open). */
export interface SearchTerm extends TermMeaning {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as the index keeps them: no punctuation, in reading order. Queries and texts go through the same
 * function, so what it makes equal is found. `language` is null for a query and for names.
 */
export type SearchTerms = (text: string, language: string | null) => readonly SearchTerm[];

/** Terms that do not tell one accord from another: function words, and words for accords as such. */
export interface CommonTerms {
  readonly functions: ReadonlySet<string>;
  readonly accords: ReadonlySet<string>;
}

export const NO_COMMON_TERMS: CommonTerms = { functions: new Set(), accords: new Set() };

/** A way of making search terms. Its name changes whenever it may give other terms: the index is then built again. */
export interface TermFinder {
  readonly name: string;
  readonly find: SearchTerms;
  readonly common: CommonTerms;
}

/** ASCII signs inside a word (don't) and combining marks that are left over: the index keeps letters and digits. */
const SIGNS = /[\0-/:-@[-`{-\x7f\p{M}\p{C}]/gu;

/** Longer runs of letters are no words that anybody looks for, and would swell the index. */
const LONGEST_TERM = 64;

/** Words whose term is remembered: a few hundred thousand articles use fewer. */
const KEPT_TERMS = 50_000;

/** Counts up when the cutting into words or the folding changes. */
const VERSION = 1;

/**
 * A way of making search terms: words and numbers, folded, then without inflection. The terms of a text depend on
 * nothing but the text, so that a query needs no language.
 * @param name of the stemmer with its version, such as `ar/1 en/1`.
 * @param stem a folded word without its inflection.
 * @param words the common ones as they are written; `meaningOf`: of a folded word, and the same without its inflection.
 */
export const createTermFinder = (
  name: string,
  stem: (norm: string) => string,
  words: {
    readonly functions: readonly string[];
    readonly accords: readonly string[];
    readonly meaningOf: (norm: string, term: string) => TermMeaning;
  } = {
    functions: [],
    accords: [],
    meaningOf: () => NO_MEANING,
  },
): TermFinder => {
  const known = new Map<string, Omit<SearchTerm, 'start' | 'end'>>();
  const toTerm = (norm: string): Omit<SearchTerm, 'start' | 'end'> => {
    const before = known.get(norm);
    if (before !== undefined) return before;
    const term = stem(norm.replace(SIGNS, '')).slice(0, LONGEST_TERM).toWellFormed();
    const found = { term, ...words.meaningOf(norm, term) };
    if (known.size >= KEPT_TERMS) known.clear();
    known.set(norm, found);
    return found;
  };
  const find: SearchTerms = (text) => {
    const terms: SearchTerm[] = [];
    for (const { kind, norm, start, end } of tokenise(text)) {
      if (kind !== 'WORD' && kind !== 'NUMBER') continue;
      const found = toTerm(norm);
      if (found.term !== '') terms.push({ ...found, start, end });
    }
    return terms;
  };
  const termsOf = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.flatMap((word) => find(word, null)).map(({ term }) => term));
  return {
    name: `terms/${VERSION} ${name}`,
    find,
    common: { functions: termsOf(words.functions), accords: termsOf(words.accords) },
  };
};

const NO_MEANING: TermMeaning = {};

/** Terms without knowledge of any language. */
export const plainTerms: TermFinder = createTermFinder('plain', (norm) => norm);
