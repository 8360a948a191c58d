import { expect, test } from 'vitest';
import { meets } from '../../src/text/sets.js';

test.each<[readonly number[], readonly number[], boolean]>([
  [[], [], false],
  [[1], [], false],
  [[1, 2], [3], false],
  [[1, 2, 3], [3], true],
  [[3], [1, 2, 3], true],
])('%j and %j: %j', (a, b, expected) => {
  expect(meets(new Set(a), new Set(b))).toBe(expected);
});
