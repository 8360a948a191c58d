import { firstReaching } from './sorted.js';
import type { Span } from './span.js';

/** Tells where a span of one text stands in another version of it. */
export interface Alignment {
  /** The same words in the other text; null where they were changed, cut out, or moved to nobody knows where. */
  locate(span: Span): Span | null;
}

/** Differences looked for: texts with more have little in common, and finding it costs the square. */
const MOST_DIFFERENCES = 400;
/** Words that were moved are known again when they are so long, in units, and stand in both texts once. */
const TELLING_LENGTH = 20;

const LINES = /[^\n]*\n|[^\n]+/gu;
const WORDS = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;

/** `length` items that are the same in both lists, from `before` and from `after` on. */
interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * The longest common subsequence of two lists, as runs in order; without its middle where more than `MOST_DIFFERENCES`
 * items differ. Source: Myers, An O(ND) Difference Algorithm and Its Variations (1986), greedy variant.
 */
const commonRuns = (before: readonly string[], after: readonly string[]): readonly Run[] => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const middle = commonMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    { before: 0, after: 0, length: head },
    ...middle.map((run) => ({ before: run.before + head, after: run.after + head, length: run.length })),
    { before: before.length - tail, after: after.length - tail, length: tail },
  ].filter(({ length }) => length > 0);
};

const commonMiddle = (before: readonly string[], after: readonly string[]): readonly Run[] => {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0) return [];
  const most = Math.min(n + m, MOST_DIFFERENCES);
  const furthest = new Int32Array(2 * most + 3);
  const at = (diagonal: number): number => furthest[diagonal + most + 1] as number;
  const steps: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    steps.push(furthest.slice());
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const down = diagonal === -differences || (diagonal !== differences && at(diagonal - 1) < at(diagonal + 1));
      let x = down ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < n && x - diagonal < m && before[x] === after[x - diagonal]) x += 1;
      furthest[diagonal + most + 1] = x;
      if (x >= n && x - diagonal >= m) return walkBack(steps, most, n, m);
    }
  }
  return [];
};

const walkBack = (steps: readonly Int32Array[], most: number, n: number, m: number): readonly Run[] => {
  const runs: Run[] = [];
  let [x, y] = [n, m];
  for (let differences = steps.length - 1; differences >= 0; differences -= 1) {
    const furthest = steps[differences] as Int32Array;
    const at = (diagonal: number): number => furthest[diagonal + most + 1] as number;
    const diagonal = x - y;
    const down = diagonal === -differences || (diagonal !== differences && at(diagonal - 1) < at(diagonal + 1));
    const fromX = differences === 0 ? 0 : at(down ? diagonal + 1 : diagonal - 1);
    const fromY = differences === 0 ? 0 : fromX - (down ? diagonal + 1 : diagonal - 1);
    const startX = differences === 0 ? 0 : down ? fromX : fromX + 1;
    if (x > startX) runs.push({ before: startX, after: startX - diagonal, length: x - startX });
    [x, y] = [fromX, fromY];
  }
  return runs.toReversed();
};

const startsOf = (pieces: readonly string[], from: number): readonly number[] => {
  let start = from;
  const starts = pieces.map((piece) => {
    const own = start;
    start += piece.length;
    return own;
  });
  return [...starts, start];
};

/** Common runs in units of text, of pieces that begin at these places. */
const toUnits = (runs: readonly Run[], before: readonly number[], after: readonly number[]): readonly Run[] =>
  runs.map((run) => ({
    before: before[run.before] as number,
    after: after[run.after] as number,
    length: (before[run.before + run.length] as number) - (before[run.before] as number),
  }));

const piecesOf = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];

const alignPieces = (before: string, after: string, pattern: RegExp, fromBefore = 0, fromAfter = 0) => {
  const [old, young] = [piecesOf(before, pattern), piecesOf(after, pattern)];
  return toUnits(commonRuns(old, young), startsOf(old, fromBefore), startsOf(young, fromAfter));
};

/** Lines first, then the words of what lies between common lines: a long text with one changed line costs little. */
const alignLines = (before: string, after: string): readonly Run[] => {
  const lines = alignPieces(before, after, LINES);
  const runs: Run[] = [];
  let [x, y] = [0, 0];
  for (const line of [...lines, { before: before.length, after: after.length, length: 0 }]) {
    if (line.before > x && line.after > y)
      runs.push(...alignPieces(before.slice(x, line.before), after.slice(y, line.after), WORDS, x, y));
    runs.push(line);
    [x, y] = [line.before + line.length, line.after + line.length];
  }
  return joined(runs.filter(({ length }) => length > 0));
};

const joined = (runs: readonly Run[]): readonly Run[] => {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const goesOn =
      last !== undefined && last.before + last.length === run.before && last.after + last.length === run.after;
    if (goesOn) whole[whole.length - 1] = { ...last, length: last.length + run.length };
    else whole.push(run);
  }
  return whole;
};

const onlyPlace = (text: string, words: string): number | null => {
  const first = text.indexOf(words);
  return first < 0 || text.indexOf(words, first + 1) >= 0 ? null : first;
};

const SAME: Alignment = { locate: (span) => span };

/**
 * Aligns two versions of one text: words that stand among the same words are the same; so are long ones that were moved
 * and stand in both texts once.
 */
export const alignTexts = (before: string, after: string): Alignment => {
  if (before === after) return SAME;
  const runs = alignLines(before, after);
  return {
    locate: ({ start, end }) => {
      const place = firstReaching(runs, (run) => run.before + run.length >= end);
      const run = runs[place];
      if (run !== undefined && run.before <= start) {
        const shift = run.after - run.before;
        return { start: start + shift, end: end + shift };
      }
      const words = before.slice(start, end);
      if (words.length < TELLING_LENGTH || onlyPlace(before, words) === null) return null;
      const moved = onlyPlace(after, words);
      return moved === null ? null : { start: moved, end: moved + words.length };
    },
  };
};
