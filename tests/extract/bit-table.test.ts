import { expect, test } from 'vitest';
import { buildBitTable } from '../../src/extract/bit-table.js';

test.each([
  ['boat', 0b001],
  ['ship', 0b101],
  ['tram', 0b110],
  ['quay', undefined],
])('%s stands in the lists of its bits', (word, bits) => {
  const table = buildBitTable([
    [0b001, ['boat', 'ship', 'ship']],
    [0b010, new Set(['tram'])],
    [0b100, ['ship', 'tram']],
  ]);
  expect(table.get(word)).toBe(bits);
});
