import { chmod, mkdir, mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrateFile, openStore } from '../../src/store/open.js';
import { createTermFinder } from '../../src/text/search-terms.js';
import { makeArticle } from '../fixtures/analysis.js';

const NOW = '2017-10-01T00:00:00Z';
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-open-'));
  file = join(folder, 'isnad.db');
});
afterEach(() => rm(folder, { recursive: true }));

const addOne = async (n = 0): Promise<void> => {
  const store = await openStore({ file });
  const { draft, analysis } = makeArticle(n);
  await store.addArticle(draft, analysis, NOW);
  await store.close();
};

/** Changes the file behind the store's back. */
const tamper = (statement: string): void => {
  const connection = new Sqlite(file);
  connection.unsafeMode(true);
  connection.pragma('foreign_keys = OFF');
  connection.exec(statement);
  connection.close();
};

describe('openStore', () => {
  test('a snapshot goes on seeing what stood there first', async () => {
    await addOne(0);
    const snapshot = await openStore({ file, readOnly: true, snapshot: true });
    const plain = await openStore({ file, readOnly: true });
    const counts = async () => Promise.all([snapshot, plain].map(async (store) => (await store.statistics()).articles));
    expect(await counts()).toEqual([1, 1]);
    await addOne(1);
    expect(await counts()).toEqual([1, 2]);
    await Promise.all([snapshot.close(), plain.close()]);
  });

  test('makes the folder and keeps what it stored', async () => {
    file = join(folder, 'deep', 'down', 'isnad.db');
    await addOne();
    const store = await openStore({ file });
    expect((await store.statistics()).articles).toBe(1);
    await store.close();
    // Closing leaves one file: the log is written back.
    await expect(stat(`${file}-wal`)).rejects.toThrow();
  });

  test('writes through the log, and an acknowledged article is on the disk', async () => {
    const store = await openStore({ file });
    const { draft, analysis } = makeArticle(0);
    await store.addArticle(draft, analysis, NOW);
    const other = new Sqlite(file, { readonly: true });
    expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(other.prepare('SELECT count(*) FROM articles').pluck().get()).toBe(1);
    other.close();
    await store.close();
  });

  test('reading only: reads, and refuses to write', async () => {
    await addOne();
    const store = await openStore({ file, readOnly: true });
    expect((await store.statistics()).articles).toBe(1);
    expect((await store.verify()).problems).toEqual([]);
    const { draft, analysis } = makeArticle(1);
    await expect(store.addArticle(draft, analysis, NOW)).rejects.toMatchObject({ code: 'STORAGE_READ_ONLY' });
    await store.close();
  });

  test.each<{ name: string; make: () => Promise<unknown>; readOnly?: boolean; code: string }>([
    { name: 'no file, reading only', make: async () => undefined, readOnly: true, code: 'FILE_NOT_FOUND' },
    {
      name: 'an old schema, reading only',
      make: () => migrateFile(file, 3),
      readOnly: true,
      code: 'STORAGE_READ_ONLY',
    },
    { name: 'a file that is no database', make: () => writeFile(file, 'x'.repeat(5000)), code: 'STORAGE_CORRUPT' },
    { name: 'a folder', make: () => mkdir(file), code: 'STORAGE_READ_ONLY' },
    {
      name: 'a folder below a file',
      make: async () => {
        await writeFile(file, '');
        file = join(file, 'isnad.db');
      },
      code: 'STORAGE_READ_ONLY',
    },
  ])('$name: $code', async ({ make, readOnly = false, code }) => {
    await make();
    await expect(openStore({ file, readOnly })).rejects.toMatchObject({ code });
  });

  test.skipIf(process.getuid?.() === 0)(
    'a file that may not be written: STORAGE_READ_ONLY (root may write anything)',
    async () => {
      await addOne();
      await chmod(file, 0o444);
      await expect(openStore({ file })).rejects.toMatchObject({ code: 'STORAGE_READ_ONLY' });
    },
  );

  test('a cut file is reported when it is opened or verified', async () => {
    await addOne();
    const { size } = await stat(file);
    await truncate(file, Math.floor(size / 2));
    const findDamage = async (): Promise<readonly string[]> => {
      const store = await openStore({ file });
      try {
        return (await store.verify()).problems;
      } finally {
        await store.close();
      }
    };
    const problems = await findDamage().catch((error: unknown) => [String(error)]);
    expect(problems.join('\n')).toMatch(/SQLITE_CORRUPT|integrity/);
  });

  test('a write waits for another process without holding up reads', async () => {
    await addOne();
    const store = await openStore({ file });
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    const { draft, analysis } = makeArticle(1);
    const write = store.addArticle(draft, analysis, NOW);
    const started = performance.now();
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect((await store.statistics()).articles).toBe(1);
    }
    expect(performance.now() - started).toBeLessThan(1000);
    other.exec('COMMIT');
    other.close();
    expect((await write).outcome).toBe('ADDED');
    await store.close();
  });

  test('another way of making search terms finds the copies again', async () => {
    await addOne(1);
    await addOne(3);
    const copies = async (terms?: ReturnType<typeof createTermFinder>) => {
      const store = await openStore(terms === undefined ? { file } : { file, terms });
      try {
        return await store.copies.countBy('article', [1, 2], {});
      } finally {
        await store.close();
      }
    };
    expect(await copies()).toEqual([1, 1]);
    // Terms that make all words one leave nothing to compare.
    expect(await copies(createTermFinder('one', () => 'word'))).toEqual([0, 0]);
    expect(await copies()).toEqual([1, 1]);
  });

  test('another way of making search terms builds the index again', async () => {
    await addOne(1);
    const find = async (query: string, terms?: ReturnType<typeof createTermFinder>) => {
      const store = await openStore(terms === undefined ? { file } : { file, terms });
      try {
        expect((await store.verify()).problems).toEqual([]);
        const types = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'] as const;
        const page = await store.search({ query, types, order: 'NEWEST', first: 20, after: null });
        return page.items.map(({ node }) => node.type);
      } finally {
        await store.close();
      }
    };
    const reversed = createTermFinder('reversed', (norm) => [...norm].reverse().join(''));
    const firstLetters = createTermFinder('first letters', (norm) => norm.slice(0, 3));
    const before = await find('Moscow');
    expect(before).toEqual(['ENTITY', 'ARTICLE', 'QUOTE', 'AGREEMENT']);
    expect(await find('Mosquito', firstLetters)).toEqual(before);
    expect(await find('Moscow', reversed)).toEqual(before);
    expect(await find('Mosquito', reversed)).toEqual([]);
    expect(await find('Moscow')).toEqual(before);
  });
});

describe('verify', () => {
  test.each([
    {
      name: 'a moved span',
      statement: 'UPDATE evidence SET span_start = span_start + 1 WHERE part = 3',
      line: /evidence of part 3/,
    },
    {
      name: 'a moved mention',
      statement: 'UPDATE mentions SET span_end = span_end - 1 WHERE id = 4',
      line: /mention 4: /,
    },
    {
      name: 'a span in the wrong code points',
      statement: 'UPDATE mentions SET code_point_end = code_point_end + 1 WHERE id = 2',
      line: /mention 2: .* in code points/,
    },
    {
      name: 'a span beyond the text',
      statement: 'UPDATE times SET span_end = 99999',
      line: /time 1: .* is not in the text/,
    },
    {
      name: 'a moved side of a finding',
      statement: 'UPDATE finding_sides SET span_start = 0',
      line: /finding 1, side 0: /,
    },
    {
      name: 'a finding that lost an article',
      statement: 'DELETE FROM finding_articles',
      line: /finding 1: its articles are not those/,
    },
    {
      name: 'a changed text',
      statement: "UPDATE articles SET text = replace(text, 'Moscow', 'Mascow')",
      line: /SHA-256/,
    },
    {
      name: 'a review without a word',
      statement: 'UPDATE quotes SET review = 1 WHERE id = 2',
      line: /quote 2: is reviewed, but nobody said/,
    },
    {
      name: 'something rejected that is counted',
      statement: 'UPDATE quotes SET review = 3 WHERE id = 2',
      line: /quoteCount is 4, but 3/,
    },
    {
      name: 'a word of nothing',
      statement: `INSERT INTO corrections (id, kind, object_id, article_id, action, state, machine, corrected,
        article_version, made_by, made_at) VALUES (1, 'quote', 9, 1, 'REJECT', 'STANDING', '{}', '{}', 1, 'x', 'x')`,
      line: /correction 1: its state/,
    },
    { name: 'a wrong counter', statement: 'UPDATE articles SET quote_count = 9', line: /quoteCount is 9, but 4/ },
    {
      name: 'a wrong counter of an entity',
      statement: 'UPDATE entities SET mention_count = 9 WHERE id = 1',
      line: /entity 1: its counters/,
    },
    {
      name: 'a wrong mark',
      statement: 'UPDATE quotes SET denied = 1',
      line: /quote 2: its mark of being denied/,
    },
    {
      name: 'a wrong total',
      statement: "UPDATE totals SET value = 9 WHERE name = 'quotes'",
      line: /quotes: the total is 9/,
    },
    { name: 'a missing parent', statement: 'DELETE FROM times', line: /quotes row .* refers to a missing times row/ },
    { name: 'a missing search row', statement: 'DELETE FROM quotes_search', line: /search: 0 of 4 rows of type QUOTE/ },
    { name: 'a damaged search index', statement: 'DELETE FROM quotes_search_data WHERE id > 10', line: /integrity: / },
  ])('finds $name', async ({ statement, line }) => {
    await addOne(1);
    tamper(statement);
    const store = await openStore({ file });
    const { problems } = await store.verify();
    expect(
      problems.some((problem) => line.test(problem)),
      problems.join('\n'),
    ).toBe(true);
    await store.close();
  });
});
