/** Converts offsets of one text between UTF-16 code units and Unicode code points. A lone surrogate counts as one point. */
export interface CodePointIndex {
  /** Code points before unit `offset`; an offset inside a surrogate pair counts the pair as begun. */
  toCodePoint(offset: number): number;
  /** Unit at which code point `offset` starts. */
  toUtf16(offset: number): number;
}

const identity: CodePointIndex = { toCodePoint: (offset) => offset, toUtf16: (offset) => offset };

/** Shape: sorted positions of the high surrogates that begin a pair; both conversions are one binary search. */
export const codePointIndex = (text: string): CodePointIndex => {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i += 1) {
    const high = text.charCodeAt(i);
    if (high >= 0xd800 && high <= 0xdbff) {
      const low = text.charCodeAt(i + 1);
      if (low >= 0xdc00 && low <= 0xdfff) {
        pairs.push(i);
        i += 1;
      }
    }
  }
  if (pairs.length === 0) return identity;
  /** Number of pairs whose end lies at or before the unit. */
  const pairsBefore = (limit: number, positionOf: (index: number) => number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (positionOf(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    toCodePoint: (offset) => offset - pairsBefore(offset, (index) => (pairs[index] as number) + 1),
    toUtf16: (offset) => offset + pairsBefore(offset, (index) => (pairs[index] as number) - index),
  };
};
