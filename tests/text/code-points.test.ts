import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointIndex } from '../../src/text/code-points.js';
import { arbitraryText } from './arbitrary-text.js';

describe('converts', () => {
  test.each([
    ['قال', 3, 3],
    ['😀 قال 𞸀', 9, 7],
    ['😀 قال 𞸀', 2, 1],
    ['😀 قال 𞸀', 6, 5],
    ['\ud83d قال', 2, 2],
    ['\udc00\ud83d', 2, 2],
    ['', 0, 0],
  ])('%j: unit %d is point %d', (text, unit, point) => {
    const index = codePointIndex(text);
    expect(index.toCodePoint(unit)).toBe(point);
    expect(index.toUtf16(point)).toBe(unit);
  });

  test('the inside of a pair counts the pair as begun', () => {
    expect(codePointIndex('a😀b').toCodePoint(2)).toBe(2);
  });
});

test('for any text it agrees with Array.from', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const index = codePointIndex(text);
      const points = Array.from(text);
      let unit = 0;
      for (let point = 0; point <= points.length; point += 1) {
        expect(index.toUtf16(point)).toBe(unit);
        expect(index.toCodePoint(unit)).toBe(point);
        unit += points[point]?.length ?? 0;
      }
      expect(index.toCodePoint(text.length)).toBe(points.length);
    }),
    { numRuns: 500 },
  );
});
