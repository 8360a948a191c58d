import type { CodePointIndex } from './code-points.js';
import type { Span } from './span.js';

/** A span in both units, with its words. */
export interface CitedSpan extends Span {
  readonly codePointStart: number;
  readonly codePointEnd: number;
  readonly exact: string;
}

/** Whether a cut at `offset` would part a surrogate pair. */
export const cutsPair = (text: string, offset: number): boolean => {
  if (offset <= 0 || offset >= text.length) return false;
  const low = text.charCodeAt(offset);
  if (low < 0xdc00 || low > 0xdfff) return false;
  const high = text.charCodeAt(offset - 1);
  return high >= 0xd800 && high <= 0xdbff;
};

/** A span of `text` in both units; `index` is the text's own. */
export const toCitedSpan = (text: string, index: CodePointIndex, { start, end }: Span): CitedSpan => ({
  start,
  end,
  codePointStart: index.toCodePoint(start),
  codePointEnd: index.toCodePoint(end),
  exact: text.slice(start, end),
});

/** Up to `length` UTF-16 units of `text` that stand before `start`; one fewer rather than half a surrogate pair. */
export const textBefore = (text: string, start: number, length: number): string => {
  const from = Math.max(0, start - length);
  return text.slice(cutsPair(text, from) ? from + 1 : from, start);
};

/** Up to `length` UTF-16 units of `text` from `end` on; one fewer rather than half a surrogate pair. */
export const textAfter = (text: string, end: number, length: number): string => {
  const to = Math.min(text.length, end + length);
  return text.slice(end, cutsPair(text, to) ? to - 1 : to);
};

/** Up to `count` code points of `text` that stand before `start`, a UTF-16 offset. */
export const codePointsBefore = (text: string, start: number, count: number): string => {
  let from = start;
  for (let taken = 0; taken < count && from > 0; taken += 1) from -= cutsPair(text, from - 1) ? 2 : 1;
  return text.slice(from, start);
};

/** Up to `count` code points of `text` from `end` on, a UTF-16 offset. */
export const codePointsAfter = (text: string, end: number, count: number): string => {
  let to = end;
  for (let taken = 0; taken < count && to < text.length; taken += 1) to += cutsPair(text, to + 1) ? 2 : 1;
  return text.slice(end, to);
};
