import { CharacterClass, classOf } from './characters.js';
import type { EndingFinder } from './enclitics.js';
import { foldString } from './fold.js';
import type { Span } from './span.js';

export type TokenKind = 'WORD' | 'NUMBER' | 'PUNCTUATION' | 'BREAK';

/** A word, a number, one punctuation character (a run of dots is one), or a line break. */
export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  /** Verbatim characters. */
  readonly text: string;
  /** Folded characters (see fold.ts). */
  readonly norm: string;
}

const APOSTROPHES = new Set(["'", '\u2019']);
const NUMBER_JOINERS = new Set(['.', ',', '\u066b', '\u066c']);

/**
 * Cuts a text into tokens; white space and invisible marks between words belong to none. What `endingOf` finds at the
 * end of a word is cut off as a word of its own.
 * Units: UTF-16. Shape: sorted, never empty, never overlapping. Linear.
 */
export const tokenise = (text: string, endingOf: EndingFinder | null = null): Token[] => {
  const tokens: Token[] = [];
  const add = (kind: TokenKind, start: number, end: number, characters: string, norm: string): void => {
    tokens.push({ index: tokens.length, kind, start, end, text: characters, norm });
  };
  const push = (kind: TokenKind, start: number, end: number): void => {
    const characters = text.slice(start, end);
    if (kind !== 'WORD' && kind !== 'NUMBER') {
      add(kind, start, end, characters, characters);
      return;
    }
    const norm = foldString(characters);
    const cut = kind === 'WORD' && endingOf !== null ? end - endingOf(characters, norm) : end;
    if (cut < end) {
      for (const [from, to] of [
        [start, cut],
        [cut, end],
      ] as const)
        add(kind, from, to, text.slice(from, to), foldString(text.slice(from, to)));
    } else if (norm === '') {
      // A tatweel used as a dash, or vowel signs without a letter: nothing of a word is left.
      add('PUNCTUATION', start, end, characters, characters);
    } else add(kind, start, end, characters, norm);
  };
  const kindAt = (at: number): CharacterClass | 0 => (at >= 0 && at < text.length ? classOf(text.charCodeAt(at)) : 0);
  /** A point or comma between two digits. */
  const isFraction = (at: number): boolean =>
    NUMBER_JOINERS.has(text[at] as string) &&
    kindAt(at - 1) === CharacterClass.DIGIT &&
    kindAt(at + 1) === CharacterClass.DIGIT;
  let i = 0;
  while (i < text.length) {
    const kind = kindAt(i);
    if (kind === CharacterClass.SPACE || kind === CharacterClass.IGNORABLE) {
      i += 1;
      continue;
    }
    const start = i;
    if (kind === CharacterClass.BREAK) {
      while (i < text.length && (kindAt(i) === CharacterClass.BREAK || kindAt(i) === CharacterClass.SPACE)) i += 1;
      let end = i;
      while (end > start && kindAt(end - 1) === CharacterClass.SPACE) end -= 1;
      push('BREAK', start, end);
      continue;
    }
    if (kind === CharacterClass.DIGIT) {
      while (i < text.length) {
        if (kindAt(i) === CharacterClass.DIGIT) i += 1;
        else if (isFraction(i)) i += 2;
        else break;
      }
      if (kindAt(i) !== CharacterClass.LETTER) {
        push('NUMBER', start, i);
        continue;
      }
    }
    if (kind === CharacterClass.LETTER || kind === CharacterClass.MARK || kind === CharacterClass.DIGIT) {
      for (;;) {
        const next = kindAt(i);
        if (next === CharacterClass.LETTER || next === CharacterClass.MARK || next === CharacterClass.DIGIT) i += 1;
        else if (
          (APOSTROPHES.has(text[i] ?? '') || next === CharacterClass.IGNORABLE) &&
          kindAt(i + 1) === CharacterClass.LETTER
        )
          i += 2;
        // A number behind a proclitic keeps its fraction.
        else if (isFraction(i)) i += 2;
        else break;
      }
      push('WORD', start, i);
      continue;
    }
    i += 1;
    if (text[start] === '.') while (text[i] === '.') i += 1;
    push('PUNCTUATION', start, i);
  }
  return tokens;
};
