import { Look } from './looks.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** Tokens [from, to) of one sentence; the final stop belongs to it, line breaks belong to none. */
export interface Sentence extends Span {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What a language knows about full stops. Words come folded. */
export interface SentenceWords {
  /** A full stop behind this word ends nothing. */
  isAbbreviation(norm: string): boolean;
  /** After an acronym with stops ("U.S.") this word, capitalised, begins a sentence. */
  isOpener(norm: string): boolean;
}

const NO_WORDS: SentenceWords = { isAbbreviation: () => false, isOpener: () => false };

const STOPS = new Set(['!', '?', '\u061f', '\u06d4', '\u203d']);
const CLOSERS = new Set(['"', '\u00bb', '\u201d', ')', ']', '}', '\u2019', "'", '\u2033', '\uff02', '\u300b']);
const CONTINUING = new Set([',', ';', ':', '\u060c', '\u061b']);

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) as number);
const isLower = (text: string): boolean => firstOf(text) !== firstOf(text).toUpperCase();
const isUpper = (text: string): boolean => firstOf(text) !== firstOf(text).toLowerCase();
const isCased = (text: string): boolean => isLower(text) || isUpper(text);

const isEllipsis = (text: string): boolean => text === '\u2026' || text.startsWith('..');
/** Whether a punctuation token may end a sentence. */
export const isStop = (text: string): boolean => text === '.' || STOPS.has(text) || isEllipsis(text);

/** Whether nothing stands between two tokens. */
const touch = (left: Token, right: Token | undefined): boolean => right !== undefined && left.end === right.start;

/**
 * Cuts tokens into sentences at line breaks and after stops, keeping closing marks with their sentence. Linear.
 * Shape: sorted, together every token but the line breaks.
 */
export const splitSentences = (
  tokens: readonly Token[],
  looks: Uint16Array,
  words: SentenceWords = NO_WORDS,
): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;

  const end = (to: number): void => {
    if (to > from) {
      const first = tokens[from] as Token;
      const last = tokens[to - 1] as Token;
      sentences.push({ index: sentences.length, from, to, start: first.start, end: last.end });
    }
    from = to;
  };

  /** Whether the single full stop at `at` ends a sentence, as far as the word before it tells. */
  const isFullStop = (at: number): boolean => {
    const stop = tokens[at] as Token;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    if (previous === undefined || at === from) return true;
    if (touch(stop, next) && (next?.kind === 'WORD' || next?.kind === 'NUMBER')) {
      // "3.5", "example.com", "a.m."; but web news often lacks the space behind a full stop.
      if (previous.kind === 'PUNCTUATION') return CLOSERS.has(previous.text) && !isLower(next.text);
      if (next.kind === 'NUMBER' || previous.kind === 'NUMBER' || previous.end - previous.start < 3) return false;
      if (isCased(next.text) !== isCased(previous.text)) return !isCased(next.text);
      return !isCased(next.text) || (isUpper(next.text) && isLower(previous.text) && next.end - next.start > 1);
    }
    // "2." at the head of a line numbers it.
    if (previous.kind === 'NUMBER') return at - 1 > from || next === undefined || next.kind === 'BREAK';
    if (previous.kind !== 'WORD' || !touch(previous, stop)) return true;
    const isAcronym = tokens[at - 2]?.text === '.' && touch(tokens[at - 2] as Token, previous);
    if (isUpper(previous.text) && previous.end - previous.start === 1) {
      return isAcronym && next !== undefined && next.kind === 'WORD' && isUpper(next.text) && words.isOpener(next.norm);
    }
    if (!words.isAbbreviation(previous.norm)) return true;
    // Behind a number a letter is an era or a unit, no title: "1440 AH."
    return !isCased(previous.text) && tokens[at - 2]?.kind === 'NUMBER';
  };

  /** Whether the text goes on behind the stop and its closing marks. */
  const goesOn = (to: number): boolean => {
    const next = tokens[to];
    if (next === undefined || next.kind === 'BREAK') return false;
    return CONTINUING.has(next.text) || (next.kind === 'WORD' && isLower(next.text));
  };

  for (let i = 0; i < tokens.length; i += 1) {
    const look = looks[i] as number;
    if ((look & (Look.BREAK | Look.STOP)) === 0) continue;
    if (look === Look.BREAK) {
      end(i);
      from = i + 1;
      continue;
    }
    const token = tokens[i] as Token;
    if (token.text === '.' && !isFullStop(i)) continue;
    let to = i + 1;
    let isPause = isEllipsis(token.text);
    while (to < tokens.length) {
      const closer = tokens[to] as Token;
      if (closer.kind !== 'PUNCTUATION' || !touch(tokens[to - 1] as Token, closer)) break;
      if (!CLOSERS.has(closer.text) && !isStop(closer.text)) break;
      if (isStop(closer.text) && !isEllipsis(closer.text)) isPause = false;
      to += 1;
    }
    const next = tokens[to];
    const isLast = next === undefined || next.kind === 'BREAK';
    // An ellipsis is a pause: it ends a sentence only with its line.
    if (isLast || (!isPause && !goesOn(to))) end(to);
    i = to - 1;
  }
  end(tokens.length);
  return sentences;
};
