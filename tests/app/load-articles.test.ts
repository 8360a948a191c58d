import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Failure } from '../../src/app/extract-lines.js';
import { type LoadOptions, loadArticles } from '../../src/app/load-articles.js';
import { loadDemo } from '../../src/app/load-demo.js';
import { IsnadError } from '../../src/errors.js';
import { toDraft } from '../../src/ingest/draft.js';
import type { ArticleItem } from '../../src/ingest/read-articles.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-load-'));
  store = await openStore({ file: join(folder, 'isnad.db') });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function* items(...texts: string[]): AsyncGenerator<ArticleItem> {
  for (const [index, text] of texts.entries()) {
    const place = { source: 'test', line: index + 1 };
    if (text === '') yield { ...place, draft: null, error: new IsnadError('ARTICLE_EMPTY', 'text: is empty.') };
    else yield { ...place, draft: toDraft({ text }), error: null };
  }
}

const load = async (through: Store, source: AsyncIterable<ArticleItem>, options: Partial<LoadOptions> = {}) => {
  const failures: Failure[] = [];
  const counts = await loadArticles(through, source, {
    now: () => '2018-03-04T05:06:07.000Z',
    batchSize: 3,
    maxErrors: Number.POSITIVE_INFINITY,
    onFailure: (failure) => failures.push(failure),
    ...options,
  });
  return { counts, failures: failures.map(({ line, error }) => `${line}: ${error.code}`) };
};

/** The store, but a batch that holds `word` fails with `error` and writes nothing, as a transaction does. */
const failingOn = (word: string, error: unknown): Store =>
  new Proxy(store, {
    get: (target, name, receiver) =>
      name === 'addArticles'
        ? async (...[batch, at]: Parameters<Store['addArticles']>) => {
            if (batch.some(({ draft }) => draft.text.includes(word))) throw error;
            return target.addArticles(batch, at);
          }
        : Reflect.get(target, name, receiver),
  });

describe('loadArticles', () => {
  test('counts what was added, unchanged and refused', async () => {
    const first = await load(store, items('one', 'two', '', 'three', 'four'));
    expect(first).toEqual({
      counts: { read: 5, added: 4, newVersions: 0, unchanged: 0, failed: 1 },
      failures: ['3: ARTICLE_EMPTY'],
    });
    const { counts } = await load(store, items('two', 'five'));
    expect(counts).toEqual({ read: 2, added: 1, newVersions: 0, unchanged: 1, failed: 0 });
  });

  test('keeps the moment of collection that it was given', async () => {
    await load(store, items('one'));
    expect((await store.findArticle(toDraft({ text: 'one' })))?.collectedAt).toBe('2018-03-04T05:06:07.000Z');
  });

  test('an article that cannot be stored fails alone', async () => {
    const poisoned = failingOn('poison', new Error('boom'));
    const outcome = await load(poisoned, items('one', 'poison', 'two', 'three'));
    expect(outcome.failures).toEqual(['2: INTERNAL_SERVER_ERROR']);
    expect(outcome.counts).toMatchObject({ added: 3, failed: 1 });
    expect((await store.statistics()).articles).toBe(3);
  });

  test('a full disk ends the run; what was stored stays', async () => {
    const full = failingOn('five', new IsnadError('STORAGE_FULL', 'the disk is full'));
    await expect(load(full, items('one', 'two', 'three', 'four', 'five', 'six', 'seven'))).rejects.toMatchObject({
      code: 'STORAGE_FULL',
    });
    expect((await store.statistics()).articles).toBe(3);
  });

  test('stops at the allowed number of failures and stores what it holds', async () => {
    const { counts } = await load(store, items('one', '', '', 'two'), { maxErrors: 2 });
    expect(counts).toMatchObject({ read: 3, added: 1, failed: 2 });
  });

  test('tells how far it is', async () => {
    const seen: number[] = [];
    await load(store, items('one', 'two', 'three', 'four'), { onProgress: ({ read }) => seen.push(read) });
    expect(seen.at(-1)).toBe(4);
    expect(seen.length).toBeGreaterThanOrEqual(4);
  });
});

describe('loadDemo', () => {
  const demo = fileURLToPath(new URL('../../db/seed/articles', import.meta.url));

  test('fills an empty store once', async () => {
    const first = await loadDemo(store, demo, () => '2018-01-01T00:00:00Z');
    expect(first?.added).toBeGreaterThanOrEqual(13);
    expect(first?.failed).toBe(0);
    expect((await store.statistics()).articles).toBe(first?.added);
    expect(await loadDemo(store, demo, () => '2018-01-01T00:00:00Z')).toBeNull();
  });

  test('leaves a store that holds an article alone', async () => {
    await load(store, items('one'));
    expect(await loadDemo(store, demo, () => '2018-01-01T00:00:00Z')).toBeNull();
    expect((await store.statistics()).articles).toBe(1);
  });
});
