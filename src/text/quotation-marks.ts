import { Look } from './looks.js';
import { type Mark, marksOf } from './mark-glyphs.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** A stretch between quotation marks. `inner` leaves the marks out; `outer` holds those that are there. */
export interface MarkedSpan {
  readonly outer: Span;
  readonly inner: Span;
  /** Tokens strictly between the marks: [from, to). */
  readonly from: number;
  readonly to: number;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Both marks were found, if need be in other paragraphs. Else `inner` ends with its sentence or line. */
  readonly closed: boolean;
  /** The quotation goes on in the next paragraph's first stretch; this one ends with its line. */
  readonly carried: boolean;
}

export interface MarkProblem {
  readonly code: 'QUOTE_UNCLOSED' | 'QUOTE_UNOPENED' | 'NESTING_LIMIT';
  readonly span: Span;
}

/** Nesting that is kept; deeper marks are read as plain characters, and that is reported. Real text stays under 4. */
const MAX_DEPTH = 32;
/** What a quotation may run over without a mark of its own in each line: a poem, a paragraph. */
const MAX_CARRIED_LINES = 12;
const MAX_CARRIED_TOKENS = 120;
const STOPS = new Set(['.', '!', '?', '\u061f', '\u06d4']);

interface Pair {
  readonly open: Mark;
  readonly close: Mark;
}

/** How the marks of one line pair up. */
interface Reading {
  readonly pairs: readonly Pair[];
  /** Never closed, outermost first. */
  readonly open: readonly Mark[];
  /** Left open inside a stretch that was closed. */
  readonly lost: readonly Mark[];
  readonly unopened: readonly Mark[];
  /** First mark that went too deep, or null. */
  readonly deep: Mark | null;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** Which of its two families a mark belongs to when the glyph is not trusted. */
const familyOf = (mark: Mark, byPlace: boolean): string =>
  byPlace && mark.family === 'STRAIGHT' ? 'CURLY' : mark.family;

interface Open {
  readonly mark: Mark;
  readonly family: string;
  /** Opened with the glyph that closes elsewhere: »…« or »…», ”…”. */
  readonly inverted: boolean;
}

/**
 * Pairs the marks of one line with a stack. `byPlace`: direction is read from the neighbours alone and straight and
 * curly marks close each other, for texts whose marks were typed wrong.
 */
const readLine = (marks: readonly Mark[], byPlace: boolean): Reading => {
  const stack: Open[] = [];
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  const lost: Mark[] = [];
  const unopened: Mark[] = [];
  let deep: Mark | null = null;
  /** Opening marks too deep to be kept, by family: their closing marks are passed by as well. */
  const passed = new Map<string, number>();

  const find = (family: string): number => {
    let at = stack.length - 1;
    while (at >= 0 && (stack[at] as Open).family !== family) at -= 1;
    return at;
  };
  const push = (mark: Mark, family: string, inverted: boolean): void => {
    if (stack.length < MAX_DEPTH) stack.push({ mark, family, inverted });
    else {
      deep ??= mark;
      passed.set(family, (passed.get(family) ?? 0) + 1);
    }
  };
  const close = (mark: Mark, at: number): void => {
    for (const { mark: left } of stack.splice(at + 1)) if (left.family !== 'SINGLE') lost.push(left);
    pairs.push({ open: (stack.pop() as Open).mark, close: mark });
  };

  /** Two straight marks may close one doubled stretch, or two that began apart. */
  const closeAll = (mark: Mark, family: string): void => {
    let at = find(family);
    for (let token = mark.token; at >= 0 && token < mark.token + mark.width; at = find(family)) {
      const left = mark.token + mark.width - token;
      const width = Math.min(left, (stack[at] as Open).mark.width);
      // Surplus marks go with the last stretch they can close.
      const isLast = width === left || stack.slice(0, at).every((open) => open.family !== family);
      close({ ...mark, token, width: isLast ? left : width }, at);
      token += isLast ? left : width;
    }
  };

  for (const mark of marks) {
    const family = familyOf(mark, byPlace);
    const at = find(family);
    const holds = at >= 0;
    const glyph = byPlace && mark.family !== 'SINGLE' ? 'NONE' : mark.glyph;
    if (glyph === 'OPEN') {
      // German and some Arabic typesetting close with the mark that English opens with.
      const isClosing = holds && mark.place === 'CLOSE' && (mark.family === 'CURLY' || (stack[at] as Open).inverted);
      if (isClosing) close(mark, at);
      else push(mark, family, false);
    } else if (glyph === 'CLOSE' && (passed.get(family) ?? 0) > 0) passed.set(family, (passed.get(family) ?? 0) - 1);
    else if (glyph === 'CLOSE') {
      const inverted = holds && (stack[at] as Open).inverted;
      const opensAgain = inverted && mark.place === 'OPEN';
      if (holds && !opensAgain) close(mark, at);
      else if (mark.place === 'OPEN' && mark.family !== 'SINGLE') push(mark, family, true);
      else if (mark.family !== 'SINGLE') unopened.push(mark);
    } else if (mark.isEmptyPair && !holds) {
      // Quoted nothing: an empty attribute or a cell.
    } else if (mark.place === 'OPEN') push(mark, family, false);
    else if (holds) closeAll(mark, family);
    else if (mark.place === 'EITHER') push(mark, family, false);
    else if (!mark.isMeasure) unopened.push(mark);
  }
  for (const { mark } of stack) if (mark.family !== 'SINGLE') open.push(mark);
  return { pairs, open, lost, unopened, deep };
};

const problemsOf = ({ open, lost, unopened }: Reading): number => open.length + lost.length + unopened.length;

/** The reading that comes out even: by the glyphs, or else by place when that leaves fewer marks alone. */
const bestReading = (marks: readonly Mark[]): Reading => {
  const byGlyph = readLine(marks, false);
  if (problemsOf(byGlyph) === 0) return byGlyph;
  const byPlace = readLine(marks, true);
  return problemsOf(byPlace) < problemsOf(byGlyph) ? byPlace : byGlyph;
};

const NO_MARKS: Reading = { pairs: [], open: [], lost: [], unopened: [], deep: null };

const linesOf = (text: string, tokens: readonly Token[], looks: Uint16Array): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    if (i < tokens.length && looks[i] !== Look.BREAK) continue;
    const marks = i > from ? marksOf(text, tokens, looks, from, i) : [];
    if (i > from) lines.push({ from, to: i, reading: marks.length === 0 ? NO_MARKS : bestReading(marks) });
    from = i + 1;
  }
  return lines;
};

const isEven = (line: Line): boolean => problemsOf(line.reading) === 0;

/** The line whose lone closing mark ends what `mark` opened `at` lines before, or -1. */
const findLateClose = (lines: readonly Line[], at: number, mark: Mark): number => {
  let between = 0;
  for (let k = at + 1; k < lines.length && k <= at + MAX_CARRIED_LINES; k += 1) {
    const line = lines[k] as Line;
    const { unopened, open, lost, pairs } = line.reading;
    if (isEven(line)) {
      between += line.to - line.from;
      if (pairs.length > 0 || between > MAX_CARRIED_TOKENS) return -1;
      continue;
    }
    const first = unopened[0];
    const isLone = first !== undefined && unopened.length === 1 && open.length === 0 && lost.length === 0;
    return isLone && first.family === mark.family ? k : -1;
  }
  return -1;
};

/**
 * Pairs quotation marks; nested stretches come after the one that holds them. A quotation that runs over paragraphs
 * gives one stretch a paragraph, all but the last `carried`. A mark without its partner gives a problem; an opening one
 * still gives a stretch up to the end of its sentence. Never throws. Linear.
 * Units: UTF-16. Shape: sorted by start, never crossing, never empty.
 * Source: UAX #9 for why « and » may stand inverted; straight marks are told apart by their neighbours.
 */
export const matchMarks = (
  text: string,
  tokens: readonly Token[],
  looks: Uint16Array,
): { readonly marked: MarkedSpan[]; readonly problems: MarkProblem[] } => {
  const marked: MarkedSpan[] = [];
  const problems: MarkProblem[] = [];
  const lines = linesOf(text, tokens, looks);
  /** Line -> its lone closing mark was spoken for by an earlier line. */
  const joined = new Set<number>();

  /** Adds the stretch of tokens [from, to); `opening` and `closing` are the marks' tokens, or the stretch's own ends. */
  const add = (from: number, to: number, opening: number, closing: number, closed: boolean, carried: boolean): void => {
    if (to <= from) return;
    marked.push({
      outer: { start: (tokens[opening] as Token).start, end: (tokens[closing] as Token).end },
      inner: { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end },
      from,
      to,
      depth: 0,
      closed,
      carried,
    });
  };
  const report = (code: MarkProblem['code'], mark: Mark): void => {
    const { start } = tokens[mark.token] as Token;
    problems.push({ code, span: { start, end: (tokens[mark.token + mark.width - 1] as Token).end } });
  };
  /** Index behind the first full stop from `from` on that stands in no closed stretch, else `to`. */
  const sentenceEnd = (from: number, to: number, jumps: ReadonlyMap<number, number>): number => {
    for (let i = from; i < to; i += 1) {
      i = jumps.get(i) ?? i;
      const token = tokens[i] as Token;
      if (STOPS.has(token.text) && (i + 1 === to || (tokens[i + 1] as Token).start > token.end)) return i + 1;
    }
    return to;
  };

  lines.forEach(({ from, to, reading }, index) => {
    const jumps = new Map<number, number>();
    for (const { open, close } of reading.pairs) {
      add(open.token + open.width, close.token, open.token, close.token + close.width - 1, true, false);
      jumps.set(open.token, close.token + close.width - 1);
    }
    if (reading.deep !== null) report('NESTING_LIMIT', reading.deep);
    for (const mark of reading.lost) report('QUOTE_UNCLOSED', mark);
    reading.open.forEach((mark, depth) => {
      const inside = mark.token + mark.width;
      const next = lines[index + 1];
      if (depth === 0 && next !== undefined) {
        const reopens = tokens[next.from]?.text === tokens[mark.token]?.text;
        const late = reopens ? -1 : findLateClose(lines, index, mark);
        if (reopens || late > 0) {
          add(inside, to, mark.token, to - 1, true, true);
          for (let k = index + 1; k < late; k += 1) {
            const line = lines[k] as Line;
            add(line.from, line.to, line.from, line.to - 1, true, true);
          }
          if (late > 0) joined.add(late);
          return;
        }
      }
      report('QUOTE_UNCLOSED', mark);
      const end = sentenceEnd(inside, to, jumps);
      add(inside, end, mark.token, end - 1, false, false);
    });
    for (const mark of reading.unopened) {
      if (joined.has(index)) add(from, mark.token, from, mark.token + mark.width - 1, true, false);
      else report('QUOTE_UNOPENED', mark);
    }
  });

  marked.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  problems.sort((a, b) => a.span.start - b.span.start);
  return { marked: withDepths(marked), problems };
};

/** Depths by containment; sorted stretches never cross. */
const withDepths = (marked: readonly MarkedSpan[]): MarkedSpan[] => {
  const ends: number[] = [];
  return marked.map((stretch) => {
    while (ends.length > 0 && (ends.at(-1) as number) <= stretch.outer.start) ends.pop();
    const depth = ends.length;
    ends.push(stretch.outer.end);
    return depth === 0 ? stretch : { ...stretch, depth };
  });
};
