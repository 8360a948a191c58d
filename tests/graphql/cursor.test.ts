import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCursor, toCursor } from '../../src/graphql/cursor.js';

const LIST = 'quotes/article/POSITION/ASC';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a cursor gives back the position it was made of', () => {
  const sort = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer(), fc.constant(null));
  fc.assert(
    fc.property(sort, fc.integer({ min: 1 }), (value, id) => {
      expect(fromCursor(LIST, toCursor(LIST, { sort: value, id }), 'after')).toEqual({ sort: value, id });
    }),
  );
});

describe('what is no cursor of the list', () => {
  test.each([
    ['nothing', ''],
    ['no base64', '!!!'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['an object', encode({ sort: 1, id: 1 })],
    ['null', encode(null)],
    ['too few parts', encode([1, LIST, 5])],
    ['a cursor of another version', encode([2, LIST, 5, 7])],
    ['a cursor of another list', toCursor('quotes/speaker/POSITION/ASC', { sort: 5, id: 7 })],
    ['a cursor of another order', toCursor('quotes/article/POSITION/DESC', { sort: 5, id: 7 })],
    ['a list as sort value', encode([1, LIST, [1], 7])],
    ['an object as sort value', encode([1, LIST, { a: 1 }, 7])],
    ['a lone surrogate as sort value', Buffer.from(`[1,"${LIST}","\\ud800",7]`).toString('base64url')],
    ['a text as key', encode([1, LIST, 5, '7'])],
    ['key zero', encode([1, LIST, 5, 0])],
    ['a fraction as key', encode([1, LIST, 5, 1.5])],
    ['very much', 'A'.repeat(100_000)],
    ['deep JSON', Buffer.from('['.repeat(1000)).toString('base64url')],
  ])('%s', (_name, cursor) => {
    expect(() => fromCursor(LIST, cursor, 'after')).toThrow(
      expect.objectContaining({ code: 'CURSOR_INVALID', path: ['after'] }),
    );
  });
});
