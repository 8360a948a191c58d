import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTexts } from '../../src/text/alignment.js';
import { findSpan } from '../fixtures/analysis.js';

const BEFORE = [
  'قال مدير المرفأ إن الرصيف الجديد سيفتح في الربيع.',
  'وأضاف: «العمل مستمر ليلا ونهارا».',
  'The harbour master said the old pier would stay open until spring.',
  'He added: "Nobody is going to lose a berth."',
].join('\n');
const lines = BEFORE.split('\n');

const CASES: readonly { name: string; after: string; words: string; found: string | null }[] = [
  { name: 'the same text', after: BEFORE, words: 'العمل مستمر', found: 'العمل مستمر' },
  { name: 'a paragraph put before', after: `عاجل 😀\n${BEFORE}`, words: 'ليلا ونهارا', found: 'ليلا ونهارا' },
  {
    name: 'another paragraph changed',
    after: [lines[0], lines[1], 'The harbour master refused.', lines[3]].join('\n'),
    words: 'Nobody is going',
    found: 'Nobody is going',
  },
  {
    name: 'a word put into the line before it',
    after: BEFORE.replace('قال', 'قال أمس'),
    words: 'الرصيف',
    found: 'الرصيف',
  },
  { name: 'a word of it changed', after: BEFORE.replace('old pier', 'new pier'), words: 'the old pier', found: null },
  { name: 'a word put into it', after: BEFORE.replace('old pier', 'old stone pier'), words: 'old pier', found: null },
  {
    name: 'its paragraph moved to the end',
    after: [lines[0], lines[2], lines[3], lines[1]].join('\n'),
    words: 'وأضاف: «العمل مستمر ليلا ونهارا»',
    found: 'وأضاف: «العمل مستمر ليلا ونهارا»',
  },
  { name: 'its paragraph cut out', after: [lines[0], lines[1], lines[3]].join('\n'), words: 'old pier', found: null },
  { name: 'another text', after: 'Something else altogether.', words: 'old pier', found: null },
];

describe('where words of one version stand in the next', () => {
  test.each(CASES)('$name', ({ after, words, found }) => {
    const span = alignTexts(BEFORE, after).locate(findSpan(BEFORE, words));
    expect(span === null ? null : after.slice(span.start, span.end)).toBe(found);
  });

  test('a word that stands twice is the one among the same words', () => {
    const after = `said once.\n${'He said it. She said so.'}`;
    const span = alignTexts('He said it. She said so.', after).locate({ start: 16, end: 20 });
    expect(span).toEqual({ start: 27, end: 31 });
  });

  test('what is found has the same words, whatever the texts are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', ' ', '\n', 'ق', '😀', '.'), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(60), fc.nat(60), (before, after, a, b) => {
        const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
        const found = alignTexts(before, after).locate({ start, end });
        if (found !== null) expect(after.slice(found.start, found.end)).toBe(before.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });

  test('two long texts with nothing in common cost no more than a moment', () => {
    const words = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(' ');
    const started = performance.now();
    expect(alignTexts(words('a'), words('b')).locate({ start: 0, end: 30 })).toBeNull();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
