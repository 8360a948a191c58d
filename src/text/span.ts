/** A half-open range `[start, end)` of UTF-16 code units in one article's verbatim text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of a span. `slice(text, span)` is the only definition of "what the text says there". */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const isSpan = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

/** Whether `outer` holds all of `inner`; equal spans hold each other. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds all of `spans`, or null for none. */
export const cover = (spans: readonly Span[]): Span | null => {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return end < 0 ? null : { start, end };
};
