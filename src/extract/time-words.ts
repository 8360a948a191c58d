import type { TimeConstruction, TimeGrammar, TimeWord } from '../lang/time-grammar.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { buildLexicon } from './lexicon.js';
import { placesByWord } from './places.js';
import { testByWord, type Word } from './vocabulary.js';

export type TimeWordKind = TimeWord['kind'];
export type TimeWordOf<Kind extends TimeWordKind> = Extract<TimeWord, { kind: Kind }>;

/** A time word found at a token: tokens [from, to). `bare`: no proclitic stands before it. */
export interface FoundTimeWord<Kind extends TimeWordKind = TimeWordKind> {
  readonly word: TimeWordOf<Kind>;
  readonly from: number;
  readonly to: number;
  /** Offset behind the proclitics. */
  readonly start: number;
  readonly bare: boolean;
}

/** The time words of one document, found once per token and remembered. */
export interface TimeWords {
  at<Kind extends TimeWordKind>(index: number, kind: Kind): FoundTimeWord<Kind> | null;
  isAny(index: number): boolean;
  /** Whether the word at a token may begin a time expression, and not only go on with one. */
  mayBegin(index: number): boolean;
  /** Numbers and the words that may begin an expression. */
  readonly starts: readonly number[];
}

interface Entry {
  readonly word: TimeWord;
  readonly notBehind: ReadonlySet<string> | null;
  readonly notBefore: ReadonlySet<string> | null;
}

const NONE: readonly FoundTimeWord[] = [];

/** Kinds that only stand inside an expression. Among them are the most frequent words of a language. */
const INNER: ReadonlySet<TimeWordKind> = new Set(['OF', 'IN', 'ERA', 'HALF', 'COUNTED']);

/** Compiles the words of a grammar into a finder for documents. */
export const buildTimeWords = (grammar: TimeGrammar): ((doc: AnnotatedDocument) => TimeWords) => {
  const folded = (forms: readonly string[] | undefined): ReadonlySet<string> | null =>
    forms === undefined ? null : new Set(forms.map(foldString));
  const lexicon = buildLexicon<Entry>(
    grammar.words.map(({ forms, word, notBehind, notBefore }) => ({
      forms,
      proclitics: word.kind === 'ERA' || word.kind === 'SHIFT' ? ('NONE' as const) : ('ANY' as const),
      value: { word, notBehind: folded(notBehind), notBefore: folded(notBefore) },
    })),
  );
  const begins = (word: Word): boolean => lexicon.begins(word, (entry) => !INNER.has(entry.word.kind));
  const mayBegin = testByWord(begins);
  const starts = placesByWord((word) => word.kind === 'NUMBER' || begins(word));
  return (doc) => {
    const cache: (readonly FoundTimeWord[] | undefined)[] = new Array(doc.tokens.length);
    const all = (index: number): readonly FoundTimeWord[] => {
      const known = cache[index];
      if (known !== undefined) return known;
      let found: FoundTimeWord[] | null = null;
      for (const match of lexicon.at(doc, index)) {
        const { word, notBehind, notBefore } = match.value;
        if (notBehind?.has(doc.tokens[index - 1]?.norm ?? '') === true) continue;
        if (notBefore?.has(doc.tokens[match.to]?.norm ?? '') === true) continue;
        found ??= [];
        found.push({
          word,
          from: index,
          to: match.to,
          start: match.span.start,
          bare: match.hypothesis.prefixLength === 0,
        });
      }
      const words = found ?? NONE;
      cache[index] = words;
      return words;
    };
    return {
      at: (index, kind) => {
        for (const found of all(index))
          if (found.word.kind === kind) return found as unknown as FoundTimeWord<typeof kind>;
        return null;
      },
      isAny: (index) => all(index).length > 0,
      mayBegin: (index) => mayBegin(doc, index),
      starts: starts(doc),
    };
  };
};

/** A time expression before it gets its id: tokens [from, to) and what they mean. */
export interface TimeReading {
  readonly construction: TimeConstruction;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  /** First and last day covered, or null when nothing fixes them. */
  readonly days: readonly [number, number] | null;
  readonly value: string | null;
  readonly precision: 'YEAR' | 'MONTH' | 'WEEK' | 'DAY' | 'PART_OF_DAY' | 'MINUTE';
  /** The value counts from the day of publication. */
  readonly relative: boolean;
  /** What the reading lacks in certainty, as a factor. */
  readonly certainty: number;
}
