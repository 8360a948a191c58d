import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchType } from '../../src/store/records.js';
import type { SearchPage, SearchRequest } from '../../src/store/search-records.js';
import type { Store } from '../../src/store/store.js';
import { createTermFinder } from '../../src/text/search-terms.js';
import { emptyAnalysis, makeArticle, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import type { OpenFresh, OpenStore } from './contract.js';

const NOW = '2017-10-01T12:00:00.000Z';
const TYPES: readonly SearchType[] = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'];

/** A small light stemmer, as a language pack brings one: proclitics and the article go, and plural endings. */
export const testTerms = createTermFinder('test/1', (norm) =>
  norm.replace(/^(?:[وف]?(?:[بك]?ال|لل)|و)(?=.{3})/u, '').replace(/(?<=.{3})(?:ات|ون|ين|يه|ه)$/u, ''),
);

const TEXTS = [
  { text: 'أعلنت الحكومةُ تعليقَ المفاوضات.\nوقال الوزير إن الأمم ستُوقِّع المعاهدةَ غدًا.', date: '2018-01-05' },
  { text: 'تصعيد جديد في الجنوب، والتصعيد مستمر.', date: '2018-01-03' },
  { text: 'بدأ تصعيدٌ آخر قرب الحدود.', date: null },
  { text: 'وبالمفاوضات وحدها ينتهي النزاع، قال مسؤول.', date: '2018-01-04' },
  { text: "The ceasefire talks don't stop; ceasefires rarely do.", date: '2018-01-04T10:00:00Z' },
  { text: 'Talks about the "cease fire" go on in 2018.', date: '2018-02-01' },
] as const;

const searchScenario = (openFresh: OpenFresh): void => {
  describe('search', () => {
    let open: OpenStore;
    let store: Store;
    beforeAll(async () => {
      open = await openFresh(testTerms);
      store = open.store;
      await store.addArticles(
        TEXTS.map(({ text, date }) => ({
          draft: toDraft(text, { publishedAt: date }),
          analysis: emptyAnalysis(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'),
        })),
        NOW,
      );
      await store.addArticles([makeArticle(0), makeArticle(1), makeArticle(2), makeArticle(4)], NOW);
    });
    afterAll(() => open.close());

    const search = (query: string, options: Partial<SearchRequest> = {}): Promise<SearchPage> =>
      store.search({ query, types: ['ARTICLE'], order: 'NEWEST', first: 50, after: null, ...options });
    const ids = (page: SearchPage) => page.items.map(({ node }) => node.id);

    test.each<{ query: string; found: readonly number[]; why: string }>([
      { query: 'تصعيد', found: [2, 3], why: 'with the article and without vowel signs; the undated one last' },
      { query: 'التصعيد', found: [2, 3], why: 'the article in the query' },
      { query: 'المُفاوَضات', found: [1, 4], why: 'vowel signs in the query, clitics in the text' },
      { query: 'مفاوضات', found: [1, 4], why: 'no clitic at all' },
      { query: 'اعلنت', found: [1], why: 'another hamza' },
      { query: 'إمم معاهده', found: [1], why: 'hamza below and heh for teh marbuta' },
      { query: 'توقع', found: [], why: 'another word' },
      { query: 'CEASEFIRE', found: [5], why: 'case' },
      { query: "don't", found: [5], why: 'apostrophe' },
      { query: 'ceasefire*', found: [5], why: 'a beginning' },
      { query: 'talk*', found: [6, 5], why: 'a beginning, newest first' },
      { query: '"cease fire"', found: [6], why: 'side by side' },
      { query: '"fire cease"', found: [], why: 'in this order' },
      { query: 'fire cease', found: [6], why: 'in any order' },
      { query: '«تصعيد جديد»', found: [2], why: 'Arabic quotation marks' },
      { query: '"المفاوضات وحدها', found: [4], why: 'an unclosed mark' },
      { query: 'talks تصعيد', found: [], why: 'all words are needed' },
      { query: '2018', found: [6], why: 'a number' },
      { query: 'talks -2018', found: [5], why: 'without a word' },
      { query: 'talks -"cease fire"', found: [5], why: 'without words side by side' },
      { query: 'ceasefire OR fire', found: [6, 5], why: 'one of two words' },
      { query: 'ceasefire | "cease fire" talks', found: [6, 5], why: 'one of a word and a phrase, and another word' },
      { query: 'talks 2018 OR ceasefires -go', found: [5], why: 'all together' },
      { query: 'OR talks OR', found: [6, 5], why: 'nothing to choose from' },
      { query: 'cease-fire', found: [6], why: 'a hyphen inside a word leaves nothing out' },
      { query: 'fire - talks', found: [6], why: 'a dash between blanks leaves nothing out' },
      { query: '"cease fire" "talks', found: [6], why: 'a second mark that is not closed' },
    ])('"$query": $why', async ({ query, found }) => {
      expect(ids(await search(query))).toEqual(found);
    });

    test.each<{ name: string; options: Partial<SearchRequest>; found: readonly number[] }>([
      { name: 'from a day', options: { from: '2018-01-05' }, found: [6] },
      { name: 'to a day with a time', options: { to: '2018-01-04' }, found: [5] },
      { name: 'within a month', options: { from: '2018-01', to: '2018-01' }, found: [5] },
      { name: 'within a year', options: { from: '2018', to: '2018' }, found: [6, 5] },
      { name: 'in a language', options: { language: 'en' }, found: [6, 5] },
      { name: 'in another language', options: { language: 'ar' }, found: [] },
    ])('$name', async ({ options, found }) => {
      expect(ids(await search('talks', options))).toEqual(found);
    });

    test('an undated article lies in no span of time', async () => {
      expect(ids(await search('تصعيد', { from: '1900', to: '2100' }))).toEqual([2]);
    });

    test('entities come first, then the newest day, articles before quotes before agreements', async () => {
      const page = await search('موسكو', { types: TYPES });
      expect(page.items.map(({ node }) => `${node.type}`)).toEqual([
        'ENTITY',
        ...['ARTICLE', 'QUOTE', 'AGREEMENT'],
        ...['ARTICLE', 'QUOTE', 'AGREEMENT'],
        ...['ARTICLE', 'QUOTE', 'AGREEMENT'],
      ]);
      const [first] = page.items;
      expect((await store.entities.byIds([first?.node.id ?? 0]))[0]).toMatchObject({ wikidataId: 'Q649' });
    });

    test.each([1, 2, 3, 5])('pages of %i are the whole answer', async (size) => {
      const whole = await search('موسكو', { types: TYPES });
      const found: unknown[] = [];
      let after: SearchRequest['after'] = null;
      for (let turn = 0; turn < 30; turn += 1) {
        const page: SearchPage = await search('موسكو', { types: TYPES, first: size, after });
        expect(page.items.length).toBeLessThanOrEqual(size);
        found.push(...page.items.map(({ node }) => [node.type, node.id]));
        after = page.items.at(-1)?.position ?? null;
        if (!page.hasNextPage) break;
      }
      expect(found).toEqual(whole.items.map(({ node }) => [node.type, node.id]));
      expect(found.length).toBe(10);
    });

    test('highlights and snippets are verbatim spans in both units', async () => {
      const page = await search('موسكو "هدنة جديدة"', { types: ['ARTICLE', 'QUOTE', 'AGREEMENT'] });
      expect(page.items.length).toBe(9);
      for (const { node } of page.items) {
        const { snippet, highlights } = node;
        const [article] = await store.articles.byIds([snippet?.articleId ?? 0]);
        const text = article?.text ?? '';
        for (const span of [snippet ?? expect.fail(), ...highlights]) {
          expect(text.slice(span.start, span.end)).toBe(span.exact);
          expect(Array.from(text).slice(span.codePointStart, span.codePointEnd).join('')).toBe(span.exact);
        }
        expect(snippet?.exact).not.toContain('\n');
        expect(highlights.map(({ exact }) => exact)).toContain('هدنة جديدة');
        expect(highlights.map(({ exact }) => exact).some((words) => words.endsWith('موسكو'))).toBe(true);
        expect(node.score).toBeGreaterThan(0);
      }
    });

    test('a hit in a quote lies in the quote', async () => {
      const page = await search('اتفاق', { types: ['QUOTE'] });
      expect(page.items.length).toBeGreaterThan(0);
      const quotes = await store.quotes.byIds(ids(page));
      page.items.forEach(({ node }, place) => {
        const [content] = quotes[place]?.content ?? [];
        for (const { start, end } of [node.snippet ?? expect.fail(), ...node.highlights]) {
          expect(content?.start).toBeLessThanOrEqual(start);
          expect(content?.end).toBeGreaterThanOrEqual(end);
        }
      });
    });

    test.each([
      { query: '', notes: /no word/ },
      { query: '   ', notes: /no word/ },
      { query: '"" * - !', notes: /no word/ },
      { query: `${'talks '.repeat(15)} stop do extra`, notes: /first 16 words/ },
      { query: '-talks -"cease fire"', notes: /only words to leave out/ },
      { query: `talks ${'a'.repeat(600)}`, notes: /first 500 characters/ },
      { query: 'ta*', notes: /needs 3 letters/ },
    ])('what is left out is said: "$query"', async ({ query, notes }) => {
      const page = await search(query);
      expect(page.notes.map(({ message }) => message).join(' ')).toMatch(notes);
    });

    test.each([
      '"',
      "'",
      '")',
      '"; DROP TABLE articles; --',
      "' OR 1=1 --",
      'terms:talks',
      '{terms}: talks',
      'talks NOT stop',
      'talks AND',
      'NEAR(talks stop, 3)',
      '^talks',
      'talks + stop',
      'talks*stop',
      '(((talks',
      'talks\0stop',
      '\ue000ar',
      '\ud800',
      '-talks',
      '*',
      '%_\\',
    ])('an injection attempt is only words: %j', async (query) => {
      const page = await search(query, { types: TYPES });
      expect(page.items.length).toBeLessThanOrEqual(50);
      expect((await store.statistics()).articles).toBe(10);
    });

    test('the marker of a language cannot be asked for', async () => {
      expect((await search('\ue000ar')).items).toEqual([]);
    });

    test('any string is a query', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
          const { items } = await search(query, { types: TYPES, first: 3 });
          for (const { node } of items) for (const span of node.highlights) expect(span.exact).not.toBe('');
        }),
        { numRuns: 2000 },
      );
    });

    test('a new version is found by its new words only, an entity by its new name', async () => {
      const other = await openFresh(testTerms);
      const url = 'https://news.example/changing';
      const find = async (query: string) =>
        (await other.store.search({ query, types: TYPES, order: 'NEWEST', first: 10, after: null })).items.map(
          ({ node }) => node.type,
        );
      await other.store.addArticle(toDraft('Old words.', { url, publishedAt: '2018-01-01' }), emptyAnalysis('en'), NOW);
      expect(await find('old')).toEqual(['ARTICLE']);
      const text = 'New words of the Homs Council.';
      const analysis = {
        ...emptyAnalysis('en'),
        entities: [makeEntity('e1', 'ORGANIZATION', 'Homs Council')],
        mentions: [makeMention('m1', 'e1', { start: 17, end: 29 })],
      };
      await other.store.addArticle(toDraft(text, { url, publishedAt: '2018-01-02' }), analysis, NOW);
      expect(await find('old')).toEqual([]);
      expect(await find('council')).toEqual(['ENTITY', 'ARTICLE']);
      expect((await other.store.verify()).problems).toEqual([]);
      await other.close();
    });
  });
};

/** What every engine's search must find. */
export const searchContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => searchScenario(openFresh));
};
