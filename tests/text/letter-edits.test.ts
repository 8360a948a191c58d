import { expect, test } from 'vitest';
import { letterEdits } from '../../src/text/letter-edits.js';

test.each<[string, string, number, number]>([
  ['', '', 2, 0],
  ['قلعة', 'قلعة', 2, 0],
  ['harbour', 'harbor', 2, 1],
  ['كريمة', 'كرمى', 2, 2],
  ['tower', 'power', 2, 1],
  ['tower', 'towns', 2, 2],
  ['tower', 'canal', 2, 3],
  ['a', 'abcdefgh', 2, 3],
  ['ab', '', 1, 2],
])('%s and %s, no more than %i: %i', (a, b, most, expected) => {
  expect(letterEdits(a, b, most)).toBe(expected);
  expect(letterEdits(b, a, most)).toBe(expected);
});
