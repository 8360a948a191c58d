import { expect, test } from 'vitest';
import { LETTERS, NO_LETTERS, scriptOf } from '../../src/graphql/entity/script.js';

test.each([
  ['سيرغي لافروف', 'ARABIC'],
  ['Sergey Lavrov', 'LATIN'],
  ['Сергей Лавров', 'CYRILLIC'],
  ['יוסי', 'HEBREW'],
  ['« 6 أستانة', 'ARABIC'],
  ['東京', 'OTHER'],
  ['2254', 'OTHER'],
  ['', 'OTHER'],
])('%s is %s', (name, script) => expect(scriptOf(name)).toBe(script));

test.each(LETTERS)('%s: every character from %s to %s is a letter of it', (script, from, to) => {
  const first = from.charCodeAt(0);
  const letters = Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, n) => String.fromCharCode(first + n));
  expect(letters.filter((letter) => scriptOf(letter) !== script || !/\p{L}/u.test(letter))).toEqual([]);
});

test('what stands before the first letter of a name is none', () => {
  expect(/\p{L}/u.exec(NO_LETTERS)).toBeNull();
});
