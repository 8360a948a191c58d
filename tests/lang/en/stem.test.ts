import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/lang/en/stem.js';
import { foldString } from '../../../src/text/fold.js';

describe('one stem for', () => {
  test.each([
    [['say', 'says', 'said', 'saying']],
    [['negotiation', 'negotiations', 'negotiate', 'negotiated', 'negotiating']],
    [['minister', 'ministers', 'minister’s', "minister's", "ministers'"]],
    [['deny', 'denies', 'denied']],
    [['withdraw', 'withdrew', 'withdrawn', 'withdraws']],
    [['spokesman', 'spokesmen', "spokesman's"]],
    [['agree', 'agreed', 'agrees']],
    [['CEASEFIRE', 'ceasefires']],
    [['city', 'cities']],
  ])('%j', (words) => {
    expect(new Set(words.map((word) => stem(foldString(word)))).size).toBe(1);
  });
});

test.each([
  ['news', 'new'],
  ['generous', 'general'],
  ['wounded', 'wind'],
  ['meeting', 'met'],
])('%s and %s stay apart or not as the language has it', (left, right) => {
  expect(stem(left) === stem(right)).toBe(left === 'meeting');
});

test.each(['', 'مفاوضات', '2017', '😀', 'constructor', '__proto__', '\ud83d', 'a'.repeat(100_000)])(
  'takes %j as it comes',
  (word) => {
    expect(stem(word)).toBe(word);
  },
);
