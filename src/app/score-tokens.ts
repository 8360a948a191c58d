import { FUNCTION_WORDS } from '../lang/function-words.js';
import type { Span } from '../text/span.js';

/** Numbers of words of one text, counted from its start. */
export type TokenSet = ReadonlySet<number>;

/** The words of one text, as scores count them: punctuation and quotation marks are none. */
export interface ScoreTokens {
  /** Words that a span touches; overlapping and repeated spans count once. */
  tokensOf(spans: readonly Span[]): TokenSet;
  /** The same without function words. */
  contentWordsOf(span: Span): TokenSet;
}

const FUNCTION = new Set(FUNCTION_WORDS);

// Vowel signs are no word characters; a stand-in of the same length keeps the word whole. The class is part of the
// definition of the measure, so it stays as narrow as it is: other combining marks part words here.
const VOWEL_SIGN = /[\u064b-\u0652\u0670]/gu;
const WORD = /[\p{L}\p{N}_]+(?:['\u2019][\p{L}\p{N}_]+)*/gu;

/** `text` without case, also for letters such as the long s that have no lower case of their own. */
const foldCase = (text: string): string => text.toUpperCase().toLowerCase();

/** Index of the first word that ends after `offset`. */
const firstAfter = (words: readonly Span[], offset: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && word.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Units: UTF-16, half-open. A word is a run of letters, digits and underscores with apostrophes inside. */
export const buildScoreTokens = (text: string): ScoreTokens => {
  const words: Span[] = [];
  for (const { 0: word, index } of text.replace(VOWEL_SIGN, 'x').matchAll(WORD)) {
    words.push({ start: index, end: index + word.length });
  }
  const tokensOf = (spans: readonly Span[]): TokenSet => {
    const found = new Set<number>();
    for (const span of spans) {
      for (let at = firstAfter(words, span.start); at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined || word.start >= span.end) break;
        found.add(at);
      }
    }
    return found;
  };
  const isContentWord = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && !FUNCTION.has(foldCase(text.slice(word.start, word.end)));
  };
  return {
    tokensOf,
    contentWordsOf: (span) => new Set([...tokensOf([span])].filter(isContentWord)),
  };
};

export const countCommon = (a: TokenSet, b: TokenSet): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const token of small) if (large.has(token)) common += 1;
  return common;
};

export const isSameSet = (a: TokenSet, b: TokenSet): boolean => a.size === b.size && countCommon(a, b) === a.size;
