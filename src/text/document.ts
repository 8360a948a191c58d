import { itemAt } from './item-at.js';
import { type MarkedSpan, type MarkProblem, matchMarks } from './quotation-marks.js';
import { type Sentence, type SentenceWords, splitSentences } from './sentences.js';
import { buildSpellings, type Spellings } from './spellings.js';
import { cutText, type Token } from './tokens.js';

/** One article's text, cut and indexed. Everything points into `text`, which is never changed. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token the bits of its `Look`. */
  readonly looks: Uint16Array;
  /** Where the spellings of the tokens are numbered. */
  readonly spellings: Spellings;
  /** For each token the number of its spelling. */
  readonly spellingIds: Int32Array;
  readonly sentences: readonly Sentence[];
  /** Stretches between quotation marks, sorted; nested ones after their holders. */
  readonly marked: readonly MarkedSpan[];
  readonly markProblems: readonly MarkProblem[];
  /** Index of the first token that ends after `offset` (tokens.length when none does). */
  tokenAt(offset: number): number;
  /** Sentence that holds token `index`, or null for a line break. */
  sentenceOf(index: number): Sentence | null;
}

/** Cuts and indexes a text; `spellings`: those of earlier texts, where many are read. */
export const buildDocument = (
  text: string,
  words?: SentenceWords,
  spellings: Spellings = buildSpellings(),
): Document => {
  const { tokens, spellingIds, looks } = cutText(text, spellings);
  const sentences = splitSentences(tokens, looks, words);
  const { marked, problems } = matchMarks(text, tokens, looks);
  return {
    text,
    tokens,
    looks,
    spellings,
    spellingIds,
    sentences,
    marked,
    markProblems: problems,
    tokenAt: (offset) => {
      let low = 0;
      let high = tokens.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle] as Token).end > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    sentenceOf: buildSentenceIndex(tokens, sentences),
  };
};

const buildSentenceIndex = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): ((index: number) => Sentence | null) => {
  const indexes = new Int32Array(tokens.length).fill(-1);
  for (const sentence of sentences) indexes.fill(sentence.index, sentence.from, sentence.to);
  return (index) => itemAt(sentences, indexes[index]) ?? null;
};

/** The document with its sentences cut before the given tokens (sorted). */
export const cutSentences = (doc: Document, at: readonly number[]): Document => {
  const { tokens } = doc;
  const sentences: Sentence[] = [];
  const push = (from: number, to: number): void => {
    const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
    sentences.push({ index: sentences.length, from, to, start: first.start, end: last.end });
  };
  let next = 0;
  for (const sentence of doc.sentences) {
    let { from } = sentence;
    while (next < at.length && (at[next] as number) <= from) next += 1;
    while (next < at.length && (at[next] as number) < sentence.to) {
      push(from, at[next] as number);
      from = at[next] as number;
      next += 1;
    }
    push(from, sentence.to);
  }
  return { ...doc, sentences, sentenceOf: buildSentenceIndex(tokens, sentences) };
};
