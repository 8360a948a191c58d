import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { toMatch } from '../../../src/store/sqlite/full-text.js';

const connection = new Sqlite(':memory:');
connection.exec("CREATE VIRTUAL TABLE t USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii')");
connection.exec("INSERT INTO t (rowid, terms) VALUES (1, 'one two'), (2, 'one \u0645\u0648\u0633\u0643\u0648')");
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
    expect(find.all(toMatch(phrases, null))).toEqual(found);
  });

  test('gives a valid expression for any terms', () => {
    const term = fc.string({ unit: 'binary', maxLength: 20 });
    const phrase = fc.record({ terms: fc.array(term, { maxLength: 4 }), prefix: fc.boolean() });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }), fc.option(term), (phrases, language) => {
        const match = toMatch(phrases, language);
        if (match !== '') find.all(match);
      }),
      { numRuns: 20_000 },
    );
  });
});
