import type { EndingFinder } from './enclitics.js';
import { foldString } from './fold.js';
import { Look } from './looks.js';
import { mayBeMark } from './mark-glyphs.js';
import { isStop } from './sentences.js';
import type { TokenKind } from './tokens.js';

/** A distinct run of characters, as it is written. */
export interface Spelling {
  /** Counts up from 0 within one table. */
  readonly id: number;
  readonly kind: TokenKind;
  /** Verbatim characters. */
  readonly text: string;
  /** Folded characters (see fold.ts). */
  readonly norm: string;
  /** Bits of `Look`. */
  readonly look: number;
  /** UTF-16 units at the end of a word that count as a word of their own; 0 for none. */
  readonly ending: number;
}

/** The distinct spellings of one or more texts, numbered. */
export interface Spellings {
  /** Opens a text, and gives its UTF-16 units in front of anything; they hold until the next text is opened. */
  open(text: string): Uint16Array;
  /** The spelling of the open text's [start, end), the same object for the same characters; `kind`: what it looks like. */
  at(start: number, end: number, kind: TokenKind): Spelling;
  size(): number;
}

/** Latin and Arabic. */
const COMMAS = new Set([',', '\u060c']);

const capitalsOf = (text: string): number => {
  const first = text[0] as string;
  const isCapital = first !== first.toLowerCase();
  const isUpper = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
  return (isCapital ? Look.CAPITAL : 0) | (isUpper ? Look.UPPER : 0);
};

/** The bits of a token's characters. */
const lookOf = (kind: TokenKind, text: string): number => {
  switch (kind) {
    case 'WORD':
      return Look.WORD | capitalsOf(text);
    case 'NUMBER':
      return Look.NUMBER;
    case 'BREAK':
      return Look.BREAK;
    default:
      return (
        Look.PUNCTUATION |
        (mayBeMark(text) ? Look.MARK : 0) |
        (isStop(text) ? Look.STOP : 0) |
        (COMMAS.has(text) ? Look.COMMA : 0)
      );
  }
};

const FIRST_SLOTS = 256;
/**
 * Integers of a slot: hash, number + 1 of the spelling (0: the slot is free), where its characters stand, and how many
 * with what they look like ("5" is a number or, in "5's", a word).
 */
const SLOT = 4;
const KINDS: readonly TokenKind[] = ['WORD', 'NUMBER', 'PUNCTUATION', 'BREAK'];
const measure = (length: number, kind: TokenKind): number => 4 * length + KINDS.indexOf(kind);

/**
 * Builds an empty table; `endingOf`: endings that count as words of their own. A spelling that is known costs no new string: its characters are compared where they stand,
 * with no string between; and sets and maps hash one string for a word, not one for each place where it stands.
 */
export const buildSpellings = (endingOf: EndingFinder | null = null): Spellings => {
  const list: Spelling[] = [];
  // Open addressing, at most half full; a slot is looked at as a whole, in one line of the processor's cache.
  let slots = new Int32Array(SLOT * FIRST_SLOTS);
  let letters = new Uint16Array(1024);
  let end = 0;
  let text = '';
  let units = new Uint16Array(1024);

  const put = (hash: number, id: number, from: number, measured: number): void => {
    const mask = slots.length / SLOT - 1;
    let slot = hash & mask;
    while (slots[SLOT * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots.set([hash, id + 1, from, measured], SLOT * slot);
  };
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(2 * old.length);
    for (let i = 0; i < old.length; i += SLOT) {
      if (old[i + 1] !== 0)
        put(old[i] as number, (old[i + 1] as number) - 1, old[i + 2] as number, old[i + 3] as number);
    }
  };
  const add = (hash: number, from: number, to: number, kind: TokenKind): Spelling => {
    // A slice would keep the whole text in memory: put together and cut anew it is a string of its own.
    const own = ` ${text.slice(from, to)}`.slice(1);
    const isWord = kind === 'WORD' || kind === 'NUMBER';
    const folded = isWord ? foldString(own) : own;
    // A tatweel used as a dash, or vowel signs without a letter: nothing of a word is left.
    const isEmpty = folded === '';
    const shown = isEmpty ? 'PUNCTUATION' : kind;
    const spelling: Spelling = {
      id: list.length,
      kind: shown,
      text: own,
      norm: isEmpty ? own : folded,
      look: lookOf(shown, own),
      ending: shown === 'WORD' && endingOf !== null ? endingOf(own, folded) : 0,
    };
    list.push(spelling);
    if (2 * SLOT * list.length > slots.length) grow();
    if (end + own.length > letters.length) {
      const longer = new Uint16Array(2 * (end + own.length));
      longer.set(letters);
      letters = longer;
    }
    letters.set(units.subarray(from, to), end);
    put(hash, spelling.id, end, measure(own.length, kind));
    end += own.length;
    return spelling;
  };
  const stands = (known: number, length: number, from: number): boolean => {
    for (let i = 0; i < length; i += 1) if (letters[known + i] !== units[from + i]) return false;
    return true;
  };

  return {
    open: (fresh) => {
      text = fresh;
      if (text.length > units.length) units = new Uint16Array(2 * text.length);
      for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
      return units;
    },
    at: (from, to, kind) => {
      const length = to - from;
      const measured = measure(length, kind);
      let hash = 0x811c9dc5;
      for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
      hash ^= hash >>> 15;
      const mask = slots.length / SLOT - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const here = SLOT * slot;
        const id = (slots[here + 1] as number) - 1;
        if (id < 0) return add(hash, from, to, kind);
        if (slots[here] !== hash || slots[here + 3] !== measured) continue;
        if (stands(slots[here + 2] as number, length, from)) return list[id] as Spelling;
      }
    },
    size: () => list.length,
  };
};
