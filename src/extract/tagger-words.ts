import type { Orthography } from '../lang/orthography.js';
import type { Spellings } from '../text/spellings.js';
import type { Token } from '../text/tokens.js';
import type { AnnotatedDocument } from './annotated-document.js';
import {
  buildContextWords,
  buildWordFeatures,
  type ContextWords,
  EDGE,
  eachHintKey,
  eachWordKey,
  REACH,
  type WordFeatures,
} from './tagger-features.js';
import { LABEL_COUNT } from './tagger-weights.js';

/** Tokens that a word says something about: itself and REACH on either side. */
const TARGETS = 2 * REACH + 1;
const SCORES = TARGETS * LABEL_COUNT;
/** What is known of a word: LABEL_COUNT summed weights for each target in reading order, then identity and ending. */
const IDENTITY = SCORES;
const ENDING = SCORES + 1;
/** Integers a row, in whole lines of the processor's cache. */
const ROW = 16 * Math.ceil((SCORES + 2) / 16);

/** Distinct sets of hints that are remembered from one stretch to the next. */
const CACHE_LIMIT = 4096;

/** Adds the weights of a key, one integer a label, to `target` from `at` on. */
export type AddWeights = (key: number, target: Int32Array, at: number) => void;

/** A stretch of a document as the tagger sees it. */
export interface TaggedStretch {
  readonly context: ContextWords;
  /** What words and hints say of each token by themselves: LABEL_COUNT integers a token. */
  readonly scores: Int32Array;
}

/** Reads the tokens [from, to) of a document; the result is overwritten by the next call. */
export type StretchReader = (
  doc: AnnotatedDocument,
  from: number,
  to: number,
  hints: Int32Array | undefined,
) => TaggedStretch;

/** Rows side by side in one array that grows: no object for each word, and none of them far from its numbers. */
const buildTable = () => {
  let rows = new Int32Array(256 * ROW);
  let end = 0;
  return {
    rows: () => rows,
    clear: () => {
      rows.fill(0, 0, end);
      end = 0;
    },
    /** First integer of a new row, all zero. */
    add: (): number => {
      if (end + ROW > rows.length) {
        const longer = new Int32Array(2 * rows.length);
        longer.set(rows);
        rows = longer;
      }
      end += ROW;
      return end - ROW;
    },
  };
};

/** Row of the edge of a sentence: the first one. */
const AT_EDGE = 0;
/** No spelling has the row of the edge. */
const UNKNOWN = AT_EDGE;

/** Builds the reader of stretches of up to `longest` tokens. What a word or a set of hints says is summed up once. */
export const buildStretchReader = (
  orthography: Orthography,
  longest: number,
  addWeights: AddWeights,
): StretchReader => {
  const featuresOf = buildWordFeatures(orthography);
  const words = buildTable();
  const hintSets = buildTable();
  let spellings: Spellings | null = null;
  let rowOfSpelling = new Int32Array(0);
  const rowOfHints = new Map<number, number>();

  const addWord = (word: WordFeatures): number => {
    const row = words.add();
    const rows = words.rows();
    for (let target = 0; target < TARGETS; target += 1) {
      eachWordKey(word, REACH - target, (key) => addWeights(key, rows, row + target * LABEL_COUNT));
    }
    rows[row + IDENTITY] = word.identity;
    rows[row + ENDING] = word.ending;
    return row;
  };
  const rowAt = (doc: AnnotatedDocument, index: number): number => {
    const { spelling } = doc.tokens[index] as Token;
    const known = rowOfSpelling[spelling.id] as number;
    if (known !== UNKNOWN) return known;
    const row = addWord(featuresOf(spelling, doc.hypothesesAt(index)));
    rowOfSpelling[spelling.id] = row;
    return row;
  };
  const rowOf = (hints: number): number => {
    const known = rowOfHints.get(hints);
    if (known !== undefined) return known;
    const row = hintSets.add();
    const rows = hintSets.rows();
    for (let target = 0; target < TARGETS; target += 1) {
      eachHintKey(hints, REACH - target, (key) => addWeights(key, rows, row + target * LABEL_COUNT));
    }
    rowOfHints.set(hints, row);
    return row;
  };
  const makeRoom = (doc: AnnotatedDocument): void => {
    if (spellings !== doc.spellings) {
      spellings = doc.spellings;
      words.clear();
      rowOfSpelling = new Int32Array(0);
      addWord(EDGE);
    }
    if (rowOfHints.size > CACHE_LIMIT) {
      hintSets.clear();
      rowOfHints.clear();
    }
    if (rowOfSpelling.length < spellings.size()) {
      const longer = new Int32Array(2 * spellings.size());
      longer.set(rowOfSpelling);
      rowOfSpelling = longer;
    }
  };

  const places = longest + 2 * REACH;
  const context = buildContextWords(longest);
  const wordRows = new Int32Array(places);
  const hintRows = new Int32Array(places);
  // The outermost words speak of tokens outside the stretch, too: there is room for that on both sides.
  const sums = new Int32Array((places + 2 * REACH) * LABEL_COUNT);
  const scores = sums.subarray(2 * REACH * LABEL_COUNT);

  return (doc, from, to, hints) => {
    makeRoom(doc);
    const last = to - from + 2 * REACH;
    for (let place = 0; place < last; place += 1) {
      const index = from + place - REACH;
      const isEdge = index < from || index >= to;
      const hint = isEdge || hints === undefined ? 0 : (hints[index] as number);
      wordRows[place] = isEdge ? AT_EDGE : rowAt(doc, index);
      hintRows[place] = rowOf(hint);
      context.hints[place] = hint;
    }
    sums.fill(0, 0, (last + 2 * REACH) * LABEL_COUNT);
    const wordTable = words.rows();
    const hintTable = hintSets.rows();
    for (let place = 0; place < last; place += 1) {
      const word = wordRows[place] as number;
      const hint = hintRows[place] as number;
      const target = place * LABEL_COUNT;
      for (let i = 0; i < SCORES; i += 1) {
        sums[target + i] =
          (sums[target + i] as number) + (wordTable[word + i] as number) + (hintTable[hint + i] as number);
      }
      context.identities[place] = wordTable[word + IDENTITY] as number;
      context.endings[place] = wordTable[word + ENDING] as number;
    }
    return { context, scores };
  };
};
