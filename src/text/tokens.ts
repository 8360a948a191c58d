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

/** Tokens with what is asked of them all. */
export interface CutText {
  readonly tokens: Token[];
  /** For each token the number of its spelling. */
  readonly spellingIds: Int32Array;
  /** For each token the bits of its `Look` (see looks.ts). */
  readonly looks: Uint16Array;
}

/** Whether a point or comma stands at `at` between two digits. */
const isFraction = (units: Uint16Array, at: number): boolean =>
  isNumberJoiner(units[at] as number) &&
  classOf(units[at - 1] as number) === CharacterClass.DIGIT &&
  classOf(units[at + 1] as number) === CharacterClass.DIGIT;

// The ends of what begins before `from`. Behind the units of a text stands one that belongs to nothing.

const numberEnd = (units: Uint16Array, from: number): number => {
  let i = from;
  for (;;) {
    if (classOf(units[i] as number) === CharacterClass.DIGIT) i += 1;
    else if (isFraction(units, i)) i += 2;
    else return i;
  }
};

const wordEnd = (units: Uint16Array, from: number): number => {
  let i = from;
  for (;;) {
    const kind = classOf(units[i] as number);
    if (kind === CharacterClass.LETTER || kind === CharacterClass.MARK || kind === CharacterClass.DIGIT) i += 1;
    else if (kind === CharacterClass.SPACE) return i;
    else if (
      (isApostrophe(units[i] as number) || kind === CharacterClass.IGNORABLE) &&
      classOf(units[i + 1] as number) === CharacterClass.LETTER
    )
      i += 2;
    // A number behind a proclitic keeps its fraction.
    else if (isFraction(units, i)) i += 2;
    else return i;
  }
};

const breakEnd = (units: Uint16Array, from: number): number => {
  let i = from;
  for (;;) {
    const kind = classOf(units[i] as number);
    if (kind !== CharacterClass.BREAK && kind !== CharacterClass.SPACE) return i;
    i += 1;
  }
};

/**
 * Cuts a text into tokens; white space and invisible marks between words belong to none. The ending of a spelling
 * (`Spelling.ending`) is cut off as a word of its own. `spellings`: where the words of several texts are numbered.
 * Units: UTF-16. Shape: sorted, never empty, never overlapping. Linear.
 */
export const cutText = (text: string, spellings: Spellings): CutText => {
  const tokens: Token[] = [];
  const units = spellings.open(text);
  const { list } = spellings;
  const ids = new Int32Array(text.length);
  const add = (start: number, end: number, id: number): void => {
    ids[tokens.length] = id;
    const spelling = list[id] as Spelling;
    const { kind, text: characters, norm } = spelling;
    tokens.push({ index: tokens.length, kind, start, end, text: characters, norm, spelling });
  };
  const push = (kind: TokenKind, start: number, end: number): void => {
    const id = spellings.idAt(start, end, kind);
    const ending = spellings.endings[id] as number;
    if (ending === 0) {
      add(start, end, id);
      return;
    }
    const cut = end - ending;
    add(start, cut, spellings.idAt(start, cut, kind));
    add(cut, end, spellings.idAt(cut, end, kind));
  };
  let i = 0;
  while (i < text.length) {
    const kind = classOf(units[i] as number);
    if (kind === CharacterClass.SPACE || kind === CharacterClass.IGNORABLE) {
      i += 1;
      continue;
    }
    const start = i;
    if (kind === CharacterClass.LETTER || kind === CharacterClass.MARK) {
      i = wordEnd(units, i + 1);
      push('WORD', start, i);
    } else if (kind === CharacterClass.DIGIT) {
      i = numberEnd(units, i + 1);
      const isWord = classOf(units[i] as number) === CharacterClass.LETTER;
      if (isWord) i = wordEnd(units, i);
      push(isWord ? 'WORD' : 'NUMBER', start, i);
    } else if (kind === CharacterClass.BREAK) {
      i = breakEnd(units, i + 1);
      let end = i;
      while (classOf(units[end - 1] as number) === CharacterClass.SPACE) end -= 1;
      push('BREAK', start, end);
    } else {
      i += 1;
      if (units[start] === STOP) while (units[i] === STOP) i += 1;
      push('PUNCTUATION', start, i);
    }
  }
  const spellingIds = ids.slice(0, tokens.length);
  const looks = new Uint16Array(tokens.length);
  const looksById = spellings.looks;
  for (let index = 0; index < looks.length; index += 1)
    looks[index] = looksById[spellingIds[index] as number] as number;
  return { tokens, spellingIds, looks };
};

/** The tokens of a text alone. */
export const tokenise = (text: string, spellings: Spellings = buildSpellings()): Token[] =>
  cutText(text, spellings).tokens;
