import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBlockReader } from '../../src/extract/blocks.js';
import { BLOCKS } from '../../src/lang/ar/blocks.js';
import { CharacterClass, classOf } from '../../src/text/characters.js';
import { buildDocument } from '../../src/text/document.js';
import { isSpan, type Span } from '../../src/text/span.js';
import { cpu, growthOf } from '../growth.js';
import { arbitraryText, HOSTILE, LARGE } from './arbitrary-text.js';

const readBlocks = buildBlockReader(BLOCKS);
const blocksOf = (text: string, title: string | null) =>
  readBlocks(buildDocument(text), {
    externalId: null,
    url: null,
    publisher: 'رويترز',
    title,
    text,
    language: null,
    byline: null,
    publishedAt: null,
    sha256: '',
  });

const areInOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || (spans[index - 1] as Span).end <= span.start);

const check = (property: (text: string) => void): void => {
  fc.assert(fc.property(arbitraryText, property), { numRuns: 500 });
};

describe('for any text', () => {
  test('tokens slice back, in order, and cover every visible character', () => {
    check((text) => {
      const { tokens } = buildDocument(text);
      expect(areInOrder(tokens)).toBe(true);
      const covered = new Uint8Array(text.length);
      tokens.forEach((token, index) => {
        expect(isSpan(text, token)).toBe(true);
        expect(token.text).toBe(text.slice(token.start, token.end));
        expect(token.index).toBe(index);
        expect(token.norm).not.toBe('');
        covered.fill(1, token.start, token.end);
      });
      for (let i = 0; i < text.length; i += 1) {
        const kind = classOf(text.charCodeAt(i));
        if (kind !== CharacterClass.SPACE && kind !== CharacterClass.IGNORABLE) expect(covered[i]).toBe(1);
      }
    });
  });

  test('no token begins or ends inside a surrogate pair', () => {
    check((text) => {
      const splits = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
      for (const token of buildDocument(text).tokens) {
        expect(splits(token.start)).toBe(false);
        expect(splits(token.end)).toBe(false);
      }
    });
  });

  test('sentences slice back, in order, and hold every token but line breaks once', () => {
    check((text) => {
      const doc = buildDocument(text);
      expect(areInOrder(doc.sentences)).toBe(true);
      doc.sentences.forEach((sentence, index) => {
        expect(sentence.index).toBe(index);
        expect(isSpan(text, sentence)).toBe(true);
        expect(sentence.start).toBe(doc.tokens[sentence.from]?.start);
        expect(sentence.end).toBe(doc.tokens[sentence.to - 1]?.end);
      });
      for (const token of doc.tokens) {
        const sentence = doc.sentenceOf(token.index);
        expect(sentence === null).toBe(token.kind === 'BREAK');
        if (sentence !== null) expect(sentence.from <= token.index && token.index < sentence.to).toBe(true);
      }
    });
  });

  test('marked stretches slice back, in order, nested and never crossing, none over a line break', () => {
    check((text) => {
      const { marked, markProblems, tokens } = buildDocument(text);
      const holders: Span[] = [];
      marked.forEach((stretch, index) => {
        const { outer, inner, from, to, depth } = stretch;
        expect(isSpan(text, outer) && isSpan(text, inner)).toBe(true);
        expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true);
        expect(inner).toEqual({ start: tokens[from]?.start, end: tokens[to - 1]?.end });
        expect(tokens.slice(from, to).some((token) => token.kind === 'BREAK')).toBe(false);
        if (index > 0) expect((marked[index - 1]?.outer.start ?? 0) <= outer.start).toBe(true);
        while (holders.length > 0 && (holders.at(-1) as Span).end <= outer.start) holders.pop();
        expect(depth).toBe(holders.length);
        if (holders.length > 0) expect(outer.end <= (holders.at(-1) as Span).end).toBe(true);
        holders.push(outer);
      });
      for (const problem of markProblems) expect(isSpan(text, problem.span)).toBe(true);
    });
  });

  test('blocks slice back, in order, one a line, credits inside', () => {
    fc.assert(
      fc.property(arbitraryText, fc.option(arbitraryText), (text, title) => {
        const blocks = blocksOf(text, title);
        expect(areInOrder(blocks)).toBe(true);
        for (const block of blocks) {
          expect(isSpan(text, block)).toBe(true);
          expect(text.slice(block.start, block.end)).not.toMatch(/[\r\n\u2028\u2029]/);
          if (block.credit !== null) {
            expect(isSpan(text, block.credit)).toBe(true);
            expect(block.start <= block.credit.start && block.credit.end <= block.end).toBe(true);
          }
        }
        for (const token of buildDocument(text).tokens) {
          const holders = blocks.filter((block) => block.start <= token.start && token.end <= block.end);
          expect(holders.length).toBe(token.kind === 'BREAK' ? 0 : 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tokenAt finds the first token that ends behind an offset', () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(200), (text, offset) => {
        const doc = buildDocument(text);
        const found = doc.tokens.findIndex((token) => token.end > offset);
        expect(doc.tokenAt(offset)).toBe(found < 0 ? doc.tokens.length : found);
      }),
    );
  });
});

describe('takes time in proportion to the text', () => {
  const reader = (piece: string, size: number): (() => void) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    return () => void blocksOf(text, null);
  };

  test.each(HOSTILE)('%s', { retry: 0 }, (_, piece) => {
    const work = [1 << 15, 1 << 17].map((size) => reader(piece, size));
    // Linear is 4, quadratic 16; runs of a few milliseconds say nothing about growth.
    if (cpu(work[0] as () => void) > 5) expect(growthOf(work, 8)).toBeLessThan(8);
    expect(cpu(work[1] as () => void)).toBeLessThan(2000);
  });

  test.each(LARGE)('one megabyte of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil((1 << 20) / piece.length));
    const start = performance.now();
    const { tokens } = buildDocument(text);
    expect(performance.now() - start).toBeLessThan(4000);
    expect(tokens.at(-1)?.end).toBeLessThanOrEqual(text.length);
  });
});
