import { CharacterClass, classOf } from './characters.js';
import { Look } from './looks.js';
import type { Token } from './tokens.js';

/** A quotation mark in its line. Marks of one family can close each other. */
export interface Mark {
  readonly family: 'ANGLE' | 'CURLY' | 'STRAIGHT' | 'SINGLE';
  /** What the glyph itself says; a straight mark says nothing. */
  readonly glyph: 'OPEN' | 'CLOSE' | 'NONE';
  readonly token: number;
  /** Tokens the mark takes: doubled marks ("", '') take two or three. */
  readonly width: number;
  /** What its neighbours say. EITHER: space on both sides, or letters on both sides. */
  readonly place: 'OPEN' | 'CLOSE' | 'EITHER';
  /** Letters stand on both sides and those before are too many for a proclitic. */
  readonly isGlued: boolean;
  /** A digit stands before: the mark may mean inches. */
  readonly isMeasure: boolean;
  /** Nothing but an empty pair can be meant. */
  readonly isEmptyPair: boolean;
}

const GLYPHS: Readonly<Record<string, Pick<Mark, 'family' | 'glyph'>>> = {
  '\u00ab': { family: 'ANGLE', glyph: 'OPEN' },
  '\u00bb': { family: 'ANGLE', glyph: 'CLOSE' },
  '\u300a': { family: 'ANGLE', glyph: 'OPEN' },
  '\u300b': { family: 'ANGLE', glyph: 'CLOSE' },
  '\u201c': { family: 'CURLY', glyph: 'OPEN' },
  '\u201e': { family: 'CURLY', glyph: 'OPEN' },
  '\u201f': { family: 'CURLY', glyph: 'OPEN' },
  '\u201d': { family: 'CURLY', glyph: 'CLOSE' },
  '"': { family: 'STRAIGHT', glyph: 'NONE' },
  '\uff02': { family: 'STRAIGHT', glyph: 'NONE' },
  '\u2033': { family: 'STRAIGHT', glyph: 'NONE' },
  '\u2018': { family: 'SINGLE', glyph: 'OPEN' },
  '\u2019': { family: 'SINGLE', glyph: 'CLOSE' },
};

/** Single marks that, doubled, are typed for a double one. */
const DOUBLED = new Set(["'", '`', '\u2018', '\u2019']);

/** Whether a punctuation token may be a quotation mark or a part of one. */
export const mayBeMark = (text: string): boolean => Object.hasOwn(GLYPHS, text) || DOUBLED.has(text);

const MAX_WIDTH = 3;
/** Letters before a glued mark that can be proclitics, tatweel included. */
const PROCLITIC_UNITS = 4;
/** Scripts up to here (Latin) write no proclitics onto a quoted word: "nation"s" is an apostrophe. */
const LATIN_END = 0x250;

const OPENING_PUNCTUATION = /[([{<:\-\u2010-\u2015/=\u060c,;\u061b\u00ab\u201c\u201e"\u2018\u00a1\u00bf]/u;
const CLOSING_PUNCTUATION = /[)\]}>.,;:!?\u060c\u061b\u061f\u06d4\u2026\-\u2013\u2014/\u00bb\u201d"\u2019]/u;

type Side = 'WORD' | 'OPENING' | 'CLOSING' | 'SPACE';

const isSpace = (kind: CharacterClass): boolean => kind === CharacterClass.SPACE || kind === CharacterClass.BREAK;
const isWord = (kind: CharacterClass): boolean =>
  kind === CharacterClass.LETTER || kind === CharacterClass.MARK || kind === CharacterClass.DIGIT;

/** Neighbour of offset `at` in direction `step`, invisible marks passed over. */
const neighbour = (text: string, at: number, step: 1 | -1): number => {
  let i = at;
  while (i >= 0 && i < text.length && classOf(text.charCodeAt(i)) === CharacterClass.IGNORABLE) i += step;
  return i;
};

const leftSide = (text: string, at: number): Side => {
  if (at < 0) return 'SPACE';
  const kind = classOf(text.charCodeAt(at));
  if (isSpace(kind)) return 'SPACE';
  if (isWord(kind)) return 'WORD';
  return OPENING_PUNCTUATION.test(text[at] as string) ? 'OPENING' : 'CLOSING';
};

const rightSide = (text: string, at: number): Side => {
  if (at >= text.length) return 'SPACE';
  const kind = classOf(text.charCodeAt(at));
  if (isSpace(kind)) return 'SPACE';
  if (isWord(kind)) return 'WORD';
  return CLOSING_PUNCTUATION.test(text[at] as string) ? 'CLOSING' : 'OPENING';
};

/** Units of the word that ends before `at`, counted up to the limit. */
const unitsBefore = (text: string, at: number): number => {
  let units = 0;
  for (let i = at; i >= 0 && units <= PROCLITIC_UNITS; i -= 1) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === CharacterClass.IGNORABLE) continue;
    if (!isWord(kind)) break;
    units += 1;
  }
  return units;
};

const isRepeated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === tokens[at]?.text && tokens[at + 1]?.start === tokens[at]?.end;

const isDigit = (text: string, at: number): boolean => at >= 0 && classOf(text.charCodeAt(at)) === CharacterClass.DIGIT;

/** The mark at `at` ends a height: 6'2". */
const isFeet = (text: string, at: number): boolean => {
  const first = isDigit(text, at - 2) ? at - 2 : at - 1;
  return isDigit(text, first) && /['\u2019\u2032]/u.test(text[first - 1] ?? '') && isDigit(text, first - 2);
};

/** The marks among tokens [from, to), apostrophes left out. */
export const marksOf = (
  text: string,
  tokens: readonly Token[],
  looks: Uint16Array,
  from: number,
  to: number,
): Mark[] => {
  const marks: Mark[] = [];
  for (let i = from; i < to; i += 1) {
    if (((looks[i] as number) & Look.MARK) === 0) continue;
    const token = tokens[i] as Token;
    let kind = GLYPHS[token.text];
    const isDoubled = DOUBLED.has(token.text) && isRepeated(tokens, i);
    if (isDoubled) kind = { family: 'STRAIGHT', glyph: 'NONE' };
    if (kind === undefined || isFeet(text, token.start)) continue;
    // Three single marks that close: one of the inner quotation, two of the outer.
    if (isDoubled && isRepeated(tokens, i + 1) && leftSide(text, token.start - 1) !== 'SPACE') continue;
    let width = 1;
    const limit = isDoubled ? 2 : MAX_WIDTH;
    while (
      kind.family === 'STRAIGHT' &&
      width < limit &&
      i + width < to &&
      tokens[i + width]?.text === token.text &&
      tokens[i + width]?.start === token.end + width - 1
    )
      width += 1;
    const before = neighbour(text, token.start - 1, -1);
    const after = neighbour(text, (tokens[i + width - 1] as Token).end, 1);
    const left = leftSide(text, before);
    const right = rightSide(text, after);
    const isBetween = left === 'WORD' && right === 'WORD';
    const isApostrophe = isBetween && text.charCodeAt(before) < LATIN_END && text.charCodeAt(after) < LATIN_END;
    const opens = right === 'WORD' || right === 'OPENING';
    const closes = left === 'WORD' || left === 'CLOSING';
    const index = i;
    i += width - 1;
    // A single mark counts only where it cannot be an apostrophe.
    if (isApostrophe && (kind.glyph === 'NONE' || kind.family === 'SINGLE')) continue;
    if (kind.family === 'SINGLE' && !(kind.glyph === 'OPEN' ? opens && !closes : closes && !opens)) continue;
    const isGlued = isBetween && unitsBefore(text, before) > PROCLITIC_UNITS;
    marks.push({
      ...kind,
      token: index,
      width,
      place: opens && !closes ? 'OPEN' : closes && !opens ? 'CLOSE' : isBetween && !isGlued ? 'OPEN' : 'EITHER',
      isGlued,
      isMeasure: left === 'WORD' && classOf(text.charCodeAt(before)) === CharacterClass.DIGIT && right !== 'WORD',
      isEmptyPair: kind.family === 'STRAIGHT' && width === 2 && !isDoubled && !opens,
    });
  }
  return marks;
};
