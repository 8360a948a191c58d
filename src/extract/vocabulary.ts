import type { EndingFinder } from '../text/enclitics.js';
import { buildSpellings, type Spelling, type Spellings } from '../text/spellings.js';
import type { TokenKind } from '../text/tokens.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';
import { buildNumberLists, type NumberLists } from './number-lists.js';

/** Number of tokens that are no words. */
export const NO_WORD = -1;

/** A distinct spelling of a word, a number or a punctuation mark. */
export interface Word {
  /** That of its spelling. */
  readonly id: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** Folded characters. */
  readonly norm: string;
  /** Empty for all but words and numbers. */
  readonly hypotheses: readonly Hypothesis[];
  /** Bits of `Look`. */
  readonly look: number;
}

/** The distinct words of many documents, under the numbers of their spellings, with what has been asked about them. */
export interface Vocabulary {
  readonly spellings: Spellings;
  wordOf(spelling: Spelling): Word;
  /** Words by number; spellings that no document has asked for leave gaps. */
  readonly words: readonly (Word | undefined)[];
  /**
   * ROW integers for each word, PACKED answers of two bits in each. All answers about a word stand side by side: readers
   * ask a hundred questions about the few hundred words of a document, and one table per question would be read from main
   * memory each time.
   */
  readonly answers: Int32Array;
  /** Number of the next question. */
  open(): number;
  /** Number of the next search: every word that is known or will be is put to its test once. */
  seek(test: (word: Word) => boolean): number;
  /** Number of the next search for words that have one of these stems under any hypothesis. */
  seekStems(stems: Iterable<string>): number;
  /** How many searches there are. */
  searches(): number;
  /** For each word the numbers of the searches that find it (see places.ts). */
  readonly found: NumberLists;
}

/** States of an answer. */
const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** Spellings of one vocabulary; a document may go beyond it, the next document then begins a new one. */
const LIMIT = 100_000;
/** Integers a word has for its answers: one line of the processor's cache. */
const ROW = 16;
/** Answers in one integer. */
const PACKED = 16;
const FIRST_ROWS = 4096;

export const NO_HYPOTHESES: readonly Hypothesis[] = [];

/** Gives the spellings for the next text: the same ones again until there are too many, so that memory stays bounded. */
export const buildSpellingKeeper = (endingOf: EndingFinder | null = null): (() => Spellings) => {
  let current = buildSpellings(endingOf);
  return () => {
    if (current.size() >= LIMIT) current = buildSpellings(endingOf);
    return current;
  };
};

/** Gives the vocabulary of spellings: the same one again as long as they stay the same. */
export const buildVocabularies = (
  cut: (norm: string) => readonly Hypothesis[],
): ((spellings: Spellings) => Vocabulary) => {
  let current: Vocabulary | null = null;
  return (spellings) => {
    if (current?.spellings !== spellings) current = buildVocabulary(cut, spellings);
    return current;
  };
};

const buildVocabulary = (cut: (norm: string) => readonly Hypothesis[], spellings: Spellings): Vocabulary => {
  const words: (Word | undefined)[] = [];
  let questions = 0;
  let searches = 0;
  const tests: { readonly search: number; readonly test: (word: Word) => boolean }[] = [];
  /** The searches for each stem: a new word is looked up once for all of them. */
  const searchesByStem = new Map<string, number[]>();
  const found = buildNumberLists();
  const searchesOf = (word: Word): number[] => {
    const all: number[] = [];
    for (const { search, test } of tests) if (test(word)) all.push(search);
    for (const { stem } of word.hypotheses)
      for (const search of searchesByStem.get(stem) ?? []) if (!all.includes(search)) all.push(search);
    return all;
  };
  const open = (finds: (word: Word) => boolean): number => {
    const search = searches;
    searches += 1;
    for (const word of words)
      if (word !== undefined && finds(word)) found.put(word.id, [...found.get(word.id), search]);
    return search;
  };
  const vocabulary = {
    spellings,
    words,
    found,
    answers: new Int32Array(FIRST_ROWS * ROW),
    wordOf: ({ id, kind, text, norm, look }: Spelling): Word => {
      const known = words[id];
      if (known !== undefined) return known;
      const hypotheses = kind === 'WORD' || kind === 'NUMBER' ? cut(norm) : NO_HYPOTHESES;
      const fresh: Word = { id, kind, text, norm, hypotheses, look };
      found.put(id, searchesOf(fresh));
      while (words.length < id) words.push(undefined);
      words[id] = fresh;
      if (words.length * ROW > vocabulary.answers.length) {
        const longer = new Int32Array(2 * words.length * ROW);
        longer.set(vocabulary.answers);
        vocabulary.answers = longer;
      }
      return fresh;
    },
    open: () => {
      questions += 1;
      return questions - 1;
    },
    seek: (test: (word: Word) => boolean) => {
      const search = open(test);
      tests.push({ search, test });
      return search;
    },
    seekStems: (stems: Iterable<string>) => {
      const wanted = new Set(stems);
      const search = open(({ hypotheses }) => hypotheses.some(({ stem }) => wanted.has(stem)));
      for (const stem of wanted) {
        const known = searchesByStem.get(stem);
        if (known === undefined) searchesByStem.set(stem, [search]);
        else known.push(search);
      }
      return search;
    },
    searches: () => searches,
  };
  return vocabulary;
};

/** What `read` says about the word at a token, worked out once for each word of a vocabulary; `absent` for other tokens. */
export const factByWord = <Fact>(
  absent: Fact,
  read: (word: Word) => Fact,
): ((doc: AnnotatedDocument, index: number) => Fact) => {
  let vocabulary: Vocabulary | null = null;
  let facts: (Fact | undefined)[] = [];
  return (doc, index) => {
    const id = index >= 0 && index < doc.wordIds.length ? (doc.wordIds[index] as number) : NO_WORD;
    if (id === NO_WORD) return absent;
    if (vocabulary !== doc.vocabulary) {
      vocabulary = doc.vocabulary;
      // Made at full length: an array written far behind its end turns into a hash table.
      facts = new Array(LIMIT);
    }
    const known = facts[id];
    if (known !== undefined) return known;
    const fresh = read(vocabulary.words[id] as Word);
    facts[id] = fresh;
    return fresh;
  };
};

/** As `factByWord` for facts that few words have; `read` gives `absent` for all others. */
export const rareFactByWord = <Fact>(
  absent: Fact,
  read: (word: Word) => Fact,
): ((doc: AnnotatedDocument, index: number) => Fact) => {
  let facts = new Map<number, Fact>();
  let vocabulary: Vocabulary | null = null;
  const hasFact = testByWord((word) => {
    const fact = read(word);
    if (fact === absent) return false;
    facts.set(word.id, fact);
    return true;
  });
  return (doc, index) => {
    if (vocabulary !== doc.vocabulary) {
      vocabulary = doc.vocabulary;
      facts = new Map();
    }
    return hasFact(doc, index) ? (facts.get(doc.wordIds[index] as number) as Fact) : absent;
  };
};

/** Whether `test` holds for the word at a token, worked out once for each word of a vocabulary; false for other tokens. */
export const testByWord = (test: (word: Word) => boolean): ((doc: AnnotatedDocument, index: number) => boolean) => {
  let own: Vocabulary | null = null;
  let place = 0;
  let shift = 0;
  return (doc, index) => {
    const { vocabulary, wordIds } = doc;
    const id = index >= 0 && index < wordIds.length ? (wordIds[index] as number) : NO_WORD;
    if (id === NO_WORD) return false;
    if (own !== vocabulary) {
      own = vocabulary;
      const question = vocabulary.open();
      place = Math.floor(question / PACKED);
      shift = 2 * (question % PACKED);
    }
    // A language with more questions than a row has room for answers the last ones anew each time.
    if (place >= ROW) return test(vocabulary.words[id] as Word);
    const { answers } = vocabulary;
    const at = id * ROW + place;
    const known = ((answers[at] as number) >>> shift) & 3;
    if (known !== UNKNOWN) return known === YES;
    const fresh = test(vocabulary.words[id] as Word);
    answers[at] = (answers[at] as number) | ((fresh ? YES : NO) << shift);
    return fresh;
  };
};
