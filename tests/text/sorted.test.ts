import { expect, test } from 'vitest';
import { firstReaching } from '../../src/text/sorted.js';

test.each([
  { list: [], from: 3, place: 0 },
  { list: [1, 2], from: 3, place: 2 },
  { list: [3, 4], from: 3, place: 0 },
  { list: [1, 3, 3, 5], from: 3, place: 1 },
  { list: [1, 2, 4, 5, 9], from: 3, place: 2 },
])('the first of $list from $from on stands at $place', ({ list, from, place }) => {
  expect(firstReaching(list, (item) => item >= from)).toBe(place);
  expect(firstReaching(Int32Array.from(list), (item) => item >= from)).toBe(place);
});
