import { hashOf, mix } from '../text/hash.js';
import type { SearchTerm } from '../text/search-terms.js';
import type { Span } from '../text/span.js';

/** What a number in `Wording.words` stands for: its two low bits. */
const ROLE = { PLAIN: 0, LIGHT: 1, NEGATION: 2, NUMBER: 3 } as const;
type Role = (typeof ROLE)[keyof typeof ROLE];
const ROLE_BITS = 3;

/** What a number in `Wording.senses` stands for: its bits 1 and 2; bit 0 ends what one word can mean. */
const SENSE = { WORD: 0, NAME: 1, NUMBER: 2 } as const;
type SenseKind = (typeof SENSE)[keyof typeof SENSE];
const SENSE_BITS = 7;

/** The words in which something is told, small enough to keep for every quote. All numbers are signed, of 32 bits. */
export interface Wording {
  /** Of all folded words in their order. */
  readonly exact: number;
  /** One for each word, in order: equal for words that differ in inflection alone. */
  readonly words: Int32Array;
  /** What the words mean in any language: codes, names and numbers. */
  readonly senses: Int32Array;
  /** Number of words that say something of their own and are no names. */
  readonly plain: number;
}

/** Longer contents are compared by their beginning. */
const MOST_WORDS = 240;

const wordOf = ({ term, role }: SearchTerm): number => {
  const kind: Role = /^\p{N}/u.test(term) ? ROLE.NUMBER : role === undefined ? ROLE.PLAIN : ROLE[role];
  return (mix(hashOf(term)) & ~ROLE_BITS) | kind;
};
const roleOf = (word: number): Role => (word & ROLE_BITS) as Role;
const isContent = (word: number): boolean => roleOf(word) === ROLE.PLAIN || roleOf(word) === ROLE.NUMBER;

const senseOf = (hash: number, kind: SenseKind, isLast: boolean): number =>
  (mix(hash) & ~SENSE_BITS) | (kind << 1) | (isLast ? 1 : 0);

/** An entity that a content names, and where. */
export interface NamedSpan {
  readonly span: Span;
  /** Key of a shared entity. */
  readonly entity: number;
}

const sensesOf = (terms: readonly SearchTerm[], words: Int32Array, names: readonly NamedSpan[]): Int32Array => {
  const senses: number[] = [];
  const named = new Set<number>();
  for (const [place, term] of terms.entries()) {
    const name = names.find(({ span }) => span.start < term.end && term.start < span.end);
    if (name !== undefined) {
      if (!named.has(name.entity)) senses.push(senseOf(name.entity, SENSE.NAME, true));
      named.add(name.entity);
    } else if (roleOf(words[place] as number) === ROLE.NUMBER)
      senses.push(senseOf(hashOf(term.term), SENSE.NUMBER, true));
    else if (term.role === undefined) {
      const codes = term.senses ?? [];
      codes.forEach((code, place) => {
        senses.push(senseOf(hashOf(code), SENSE.WORD, place === codes.length - 1));
      });
      // A word of unknown meaning: it speaks against a translation that lacks it.
      if (codes.length === 0) senses.push(1);
    }
  }
  return Int32Array.from(senses);
};

/**
 * @param folded all words of the content, folded.
 * @param terms the same words without inflection.
 * @param names the entities that the content names.
 */
export const wordingOf = (folded: string, terms: readonly SearchTerm[], names: readonly NamedSpan[]): Wording => {
  const kept = terms.slice(0, MOST_WORDS);
  const words = Int32Array.from(kept, wordOf);
  return toWording(mix(hashOf(folded)) | 0, words, sensesOf(kept, words, names));
};

/** A wording from its stored parts. */
export const toWording = (exact: number, words: Int32Array, senses: Int32Array): Wording => ({
  exact,
  words,
  senses,
  plain: countPlain(senses),
});

const countPlain = (senses: Int32Array): number => {
  let count = 0;
  for (const sense of senses) if ((sense & 1) === 1 && (sense & SENSE_BITS) >> 1 !== SENSE.NAME) count += 1;
  return count;
};

/** Words of a content that say something of their own. */
export const countContent = ({ words }: Wording): number =>
  words.reduce((sum, word) => sum + (isContent(word) ? 1 : 0), 0);

/** How much two tellings in one language have in common. */
export interface Overlap {
  /** Content words that stand in both, in one order. */
  readonly shared: number;
  /** Shared content words over all content words of both, 0 to 1. */
  readonly jaccard: number;
  /** Share of the shorter one's content words that stand in the longer one, 0 to 1. */
  readonly containment: number;
  /** A word that both have is negated in one of them alone. */
  readonly isReversed: boolean;
  /** Places of numbers that differ between the same words: in the first, in the second. */
  readonly numbers: readonly (readonly [number, number])[];
  /** How many names each has that the other lacks. */
  readonly names: { readonly first: number; readonly second: number };
}

/** Words that may stand between a negation and what it negates. */
const NEGATION_NEAR = 2;
const NEGATION_FAR = 4;

const isNegated = (words: Int32Array, at: number, reach: number): boolean => {
  for (let before = at - 1; before >= 0 && before >= at - reach; before -= 1) {
    if (roleOf(words[before] as number) === ROLE.NEGATION) return true;
  }
  return false;
};

/** Places of the longest run of words, gaps allowed, that both have in one order. */
export const alignWords = (a: Int32Array, b: Int32Array): readonly (readonly [number, number])[] => {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      lengths[here] =
        a[i] === b[j]
          ? (lengths[here + width + 1] as number) + 1
          : Math.max(lengths[here + width] as number, lengths[here + 1] as number);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = i * width + j;
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[here + width] as number) >= (lengths[here + 1] as number)) i += 1;
    else j += 1;
  }
  return pairs;
};

export const overlapOf = (a: Wording, b: Wording): Overlap => {
  const pairs = alignWords(a.words, b.words);
  const content = pairs.filter(([i]) => isContent(a.words[i] as number));
  const [inA, inB] = [countContent(a), countContent(b)];
  const isReversed = content.some(
    ([i, j]) =>
      (isNegated(a.words, i, NEGATION_NEAR) && !isNegated(b.words, j, NEGATION_FAR)) ||
      (isNegated(b.words, j, NEGATION_NEAR) && !isNegated(a.words, i, NEGATION_FAR)),
  );
  const numbers: (readonly [number, number])[] = [];
  pairs.forEach(([i, j], place) => {
    const [nextI, nextJ] = pairs[place + 1] ?? [a.words.length, b.words.length];
    const isSlot = nextI === i + 2 && nextJ === j + 2;
    if (isSlot && roleOf(a.words[i + 1] as number) === ROLE.NUMBER && roleOf(b.words[j + 1] as number) === ROLE.NUMBER)
      numbers.push([i + 1, j + 1]);
  });
  const shared = content.length;
  return {
    shared,
    jaccard: shared / Math.max(1, inA + inB - shared),
    containment: shared / Math.max(1, Math.min(inA, inB)),
    isReversed,
    numbers,
    names: { first: countMissing(a, b), second: countMissing(b, a) },
  };
};

/** Words that mean something, each with its kind and what it can mean. */
const groupsOf = (senses: Int32Array): readonly { readonly kind: SenseKind; readonly codes: readonly number[] }[] => {
  const groups: { kind: SenseKind; codes: number[] }[] = [];
  let codes: number[] = [];
  for (const sense of senses) {
    if (sense >> 3 !== 0) codes.push(sense & ~1);
    if ((sense & 1) === 0) continue;
    groups.push({ kind: ((sense & SENSE_BITS) >> 1) as SenseKind, codes });
    codes = [];
  }
  return groups;
};

const namesOf = ({ senses }: Wording): ReadonlySet<number> =>
  new Set(senses.filter((sense) => (sense & SENSE_BITS) >> 1 === SENSE.NAME));

/** Names of the first that the second lacks. */
const countMissing = (a: Wording, b: Wording): number => {
  const there = namesOf(b);
  return [...namesOf(a)].filter((name) => !there.has(name)).length;
};

/** How much two tellings in different languages have in common. */
export interface Meaning {
  /** Words, names and numbers of the same meaning; a negation that both have counts as one. */
  readonly shared: number;
  /** Names and numbers among them. */
  readonly names: number;
  /** Names that only one of them has: in the first, in the second. */
  readonly oddNames: { readonly first: number; readonly second: number };
  /** A number that only one of them has. */
  readonly hasOddNumber: boolean;
  /** Shared meanings over those of the longer one, words of unknown meaning among them, 0 to 1. */
  readonly share: number;
  /** Shared meanings over those of the shorter one, 0 to 1. */
  readonly containment: number;
  /** Only one of them says no. */
  readonly isReversed: boolean;
}

const countNegations = ({ words }: Wording): number =>
  words.reduce((sum, word) => sum + (roleOf(word) === ROLE.NEGATION ? 1 : 0), 0);

export const meaningOf = (a: Wording, b: Wording): Meaning => {
  const [inA, inB] = [groupsOf(a.senses), groupsOf(b.senses)];
  const free = new Set(inB.keys());
  const oddA: SenseKind[] = [];
  let same = 0;
  let names = 0;
  for (const { kind, codes } of inA) {
    const match = [...free].find((place) => inB[place]?.codes.some((code) => codes.includes(code)));
    if (match === undefined) {
      oddA.push(kind);
      continue;
    }
    free.delete(match);
    same += 1;
    if (kind !== SENSE.WORD) names += 1;
  }
  const oddB = [...free].map((place) => inB[place]?.kind);
  const count = (kinds: readonly (SenseKind | undefined)[], wanted: SenseKind): number =>
    kinds.filter((kind) => kind === wanted).length;
  const [denies, isDenied] = [countNegations(a), countNegations(b)];
  const both = denies > 0 && isDenied > 0 ? 1 : 0;
  const shared = same + both;
  return {
    shared,
    names,
    oddNames: { first: count(oddA, SENSE.NAME), second: count(oddB, SENSE.NAME) },
    hasOddNumber: count(oddA, SENSE.NUMBER) + count(oddB, SENSE.NUMBER) > 0,
    share: shared / Math.max(1, inA.length + both, inB.length + both),
    containment: shared / Math.max(1, Math.min(inA.length, inB.length) + both),
    isReversed: denies % 2 !== isDenied % 2,
  };
};

const RUN = 3;
const MOST_RUNS = 12;
const MOST_PAIRS = 8;

const least = (keys: ReadonlySet<number>, most: number): readonly number[] =>
  [...keys].sort((x, y) => x - y).slice(0, most);

/** Keys under which tellings in one language meet: the least hashes of its runs of words. Signed 32 bits. */
export const runsOf = ({ words }: Wording): readonly number[] => {
  const runs = new Set<number>();
  for (let start = 0; start + RUN <= words.length; start += 1) {
    let run = 0;
    let content = 0;
    for (let place = start; place < start + RUN; place += 1) {
      const word = words[place] as number;
      run = mix(Math.imul(run, 31) + word);
      if (isContent(word)) content += 1;
    }
    // A run of light words stands everywhere.
    if (content >= RUN - 1) runs.add(run | 0);
  }
  return least(runs, MOST_RUNS);
};

/** What a speaker is looked up by: the first and the last word of the name, which a fuller name keeps. Signed 32 bits. */
export const speakerKeyOf = (name: string): number => {
  const words = name.split(' ');
  return mix(hashOf(`${words[0]} ${words.at(-1)}`)) | 0;
};

/**
 * Keys under which tellings of one speaker meet, however they order their words: the least hashes of two content words
 * that stand side by side. Signed 32 bits.
 */
export const pairsOf = ({ words }: Wording, speaker: number | null): readonly number[] => {
  if (speaker === null) return [];
  const content = words.filter(isContent);
  const pairs = new Set<number>();
  for (let place = 0; place + 1 < content.length; place += 1) {
    const [one, two] = [content[place] as number, content[place + 1] as number];
    pairs.add(mix(Math.imul(Math.min(one, two), 31) ^ Math.max(one, two) ^ speaker) | 0);
  }
  return least(pairs, MOST_PAIRS);
};

/** Key under which tellings in the very same words meet. Signed 32 bits. */
export const exactKeyOf = ({ exact }: Wording): number => mix(exact ^ 0x5bd1e995) | 0;

/** Places of the terms that two contents of one language have in common, in one order. */
export const alignTerms = (
  a: readonly SearchTerm[],
  b: readonly SearchTerm[],
): readonly (readonly [number, number])[] =>
  alignWords(Int32Array.from(a.slice(0, MOST_WORDS), wordOf), Int32Array.from(b.slice(0, MOST_WORDS), wordOf));
