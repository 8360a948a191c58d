import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchNoteCode, SearchPage, SearchRequest } from '../../src/store/search-records.js';
import type { Store } from '../../src/store/store.js';
import { emptyAnalysis, makeArticle, toDraft } from '../fixtures/analysis.js';
import type { OpenFresh, OpenStore } from './contract.js';
import { testTerms } from './search-contract.js';

const NOW = '2019-10-01T12:00:00.000Z';

const add = (store: Store, title: string, body: string, day: string, publisher: string | null = null) =>
  store.addArticle(
    toDraft(`${title}\n\n${body}`, { title, publishedAt: day, publisher }),
    emptyAnalysis(/\p{Script=Arabic}/u.test(title) ? 'ar' : 'en'),
    NOW,
  );

const ARTICLES: readonly (readonly [title: string, body: string, day: string, publisher: string])[] = [
  ['Harvest begins', 'The ferry to Kardos sank in the harbour, witnesses said.', '2019-03-09', 'Morning Post'],
  ['Ferry sinks off Kardos', 'Rescue teams are on their way.', '2019-03-01', 'Morning Post'],
  [
    'Kardos council meets',
    'A new ferry was bought. Later the mayor spoke of schools and roads at length.',
    '2019-03-05',
    'Evening Post',
  ],
  ['ازدحام في المرفأ', 'قال عامل إن الجسور تتأخر كل يوم.', '2019-03-02', 'صحيفة المرفأ'],
  ['الجسر يفتح غدا', 'يبدأ العمل صباحا.', '2019-03-01', 'صحيفة المرفأ'],
  ['وفد يزور الجسور', 'زار الوفد جسور المدينة.', '2019-03-03', 'صحيفة المرفأ'],
];

const rankingScenario = (openFresh: OpenFresh): void => {
  describe('ranked search', () => {
    let open: OpenStore;
    let store: Store;
    beforeAll(async () => {
      open = await openFresh(testTerms);
      store = open.store;
      for (const [title, body, day, publisher] of ARTICLES) await add(store, title, body, day, publisher);
    });
    afterAll(() => open.close());

    const search = (query: string, options: Partial<SearchRequest> = {}): Promise<SearchPage> =>
      store.search({ query, types: ['ARTICLE'], first: 50, after: null, ...options });
    const ids = (page: SearchPage) => page.items.map(({ node }) => node.id);
    const codes = (page: SearchPage): readonly SearchNoteCode[] => page.notes.map(({ code }) => code);

    test.each<{ query: string; found: readonly number[]; why: string }>([
      { query: 'ferry kardos', found: [2, 3, 1], why: 'words in the title before words of the body' },
      { query: 'kardos council meets', found: [3], why: 'all words' },
      { query: 'the ferry to kardos', found: [1], why: 'words that no language calls light are needed' },
    ])('"$query": $why', async ({ query, found }) => {
      expect(ids(await search(query))).toEqual(found);
    });

    test('by day when that is asked for, and what was ranked is told', async () => {
      expect(ids(await search('ferry kardos', { order: 'NEWEST' }))).toEqual([1, 3, 2]);
      expect((await search('ferry kardos', { order: 'NEWEST' })).rankedWithin).toBeNull();
      expect((await search('ferry kardos')).rankedWithin).toBe(1000);
    });

    test('scores fall', async () => {
      const scores = (await search('ferry')).items.map(({ node }) => node.score);
      expect(scores.length).toBe(3);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.every((score) => score > 0)).toBe(true);
    });

    test.each<{ name: string; options: Partial<SearchRequest>; found: readonly number[] }>([
      { name: 'publisher', options: { filter: { article: { publisher: 'Morning Post' } } }, found: [2, 1] },
      { name: 'days', options: { filter: { article: { from: '2019-03-02', to: '2019-03-08' } } }, found: [3] },
      { name: 'a time of day', options: { filter: { article: { to: '2019-03-05T00:00:00Z' } } }, found: [2, 3] },
      { name: 'language', options: { filter: { article: { language: 'ar' } } }, found: [] },
      { name: 'another type', options: { filter: { quote: { act: 'STATE' } } }, found: [] },
    ])('filter: $name', async ({ options, found }) => {
      expect(ids(await search('ferry', options))).toEqual(found);
      expect(
        await store.searchCount({ query: 'ferry', types: ['ARTICLE'], first: 0, after: null, ...options }),
      ).toEqual({
        count: found.length,
        isExact: true,
      });
    });

    test.each([
      { by: 'PUBLISHER', counts: { 'Morning Post': 2, 'Evening Post': 1 } },
      { by: 'TYPE', counts: { ARTICLE: 3 } },
      { by: 'LANGUAGE', counts: { en: 3 } },
      { by: 'DAY', counts: { '2019-03-09': 1, '2019-03-05': 1, '2019-03-01': 1 } },
      { by: 'ACT', counts: {} },
    ] as const)('counts by $by', async ({ by, counts }) => {
      const request: SearchRequest = { query: 'ferry', types: ['ARTICLE'], first: 0, after: null };
      const facet = await store.searchFacet(request, by, 10);
      expect(Object.entries(counts)).toEqual(facet.map(({ value, count }) => [value, count]));
    });

    test.each<{ query: string; options?: Partial<SearchRequest>; code: SearchNoteCode; word?: string; count?: number }>(
      [
        { query: 'ferry zeppelin', code: 'WORD_NOWHERE', word: 'zeppelin' },
        { query: 'zeppelin', code: 'WORD_NOWHERE', word: 'zeppelin' },
        { query: 'ferry', options: { language: 'ar' }, code: 'OUTSIDE_FILTER', count: 3 },
        { query: 'ferry', options: { types: ['QUOTE'] }, code: 'OTHER_TYPES', count: 3 },
        { query: '+ *', code: 'NO_WORD' },
        { query: 'harvest council', code: 'NOT_TOGETHER' },
        { query: 'harvest council', code: 'SOME_WORDS' },
      ],
    )('"$query" tells $code', async ({ query, options, code, word, count }) => {
      const { notes } = await search(query, options);
      const note = notes.find((each) => each.code === code);
      expect(note).toMatchObject({
        code,
        ...(word === undefined ? {} : { word }),
        ...(count === undefined ? {} : { count }),
      });
    });

    test('an answer that needs no word says nothing', async () => {
      expect(codes(await search('ferry kardos'))).toEqual([]);
    });

    test('where nothing holds all words, what holds most of them', async () => {
      const page = await search('rescue teams of Borania');
      expect(ids(page)).toEqual([2]);
      expect(codes(page)).toEqual(['SOME_WORDS', 'WORD_NOWHERE']);
      expect((await search('ferry -kardos')).items).toEqual([]);
    });

    test('several passages, the best first, none touching another', async () => {
      const body = [
        'A quarrel about the weir.',
        ...Array<string>(30).fill('Nothing of the kind here.'),
        'The weir of Olsk broke.',
      ];
      const other = await openFresh(testTerms);
      await add(other.store, 'News', body.join('\n'), '2019-01-01');
      const [item] = (await other.store.search({ query: 'weir Olsk', types: ['ARTICLE'], first: 1, after: null }))
        .items;
      expect(item?.node.snippets.map(({ exact }) => exact)).toEqual([
        'The weir of Olsk broke',
        'A quarrel about the weir',
      ]);
      expect(item?.node.snippet).toEqual(item?.node.snippets[0]);
      await other.close();
    });

    test.each([1, 2, 3])('pages of %i give each hit once, also when articles come in between', async (size) => {
      const other = await openFresh(testTerms);
      for (let index = 0; index < 12; index += 1) {
        const title = index % 3 === 0 ? `Locust swarm ${index}` : `Report ${index}`;
        await add(other.store, title, `Locust ${'swarm '.repeat(index)} seen.`, `2019-01-${10 + index}`);
      }
      const find = (after: SearchRequest['after']) =>
        other.store.search({ query: 'locust', types: ['ARTICLE'], first: size, after });
      const whole = ids(await other.store.search({ query: 'locust', types: ['ARTICLE'], first: 50, after: null }));
      const found: number[] = [];
      let after: SearchRequest['after'] = null;
      for (let turn = 0; turn < 12; turn += 1) {
        const page: SearchPage = await find(after);
        found.push(...ids(page));
        after = page.items.at(-1)?.position ?? null;
        if (!page.hasNextPage) break;
        // One newer than all and one in the middle; each changes how rare the word is.
        await add(other.store, `Locust late ${turn}`, 'Locust.', `2019-02-${10 + turn}`);
        await add(other.store, `Other ${turn}`, 'Nothing at all.', '2019-01-15');
      }
      expect(found).toEqual(whole);
      await other.close();
    });

    test.each([
      { name: 'of another order', position: { sort: 12, id: 1 } },
      { name: 'no JSON', position: { sort: '[', id: 1 } },
      { name: 'too short', position: { sort: '[1,2,3]', id: 1 } },
      { name: 'of a query with more words', position: { sort: '[1,5,1,3,[1,2],null,[]]', id: 1 } },
      { name: 'an unknown type', position: { sort: '[1,5,9,3,[1],null,[]]', id: 1 } },
      { name: 'a day that is none', position: { sort: '[1,5,1,9999999,[1],null,[]]', id: 1 } },
      { name: 'a key that is none', position: { sort: '[1,5,1,3,[1],null,[[1,1,999999999,1,1,1,1,1,0]]]', id: 1 } },
      { name: 'a word that is none', position: { sort: '[1,5,1,3,[1],[4],[]]', id: 1 } },
      { name: 'text for numbers', position: { sort: '[1,5,1,3,["1"],null,[]]', id: 1 } },
    ])('a cursor is refused: $name', async ({ position }) => {
      await expect(search('ferry', { after: position })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    });

    test('a filter of quotes gives quotes alone', async () => {
      const other = await openFresh(testTerms);
      await other.store.addArticles([makeArticle(0), makeArticle(1)], NOW);
      const speaker = await other.store.entities.byName('سامي الحمود');
      const page = await other.store.search({
        query: 'موسكو OR عمان OR اتفاق',
        types: ['ARTICLE', 'QUOTE', 'AGREEMENT', 'ENTITY'],
        filter: { quote: { speaker: speaker?.id ?? 0 } },
        first: 20,
        after: null,
      });
      expect(page.items.length).toBeGreaterThan(0);
      const quotes = await other.store.quotes.byIds(ids(page));
      expect(new Set(quotes.map((quote) => quote?.speakerId))).toEqual(new Set([speaker?.id]));
      await other.close();
    });
  });
};

/** How every engine's search must rank, filter and explain. */
export const searchRankingContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => rankingScenario(openFresh));
};
