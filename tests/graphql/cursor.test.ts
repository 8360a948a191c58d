import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorTag, fromCursor, listName, toCursor } from '../../src/graphql/cursor.js';

const LIST = 'quotes/article/POSITION/ASC';
const TAG = cursorTag(LIST);

const sorts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.maxSafeInteger(), fc.constant(null));
const keys = fc.maxSafeNat().filter((key) => key > 0);

test('a cursor gives back the position it was made of', () => {
  fc.assert(
    fc.property(sorts, keys, (sort, id) => {
      const cursor = toCursor(LIST, { sort, id });
      expect(cursor).toMatch(/^[\w.-]+$/u);
      expect(fromCursor(LIST, cursor, 'after')).toEqual({ sort, id });
    }),
  );
});

test('SQL makes the same cursors by putting texts together', () => {
  const database = new Sqlite(':memory:');
  const written = database
    .prepare(
      `SELECT @tag || '.' || CASE typeof(@sort) WHEN 'null' THEN '' WHEN 'text' THEN 's' || hex(@sort)
         ELSE 'n' || CAST(@sort AS INTEGER) END || '.' || CAST(@id AS INTEGER)`,
    )
    .pluck();
  fc.assert(
    fc.property(sorts, keys, (sort, id) => {
      expect(written.get({ tag: TAG, sort, id })).toBe(toCursor(LIST, { sort, id }));
    }),
  );
  database.close();
});

test('whatever is a cursor has one spelling', () => {
  const near = fc.stringMatching(/^(?:n-?[0-9]{1,17}|s[0-9a-fA-F]{0,8}|n|s|)\.-?[0-9]{1,17}$/u);
  fc.assert(
    fc.property(near, (rest) => {
      const cursor = `${TAG}.${rest}`;
      try {
        expect(toCursor(LIST, fromCursor(LIST, cursor, 'after'))).toBe(cursor);
      } catch (error) {
        expect(error).toMatchObject({ code: 'CURSOR_INVALID' });
      }
    }),
    { numRuns: 1000 },
  );
});

test('a value that is no whole number is never written into a cursor', () => {
  for (const sort of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(() => toCursor(LIST, { sort, id: 1 })).toThrow(/whole number/u);
  }
});

describe('what is no cursor of the list', () => {
  test.each([
    ['nothing', '', 'foreignCursor'],
    ['words', 'not a cursor', 'foreignCursor'],
    ['a tag alone', TAG, 'foreignCursor'],
    ['too few parts', `${TAG}.7`, 'foreignCursor'],
    ['too many parts', `${TAG}.n5.7.1`, 'foreignCursor'],
    ['a cursor of another version', toCursor(LIST, { sort: 5, id: 7 }).replace(/^1/u, '0'), 'oldCursor'],
    ['a cursor of another list', toCursor('quotes/speaker/POSITION/ASC', { sort: 5, id: 7 }), 'cursorOfOtherList'],
    ['a cursor of another order', toCursor('quotes/article/POSITION/DESC', { sort: 5, id: 7 }), 'cursorOfOtherList'],
    ['a tag in capitals', `${TAG.toUpperCase()}Z.n5.7`, 'foreignCursor'],
    ['a number without its letter', `${TAG}.5.7`, 'foreignCursor'],
    ['a letter without its number', `${TAG}.n.7`, 'foreignCursor'],
    ['a fraction as sort value', `${TAG}.n1.5.7`, 'foreignCursor'],
    ['a power as sort value', `${TAG}.n1e5.7`, 'foreignCursor'],
    ['a leading zero', `${TAG}.n05.7`, 'foreignCursor'],
    ['minus zero', `${TAG}.n-0.7`, 'foreignCursor'],
    ['a sort value beyond safe integers', `${TAG}.n9007199254740993.7`, 'foreignCursor'],
    ['lower-case hexadecimal', `${TAG}.sd8b1.7`, 'foreignCursor'],
    ['half a byte', `${TAG}.sD8B.7`, 'foreignCursor'],
    ['a byte that is no UTF-8', `${TAG}.sFF.7`, 'foreignCursor'],
    ['a lone surrogate', `${TAG}.sEDA080.7`, 'foreignCursor'],
    ['an overlong NUL', `${TAG}.sC080.7`, 'foreignCursor'],
    ['a sort value as SQL', `${TAG}.n5 OR 1=1.7`, 'foreignCursor'],
    ['key zero', `${TAG}.n5.0`, 'foreignCursor'],
    ['a negative key', `${TAG}.n5.-7`, 'foreignCursor'],
    ['a key with a leading zero', `${TAG}.n5.07`, 'foreignCursor'],
    ['a fraction as key', `${TAG}.n5.1.5`, 'foreignCursor'],
    ['a key beyond safe integers', `${TAG}.n5.9007199254740993`, 'foreignCursor'],
    ['digits of another script', `${TAG}.n٥.7`, 'foreignCursor'],
    ['a line behind it', `${TAG}.n5.7\n`, 'foreignCursor'],
    ['a space before it', ` ${TAG}.n5.7`, 'foreignCursor'],
    ['NUL', `${TAG}.n5.7\0`, 'foreignCursor'],
    ['very much', `${TAG}.s${'41'.repeat(100_000)}.7`, 'foreignCursor'],
  ])('%s', (_name, cursor, key) => {
    expect(() => fromCursor(LIST, cursor, 'after')).toThrow(
      expect.objectContaining({ code: 'CURSOR_INVALID', path: ['after'], said: expect.objectContaining({ key }) }),
    );
  });
});

test('lists are told apart by their tags', () => {
  const kinds = ['articles', 'quotes', 'entities', 'findings', 'agreementReports', 'search', 'rest/search'];
  const edges = ['', 'article', 'speaker', 'about', 'entity', 'party', 'participant', 'story', 'deniedBy', 'home'];
  const fields = ['ID', 'NAME', 'POSITION', 'PUBLISHED_AT', 'CONFIDENCE', 'MENTION_COUNT', 'FIRST_REPORT', 'BEGINS'];
  const names = kinds.flatMap((kind) =>
    edges.flatMap((edge) =>
      fields.flatMap((field) =>
        (['ASC', 'DESC'] as const).map((direction) => listName(kind, edge, { field, direction })),
      ),
    ),
  );
  expect(new Set(names.map(cursorTag)).size).toBe(names.length);
  for (const name of names) expect(cursorTag(name)).toMatch(/^1[0-9a-z]{7}$/u);
});

test('a list is named by its kind, edge and order', () => {
  expect(listName('quotes', 'article', { field: 'POSITION', direction: 'ASC' })).toBe(LIST);
});
