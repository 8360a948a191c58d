import type { Orthography } from '../lang/orthography.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { placesByWord } from './places.js';
import { rareFactByWord, testByWord } from './vocabulary.js';

/** A set of single words, looked up folded; a conjunction written onto the word is looked through. */
export interface WordSet {
  has(doc: AnnotatedDocument, index: number): boolean;
  hasWord(norm: string): boolean;
}

export const buildWordSet = (words: Iterable<string>, orthography: Orthography): WordSet => {
  const folded = new Set<string>();
  for (const word of words) folded.add(foldString(word));
  const { conjunctions } = orthography;
  const hasWord = (norm: string): boolean => {
    if (folded.has(norm)) return true;
    for (const conjunction of conjunctions) {
      if (norm.startsWith(conjunction) && folded.has(norm.slice(conjunction.length))) return true;
    }
    return false;
  };
  const hasAt = testByWord(({ norm }) => hasWord(norm));
  return {
    hasWord,
    has: (doc, index) => hasAt(doc, index) && doc.tokens[index]?.kind === 'WORD',
  };
};

/** Phrases of one or more words; `at` gives the number of words that match at a token, 0 for none. */
export interface PhraseSet {
  at(doc: AnnotatedDocument, index: number): number;
  /** Tokens at which a phrase may begin, in reading order. */
  places(doc: AnnotatedDocument): readonly number[];
}

export const buildPhraseSet = (phrases: Iterable<string>, orthography: Orthography): PhraseSet => {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = foldString(phrase).split(' ');
    const first = parts[0] as string;
    const list = byFirst.get(first) ?? [];
    list.push(parts);
    list.sort((a, b) => b.length - a.length);
    byFirst.set(first, list);
  }
  const matches = (doc: AnnotatedDocument, index: number, list: readonly (readonly string[])[]): number => {
    for (const parts of list) {
      let fits = true;
      for (let k = 1; k < parts.length && fits; k += 1) fits = doc.tokens[index + k]?.norm === parts[k];
      if (fits) return parts.length;
    }
    return 0;
  };
  const none: readonly (readonly string[])[] = [];
  // The phrases that the whole word begins come before those that begin behind its conjunction.
  const phrasesOf = (norm: string): readonly (readonly string[])[] => {
    const found = [...(byFirst.get(norm) ?? none)];
    for (const conjunction of orthography.conjunctions) {
      if (norm.startsWith(conjunction)) found.push(...(byFirst.get(norm.slice(conjunction.length)) ?? none));
    }
    return found.length === 0 ? none : found;
  };
  const phrasesAt = rareFactByWord(none, ({ norm }) => phrasesOf(norm));
  return {
    places: placesByWord(({ kind, norm }) => kind === 'WORD' && phrasesOf(norm).length > 0),
    at: (doc, index) => {
      const list = phrasesAt(doc, index);
      return list.length === 0 || doc.tokens[index]?.kind !== 'WORD' ? 0 : matches(doc, index, list);
    },
  };
};
