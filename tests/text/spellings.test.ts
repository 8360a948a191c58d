import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldString } from '../../src/text/fold.js';
import { Look } from '../../src/text/looks.js';
import { buildSpellings, type Spelling, type Spellings } from '../../src/text/spellings.js';
import type { TokenKind } from '../../src/text/tokens.js';

/** The spelling of text[start, end) as the first thing that is read of the text. */
const read = (spellings: Spellings, text: string, kind: TokenKind, start = 0, end = text.length): Spelling => {
  spellings.open(text);
  return spellings.at(start, end, kind);
};

test('the same characters give the same spelling, wherever they stand', () => {
  const spellings = buildSpellings();
  const first = read(spellings, 'قال أحمد', 'WORD', 4);
  expect(first).toEqual({ id: 0, kind: 'WORD', text: 'أحمد', norm: 'احمد', look: Look.WORD, ending: 0 });
  expect(read(spellings, 'أحمد', 'WORD')).toBe(first);
  expect(read(spellings, 'احمد', 'WORD')).not.toBe(first);
  expect(spellings.size()).toBe(2);
});

test.each([
  ['a word of which nothing is left is a sign', 'ـ', 'WORD', { kind: 'PUNCTUATION', norm: 'ـ' }],
  ['a sign is not folded', '٪', 'PUNCTUATION', { kind: 'PUNCTUATION', norm: '٪' }],
  ['a number is', '٢٠', 'NUMBER', { kind: 'NUMBER', norm: '20' }],
] as const)('%s', (_, text, kind, expected) => {
  expect(read(buildSpellings(), text, kind)).toMatchObject(expected);
});

test('what looks like another kind is another spelling', () => {
  const spellings = buildSpellings();
  const number = read(spellings, '5', 'NUMBER');
  const word = read(spellings, '5', 'WORD');
  expect([number.kind, word.kind]).toEqual(['NUMBER', 'WORD']);
  expect(read(spellings, '5', 'WORD')).toBe(word);
});

test('any words are told apart and found again', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }), { maxLength: 600 }), (words) => {
      const spellings = buildSpellings();
      const found = words.map((word) => read(spellings, `.${word}.`, 'WORD', 1, word.length + 1));
      expect(found.map(({ text }) => text)).toEqual(words);
      for (const { text, norm, kind } of found) expect(norm).toBe(kind === 'WORD' ? foldString(text) : text);
      expect(spellings.size()).toBe(new Set(words).size);
      expect(words.map((word) => read(spellings, word, 'WORD'))).toEqual(found);
    }),
    { numRuns: 100 },
  );
});
