import type { BlockGrammar } from '../lang/block-grammar.js';
import type { Token } from '../text/tokens.js';
import { buildPhrases, type PhraseMatcher } from './phrases.js';

/** What a dateline is made of. The article's publisher counts as an agency. */
type Part = 'AGENCY' | 'OUTLET' | 'PLACE' | 'DATE' | 'NUMBER' | 'NAME' | 'CAPITALS';

interface Piece {
  readonly parts: readonly Part[];
  /** Words that no list knows. */
  readonly unknown: number;
}

export interface DatelineReader {
  /** Whether tokens [from, to) are nothing but place, date and agency; `withName`: a byline may stand among them. */
  isDateline(
    tokens: readonly Token[],
    from: number,
    to: number,
    publisher: PhraseMatcher | null,
    withName: boolean,
  ): boolean;
  /** Index behind the dateline that opens tokens [from, to), its closing colon or dash included; `from` when there is none. */
  findOpening(
    tokens: readonly Token[],
    from: number,
    to: number,
    publisher: PhraseMatcher | null,
    isFirst: boolean,
  ): number;
}

const DASHES = new Set(['-', '\u2013', '\u2014', '\u2015', '\u2212', '\u0640']);
const SEPARATORS = new Set([
  ',',
  '\u060c',
  '/',
  '|',
  '\u2022',
  '*',
  '(',
  ')',
  '[',
  ']',
  '+',
  '\u00ab',
  '\u00bb',
  '"',
  '.',
]);
/** Longest opening that is looked at, in tokens. */
const OPENING_LIMIT = 20;
const LINE_LIMIT = 18;
/** Words of a name or place that no list knows, in one piece. */
const UNKNOWN_LIMIT = 4;
const DAY_OR_YEAR = /^(?:\p{Nd}{1,4}|\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{2,4})$/u;

/** Written in capitals, or a short abbreviation with its full stop ("Fla."). */
const isCapitals = ({ text }: Token, next: Token | undefined): boolean => {
  if (text === text.toLowerCase()) return false;
  if (next?.text === '.') return text.length <= 5;
  return text.length > 1 && text === text.toUpperCase();
};
const isCapitalised = (text: string): boolean => {
  const first = String.fromCodePoint(text.codePointAt(0) as number);
  return first === first.toUpperCase();
};

export const buildDatelineReader = (grammar: BlockGrammar): DatelineReader => {
  const agency = buildPhrases(grammar.agencies);
  const outlet = buildPhrases(grammar.outlets);
  const place = buildPhrases(grammar.places);
  const date = buildPhrases(grammar.dateWords);

  /** Length of the known phrase at `at`, and what it is. */
  const known = (
    tokens: readonly Token[],
    at: number,
    to: number,
    publisher: PhraseMatcher | null,
  ): { end: number; part: Part } | null => {
    let best: { end: number; part: Part } | null = null;
    const offer = (end: number, part: Part): void => {
      if (end > at && end > (best?.end ?? at)) best = { end, part };
    };
    if (publisher !== null) offer(publisher(tokens, at, to), 'AGENCY');
    offer(agency(tokens, at, to), 'AGENCY');
    offer(outlet(tokens, at, to), 'OUTLET');
    offer(place(tokens, at, to), 'PLACE');
    offer(date(tokens, at, to), 'DATE');
    return best;
  };

  /** Reads one piece (between dashes and colons) from `at`; ends before a dash, a colon or a word that fits nowhere. */
  const readPiece = (
    tokens: readonly Token[],
    from: number,
    to: number,
    publisher: PhraseMatcher | null,
  ): { piece: Piece; end: number; stop: 'DASH' | 'COLON' | 'WORD' | 'END' } => {
    const parts: Part[] = [];
    let unknown = 0;
    let at = from;
    while (at < to) {
      const token = tokens[at] as Token;
      if (token.kind === 'PUNCTUATION') {
        if (DASHES.has(token.text)) {
          // A hyphen between two words without spaces belongs to a name, between digits to a date.
          const next = tokens[at + 1];
          const isInside = tokens[at - 1]?.end === token.start && next !== undefined && next.start === token.end;
          const isNumeric = tokens[at - 1]?.kind === 'NUMBER' && next?.kind === 'NUMBER';
          if (!(isInside && isNumeric) && !(at === from && next?.text === token.text)) {
            return { piece: { parts, unknown }, end: at, stop: 'DASH' };
          }
        } else if (token.text === ':') {
          const next = tokens[at + 1];
          const isClock = tokens[at - 1]?.kind === 'NUMBER' && next?.kind === 'NUMBER' && next.start === token.end;
          if (!isClock) return { piece: { parts, unknown }, end: at, stop: 'COLON' };
        } else if (!SEPARATORS.has(token.text)) return { piece: { parts, unknown }, end: at, stop: 'WORD' };
        at += 1;
        continue;
      }
      const found = known(tokens, at, to, publisher);
      if (found !== null) {
        parts.push(found.part);
        at = found.end;
        continue;
      }
      if (token.kind === 'NUMBER') {
        // "1.5" is a measure, neither day nor year.
        if (!DAY_OR_YEAR.test(token.text)) return { piece: { parts, unknown }, end: at, stop: 'WORD' };
        parts.push('NUMBER');
        at += 1;
        continue;
      }
      if (unknown >= UNKNOWN_LIMIT || !isCapitalised(token.text)) {
        return { piece: { parts, unknown }, end: at, stop: 'WORD' };
      }
      parts.push(isCapitals(token, tokens[at + 1]) ? 'CAPITALS' : 'NAME');
      unknown += 1;
      at += 1;
    }
    return { piece: { parts, unknown }, end: to, stop: 'END' };
  };

  const has = (pieces: readonly Piece[], part: Part): boolean => pieces.some((piece) => piece.parts.includes(part));
  const hasAgency = (pieces: readonly Piece[]): boolean =>
    has(pieces, 'AGENCY') ||
    (pieces.length > 1 && pieces.some(({ parts }) => parts.length === 1 && parts[0] === 'OUTLET'));
  /** A piece that mixes an agency or a date with unknown words of a caseless script is running text. */
  const isMixed = ({ parts, unknown }: Piece, tokens: readonly Token[], from: number): boolean => {
    if (unknown === 0 || unknown === parts.length) return false;
    const first = (tokens[from] as Token).text;
    return first.toLowerCase() === first.toUpperCase();
  };

  /** Whether the pieces before a colon or dash are a dateline: an agency beside something else, or a place. */
  const isComplete = (pieces: readonly Piece[], isFirst: boolean, isDash: boolean): boolean => {
    let unknown = 0;
    let parts = 0;
    for (const piece of pieces) {
      unknown += piece.unknown;
      parts += piece.parts.length;
    }
    if (unknown > UNKNOWN_LIMIT + 2) return false;
    if (parts > 1 && hasAgency(pieces)) return true;
    const opening = pieces[0];
    if (!isFirst || opening === undefined) return false;
    if (opening.parts[0] === 'PLACE') return opening.parts.every((part) => part !== 'NAME');
    // "RIVERTON, Ohio -": a place that no list knows.
    return opening.parts[0] === 'CAPITALS' && isDash && pieces.length === 1;
  };

  const parted = (tokens: readonly Token[], from: number, to: number): boolean =>
    tokens.slice(from, to).filter((token) => token.text === '/' || DASHES.has(token.text)).length >= 2;

  return {
    isDateline: (tokens, from, to, publisher, withName) => {
      if (to - from > LINE_LIMIT) return false;
      const pieces: Piece[] = [];
      let at = from;
      let isBehindColon = false;
      while (at < to) {
        const { piece, end, stop } = readPiece(tokens, at, to, publisher);
        if (stop === 'WORD' || isMixed(piece, tokens, from)) return false;
        // "agency: words" is a headline.
        if (piece.unknown > 0 && (isBehindColon || !withName)) return false;
        isBehindColon = stop === 'COLON';
        if (piece.parts.length > 0) pieces.push(piece);
        at = stop === 'END' ? to : end + 1;
      }
      const unknown = pieces.reduce((sum, piece) => sum + piece.unknown, 0);
      if (unknown > UNKNOWN_LIMIT) return false;
      if (hasAgency(pieces)) return true;
      const parts = pieces.flatMap((piece) => piece.parts);
      const dates = parts.filter((part) => part === 'DATE').length;
      const numbers = parts.filter((part) => part === 'NUMBER').length;
      if (dates > 0) return dates + numbers >= 2 && unknown <= 2;
      // "15 / 9 / 2017" is a date, a row of numbers is not.
      if (numbers === parts.length) return numbers >= 3 && numbers <= 6 && parted(tokens, from, to);
      const isWhole = (one: Piece, wanted: Part): boolean => one.parts.every((part) => part === wanted);
      // "name - place" is a byline.
      return (
        pieces.length === 2 && pieces.some((one) => isWhole(one, 'PLACE')) && pieces.some((one) => isWhole(one, 'NAME'))
      );
    },

    findOpening: (tokens, from, to, publisher, isFirst) => {
      const limit = Math.min(to, from + OPENING_LIMIT);
      const pieces: Piece[] = [];
      let accepted = from;
      let isBehindColon = false;
      let at = from;
      while (at < limit) {
        const { piece, end, stop } = readPiece(tokens, at, limit, publisher);
        const isDash = stop === 'DASH';
        if (isDash || stop === 'COLON') {
          if (isMixed(piece, tokens, from) || (isBehindColon && piece.unknown > 0)) break;
          if (piece.parts.length > 0) pieces.push(piece);
          let behind = end + 1;
          while (isDash && behind < limit && DASHES.has((tokens[behind] as Token).text)) behind += 1;
          const isTerminated = !isDash || (tokens[end] as Token).end < (tokens[behind]?.start ?? 0) || behind > end + 1;
          const isBracketed = isDash && (tokens[from] as Token).text === '(' && hasAgency(pieces);
          if (isTerminated && (isBracketed || isComplete(pieces, isFirst, isDash))) accepted = behind;
          isBehindColon ||= stop === 'COLON';
          at = behind;
          continue;
        }
        // "agency - place" may run straight into the text.
        if (
          pieces.length > 0 &&
          (tokens[at] as Token).kind === 'WORD' &&
          hasAgency([...pieces, { parts: ['PLACE'], unknown: 0 }])
        ) {
          const behind = place(tokens, at, limit);
          if (behind > at) accepted = behind;
        }
        break;
      }
      return accepted;
    },
  };
};
