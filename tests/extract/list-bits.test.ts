import { expect, test } from 'vitest';
import { Class } from '../../src/extract/capital-words.js';
import { In } from '../../src/extract/subject-first-words.js';
import { Look } from '../../src/text/looks.js';

test.each([
  ['Look', Look, 16],
  ['In', In, 32],
  ['Class', Class, 32],
])('%s has one bit for each list, and room for them', (_, bits, room) => {
  const values = Object.values(bits);
  expect(values.map((bit) => 2 ** Math.log2(bit >>> 0))).toEqual(values.map((bit) => bit >>> 0));
  expect(new Set(values).size).toBe(values.length);
  expect(Math.max(...values.map((bit) => bit >>> 0))).toBeLessThan(2 ** room);
});
