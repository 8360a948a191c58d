import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { allOf } from '../../../src/store/full-text.js';
import { toMatch } from '../../../src/store/sqlite/full-text.js';

const connection = new Sqlite(':memory:');
connection.exec("CREATE VIRTUAL TABLE t USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii')");
connection.exec(
  "INSERT INTO t (rowid, terms) VALUES (1, 'one two'), (2, 'one \u0645\u0648\u0633\u0643\u0648'), (3, '\ue001one \ue001two')",
);
const find = connection.prepare('SELECT rowid FROM t WHERE terms MATCH ? ORDER BY rowid').pluck();
afterAll(() => connection.close());

describe('toMatch', () => {
  test.each([
    { phrases: [{ terms: ['one'], prefix: false }], found: [1, 2] },
    { phrases: [{ terms: ['one', 'two'], prefix: false }], found: [1] },
    { phrases: [{ terms: ['two', 'one'], prefix: false }], found: [] },
    { phrases: [{ terms: ['\u0645\u0648'], prefix: true }], found: [2] },
    { phrases: [{ terms: ['one', 'tw'], prefix: true }], found: [1] },
    { phrases: [{ terms: ['on" OR "two'], prefix: false }], found: [] },
  ])('$phrases finds $found', ({ phrases, found }) => {
    expect(find.all(toMatch(allOf(phrases), null))).toEqual(found);
  });

  test.each([
    {
      groups: [
        [
          { terms: ['two'], prefix: false },
          { terms: ['\u0645\u0648'], prefix: true },
        ],
      ],
      without: [],
      found: [1, 2],
    },
    { groups: [[{ terms: ['one'], prefix: false }]], without: [{ terms: ['two'], prefix: false }], found: [2] },
    { groups: [[{ terms: ['one'], prefix: false }]], without: [{ terms: [''], prefix: false }], found: [1, 2] },
    { groups: [[{ terms: ['one'], prefix: false, inTitle: true }]], without: [], found: [3] },
    { groups: [[{ terms: ['tw'], prefix: true, inTitle: true }]], without: [], found: [3] },
    { groups: [], without: [{ terms: ['one'], prefix: false }], found: null },
  ])('$groups without $without finds $found', ({ found, ...expression }) => {
    const match = toMatch(expression, null);
    expect(match === '' ? null : find.all(match)).toEqual(found);
  });

  test('gives a valid expression for any terms', () => {
    const term = fc.string({ unit: 'binary', maxLength: 20 });
    const phrase = fc.record({ terms: fc.array(term, { maxLength: 4 }), prefix: fc.boolean() });
    const phrases = fc.array(phrase, { maxLength: 3 });
    const expression = fc.record({ groups: fc.array(phrases, { maxLength: 4 }), without: phrases });
    fc.assert(
      fc.property(expression, fc.option(term), (expression, language) => {
        const match = toMatch(expression, language);
        if (match !== '') find.all(match);
      }),
      { numRuns: 100_000 },
    );
  });
});
