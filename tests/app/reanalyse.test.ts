import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { extractorsSince, isPresentExtractor } from '../../src/app/extractor-version.js';
import { reanalyseArticles } from '../../src/app/reanalyse.js';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import { openStore } from '../../src/store/open.js';
import type { Key } from '../../src/store/records.js';
import type { Store } from '../../src/store/store.js';
import { makeArticle } from '../fixtures/analysis.js';

const NOW = '2018-05-01T00:00:00.000Z';
const OLD = 'isnad/0.0.1 ar/0';
const ALL = { first: 100, last: null, after: null, before: null };

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-reanalyse-'));
  store = await openStore({ file: join(folder, 'isnad.db'), terms: SEARCH_TERMS });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Articles as an extractor of long ago read them: by hand. */
const fill = async (size: number, extractor = OLD): Promise<void> => {
  const batch = Array.from({ length: size }, (_, n) => {
    const { draft, analysis } = makeArticle(n);
    return { draft, analysis: { ...analysis, extractor } };
  });
  await store.addArticles(batch, NOW);
};

const quotesOf = async (article: Key) =>
  (await store.quotes.listBy('article', [article], {}, { field: 'POSITION', direction: 'ASC' }, ALL))[0]?.items.map(
    ({ node }) => node,
  ) ?? [];

const extractorsOf = async (): Promise<readonly string[]> =>
  (await store.readings(0, 100)).map(({ extractor }) => extractor);

describe('reading stored articles again', () => {
  test('reads all that another extractor read, says what changed, and then finds nothing to do', async () => {
    await fill(4);
    const report = await reanalyseArticles(store, { batchSize: 3 });
    expect(report).toMatchObject({ articles: 4, current: 0, reread: 4, differing: 4, overtaken: 0, failed: 0 });
    const { quote } = report.changes;
    expect(quote.removed + quote.changed + quote.same).toBe(16);
    expect(quote.changed + quote.same).toBeGreaterThan(0);
    expect((await extractorsOf()).every(isPresentExtractor)).toBe(true);
    expect((await store.verify()).problems).toEqual([]);
    const again = await reanalyseArticles(store, { batchSize: 3 });
    expect(again).toMatchObject({ articles: 4, current: 4, reread: 0, differing: 0 });
  });

  test('leaves version, text and day of collection, and keeps the ids of what is the same', async () => {
    await fill(1);
    const [before] = await store.articles.byIds([1]);
    const old = await quotesOf(1);
    await reanalyseArticles(store, { batchSize: 1 });
    const [after] = await store.articles.byIds([1]);
    expect(after).toMatchObject({ version: 1, text: before?.text, collectedAt: NOW, title: before?.title });
    const words = (quote: (typeof old)[number]) => quote.content.map(({ exact }) => exact).join();
    const young = new Map((await quotesOf(1)).map((quote) => [words(quote), quote.id]));
    const same = old.filter((quote) => young.has(words(quote)));
    expect(same.length).toBeGreaterThan(1);
    for (const quote of same) expect(young.get(words(quote))).toBe(quote.id);
  });

  test('the same extractor on the same text changes nothing, even when told to read it all', async () => {
    await fill(4);
    await reanalyseArticles(store, { batchSize: 10 });
    const before = await Promise.all([1, 2, 3, 4].map(quotesOf));
    // Utterances that were formed while some articles had their old reading are formed anew among the new ones.
    await reanalyseArticles(store, { batchSize: 10, all: true });
    const statistics = await store.statistics();
    const report = await reanalyseArticles(store, { batchSize: 10, all: true });
    expect(report).toMatchObject({ reread: 4, differing: 0 });
    expect(await Promise.all([1, 2, 3, 4].map(quotesOf))).toEqual(before);
    expect(await store.statistics()).toEqual(statistics);
    expect((await store.verify()).problems).toEqual([]);
  });

  test('tried out, it tells the same and changes nothing', async () => {
    await fill(2);
    const before = [await quotesOf(1), await store.statistics(), await extractorsOf()];
    const tried = await reanalyseArticles(store, { batchSize: 10, dryRun: true });
    expect([await quotesOf(1), await store.statistics(), await extractorsOf()]).toEqual(before);
    expect(await reanalyseArticles(store, { batchSize: 10 })).toEqual(tried);
  });

  test('one article alone; an unknown one is an error', async () => {
    await fill(3);
    expect(await reanalyseArticles(store, { batchSize: 10, article: 2 })).toMatchObject({ articles: 1, reread: 1 });
    expect((await extractorsOf()).map(isPresentExtractor)).toEqual([false, true, false]);
    await expect(reanalyseArticles(store, { batchSize: 10, article: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('only what one extractor or a later one read', async () => {
    await fill(2, 'isnad/0.0.2 ar/1');
    const options = { batchSize: 10, dryRun: true } as const;
    const since = async (version: string) =>
      (await reanalyseArticles(store, { ...options, readBy: extractorsSince(version) })).reread;
    expect(await since('isnad/0.0.1')).toBe(2);
    expect(await since('isnad/0.0.10')).toBe(0);
    expect(await since('isnad/0.0.2 ar/1')).toBe(2);
    expect(await since('isnad/0.0.2 ar/2')).toBe(0);
  });

  test('a text that came in between is left alone', async () => {
    await fill(1);
    const [stored] = await store.drafts([1]);
    const next = makeArticle(0, { addition: 'وأضاف أنه باق.' });
    await store.addArticle(next.draft, next.analysis, NOW);
    const before = await quotesOf(1);
    const analysis = makeArticle(0).analysis;
    expect(await store.reanalyse([{ id: 1, sha256: stored?.draft.sha256 ?? '', analysis }], { dryRun: false })).toEqual(
      [{ article: 1, outcome: 'OVERTAKEN', changes: null }],
    );
    expect(await quotesOf(1)).toEqual(before);
  });

  test('a stored article comes back as the draft it was', async () => {
    const { draft, analysis } = makeArticle(0);
    const untitled = { ...makeArticle(2).draft, title: null, language: null };
    await store.addArticles(
      [
        { draft, analysis },
        { draft: untitled, analysis: makeArticle(2).analysis },
      ],
      NOW,
    );
    const drafts = (await store.drafts([1, 2])).map((stored) => stored.draft);
    expect(drafts).toEqual([
      { ...draft, externalId: null },
      { ...untitled, externalId: null },
    ]);
  });
});

test.each(['', 'nonsense', 'isnad/x', 'isnad/0.1.0 and more'])('"%s" names no extractor', (name) => {
  expect(() => extractorsSince(name)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
});
