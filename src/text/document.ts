import { splitEnclitics } from './enclitics.js';
import { type MarkedSpan, type MarkProblem, matchMarks } from './quotation-marks.js';
import { type Sentence, type SentenceWords, splitSentences } from './sentences.js';
import { type Token, tokenise } from './tokens.js';

/** One article's text, cut and indexed. Everything points into `text`, which is never changed. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Stretches between quotation marks, sorted; nested ones after their holders. */
  readonly marked: readonly MarkedSpan[];
  readonly markProblems: readonly MarkProblem[];
  /** Index of the first token that ends after `offset` (tokens.length when none does). */
  tokenAt(offset: number): number;
  /** Sentence that holds token `index`, or null for a line break. */
  sentenceOf(index: number): Sentence | null;
}

/** Cuts and indexes a text; `enclitics`: folded endings that count as words of their own. */
export const buildDocument = (text: string, words?: SentenceWords, enclitics: readonly string[] = []): Document => {
  const tokens = splitEnclitics(tokenise(text), enclitics);
  const sentences = splitSentences(tokens, words);
  const { marked, problems } = matchMarks(text, tokens);
  const sentenceIndex = new Int32Array(tokens.length).fill(-1);
  for (const sentence of sentences) sentenceIndex.fill(sentence.index, sentence.from, sentence.to);
  return {
    text,
    tokens,
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
    sentenceOf: (index) => sentences[sentenceIndex[index] ?? -1] ?? null,
  };
};
