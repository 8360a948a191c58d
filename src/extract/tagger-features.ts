import type { Orthography } from '../lang/orthography.js';
import type { Spelling } from '../text/spellings.js';
import type { Hypothesis } from './hypotheses.js';

/** Counts up with every change of the features: weights learnt from others say nothing about these. */
export const FEATURE_SET = 2;

/** How far the words before and behind a token count. */
export const REACH = 2;

/** Feature keys have so many bits: small enough to store, wide enough that two features hardly ever meet. */
const KEY_BITS = 24;
const KEY_MASK = 2 ** KEY_BITS - 1;

/** Kinds of features. The numbers are hashed into the keys. */
const FEATURE = {
  WORD: 1,
  STEM: 2,
  PREFIX: 3,
  SUFFIX: 4,
  DEFINITE_SUFFIX: 5,
  SHAPE: 6,
  LENGTH: 7,
  LAST_LETTER: 8,
  FIRST_LETTER: 9,
  VERBATIM: 10,
  STEM_PREFIX: 11,
  INNER: 12,
  WORD_PAIR: 20,
  WORD_AFTER_PAIR: 21,
  WORD_FRAME: 22,
  WORDS_BEFORE: 23,
  WORDS_BEHIND: 24,
  PLACE: 25,
  HINT: 30,
  HINT_PAIR: 31,
  HINT_AFTER_PAIR: 32,
  HINT_FRAME: 33,
  HINT_WORD: 34,
  WORD_HINT: 35,
  HINT_SUFFIX: 36,
  SUFFIX_PAIR: 37,
  TOPIC_HINT: 38,
  TOPIC_WORD: 39,
  HINTS_BEFORE: 40,
  HINTS_BEHIND: 41,
} as const;

const mix = (left: number, right: number): number => {
  let hash = Math.imul(left ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

const hashLetters = (text: string, from: number, to: number, seed: number): number => {
  let hash = seed ^ 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash, to - from);
};

/** The key under which a feature's weights are kept. */
const keyOf = (hash: number): number => hash & KEY_MASK;

/**
 * What a word by itself says. `hashes` are ordered: the first `far` count for tokens two words away, the first `near`
 * for neighbours, all for the word itself.
 */
export interface WordFeatures {
  readonly hashes: Int32Array;
  readonly far: number;
  readonly near: number;
  /** The word, for features of several words. */
  readonly identity: number;
  /** Its ending, likewise. */
  readonly ending: number;
}

const LONGEST_AFFIX = 4;
/** Letters of a stretch in the middle of a word: foreign names sound alike there. */
const INNER_LETTERS = 3;
const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);

const shapeOf = ({ kind, norm, text }: Spelling): number => {
  if (kind !== 'WORD') return kind === 'NUMBER' ? 1 : 2;
  if (!isLatin(norm.charCodeAt(0))) return /\d/u.test(norm) ? 3 : 4;
  if (text === text.toUpperCase()) return 5;
  return text.charAt(0) === text.charAt(0).toUpperCase() ? 6 : 7;
};

/** Numbers count by their length alone. */
const spelt = ({ kind, norm }: Spelling): string => (kind === 'NUMBER' ? '0'.repeat(norm.length) : norm);

export const buildWordFeatures = ({
  article,
}: Orthography): ((word: Spelling, hypotheses: readonly Hypothesis[]) => WordFeatures) => {
  const isDefinite = (stem: string): boolean =>
    article !== null && stem.startsWith(article) && stem.length > article.length + 1;
  return (word, hypotheses) => {
    const norm = spelt(word);
    const { length } = norm;
    const identity = hashLetters(norm, 0, length, FEATURE.WORD);
    const hashes: number[] = [identity];
    let definite = 0;
    for (const { stem, prefixLength, fused } of hypotheses) {
      hashes.push(hashLetters(stem, 0, stem.length, FEATURE.STEM));
      if (isDefinite(stem)) definite = prefixLength === 0 && !fused ? 1 : 2;
    }
    const far = hashes.length;
    const shape = mix(FEATURE.SHAPE, shapeOf(word) * 3 + definite);
    hashes.push(shape);
    if (word.kind !== 'WORD') {
      return { hashes: Int32Array.from(hashes), far, near: hashes.length, identity, ending: shape };
    }
    let ending = shape;
    for (let size = 1; size <= LONGEST_AFFIX && size < length; size += 1) {
      const suffix = hashLetters(norm, length - size, length, FEATURE.SUFFIX);
      hashes.push(suffix, mix(FEATURE.DEFINITE_SUFFIX + definite * 64, suffix));
      if (size === 2) ending = mix(suffix, shape);
    }
    hashes.push(mix(FEATURE.LAST_LETTER, word.text.charCodeAt(word.text.length - 1)));
    const near = hashes.length;
    for (let at = 1; at + INNER_LETTERS < length; at += 1) {
      hashes.push(hashLetters(norm, at, at + INNER_LETTERS, FEATURE.INNER));
    }
    for (let size = 1; size <= LONGEST_AFFIX && size < length; size += 1) {
      hashes.push(hashLetters(norm, 0, size, FEATURE.PREFIX));
    }
    for (const { stem, prefixLength, fused } of hypotheses) {
      const start = article !== null && isDefinite(stem) ? article.length : 0;
      if (start === 0 && prefixLength === 0 && !fused) continue;
      for (let size = 2; size <= LONGEST_AFFIX && start + size < stem.length; size += 1) {
        hashes.push(hashLetters(stem, start, start + size, FEATURE.STEM_PREFIX));
      }
    }
    hashes.push(mix(FEATURE.LENGTH, Math.min(length, 12)));
    hashes.push(mix(FEATURE.FIRST_LETTER, word.text.charCodeAt(0)));
    hashes.push(hashLetters(word.text, 0, word.text.length, FEATURE.VERBATIM));
    return { hashes: Int32Array.from(hashes), far, near, identity, ending };
  };
};

/** Stands before the first and behind the last word of a sentence. */
export const EDGE: WordFeatures = {
  hashes: Int32Array.of(mix(FEATURE.WORD, 1)),
  far: 1,
  near: 1,
  identity: mix(FEATURE.WORD, 1),
  ending: mix(FEATURE.WORD, 1),
};

/** Calls `use` with each key of what a word says about a token from which it stands `offset` tokens away (-1: before it). */
export const eachWordKey = (word: WordFeatures, offset: number, use: (key: number, index: number) => void): void => {
  const distance = Math.abs(offset);
  const count = distance === 0 ? word.hashes.length : distance === 1 ? word.near : word.far;
  for (let index = 0; index < count; index += 1) {
    use(keyOf(mix(word.hashes[index] as number, offset + REACH + 1)), index);
  }
};

/** Calls `use` with each key of what hints (a set of bits) say about a token from which they stand `offset` tokens away. */
export const eachHintKey = (hints: number, offset: number, use: (key: number) => void): void => {
  use(keyOf(mix(mix(FEATURE.HINT, hints), offset + 8)));
  for (let bit = 0; bit < 32; bit += 1) {
    if ((hints & (1 << bit)) !== 0) use(keyOf(mix(mix(FEATURE.HINT, bit + 0x10000000), offset + 8)));
  }
};

/** The words of a sentence as features of several words see them, with REACH edges before and behind it. */
export interface ContextWords {
  /** `identity` of each word. */
  readonly identities: Int32Array;
  /** `ending` of each word. */
  readonly endings: Int32Array;
  readonly hints: Int32Array;
}

export const buildContextWords = (length: number): ContextWords => ({
  identities: new Int32Array(length + 2 * REACH),
  endings: new Int32Array(length + 2 * REACH),
  hints: new Int32Array(length + 2 * REACH),
});

export const CONTEXT_KEYS = 22;

/**
 * Writes into `keys`, which holds CONTEXT_KEYS, what several tokens together say about token `at` (the first one is 0)
 * of a sentence of `length` tokens. `topic`: what the hints of the sentence say about all of it (topicOf).
 */
export const writeContextKeys = (
  words: ContextWords,
  topic: number,
  at: number,
  length: number,
  keys: Int32Array,
): void => {
  const { identities, endings, hints } = words;
  const place = at + REACH;
  const before = identities[place - 1] as number;
  const word = identities[place] as number;
  const behind = identities[place + 1] as number;
  const endingBefore = endings[place - 1] as number;
  const ending = endings[place] as number;
  const endingBehind = endings[place + 1] as number;
  const hintBefore = hints[place - 1] as number;
  const hint = hints[place] as number;
  const hintBehind = hints[place + 1] as number;
  keys[0] = keyOf(mix(mix(FEATURE.WORD_PAIR, before), word));
  keys[1] = keyOf(mix(mix(FEATURE.WORD_AFTER_PAIR, word), behind));
  keys[2] = keyOf(mix(mix(FEATURE.WORD_FRAME, before), behind));
  keys[3] = keyOf(mix(mix(FEATURE.WORDS_BEFORE, identities[place - 2] as number), before));
  keys[4] = keyOf(mix(mix(FEATURE.WORDS_BEHIND, behind), identities[place + 2] as number));
  keys[5] = keyOf(mix(mix(FEATURE.SUFFIX_PAIR, before), ending));
  keys[6] = keyOf(mix(mix(FEATURE.SUFFIX_PAIR + 64, ending), endingBehind));
  keys[7] = keyOf(mix(mix(FEATURE.SUFFIX_PAIR + 128, endingBefore), ending));
  keys[8] = keyOf(mix(mix(FEATURE.HINT_PAIR, hintBefore), hint));
  keys[9] = keyOf(mix(mix(FEATURE.HINT_AFTER_PAIR, hint), hintBehind));
  keys[10] = keyOf(mix(mix(mix(FEATURE.HINT_FRAME, hintBefore), hint), hintBehind));
  keys[11] = keyOf(mix(mix(FEATURE.HINT_WORD, hintBefore), word));
  keys[12] = keyOf(mix(mix(FEATURE.WORD_HINT, before), hint));
  keys[13] = keyOf(mix(mix(FEATURE.HINT_SUFFIX, hint), ending));
  keys[14] = keyOf(mix(mix(FEATURE.HINT_SUFFIX + 64, hintBefore), ending));
  keys[15] = keyOf(mix(mix(FEATURE.HINT_SUFFIX + 128, hintBehind), ending));
  keys[16] = keyOf(mix(FEATURE.PLACE, at === 0 ? 1 : at === length - 1 ? 2 : 0));
  keys[17] = keyOf(mix(mix(FEATURE.TOPIC_HINT, hint), topic));
  keys[18] = keyOf(mix(mix(FEATURE.TOPIC_WORD, word), topic));
  keys[19] = keyOf(mix(mix(FEATURE.TOPIC_WORD + 64, before), topic));
  keys[20] = keyOf(mix(mix(FEATURE.HINTS_BEFORE, hints[place - 2] as number), hintBefore));
  keys[21] = keyOf(mix(mix(FEATURE.HINTS_BEHIND, hintBehind), hints[place + 2] as number));
};
