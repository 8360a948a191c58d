import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWeightTable, LABEL_COUNT, packWeights, unpackWeights } from '../../src/extract/tagger-weights.js';

const weight = fc.integer({ min: -32767, max: 32767 });
const weights = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 24 - 1 }), { maxLength: 40 }).chain((keys) =>
  fc.record({
    keys: fc.constant(Int32Array.from(keys).sort()),
    rows: fc
      .array(fc.oneof(fc.constant(0), weight), {
        minLength: keys.length * LABEL_COUNT,
        maxLength: keys.length * LABEL_COUNT,
      })
      .map((list) => Int16Array.from(list)),
    transitions: fc
      .array(weight, { minLength: LABEL_COUNT ** 2, maxLength: LABEL_COUNT ** 2 })
      .map((list) => Int16Array.from(list)),
  }),
);

describe('packed weights', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(weights, (some) => {
        expect(unpackWeights(packWeights(some))).toEqual(some);
      }),
    );
  });

  test.each([
    ['cut', (packed: string) => packed.slice(0, -8)],
    ['longer', (packed: string) => `${packed}AAAA`],
  ])('are refused when %s', (_, damage) => {
    const rows = Int16Array.from({ length: 3 * LABEL_COUNT }, (_, place) => place * 100);
    const packed = packWeights({
      keys: Int32Array.of(3, 70_000, 16_000_000),
      rows,
      transitions: new Int16Array(LABEL_COUNT ** 2),
    });
    // Three bytes a group of four letters: cutting groups leaves readable base64.
    expect(() =>
      unpackWeights(damage(packed.replace(/=+$/u, '').slice(0, packed.length - (packed.length % 4)))),
    ).toThrow(/damaged/u);
  });

  test('are found by key, and only by key', () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 2 ** 24 - 1 }), ({ keys, rows }, other) => {
        const table = buildWeightTable({ keys, rows });
        const found = [...keys].flatMap((key) => {
          const row = table.rowOf(key);
          return [...table.weights.subarray(row, row + LABEL_COUNT)];
        });
        expect(found).toEqual([...rows]);
        if (!keys.includes(other)) expect(table.rowOf(other)).toBe(-1);
      }),
    );
  });
});
