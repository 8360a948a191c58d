import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/app/load-demo.js';
import { NOW, openTestStore } from '../server/support.js';

const DEMO = fileURLToPath(new URL('../../db/seed/articles', import.meta.url));
const BY_ID = { field: 'ID', direction: 'ASC' } as const;
const PAGE = { first: 100, last: null, after: null, before: null };

let store: Awaited<ReturnType<typeof openTestStore>>;

beforeAll(async () => {
  store = await openTestStore();
  await loadDemo(store, DEMO, () => NOW);
}, 60_000);
afterAll(() => store[Symbol.asyncDispose]());

/** Languages of the articles that quote an entity. */
const quotedIn = async (name: string): Promise<string[]> => {
  const entity = await store.entities.byName(name);
  if (entity === null) return [];
  const [page] = await store.quotes.listBy('speaker', [entity.id], {}, { field: 'ID', direction: 'ASC' }, PAGE);
  const articles = await store.articles.byIds(page?.items.map(({ node }) => node.articleId) ?? []);
  return [...new Set(articles.flatMap((article) => (article === null ? [] : [article.language])))].sort();
};

describe('the demo articles make one graph', () => {
  test.each([['Sergey Lavrov'], ['سيرغي لافروف'], ['سيرجي لافروف']])(
    '%s is one person, quoted in both languages',
    async (name) => {
      expect(await quotedIn(name)).toEqual(['ar', 'en']);
    },
  );

  test.each([
    ['Russia', 'روسيا'],
    ['Turkey', 'تركيا'],
    ['Vladimir Putin', 'فلاديمير بوتين'],
    ['Geneva', 'جنيف'],
  ])('%s and %s are one entity', async (english, arabic) => {
    const one = await store.entities.byName(english);
    expect(one).not.toBeNull();
    expect((await store.entities.byName(arabic))?.id).toBe(one?.id);
  });

  /** File names of the articles that hold a quote which a quote of the article denies, its own among them. */
  const deniedIn = async (article: number): Promise<string[]> => {
    const [own] = await store.quotes.listBy('article', [article], {}, BY_ID, PAGE);
    const pages = await store.quotes.listBy('denies', own?.items.map(({ node }) => node.id) ?? [], {}, BY_ID, PAGE);
    const articles = await store.articles.byIds(pages.flatMap(({ items }) => items.map(({ node }) => node.articleId)));
    return [...new Set(articles.map((row) => row?.url?.split('/').at(-1) ?? 'seed'))].sort();
  };
  test.each([
    ['ankara-denies-consent', ['ankara-denies-consent', 'sochi-summit']],
    ['kazakhstan-denies-delay', ['geneva-8-ends', 'kazakhstan-denies-delay']],
    ['opposition-will-not-attend', ['opposition-will-not-attend']],
  ])('what %s denies stands in %j', async (name, expected) => {
    const { items } = await store.articles.list({}, BY_ID, PAGE);
    const article = items.find(({ node }) => node.url?.endsWith(`/${name}`));
    expect(await deniedIn(article?.node.id ?? 0)).toEqual(expected);
  });

  test('a denial across languages says what it denies, and why', async () => {
    const { items } = await store.findings.list({ acrossArticles: true, kind: 'DENIED_STATEMENT' }, BY_ID, PAGE);
    const [ankara] = items.filter(({ node }) => node.message.includes('Turkish official'));
    expect(ankara?.node.message).toBe(
      'Mevlüt Çavuşoğlu denies a statement that an article of 2 days before gives to an unnamed Turkish official: it is about the denier or his side.',
    );
    expect(ankara?.node.sides.map(({ evidence }) => evidence.exact)).toEqual([
      'Ankara had agreed to the participation of the Kurdish Democratic Union Party in the congress',
      expect.stringContaining('ما نشرته صحيفة «إسناد ديمو غازيت»'),
    ]);
  });

  test('everything stored can be sliced again', async () => {
    expect((await store.verify()).problems).toEqual([]);
  });
});
