import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleRecord, EntityRecord, InteractionRecord, Key, QuoteRecord } from '../../src/store/records.js';
import type { FacetCount, Store } from '../../src/store/store.js';
import { makeArticle } from '../fixtures/analysis.js';
import { ALL, type OpenFresh, type OpenStore } from './contract.js';

const NOW = '2017-10-01T12:00:00.000Z';
const ARTICLES = 12;
const MANY = 1000;

type Value = string | Key | null;

/** The counts as [value or entity, count], for any order among those that are as frequent. */
const pairs = (counts: readonly FacetCount[]): readonly (readonly [Value, number])[] =>
  counts.map(({ value, entityId, count }) => [value ?? entityId, count]);

/** The same counts made from the objects themselves. */
const counted = <T>(objects: readonly T[], valuesOf: (object: T) => readonly Value[]) => {
  const counts = new Map<Value, number>();
  for (const object of objects) {
    for (const value of new Set(valuesOf(object))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts];
};

const byName = (rows: readonly (readonly [Value, number])[]) =>
  [...rows].sort(([a], [b]) => String(a).localeCompare(String(b)));

const dayOf = ({ publishedAt }: { readonly publishedAt: string | null }): Value => publishedAt?.slice(0, 10) ?? null;

const facetsScenario = (openFresh: OpenFresh): void => {
  let opened: OpenStore;
  let store: Store;
  let articles: readonly ArticleRecord[];
  let quotes: readonly QuoteRecord[];
  let interactions: readonly InteractionRecord[];
  let entities: readonly EntityRecord[];
  const publisherOf = ({ articleId }: { readonly articleId: Key }): Value =>
    articles.find(({ id }) => id === articleId)?.publisher ?? null;

  beforeAll(async () => {
    opened = await openFresh();
    store = opened.store;
    await store.addArticles(
      Array.from({ length: ARTICLES }, (_, n) => makeArticle(n)),
      NOW,
    );
    const order = { field: 'ID', direction: 'ASC' } as const;
    const nodes = <T>(page: { readonly items: readonly { readonly node: T }[] }): readonly T[] =>
      page.items.map(({ node }) => node);
    articles = nodes(await store.articles.list({}, order, ALL));
    quotes = nodes(await store.quotes.list({}, order, ALL));
    interactions = nodes(await store.interactions.list({}, order, ALL));
    entities = nodes(await store.entities.list({}, order, ALL));
  });
  afterAll(() => opened.close());

  describe('count what the lists hold', () => {
    test.each<['DAY' | 'PUBLISHER' | 'LANGUAGE', (article: ArticleRecord) => Value]>([
      ['DAY', dayOf],
      ['PUBLISHER', ({ publisher }) => publisher],
      ['LANGUAGE', ({ language }) => language],
    ])('articles by %s', async (by, toValue) => {
      const expected = counted(articles, (article) => [toValue(article)]);
      expect(byName(pairs(await store.articles.facet(by, {}, MANY)))).toEqual(byName(expected));
    });

    test('articles by entity', async () => {
      const expected = entities
        .filter(({ mentionCount }) => mentionCount > 0)
        .map((each) => [each.id, each.articleCount] as const);
      expect(byName(pairs(await store.articles.facet('ENTITY', {}, MANY)))).toEqual(byName(expected));
    });

    test.each<['DAY' | 'PUBLISHER' | 'SPEAKER' | 'ACT' | 'TYPE', (quote: QuoteRecord) => Value]>([
      ['DAY', dayOf],
      ['PUBLISHER', (quote) => publisherOf(quote)],
      ['SPEAKER', ({ speakerId }) => speakerId],
      ['ACT', ({ act }) => act],
      ['TYPE', ({ type }) => type],
    ])('quotes by %s', async (by, toValue) => {
      const expected = counted(quotes, (quote) => [toValue(quote)]);
      expect(byName(pairs(await store.quotes.facet(by, {}, MANY)))).toEqual(byName(expected));
    });

    test('quotes by what they are about', async () => {
      const about = await store.quotes.countBy(
        'about',
        entities.map(({ id }) => id),
        {},
      );
      const expected = entities.map(({ id }, place) => [id, about[place] as number] as const).filter(([, n]) => n > 0);
      expect(byName(pairs(await store.quotes.facet('ABOUT', {}, MANY)))).toEqual(byName(expected));
    });

    test.each<['DAY' | 'PUBLISHER' | 'TYPE' | 'STATUS', (interaction: InteractionRecord) => Value]>([
      ['DAY', dayOf],
      ['PUBLISHER', (interaction) => publisherOf(interaction)],
      ['TYPE', ({ type }) => type],
      ['STATUS', ({ status }) => status],
    ])('interactions by %s', async (by, toValue) => {
      const expected = counted(interactions, (interaction) => [toValue(interaction)]);
      expect(byName(pairs(await store.interactions.facet(by, {}, MANY)))).toEqual(byName(expected));
    });

    test('interactions by participant', async () => {
      const ids = interactions.map(({ id }) => id);
      const taking = await store.interactions.participants(ids);
      const expected = counted(taking, (participants) => participants.map(({ entityId }) => entityId));
      expect(byName(pairs(await store.interactions.facet('PARTICIPANT', {}, MANY)))).toEqual(byName(expected));
    });

    test('every kind by each of its own properties', async () => {
      const order = { field: 'ID', direction: 'ASC' } as const;
      const agreements = await store.agreements.list({}, order, ALL);
      const reports = await store.agreementReports.list({}, order, ALL);
      const findings = await store.findings.list({}, order, ALL);
      const of = <T>(page: { readonly items: readonly { readonly node: T }[] }, pick: (node: T) => Value) =>
        byName(
          counted(
            page.items.map(({ node }) => node),
            (node) => [pick(node)],
          ),
        );
      const shown = async (counts: Promise<readonly FacetCount[]>) => byName(pairs(await counts));
      expect(await shown(store.agreements.facet('STATUS', {}, MANY))).toEqual(of(agreements, ({ status }) => status));
      expect(await shown(store.agreements.facet('PLACE', {}, MANY))).toEqual(of(agreements, ({ placeId }) => placeId));
      expect(await shown(store.agreementReports.facet('STATUS', {}, MANY))).toEqual(
        of(reports, ({ status }) => status),
      );
      expect(await shown(store.agreementReports.facet('DAY', {}, MANY))).toEqual(of(reports, dayOf));
      expect(await shown(store.findings.facet('KIND', {}, MANY))).toEqual(of(findings, ({ kind }) => kind));
      expect(await shown(store.findings.facet('SEVERITY', {}, MANY))).toEqual(of(findings, ({ severity }) => severity));
      expect(await shown(store.entities.facet('TYPE', {}, MANY))).toEqual(
        byName(counted(entities, ({ type }) => [type])),
      );
      expect(await shown(store.quotes.facet('REVIEW', {}, MANY))).toEqual([['MACHINE', quotes.length]]);
    });

    test('by what several of its parts have, each object once a value', async () => {
      const order = { field: 'ID', direction: 'ASC' } as const;
      const { items } = await store.agreements.list({}, order, ALL);
      const parties = await store.agreements.parties(items.map(({ node }) => node.id));
      const expected = counted(parties, (own) => own.map(({ entityId }) => entityId));
      expect(byName(pairs(await store.agreements.facet('PARTY', {}, MANY)))).toEqual(byName(expected));
      const counts = await store.agreementReports.facetBy(
        'PARTY',
        'article',
        articles.map(({ id }) => id),
        {},
        MANY,
      );
      for (const { isExact } of counts.flat()) expect(isExact).toBe(true);
      expect(counts.flat().length).toBeGreaterThan(0);
    });

    test('of what a filter leaves', async () => {
      const speaker = quotes.find(({ speakerId }) => speakerId !== null)?.speakerId as Key;
      const own = quotes.filter(({ speakerId, act }) => speakerId === speaker && act === 'STATE');
      const expected = counted(own, (quote) => [publisherOf(quote)]);
      const counts = await store.quotes.facet('PUBLISHER', { speaker, act: 'STATE' }, MANY);
      expect(byName(pairs(counts))).toEqual(byName(expected));
    });

    test('of many parents, each its own, in one statement', async () => {
      const ids = articles.map(({ id }) => id);
      const before = store.statementCount();
      const counts = await store.quotes.facetBy('SPEAKER', 'article', ids, {}, MANY);
      expect(store.statementCount() - before).toBe(1);
      expect(counts.map((each) => byName(pairs(each)))).toEqual(
        ids.map((id) =>
          byName(
            counted(
              quotes.filter(({ articleId }) => articleId === id),
              ({ speakerId }) => [speakerId],
            ),
          ),
        ),
      );
    });
  });

  describe('order', () => {
    test('the most frequent value comes first', async () => {
      const counts = (await store.articles.facet('ENTITY', {}, MANY)).map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    });

    test('the latest day comes first, no day at all comes last', async () => {
      const days = (await store.articles.facet('DAY', {}, MANY)).map(({ value }) => value);
      expect(days.at(-1)).toBeNull();
      expect(days.slice(0, -1)).toEqual(days.slice(0, -1).sort().reverse());
    });

    test.each([0, 1, 3])('no more than %i values', async (first) => {
      expect(await store.quotes.facet('ABOUT', {}, first)).toHaveLength(first);
      const [ofOne] = await store.quotes.facetBy('ABOUT', 'article', [articles[0]?.id as Key], {}, first);
      expect(ofOne?.length).toBeLessThanOrEqual(first);
    });
  });

  describe('quotes by their words', () => {
    const find = async (text: string, filter: object = {}): Promise<readonly Key[]> => {
      const order = { field: 'ID', direction: 'ASC' } as const;
      const page = await store.quotes.list({ ...filter, text }, order, ALL);
      expect(await store.quotes.count({ ...filter, text })).toBe(page.items.length);
      return page.items.map(({ node }) => node.id);
    };
    const holding = (words: readonly string[]): readonly Key[] =>
      quotes
        .filter(({ content }) => words.every((word) => content.some(({ exact }) => exact.includes(word))))
        .map(({ id }) => id);

    test.each<[string, string, readonly string[]]>([
      ['one word', 'Amman', ['Amman']],
      ['all of several words', 'عمّان جلسة', ['عمّان', 'جلسة']],
      ['words side by side', '"in Amman"', ['in Amman']],
    ])('%s', async (_name, text, words) => {
      const expected = holding(words);
      expect(await find(text)).toEqual(expected);
    });

    test('together with a speaker and what it is about', async () => {
      const [quote] = quotes.filter(({ speakerId, content }) => speakerId !== null && content.length > 0);
      const word = quote?.content[0]?.exact.split(' ').find((each) => each.length > 4) as string;
      const found = await find(word, { speaker: quote?.speakerId });
      expect(found).toContain(quote?.id);
      for (const id of found) expect(quotes.find((each) => each.id === id)?.speakerId).toBe(quote?.speakerId);
    });

    test.each(['', '   ', '!?«»'])('%j holds no word', async (text) => {
      await expect(find(text)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });

  test('quotes about an entity, by filter and by edge', async () => {
    for (const { id } of entities) {
      const order = { field: 'ID', direction: 'ASC' } as const;
      const byFilter = await store.quotes.list({ about: id }, order, ALL);
      const [byEdge] = await store.quotes.listBy('about', [id], {}, order, ALL);
      expect(byFilter.items.map(({ node }) => node.id)).toEqual(byEdge?.items.map(({ node }) => node.id));
    }
  });
};

/** Holds for every engine: what is counted, and what words and entities narrow it down. */
export const facetsContract = (engine: string, openFresh: OpenFresh): void => {
  describe(`facets on ${engine}`, () => facetsScenario(openFresh));
};
