import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf, fingerprintOf, resemblanceOf } from '../../src/text/fingerprint.js';

const words = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, place) => `word${from + place}`);

/** Of the words 0 to 39. Other bins make stored fingerprints useless: count up the version of the index then. */
const BINS = [47954, 29410, 37950, 26525];

const compare = (a: readonly string[], b: readonly string[]) => {
  const [x, y] = [fingerprintOf(a), fingerprintOf(b)];
  if (x === null || y === null) throw new Error('both texts are long enough');
  const shared = new Set(bandsOf(x));
  return { ...resemblanceOf(x, y), meet: bandsOf(y).some((band) => shared.has(band)) };
};

describe('fingerprintOf', () => {
  test.each([
    { name: 'no words', text: [] },
    { name: 'a line', text: words(0, 14) },
    { name: 'one word for ever', text: Array.from({ length: 500 }, () => 'same') },
  ])('$name: too little to compare', ({ text }) => expect(fingerprintOf(text)).toBeNull());

  test('the same words give the same bins on every machine', () => {
    const fingerprint = fingerprintOf(words(0, 40));
    expect(fingerprint?.size).toBe(37);
    expect([...(fingerprint?.bins.slice(0, 4) ?? [])]).toEqual(BINS);
  });
});

describe('resemblanceOf', () => {
  test('the same text', () =>
    expect(compare(words(0, 300), words(0, 300))).toEqual({ jaccard: 1, containment: 1, meet: true }));

  test('different texts', () => {
    const { jaccard, meet } = compare(words(0, 300), words(1000, 1300));
    expect(jaccard).toBe(0);
    expect(meet).toBe(false);
  });

  test('a text within one three times as long', () => {
    const { jaccard, containment } = compare(words(0, 900), words(300, 600));
    expect(jaccard).toBeCloseTo(1 / 3, 0);
    expect(containment).toBeGreaterThan(0.8);
  });

  test('the estimate stays near the exact share, however much is shared', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 60, max: 540 }), (seed, shared) => {
        const [first, second] = [words(seed, seed + 600), words(seed + 600 - shared, seed + 1200 - shared)];
        const runs = shared - 3;
        // Four standard errors of 96 bins.
        expect(Math.abs(compare(first, second).jaccard - runs / (2 * 597 - runs))).toBeLessThan(0.21);
      }),
      { seed: 7, numRuns: 300 },
    ));
});
