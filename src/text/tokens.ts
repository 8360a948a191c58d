import { CharacterClass, classOf } from './characters.js';
import type { Span } from './span.js';
import { buildSpellings, type Spelling, type Spellings } from './spellings.js';

export type TokenKind = 'WORD' | 'NUMBER' | 'PUNCTUATION' | 'BREAK';

/** A word, a number, one punctuation character (a run of dots is one), or a line break. */
export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  /** Verbatim characters. */
  readonly text: string;
  /** Folded characters (see fold.ts). */
  readonly norm: string;
  /** The same for all tokens of one table that are written alike. */
  readonly spelling: Spelling;
}

const STOP = 0x2e;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
/** Points and commas, Latin and Arabic. */
const isNumberJoiner = (unit: number): boolean => unit === STOP || unit === 0x2c || unit === 0x066b || unit === 0x066c;

/** For each token the bits of its `Look` (see looks.ts). */
export const looksOf = (tokens: readonly Token[]): Uint16Array => {
  const looks = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) looks[i] = (tokens[i] as Token).spelling.look;
  return looks;
};

/**
 * Cuts a text into tokens; white space and invisible marks between words belong to none. The ending of a spelling
 * (`Spelling.ending`) is cut off as a word of its own. `spellings`: where the words of several texts are numbered.
 * Units: UTF-16. Shape: sorted, never empty, never overlapping. Linear.
 */
export const tokenise = (text: string, spellings: Spellings = buildSpellings()): Token[] => {
  const tokens: Token[] = [];
  const units = spellings.open(text);
  const add = (start: number, end: number, spelling: Spelling): void => {
    const { kind, text: characters, norm } = spelling;
    tokens.push({ index: tokens.length, kind, start, end, text: characters, norm, spelling });
  };
  const push = (kind: TokenKind, start: number, end: number): void => {
    const spelling = spellings.at(start, end, kind);
    if (spelling.ending === 0) {
      add(start, end, spelling);
      return;
    }
    const cut = end - spelling.ending;
    add(start, cut, spellings.at(start, cut, kind));
    add(cut, end, spellings.at(cut, end, kind));
  };
  const kindAt = (at: number): CharacterClass | 0 => (at >= 0 && at < text.length ? classOf(units[at] as number) : 0);
  /** A point or comma between two digits. */
  const isFraction = (at: number): boolean =>
    isNumberJoiner(units[at] as number) &&
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
          (isApostrophe(units[i] as number) || next === CharacterClass.IGNORABLE) &&
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
    if (units[start] === STOP) while (i < text.length && units[i] === STOP) i += 1;
    push('PUNCTUATION', start, i);
  }
  return tokens;
};
