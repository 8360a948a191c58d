import { type CapitalReading, Class, textAt } from './capital-words.js';

/** What parts the words of a name and is no word itself. */
export const SMALL = new Set(['-', '\u2010', '\u2011', '.', '&']);

/** Folded words of a span without punctuation; particles of persons are dropped when `bare`. */
export const wordsOf = (reading: CapitalReading, from: number, to: number, bare: boolean): string[] => {
  const words: string[] = [];
  for (let k = from; k < to; k += 1) {
    const norm = reading.norm(k);
    if (SMALL.has(textAt(reading.doc, k)) || norm === '') continue;
    if (bare && reading.is(k, Class.particles)) continue;
    words.push(norm);
  }
  return words;
};

const isInitial = (word: string): boolean => word.length === 1;

/** First names agree when one is missing, an initial of the other, or spelled to the same key. */
export const sameFirst = (reading: CapitalReading, a: string, b: string): boolean =>
  a === b ||
  (isInitial(a) && b.startsWith(a)) ||
  (isInitial(b) && a.startsWith(b)) ||
  reading.keyOf(a) === reading.keyOf(b) ||
  (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)));

/** First letters of words, those of `skipped` left out. */
export const acronymOf = (words: readonly string[], skipped: ReadonlySet<string>): string =>
  words
    .filter((word) => !skipped.has(word))
    .map((word) => word[0])
    .join('');
