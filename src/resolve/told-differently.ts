import { foldString } from '../text/fold.js';
import { letterEdits } from '../text/letter-edits.js';
import type { SearchTerm } from '../text/search-terms.js';
import { areOfOneSide, type Telling, type Voice } from './utterances.js';
import { alignTerms } from './wordings.js';

/** Sense of the words that make a number a rough one. */
const ROUGH = 'roughly';
const ROUGH_REACH = 3;

/** Shorter words of names, such as "son of", are shared by strangers. */
const TELLING_WORD = 3;
const MOST_EDITS = 2;

/** Whether one word is the other's in another spelling. */
const isSpelledNearly = (a: string, b: string): boolean =>
  a.includes(b) ||
  b.includes(a) ||
  (Math.min(a.length, b.length) > MOST_EDITS + 1 && letterEdits(a, b, MOST_EDITS) <= MOST_EDITS);

const isFullName = ({ type, name }: Voice): boolean => type === 'PERSON' && name.length >= 2;

/**
 * Whether two speakers of one utterance can be nobody but two: persons with full names, of which no word is the other's
 * in another spelling. Whoever speaks for a body, a house or a country is no second mouth of it.
 */
export const areTwoMouths = (a: Voice | null, b: Voice | null): boolean => {
  if (a === null || b === null || a.id === b.id || !isFullName(a) || !isFullName(b)) return false;
  if (areOfOneSide(a, b)) return false;
  const [words, others] = [a, b].map(({ name }) => name.filter((word) => word.length >= TELLING_WORD));
  return !words?.some((word) => others?.some((other) => isSpelledNearly(word, other)));
};

/** NAMED: both texts name their speaker beside the words; SAME_WORDS: they say who spoke in the same words, and mean one; else UNDERSTOOD. */
export type Naming = 'NAMED' | 'SAME_WORDS' | 'UNDERSTOOD';

/** How two texts say who spoke. `words`: those for the speaker beside each cue, folded; none where he is understood. */
export const namingOf = (
  [a, b]: readonly [Voice | null, Voice | null],
  [wordsOfA, wordsOfB]: readonly [readonly string[], readonly string[]],
): Naming => {
  const isNamed = (voice: Voice | null, words: readonly string[]): boolean =>
    voice?.name.some((word) => word.length >= TELLING_WORD && words.includes(word)) === true;
  if (isNamed(a, wordsOfA) && isNamed(b, wordsOfB)) return 'NAMED';
  return wordsOfA.length > 0 && wordsOfA.join(' ') === wordsOfB.join(' ') ? 'SAME_WORDS' : 'UNDERSTOOD';
};

/** The value of a number as it is written; null for what is no plain number. In groups of three, or with a decimal point or comma. */
const toValue = (written: string): number | null => {
  const digits = foldString(written);
  if (/^\d{1,3}([.,]\d{3})+$/u.test(digits)) return Number(digits.replace(/\D/gu, ''));
  return /^\d+([.,]\d+)?$/u.test(digits) ? Number(digits.replace(',', '.')) : null;
};

/** The place value of a number's last digit that is not zero: what it may be rounded to. */
const roundnessOf = (value: number): number => {
  let unit = 1;
  while (Math.abs(value / unit - Math.round(value / unit)) > 1e-9 && unit > 1e-6) unit /= 10;
  while (value !== 0 && Math.round(value / unit) % 10 === 0) unit *= 10;
  return unit;
};

const isRounded = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(roundnessOf(a), roundnessOf(b)) / 2 + 1e-9;

/** Terms between the same neighbours, one a side, that are different numbers. */
export interface NumberSlot {
  readonly first: SearchTerm;
  readonly second: SearchTerm;
}

const isRough = (terms: readonly SearchTerm[], at: number): boolean =>
  terms.slice(Math.max(0, at - ROUGH_REACH), at).some(({ senses }) => senses?.includes(ROUGH) === true);

/** A content with its terms, whose places are those in `text`. */
export interface PlacedContent {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
}

/**
 * The first place where two tellings give different numbers between the same words: not where one number is the other
 * one rounded, or where one of them is said to be rough ("more than", "about"). null: no such place.
 */
export const findNumberSlot = (a: PlacedContent, b: PlacedContent): NumberSlot | null => {
  const pairs = alignTerms(a.terms, b.terms);
  for (const [place, [i, j]] of pairs.entries()) {
    const next = pairs[place + 1];
    if (next === undefined || next[0] !== i + 2 || next[1] !== j + 2) continue;
    const [first, second] = [a.terms[i + 1], b.terms[j + 1]];
    if (first === undefined || second === undefined) continue;
    const values = [a.text.slice(first.start, first.end), b.text.slice(second.start, second.end)].map(toValue);
    const [x, y] = values;
    if (x === null || y === null || x === undefined || y === undefined || isRounded(x, y)) continue;
    if (isRough(a.terms, i + 1) || isRough(b.terms, j + 1)) continue;
    return { first, second };
  }
  return null;
};

/** How far apart two articles may come out for their numbers to speak of one moment, in minutes. */
export const NUMBER_WINDOW_MINUTES = 24 * 60;

/** Whether two tellings say the same but for a number: what says more differs for other reasons. */
export const isSameButForNumber = (a: Telling, b: Telling, similarity: number): boolean =>
  similarity >= 0.6 && a.language === b.language && Math.abs(a.minute - b.minute) <= NUMBER_WINDOW_MINUTES;
