import { expect, test } from 'vitest';
import { splitEnclitics } from '../../src/text/enclitics.js';
import { tokenise } from '../../src/text/tokens.js';

const ENDINGS = ["'s", '\u2019s'];
const cut = (text: string): string[] =>
  splitEnclitics(tokenise(text), ENDINGS).map((token) => text.slice(token.start, token.end));

test.each([
  ["Turkey's army", ['Turkey', "'s", 'army']],
  ['Turkey\u2019s army', ['Turkey', '\u2019s', 'army']],
  ["TURKEY'S ARMY", ['TURKEY', "'S", 'ARMY']],
  ["the ministers' army", ['the', 'ministers', "'", 'army']],
  ["O'Neill", ["O'Neill"]],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('indexes count the tokens', () => {
  const tokens = splitEnclitics(tokenise("A's b's"), ENDINGS);
  expect(tokens.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});

test('without endings nothing changes', () => {
  const tokens = tokenise("Turkey's army");
  expect(splitEnclitics(tokens, [])).toBe(tokens);
});
