import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../../src/app/load-demo.js';
import { NOW, openTestStore } from '../server/support.js';

const DEMO = fileURLToPath(new URL('../../db/seed/articles', import.meta.url));
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

  test('everything stored can be sliced again', async () => {
    expect((await store.verify()).problems).toEqual([]);
  });
});
