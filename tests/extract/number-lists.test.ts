import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNumberLists } from '../../src/extract/number-lists.js';

test('an id without a list starts nowhere, one with an empty list somewhere', () => {
  const lists = buildNumberLists();
  lists.put(3, []);
  expect([lists.starts[2], lists.get(2), lists.get(1_000_000)]).toEqual([0, [], []]);
  expect(lists.starts[3]).not.toBe(0);
  expect(lists.get(3)).toEqual([]);
});

test('any lists are found again, the last one put for an id', () => {
  const put = fc.tuple(fc.nat(20_000), fc.array(fc.nat(500), { maxLength: 20 }));
  fc.assert(
    fc.property(fc.array(put, { maxLength: 400 }), (puts) => {
      const lists = buildNumberLists();
      for (const [id, list] of puts) lists.put(id, list);
      for (const [id, list] of new Map(puts)) expect(lists.get(id)).toEqual(list);
    }),
    { numRuns: 30 },
  );
});
