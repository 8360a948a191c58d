import { describe, expect, test } from 'vitest';
import { contains, cover, isSpan, overlaps, slice } from '../../src/text/span.js';

const span = (start: number, end: number) => ({ start, end });

test('slice cuts the verbatim characters', () => {
  expect(slice('😀 قال 𞸀', span(3, 6))).toBe('قال');
});

describe('isSpan', () => {
  test.each([
    [0, 3, true],
    [2, 3, true],
    [0, 0, false],
    [3, 2, false],
    [0, 4, false],
    [-1, 2, false],
    [0.5, 2, false],
    [0, Number.NaN, false],
  ])('[%d, %d) of three units: %s', (start, end, expected) => {
    expect(isSpan('قال', span(start, end))).toBe(expected);
  });
});

describe('contains and overlaps', () => {
  test.each([
    [span(0, 5), span(1, 3), true, true],
    [span(0, 5), span(0, 5), true, true],
    [span(1, 3), span(0, 5), false, true],
    [span(0, 3), span(2, 5), false, true],
    [span(0, 3), span(3, 5), false, false],
  ])('%j, %j', (outer, inner, holds, touches) => {
    expect(contains(outer, inner)).toBe(holds);
    expect(overlaps(outer, inner)).toBe(touches);
  });
});

describe('cover', () => {
  test.each([
    [[], null],
    [[span(2, 4)], span(2, 4)],
    [[span(5, 6), span(1, 2), span(3, 9)], span(1, 9)],
  ])('%j: %j', (spans, expected) => {
    expect(cover(spans)).toEqual(expected);
  });
});
