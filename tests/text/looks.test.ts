import { expect, test } from 'vitest';
import { Look } from '../../src/text/looks.js';
import { buildSpellings } from '../../src/text/spellings.js';
import { cutText } from '../../src/text/tokens.js';

const { WORD, NUMBER, PUNCTUATION, BREAK, CAPITAL, UPPER, MARK, STOP, COMMA } = Look;

test.each([
  ['boat', WORD],
  ['Boat', WORD | CAPITAL],
  ['B', WORD | CAPITAL],
  ['BOAT', WORD | CAPITAL | UPPER],
  ['iPad', WORD],
  ['قارب', WORD],
  ['12', NUMBER],
  [',', PUNCTUATION | COMMA],
  ['\u060c', PUNCTUATION | COMMA],
  [';', PUNCTUATION],
  ['"', PUNCTUATION | MARK],
  ["'", PUNCTUATION | MARK],
  ['.', PUNCTUATION | STOP],
  ['...', PUNCTUATION | STOP],
  ['؟', PUNCTUATION | STOP],
  ['\n', BREAK],
])('what can be told of %j', (text, look) => {
  expect([...cutText(text, buildSpellings()).looks]).toEqual([look]);
});
