import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointIndex } from '../../src/text/code-points.js';
import {
  codePointsAfter,
  codePointsBefore,
  cutsPair,
  textAfter,
  textBefore,
  toCitedSpan,
} from '../../src/text/evidence.js';

const TEXT = '😀 قال 𞸀؟ «نعم» 😀';

test.each([
  ['all of it', TEXT.indexOf('«'), 32, '😀 قال 𞸀؟ '],
  ['some of it', TEXT.indexOf('«'), 2, '؟ '],
  ['cut inside a surrogate pair', TEXT.indexOf('«'), 3, '؟ '],
  ['cut before a surrogate pair', TEXT.indexOf('«'), 4, '𞸀؟ '],
  ['at the start', 0, 32, ''],
  ['nothing wanted', 5, 0, ''],
])('textBefore: %s', (_name, start, length, expected) => expect(textBefore(TEXT, start, length)).toBe(expected));

test.each([
  ['cut inside a surrogate pair', TEXT.length - 3, 2, ' '],
  ['up to the end', TEXT.length - 3, 32, ' 😀'],
  ['at the end', TEXT.length, 32, ''],
])('textAfter: %s', (_name, end, length, expected) => expect(textAfter(TEXT, end, length)).toBe(expected));

test('never half a character, never more than asked, always next to the span', () => {
  const cases = fc.tuple(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(20));
  fc.assert(
    fc.property(cases, ([text, point, length]) => {
      const cut = [...text].slice(0, point).join('').length;
      const [before, after] = [textBefore(text, cut, length), textAfter(text, cut, length)];
      expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
      expect(text.slice(0, cut).endsWith(before) && text.slice(cut).startsWith(after)).toBe(true);
      expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(length);
    }),
  );
});

test('context is counted in code points, and is cut between them', () => {
  fc.assert(
    fc.property(fc.tuple(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(20)), ([text, point, count]) => {
      const points = [...text];
      const cut = points.slice(0, point).join('').length;
      const at = Math.min(point, points.length);
      expect(codePointsBefore(text, cut, count)).toBe(points.slice(Math.max(0, at - count), at).join(''));
      expect(codePointsAfter(text, cut, count)).toBe(points.slice(at, at + count).join(''));
    }),
  );
});

test('a span is cited in both units', () => {
  const start = TEXT.indexOf('نعم');
  expect(toCitedSpan(TEXT, codePointIndex(TEXT), { start, end: start + 3 })).toEqual({
    start,
    end: start + 3,
    codePointStart: start - 2,
    codePointEnd: start + 1,
    exact: 'نعم',
  });
});

test.each([
  [0, false],
  [1, true],
  [2, false],
  [3, false],
  [TEXT.length - 1, true],
  [TEXT.length, false],
])('cutsPair at %d: %s', (offset, expected) => expect(cutsPair(TEXT, offset)).toBe(expected));

test.each(['\ud83d\ud83d', '\udc00\udc00', '\udc00\ud83d'])('lone surrogates are no pair: %j', (text) => {
  expect(cutsPair(text, 1)).toBe(false);
});
