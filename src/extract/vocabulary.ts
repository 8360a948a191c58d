import type { Token } from '../text/tokens.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';

/** A distinct word as it is written. */
export interface Word {
  /** Counts up from 0 within one vocabulary. */
  readonly id: number;
  readonly text: string;
  /** Folded characters. */
  readonly norm: string;
  readonly hypotheses: readonly Hypothesis[];
}

/** Numbers distinct words, so that what is known about a word can be kept in arrays. */
export interface Vocabulary {
  wordOf(token: Token): Word;
}

/** Words of one vocabulary; a document may go beyond it, the next document then begins a new one. */
const LIMIT = 50_000;

/** Gives the vocabulary for the next document: the same one again until it is full, so that memory stays bounded. */
export const buildVocabularies = (cut: (norm: string) => readonly Hypothesis[]): (() => Vocabulary) => {
  let words = new Map<string, Word>();
  let current = vocabularyOf(words, cut);
  return () => {
    if (words.size >= LIMIT) {
      words = new Map();
      current = vocabularyOf(words, cut);
    }
    return current;
  };
};

const vocabularyOf = (words: Map<string, Word>, cut: (norm: string) => readonly Hypothesis[]): Vocabulary => ({
  wordOf: ({ text, norm }) => {
    const known = words.get(text);
    if (known !== undefined) return known;
    const fresh: Word = { id: words.size, text, norm, hypotheses: cut(norm) };
    words.set(text, fresh);
    return fresh;
  },
});

/**
 * What `read` says about the word at a token, worked out once for each word of a vocabulary; `absent` for all but words
 * and numbers. News repeats its words: most facts are one look-up in an array.
 */
export const rememberByWord = <Fact>(
  absent: Fact,
  read: (word: Word) => Fact,
): ((doc: AnnotatedDocument, index: number) => Fact) => {
  let vocabulary: Vocabulary | null = null;
  let facts: (Fact | undefined)[] = [];
  return (doc, index) => {
    const word = doc.words[index];
    if (word === undefined || word === null) return absent;
    if (vocabulary !== doc.vocabulary) {
      vocabulary = doc.vocabulary;
      // Made at full length: an array written far behind its end turns into a hash table.
      facts = new Array(LIMIT);
    }
    const known = facts[word.id];
    if (known !== undefined) return known;
    const fresh = read(word);
    facts[word.id] = fresh;
    return fresh;
  };
};

/** As `rememberByWord` for what is or is not so, at one byte a word. */
export const testByWord = (test: (word: Word) => boolean): ((doc: AnnotatedDocument, index: number) => boolean) => {
  let vocabulary: Vocabulary | null = null;
  // 0: not asked yet, 1: no, 2: yes.
  let answers = new Uint8Array(0);
  return (doc, index) => {
    const word = doc.words[index];
    if (word === undefined || word === null) return false;
    const { id } = word;
    if (vocabulary !== doc.vocabulary) {
      vocabulary = doc.vocabulary;
      answers = new Uint8Array(LIMIT);
    }
    if (id >= answers.length) {
      const longer = new Uint8Array(2 * id);
      longer.set(answers);
      answers = longer;
    }
    const known = answers[id] as number;
    if (known !== 0) return known === 2;
    const fresh = test(word);
    answers[id] = fresh ? 2 : 1;
    return fresh;
  };
};
