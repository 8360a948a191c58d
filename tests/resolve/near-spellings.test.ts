import { expect, test } from 'vitest';
import { nearSpellings } from '../../src/resolve/near-spellings.js';

test.each([
  { word: 'frry', near: 'ferry', why: 'a letter more' },
  { word: 'feerry', near: 'ferry', why: 'a letter less' },
  { word: 'ferrx', near: 'ferry', why: 'another letter' },
  { word: 'fre ry', near: 'fer ry', why: 'two letters in the other order' },
])('$near is near $word: $why', ({ word, near }) => expect(nearSpellings(word, 'ferry')).toContain(near));

test('a word is not near itself, nor far ones', () => {
  const near = nearSpellings('aa', 'a');
  expect(near).not.toContain('aa');
  expect([...near].sort()).toEqual(['a', 'aaa']);
});
