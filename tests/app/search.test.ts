import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/app/load-demo.js';
import { searchGraph, type UnderstoodSearch } from '../../src/app/search.js';
import { NOW, openTestStore } from '../server/support.js';

const DEMO = fileURLToPath(new URL('../../db/seed/articles', import.meta.url));

let store: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  store = await openTestStore();
  await loadDemo(store, DEMO, () => NOW);
}, 60_000);
afterAll(() => store[Symbol.asyncDispose]());

const ask = (query: string, understands = true, first = 10): Promise<UnderstoodSearch> =>
  searchGraph(store, { query, types: ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'], first, after: null }, understands);
const nameOf = async (id: number | undefined): Promise<string | undefined> =>
  (await store.entities.byIds([id ?? 0]))[0]?.name;

describe('what X said about Y', () => {
  test.each([
    ['ماذا قال لافروف عن جنيف', 'لافروف', 'جنيف'],
    ['ماذا قال سيرغي لافروف عن جنيف؟', 'سيرغي لافروف', 'جنيف'],
    ['ما قاله لافروف بشأن جنيف', 'لافروف', 'جنيف'],
    ['what Lavrov said about Geneva', 'Lavrov', 'Geneva'],
    ['What did Sergey Lavrov say about Geneva?', 'Sergey Lavrov', 'Geneva'],
    ['Lavrov on Geneva', 'Lavrov', 'Geneva'],
    ['لافروف عن جنيف', 'لافروف', 'جنيف'],
  ])('%s', async (query, speaker, about) => {
    const { items, understanding } = await ask(query);
    expect(understanding?.speaker?.text).toBe(speaker);
    expect(understanding?.abouts.map(({ text }) => text)).toEqual([about]);
    const understood = items.filter(({ node }) => node.understood);
    expect(understood.length).toBeGreaterThan(1);
    expect(items.slice(0, understood.length)).toEqual(understood);
    const quotes = await store.quotes.byIds(understood.map(({ node }) => node.id));
    const [geneva] = await store.entities.byIds([understanding?.abouts[0]?.entities[0]?.id ?? 0]);
    expect(geneva?.name).toMatch(/جنيف|Geneva/u);
    const speakers = new Set(quotes.map((quote) => quote?.speakerId));
    expect(speakers).toEqual(new Set([understanding?.speaker?.entities[0]?.id]));
    expect(await nameOf([...speakers][0] ?? undefined)).toMatch(/لافروف|Lavrov/u);
    // Asked in one language, answered from articles in both.
    const articles = await store.articles.byIds(quotes.map((quote) => quote?.articleId ?? 0));
    expect(new Set(articles.map((article) => article?.language))).toEqual(new Set(['ar', 'en']));
  });

  test('with what is left of the query as words', async () => {
    const { items, understanding } = await ask('what Lavrov said about the congress');
    expect(understanding).toMatchObject({ speaker: { text: 'Lavrov' }, abouts: [] });
    expect(understanding?.words).toContain('congress');
    expect(items[0]?.node).toMatchObject({ type: 'QUOTE', understood: true });
    expect(items[0]?.node.highlights.map(({ exact }) => exact.toLowerCase())).toContain('congress');
  });

  test('a statement that nobody made', async () => {
    const { notes, items } = await ask('ماذا قال لافروف عن إدلب');
    expect(notes.map(({ code }) => code)).toContain('NOT_SAID');
    expect(items.every(({ node }) => !node.understood)).toBe(true);
  });

  test('not when it is not wanted', async () => {
    expect((await ask('Lavrov on Geneva', false)).understanding).toBeNull();
  });

  test.each(['"Lavrov on Geneva"', 'Lavrov on Geneva -Sochi', 'Lavrov OR Geneva', 'Lavr*', 'the weather tomorrow', ''])(
    'not in a query that says how it is meant, or names nobody: %s',
    async (query) => {
      expect((await ask(query)).understanding).toBeNull();
    },
  );
});

test.each([
  ['memorandm', /^memorandums?$/iu],
  ['Lavorv', /^Lavrov$/u],
  ['المؤتممر', /مؤتمر/u],
])('did you mean: %s', async (query, suggestion) => {
  const { notes } = await ask(query);
  expect(notes.find(({ code }) => code === 'DID_YOU_MEAN')).toMatchObject({
    word: query,
    suggestion: expect.stringMatching(suggestion),
  });
});

test.each([['xq'], ['qqqqqqqq'], ['1234567']])('no suggestion for %s', async (query) => {
  expect((await ask(query)).notes.map(({ code }) => code)).toEqual(['WORD_NOWHERE']);
});

test.each([['لافروف'], ['Lavrov'], ['للافروف']])('%s alone is looked for in both scripts', async (query) => {
  const { items, understanding } = await ask(query, true, 50);
  expect(understanding?.names.map(({ text }) => text)).toEqual([query]);
  const ids = items.filter(({ node }) => node.type === 'ARTICLE').map(({ node }) => node.id);
  const languages = (await store.articles.byIds(ids)).map((article) => article?.language);
  expect(new Set(languages)).toEqual(new Set(['ar', 'en']));
});

test.each([1, 2, 3])('pages of %i give each hit once', async (first) => {
  const query = 'Lavrov on Geneva';
  const types = ['ARTICLE', 'QUOTE'] as const;
  const keys = (page: UnderstoodSearch) => page.items.map(({ node }) => `${node.type}/${node.id}`);
  const whole = keys(await searchGraph(store, { query, types, first: 100, after: null }));
  const found: string[] = [];
  let page = await searchGraph(store, { query, types, first, after: null });
  for (;;) {
    found.push(...keys(page));
    if (!page.hasNextPage) break;
    page = await searchGraph(store, { query, types, first, after: page.items.at(-1)?.position ?? null });
  }
  expect(found).toEqual(whole);
});

test('any string is a query', async () => {
  const word = fc.constantFrom(
    'Lavrov',
    'said',
    'about',
    'on',
    'ماذا',
    'قال',
    'عن',
    'لافروف',
    'جنيف',
    '"',
    '-',
    'OR',
    '*',
  );
  const string = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(string, async (query) => {
      const { items } = await ask(query, true, 2);
      for (const { node } of items) {
        for (const { articleId, start, end, codePointStart, codePointEnd, exact } of [
          ...node.snippets,
          ...node.highlights,
        ]) {
          const [article] = await store.articles.byIds([articleId]);
          expect(article?.text.slice(start, end)).toBe(exact);
          expect(
            Array.from(article?.text ?? '')
              .slice(codePointStart, codePointEnd)
              .join(''),
          ).toBe(exact);
        }
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);
