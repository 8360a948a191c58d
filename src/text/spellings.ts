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
  /** Opens a text, and gives its UTF-16 units in front of a zero; they hold until the next text is opened. */
  open(text: string): Uint16Array;
  /** The spelling of the open text's [start, end), the same object for the same characters; `kind`: what it looks like. */
  at(start: number, end: number, kind: TokenKind): Spelling;
  /** The number of that spelling. */
  idAt(start: number, end: number, kind: TokenKind): number;
  /** By number. */
  readonly list: readonly Spelling[];
  /** `Spelling.look` by number: a pass over tokens that asks no more stays within the processor's cache. */
  readonly looks: Uint16Array;
  /** `Spelling.ending` by number. */
  readonly endings: Uint8Array;
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
/** A slot holds the number + 1 of a spelling (0: the slot is free) under the upper bits of its hash. */
const NUMBER_BITS = 21;
const NUMBER_MASK = 2 ** NUMBER_BITS - 1;
/** Integers of a spelling: where its characters stand, how many with what they look like, its hash. */
const ROW = 3;
const KIND_CODES: Readonly<Record<TokenKind, number>> = { WORD: 0, NUMBER: 1, PUNCTUATION: 2, BREAK: 3 };
/** "5" is a number or, in "5's", a word. */
const measure = (length: number, kind: TokenKind): number => 4 * length + KIND_CODES[kind];

const lengthened = <Row extends Uint8Array | Uint16Array | Int32Array>(row: Row, longer: Row): Row => {
  longer.set(row);
  return longer;
};

/**
 * Builds an empty table; `endingOf`: endings that count as words of their own. A spelling that is known costs no new
 * string: its characters are compared where they stand; and sets and maps hash one string for a word, not one for each
 * place where it stands.
 */
export const buildSpellings = (endingOf: EndingFinder | null = null): Spellings => {
  const list: Spelling[] = [];
  // Open addressing, at most half full. What is looked at for each token is small and, the slots apart, stands by
  // number: frequent words come early in a text, so the processor's cache holds theirs.
  let slots = new Int32Array(FIRST_SLOTS);
  let rows = new Int32Array((ROW * FIRST_SLOTS) / 2);
  let letters = new Uint16Array(1024);
  let looks = new Uint16Array(FIRST_SLOTS / 2);
  let endings = new Uint8Array(FIRST_SLOTS / 2);
  let end = 0;
  let text = '';
  let units = new Uint16Array(1024);

  const put = (hash: number, id: number): void => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (hash & ~NUMBER_MASK) | (id + 1);
  };
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length);
    rows = lengthened(rows, new Int32Array(2 * rows.length));
    looks = lengthened(looks, new Uint16Array(2 * looks.length));
    endings = lengthened(endings, new Uint8Array(2 * endings.length));
    for (let id = 0; id < list.length; id += 1) put(rows[ROW * id + 2] as number, id);
  };
  const add = (hash: number, from: number, to: number, kind: TokenKind): number => {
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
    if (2 * (list.length + 1) > slots.length) grow();
    list.push(spelling);
    looks[spelling.id] = spelling.look;
    endings[spelling.id] = spelling.ending;
    if (end + own.length > letters.length) letters = lengthened(letters, new Uint16Array(2 * (end + own.length)));
    letters.set(units.subarray(from, to), end);
    rows.set([end, measure(own.length, kind), hash], ROW * spelling.id);
    put(hash, spelling.id);
    end += own.length;
    return spelling.id;
  };
  const stands = (known: number, length: number, from: number): boolean => {
    for (let i = 0; i < length; i += 1) if (letters[known + i] !== units[from + i]) return false;
    return true;
  };

  const idAt = (from: number, to: number, kind: TokenKind): number => {
    const length = to - from;
    const measured = measure(length, kind);
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (units[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot] as number;
      if (held === 0) return add(hash, from, to, kind);
      const id = (held & NUMBER_MASK) - 1;
      if (((held ^ hash) & ~NUMBER_MASK) !== 0 || rows[ROW * id + 1] !== measured) continue;
      if (stands(rows[ROW * id] as number, length, from)) return id;
    }
  };

  return {
    list,
    idAt,
    at: (from, to, kind) => list[idAt(from, to, kind)] as Spelling,
    get looks() {
      return looks;
    },
    get endings() {
      return endings;
    },
    open: (fresh) => {
      text = fresh;
      if (text.length >= units.length) units = new Uint16Array(2 * text.length);
      for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
      units[text.length] = 0;
      return units;
    },
    size: () => list.length,
  };
};
