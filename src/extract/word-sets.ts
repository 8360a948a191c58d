import type { Orthography } from '../lang/orthography.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';

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
  return {
    hasWord,
    has: (doc, index) => {
      const token = doc.tokens[index];
      return token !== undefined && token.kind === 'WORD' && hasWord(token.norm);
    },
  };
};

/** Phrases of one or more words; `at` gives the number of words that match at a token, 0 for none. */
export interface PhraseSet {
  at(doc: AnnotatedDocument, index: number): number;
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
  const matches = (doc: AnnotatedDocument, index: number, list: readonly string[][] | undefined): number => {
    for (const parts of list ?? []) {
      let fits = true;
      for (let k = 1; k < parts.length; k += 1) {
        if (doc.tokens[index + k]?.norm !== parts[k]) {
          fits = false;
          break;
        }
      }
      if (fits) return parts.length;
    }
    return 0;
  };
  return {
    at: (doc, index) => {
      const token = doc.tokens[index];
      if (token === undefined || token.kind !== 'WORD') return 0;
      const whole = matches(doc, index, byFirst.get(token.norm));
      if (whole > 0) return whole;
      for (const conjunction of orthography.conjunctions) {
        if (token.norm.startsWith(conjunction)) {
          const found = matches(doc, index, byFirst.get(token.norm.slice(conjunction.length)));
          if (found > 0) return found;
        }
      }
      return 0;
    },
  };
};
