import { expect, test } from 'vitest';
import { buildEndingFinder } from '../../src/text/enclitics.js';
import { buildSpellings } from '../../src/text/spellings.js';
import { tokenise } from '../../src/text/tokens.js';

const endingOf = buildEndingFinder(["'s", '\u2019s']);

test.each([
  ["Turkey's army", ['Turkey', "'s", 'army']],
  ['Turkey\u2019s army', ['Turkey', '\u2019s', 'army']],
  ["TURKEY'S ARMY", ['TURKEY', "'S", 'ARMY']],
  ["the ministers' army", ['the', 'ministers', "'", 'army']],
  ["O'Neill", ["O'Neill"]],
])('%s', (text, expected) => {
  const tokens = tokenise(text, buildSpellings(endingOf));
  expect(tokens.map((token) => token.text)).toEqual(expected);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  expect(tokens.map(({ index }) => index)).toEqual(expected.map((_, index) => index));
});

test.each([
  ["turkey's", 2],
  ["'s", 0],
  ['army', 0],
  ['', 0],
])('%s ends with %i letters of another word', (norm, length) => {
  expect(endingOf(norm, norm)).toBe(length);
});
