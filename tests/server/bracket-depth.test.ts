import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { isTooNested } from '../../src/server/bracket-depth.js';

const nest = (open: string, close: string, depth: number, middle = ''): string =>
  open.repeat(depth) + middle + close.repeat(depth);

describe('isTooNested', () => {
  test.each<[string, string, boolean]>([
    ['nothing', '', false],
    ['selections at the limit', nest('{a', '}', 100), false],
    ['selections beyond it', nest('{a', '}', 101), true],
    ['lists', `{a(b:${nest('[', ']', 100)})}`, true],
    ['objects', `{a(b:${nest('{a:', '}', 100, '1')})}`, true],
    ['list types', `query($a:${nest('[', ']', 101, 'Int')}){b}`, true],
    ['many brackets beside one another', `{${'a(b:[1])'.repeat(500)}}`, false],
    ['brackets in a string', `{a(b:"${'{'.repeat(500)}")}`, false],
    ['brackets behind an escaped quote', `{a(b:"\\"${'{'.repeat(500)}")}`, false],
    ['brackets in a block string', `{a(b:"""${'{'.repeat(500)}\\""" {{ """)}`, false],
    ['brackets in a comment', `# ${'{'.repeat(500)}\n{a}`, false],
    ['brackets behind a comment', `# "\n${nest('{a', '}', 101)}`, true],
    ['brackets behind a string', `{a(b:"x") ${nest('{a', '}', 101)}}`, true],
    ['brackets behind an empty block string', `{a(b:"""""") ${nest('{a', '}', 101)}}`, true],
    ['brackets behind an unclosed string', `{a(b:"x\n${nest('{a', '}', 101)}`, true],
    ['an unclosed string', `{a(b:"${'x'.repeat(1000)}`, false],
    ['never closed', '{a'.repeat(101), true],
  ])('%s: %#', (_name, document, expected) => expect(isTooNested(document, 100)).toBe(expected));

  test('a document that passes never overflows the parser', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      'a',
      ':',
      '"',
      '"""',
      '\\',
      '#',
      '\n',
      '$a',
      '!',
      '...on T',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 3000 }), (pieces) => {
        const document = pieces.join(' ');
        if (isTooNested(document, 100)) return;
        try {
          parse(document);
        } catch (error) {
          expect(error).not.toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('linear: a megabyte takes no time', () => {
    const documents = ['{}'.repeat(500_000), '"'.repeat(1_000_000), '#'.repeat(1_000_000), '""""\\'.repeat(200_000)];
    const start = performance.now();
    for (const document of documents) isTooNested(document, 100);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
