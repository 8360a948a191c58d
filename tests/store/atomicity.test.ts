import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database, WriteSession } from '../../src/store/connection.js';
import { createStore } from '../../src/store/create-store.js';
import { migrate } from '../../src/store/migrate.js';
import { openSqlite } from '../../src/store/sqlite/database.js';
import { plainTerms } from '../../src/text/search-terms.js';
import { makeArticle } from '../fixtures/analysis.js';

const NOW = '2017-10-01T00:00:00Z';
let folder: string;
let database: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-atomic-'));
  database = openSqlite({ file: join(folder, 'isnad.db'), readOnly: false });
  await migrate(database);
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** A write is made, and the whole store checked, once for each of its statements. */
const MANY_WRITES = 120_000;

/** The same database, whose writes fail at their n-th statement. */
const failingAt = (n: number): Database => ({
  ...database,
  write: (work) =>
    database.write((session) => {
      let left = n;
      const counted =
        <Arguments extends unknown[], T>(method: (...given: Arguments) => Promise<T>) =>
        (...given: Arguments): Promise<T> => {
          left -= 1;
          return left === 0 ? Promise.reject(new Error('the plug is pulled')) : method(...given);
        };
      const failing: WriteSession = {
        ...session,
        all: counted(session.all) as WriteSession['all'],
        get: counted(session.get) as WriteSession['get'],
        run: counted(session.run),
        insert: counted(session.insert),
      };
      return work(failing);
    }),
});

describe('a write that breaks off at any statement', () => {
  test.each([
    { name: 'of a new article', next: makeArticle(1), outcome: 'ADDED' },
    { name: 'of a new version', next: makeArticle(0, { addition: 'فقرة أخرى.' }), outcome: 'NEW_VERSION' },
  ])(
    '$name leaves the old state',
    async ({ next, outcome }) => {
      const store = createStore(database, plainTerms.find);
      const { draft, analysis } = makeArticle(0);
      const { article } = await store.addArticle(draft, analysis, NOW);
      const before = await store.statistics();
      let statements = 1;
      for (; ; statements += 1) {
        const failing = createStore(failingAt(statements), plainTerms.find);
        const result = await failing.addArticle(next.draft, next.analysis, NOW).catch((error: Error) => error);
        if (!(result instanceof Error)) {
          expect(result.outcome).toBe(outcome);
          break;
        }
        expect(result.message).toBe('the plug is pulled');
        expect(await store.statistics()).toEqual(before);
        expect((await store.articles.byIds([article.id]))[0]).toEqual(article);
        expect((await store.verify()).problems).toEqual([]);
      }
      expect(statements).toBeGreaterThan(25);
      expect((await store.verify()).problems).toEqual([]);
    },
    MANY_WRITES,
  );
});

describe('a correction that breaks off at any statement', () => {
  test(
    'leaves the old state',
    async () => {
      const store = createStore(database, plainTerms.find);
      const { draft, analysis } = makeArticle(0);
      await store.addArticle(draft, analysis, NOW);
      const before = [await store.statistics(), await store.quotes.byIds([1, 2, 3, 4])];
      const author = { by: 'Rima', reason: 'read it again', at: NOW };
      const request = { kind: 'quote', key: 4, action: 'REJECT', revision: 1, corrected: {} } as const;
      let statements = 1;
      for (; ; statements += 1) {
        const failing = createStore(failingAt(statements), plainTerms.find);
        const result = await failing.corrections.make(request, author).catch((error: Error) => error);
        if (!(result instanceof Error)) break;
        expect(result.message).toBe('the plug is pulled');
        expect([await store.statistics(), await store.quotes.byIds([1, 2, 3, 4])]).toEqual(before);
        expect(await store.corrections.count({})).toBe(0);
      }
      expect(statements).toBeGreaterThan(25);
      expect((await store.verify()).problems).toEqual([]);
    },
    MANY_WRITES,
  );
});
