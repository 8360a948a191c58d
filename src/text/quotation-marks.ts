import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** A stretch between quotation marks. `inner` leaves the marks out; `outer` holds them. */
export interface MarkedSpan {
  readonly outer: Span;
  readonly inner: Span;
  /** Tokens strictly between the marks: [from, to). */
  readonly from: number;
  readonly to: number;
  /** 0 for the outermost. */
  readonly depth: number;
  /** No closing mark was found; `inner` ends with its line. */
  readonly closed: boolean;
}

export interface MarkProblem {
  readonly code: 'QUOTE_UNCLOSED' | 'QUOTE_UNOPENED';
  readonly span: Span;
}

type Family = 'ANGLE' | 'ANGLE_INVERTED' | 'CURLY' | 'STRAIGHT';

/** Nesting that is kept; deeper marks are read as plain characters. Real text stays under 4. */
const MAX_DEPTH = 32;

const STRAIGHT = new Set(['"', '\u2033', '\uff02']);
const CURLY_OPEN = new Set(['\u201c', '\u201e', '\u201f']);
const CURLY_CLOSE = new Set(['\u201d']);

interface Open {
  readonly family: Family;
  readonly token: number;
  /** Tokens the mark itself takes: a doubled mark ("") takes two. */
  readonly width: number;
}

/**
 * Pairs quotation marks; nested stretches come after the one that holds them. A line break closes what is open: a
 * paragraph that carries a quotation on opens it again with a mark of its own. Never throws; one pass with a stack.
 * Units: UTF-16. Shape: sorted by start.
 * Source: UAX #9 for why « and » may stand inverted; straight marks are told apart by their neighbours.
 */
export const matchMarks = (
  text: string,
  tokens: readonly Token[],
): { readonly marked: MarkedSpan[]; readonly problems: MarkProblem[] } => {
  const marked: MarkedSpan[] = [];
  const problems: MarkProblem[] = [];
  const stack: Open[] = [];

  const close = (open: Open, at: number, width: number, closed: boolean): void => {
    const from = open.token + open.width;
    if (at <= from) return;
    const first = tokens[from] as Token;
    const last = tokens[at - 1] as Token;
    const opening = tokens[open.token] as Token;
    const closing = tokens[closed ? at + width - 1 : at - 1] as Token;
    marked.push({
      outer: { start: opening.start, end: closing.end },
      inner: { start: first.start, end: last.end },
      from,
      to: at,
      depth: stack.length,
      closed,
    });
  };

  const closeTo = (family: Family, at: number, width: number): boolean => {
    let depth = stack.length - 1;
    while (depth >= 0 && stack[depth]?.family !== family) depth -= 1;
    if (depth < 0) return false;
    while (stack.length > depth + 1) {
      const lost = stack.pop() as Open;
      problems.push({ code: 'QUOTE_UNCLOSED', span: tokens[lost.token] as Token });
    }
    const open = stack.pop() as Open;
    close(open, at, width, true);
    return true;
  };

  const push = (family: Family, token: number, width: number): void => {
    if (stack.length < MAX_DEPTH) stack.push({ family, token, width });
  };

  const isTight = (at: number): boolean => {
    const code = text[at];
    return code !== undefined && !/\s/u.test(code);
  };
  const isLetterOrDigit = (character: string | undefined): boolean =>
    character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'BREAK') {
      while (stack.length > 0) {
        const open = stack.pop() as Open;
        const opening = tokens[open.token] as Token;
        close(open, i, 0, false);
        problems.push({ code: 'QUOTE_UNCLOSED', span: { start: opening.start, end: opening.end } });
      }
      continue;
    }
    if (token.kind !== 'PUNCTUATION') continue;
    const mark = token.text;
    let width = 1;
    if (STRAIGHT.has(mark)) {
      while (tokens[i + width]?.text === mark && tokens[i + width]?.start === token.end + width - 1 && width < 3)
        width += 1;
      const last = tokens[i + width - 1] as Token;
      const before = text[token.start - 1];
      const tightLeft = isTight(token.start - 1);
      const tightRight = isTight(last.end);
      const holds = stack.some((open) => open.family === 'STRAIGHT');
      // "« (a" opens after a bracket, colon or dash; after a letter it opens only where nothing is open (a proclitic).
      const opensHere = tightRight && (!tightLeft || /[([{:\-\u2013\u2014/\u00ab\u201c]/u.test(before as string));
      const closesHere = tightLeft && (!tightRight || !isLetterOrDigit(text[last.end]));
      if (opensHere && !(closesHere && holds)) push('STRAIGHT', i, width);
      else if (holds) closeTo('STRAIGHT', i, width);
      else if (tightRight || !tightLeft) push('STRAIGHT', i, width);
      else problems.push({ code: 'QUOTE_UNOPENED', span: { start: token.start, end: last.end } });
      i += width - 1;
    } else if (mark === '\u00ab') {
      if (stack.at(-1)?.family === 'ANGLE_INVERTED' && isTight(token.start - 1)) closeTo('ANGLE_INVERTED', i, 1);
      else push('ANGLE', i, 1);
    } else if (mark === '\u00bb') {
      if (!closeTo('ANGLE', i, 1)) {
        if (isTight(token.end) && !isTight(token.start - 1)) push('ANGLE_INVERTED', i, 1);
        else problems.push({ code: 'QUOTE_UNOPENED', span: { start: token.start, end: token.end } });
      }
    } else if (CURLY_OPEN.has(mark)) {
      // German and some Arabic typesetting close with the mark that English opens with.
      if (stack.some((open) => open.family === 'CURLY') && isTight(token.start - 1) && !isTight(token.end)) {
        closeTo('CURLY', i, 1);
      } else push('CURLY', i, 1);
    } else if (CURLY_CLOSE.has(mark)) {
      if (!closeTo('CURLY', i, 1)) {
        // Some typesetting opens with the closing mark: ”text”.
        if (isTight(token.end) && !isTight(token.start - 1)) push('CURLY', i, 1);
        else problems.push({ code: 'QUOTE_UNOPENED', span: { start: token.start, end: token.end } });
      }
    }
  }
  while (stack.length > 0) {
    const open = stack.pop() as Open;
    const opening = tokens[open.token] as Token;
    close(open, tokens.length, 0, false);
    problems.push({ code: 'QUOTE_UNCLOSED', span: { start: opening.start, end: opening.end } });
  }
  marked.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  return { marked, problems };
};
