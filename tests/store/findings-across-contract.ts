import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/connection.js';
import { createStore } from '../../src/store/create-store.js';
import { migrate } from '../../src/store/migrate.js';
import type { FindingRecord, Key, QuoteRecord } from '../../src/store/records.js';
import type { FindingFilter, Store } from '../../src/store/store.js';
import { beginUnitOfWork, type UnitOfWork } from '../../src/store/unit-of-work.js';
import { type NewFinding, removeFindings, writeFinding } from '../../src/store/write-finding.js';
import { plainTerms } from '../../src/text/search-terms.js';
import { makeArticle } from '../fixtures/analysis.js';
import { ALL } from './contract.js';

/** What an engine must bring: a database without any tables, and what to do with it afterwards. */
export type OpenDatabase = () => Promise<{ readonly database: Database; close(): Promise<void> }>;

const NOW = '2017-10-01T12:00:00.000Z';
const BY_ID = { field: 'ID', direction: 'ASC' } as const;

export const findingsAcrossContract = (engine: string, openDatabase: OpenDatabase): void => {
  let opened: Awaited<ReturnType<OpenDatabase>>;
  let store: Store;
  beforeEach(async () => {
    opened = await openDatabase();
    await migrate(opened.database);
    store = createStore(opened.database, plainTerms.find);
  });
  afterEach(() => opened.close());

  const write = <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> =>
    opened.database.write(async (session) => {
      const unit = await beginUnitOfWork(session);
      const result = await work(unit);
      await unit.flush();
      return result;
    });

  /** Articles 0, 1, 2... of 2017-09-01, -02, -03; each has one finding of its own. */
  const add = async (n: number, addition?: string): Promise<Key> => {
    const { draft, analysis } = makeArticle(n, addition === undefined ? {} : { addition });
    return (await store.addArticle(draft, analysis, NOW)).article.id;
  };

  const firstQuote = async (article: Key): Promise<QuoteRecord> => {
    const [page] = await store.quotes.listBy('article', [article], {}, { field: 'POSITION', direction: 'ASC' }, ALL);
    return page?.items[0]?.node as QuoteRecord;
  };

  const sideOf = ({ content, id, speakerId }: QuoteRecord): NewFinding['sides'][number] => {
    const [evidence] = content;
    if (evidence === undefined) throw new Error('a quote has content');
    return { articleId: evidence.articleId, span: evidence, quoteId: id, entityId: speakerId };
  };

  const conflictOf = (...quotes: readonly QuoteRecord[]): NewFinding => ({
    kind: 'NUMBER_CONFLICT',
    severity: 'MEDIUM',
    message: 'Two articles give two numbers.',
    ruleId: 'test.across',
    confidence: 0.6,
    sides: quotes.map(sideOf),
  });

  const list = async (filter: FindingFilter): Promise<readonly FindingRecord[]> => {
    const { items } = await store.findings.list(filter, BY_ID, ALL);
    expect(await store.findings.count(filter)).toBe(items.length);
    return items.map(({ node }) => node);
  };

  const edge = async (name: 'article' | 'quote' | 'entity', parent: Key): Promise<readonly Key[]> => {
    const [page] = await store.findings.listBy(name, [parent], {}, BY_ID, ALL);
    const ids = page?.items.map(({ node }) => node.id) ?? [];
    expect(await store.findings.countBy(name, [parent], {})).toEqual([ids.length]);
    return ids;
  };

  const isSound = async (): Promise<void> => expect((await store.verify()).problems).toEqual([]);

  describe(`findings across articles on ${engine}`, () => {
    test('a finding is there from each of its articles, quotes and speakers', async () => {
      const [one, two, three] = [await add(0), await add(1), await add(2)];
      const [first, second] = [await firstQuote(one), await firstQuote(two)];
      // Given the other way round: sides come out by the days of their articles.
      const key = (await write((unit) => writeFinding(unit, conflictOf(second, first)))) as Key;
      const [finding] = await store.findings.byIds([key]);
      expect(finding).toMatchObject({
        articleId: two,
        kind: 'NUMBER_CONFLICT',
        ruleId: 'test.across',
        confidence: 0.6,
      });
      expect(finding?.sides.map(({ evidence, quoteId }) => [evidence, quoteId])).toEqual([
        [first.content[0], first.id],
        [second.content[0], second.id],
      ]);
      expect(await edge('article', one)).toContain(key);
      expect(await edge('article', two)).toContain(key);
      expect(await edge('article', three)).not.toContain(key);
      expect(await edge('quote', first.id)).toContain(key);
      expect(await edge('quote', second.id)).toContain(key);
      expect(await edge('entity', first.speakerId as Key)).toContain(key);
      expect((await store.articles.byIds([one, two, three])).map((article) => article?.findingCount)).toEqual([
        2, 2, 1,
      ]);
      expect(await store.statistics()).toMatchObject({ findings: 4 });
      // Too seldom right to be shown unless it is asked for, and another one that is.
      expect((await store.articles.list({ hasFinding: 'NUMBER_CONFLICT' }, BY_ID, ALL)).items).toEqual([]);
      const surer: NewFinding = { ...conflictOf(first, second), kind: 'DATE_CONFLICT', confidence: 0.9 };
      await write((unit) => writeFinding(unit, surer));
      const { items } = await store.articles.list({ hasFinding: 'DATE_CONFLICT' }, BY_ID, ALL);
      expect(items.map(({ node }) => node.id)).toEqual([one, two]);
      await isSound();
    });

    test('the same pair is reported once, in whatever order and however often', async () => {
      const [first, second] = [await firstQuote(await add(0)), await firstQuote(await add(1))];
      await write(async (unit) => {
        expect(await writeFinding(unit, conflictOf(first, second))).not.toBeNull();
        expect(await writeFinding(unit, conflictOf(second, first))).toBeNull();
      });
      expect(await write((unit) => writeFinding(unit, conflictOf(first, second)))).toBeNull();
      expect(
        await write((unit) => writeFinding(unit, { ...conflictOf(first, second), kind: 'DATE_CONFLICT' })),
      ).not.toBeNull();
      expect(await list({ acrossArticles: true })).toHaveLength(2);
      await isSound();
    });

    test('a matter that is named is reported once, whatever the sides', async () => {
      const quotes = [await firstQuote(await add(0)), await firstQuote(await add(1)), await firstQuote(await add(2))];
      const [a, b, c] = quotes as [QuoteRecord, QuoteRecord, QuoteRecord];
      const about = (matter: string, ...sides: QuoteRecord[]): NewFinding => ({ ...conflictOf(...sides), matter });
      const keys = await write(async (unit) => [
        await writeFinding(unit, about('dam/height', a, b)),
        await writeFinding(unit, about('dam/height', b, c)),
        await writeFinding(unit, about('dam/width', b, c)),
      ]);
      expect(keys.map((key) => key === null)).toEqual([false, true, false]);
      await isSound();
    });

    test('it goes with a version of any of its articles, and can be written again', async () => {
      const [one, two] = [await add(0), await add(1)];
      const [first, second] = [await firstQuote(one), await firstQuote(two)];
      const key = (await write((unit) => writeFinding(unit, conflictOf(first, second)))) as Key;
      expect(await add(0, 'Corrected.')).toBe(one);
      expect(await store.findings.byIds([key])).toEqual([null]);
      expect(await edge('quote', second.id)).not.toContain(key);
      expect((await store.articles.byIds([one, two])).map((article) => article?.findingCount)).toEqual([1, 1]);
      await isSound();
      const again = await firstQuote(one);
      expect(await write((unit) => writeFinding(unit, conflictOf(again, second)))).not.toBeNull();
      expect((await store.articles.byIds([one, two])).map((article) => article?.findingCount)).toEqual([2, 2]);
      await isSound();
    });

    test('it can be taken out', async () => {
      const [one, two] = [await add(0), await add(1)];
      const finding = conflictOf(await firstQuote(one), await firstQuote(two));
      const key = (await write((unit) => writeFinding(unit, finding))) as Key;
      await write((unit) => removeFindings(unit, [key, 999]));
      expect(await list({ kind: 'NUMBER_CONFLICT' })).toEqual([]);
      expect(await store.statistics()).toMatchObject({ findings: 2 });
      await isSound();
    });

    test('sides may stand in one article', async () => {
      const quote = await firstQuote(await add(0));
      const key = (await write((unit) => writeFinding(unit, conflictOf(quote)))) as Key;
      expect((await list({ acrossArticles: false })).map(({ id }) => id)).toContain(key);
      await isSound();
    });

    test.each<{ name: string; filter: (articles: readonly Key[]) => FindingFilter; found: readonly number[] }>([
      { name: 'several articles', filter: () => ({ acrossArticles: true }), found: [3] },
      { name: 'one article', filter: () => ({ acrossArticles: false }), found: [0, 1, 2] },
      { name: 'an article with a side', filter: ([one]) => ({ article: one as Key }), found: [0, 3] },
      {
        name: 'an article and its kind',
        filter: ([one]) => ({ article: one as Key, kind: 'NUMBER_CONFLICT' }),
        found: [3],
      },
      { name: 'confidence', filter: () => ({ minConfidence: 0.7 }), found: [0, 1, 2] },
      { name: 'any confidence', filter: () => ({ minConfidence: 0 }), found: [0, 1, 2, 3] },
      { name: 'the day of the last article', filter: () => ({ from: '2017-09-02', to: '2017-09-02' }), found: [1, 3] },
      { name: 'a later day', filter: () => ({ from: '2017-09-03' }), found: [2] },
      { name: 'an earlier day', filter: () => ({ to: '2017-09-01' }), found: [0] },
    ])('filtered by $name', async ({ filter, found }) => {
      const articles = [await add(0), await add(1), await add(2)];
      const [one, two] = articles as [Key, Key];
      const own = (await list({})).map(({ id }) => id);
      const across = (await write(async (unit) =>
        writeFinding(unit, conflictOf(await firstQuote(one), await firstQuote(two))),
      )) as Key;
      expect((await list(filter(articles))).map(({ id }) => [...own, across].indexOf(id))).toEqual(found);
    });
  });
};
