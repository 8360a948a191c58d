const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Whether a cut at `index` would part a surrogate pair. */
const isInsidePair = (text: string, index: number): boolean =>
  index > 0 && index < text.length && isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index));

/** Up to `length` UTF-16 units of `text` that stand before `start`; one fewer rather than half a surrogate pair. */
export const textBefore = (text: string, start: number, length: number): string => {
  const from = Math.max(0, start - length);
  return text.slice(isInsidePair(text, from) ? from + 1 : from, start);
};

/** Up to `length` UTF-16 units of `text` from `end` on; one fewer rather than half a surrogate pair. */
export const textAfter = (text: string, end: number, length: number): string => {
  const to = Math.min(text.length, end + length);
  return text.slice(end, isInsidePair(text, to) ? to - 1 : to);
};
