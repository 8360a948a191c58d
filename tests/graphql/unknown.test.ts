import { afterAll, beforeAll, expect, test } from 'vitest';
import { addArticle } from '../../src/app/add-article.js';
import { toDraft } from '../../src/ingest/draft.js';
import { NOW, openTestStore, SLOW_START, startTestServer, type TestServer } from '../server/support.js';

let server: TestServer;
let stop: () => Promise<void>;

const ARTICLES = [
  {
    url: 'https://n.example/1',
    text: 'قال وزير الخارجية المصري سامح شكري أمس إن الاجتماع انتهى إلى اتفاق بين الجانبين.',
  },
  { url: 'https://n.example/2', text: 'Les deux ministres se sont réunis hier à Genève pour parler des frontières.' },
  { url: 'https://n.example/4', text: 'قالت الوزيرة إنها وصلت.', language: 'ar', publishedAt: '2017-09-14' },
];

beforeAll(async () => {
  const store = await openTestStore(0);
  for (const article of ARTICLES) await addArticle(store, toDraft(article), { now: () => NOW });
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const ask = async (number: number, fields: string) => {
  const { data, errors } = await server.ask(`{ article(url: "https://n.example/${number}") { ${fields} } }`);
  expect(errors).toEqual([]);
  return data.article;
};

test.each([
  [1, 'ar', 'DETECTED', true],
  [2, null, 'UNKNOWN', false],
  [4, 'ar', 'DECLARED', true],
])('article %i: language %s, %s', async (number, language, languageStatus, isRead) => {
  const article = await ask(number, 'language languageStatus extractor');
  expect(article).toMatchObject({ language, languageStatus });
  expect(article.extractor !== null).toBe(isRead);
});

test('a language that is not known has no value in counts, and is asked for by its code', async () => {
  const { data } = await server.ask(`{
    articles { facet(by: LANGUAGE) { value count } }
    unknown: articles(filter: { language: "und" }) { nodes { url } }
  }`);
  expect(data.articles.facet).toContainEqual({ value: null, count: 1 });
  expect(data.articles.facet.map(({ value }: { value: string | null }) => value)).not.toContain('und');
  expect(data.unknown.nodes).toEqual([{ url: 'https://n.example/2' }]);
});

test('a day that counts from an unknown one says so; the outlet of a chain is no entity', async () => {
  const { times, quotes, roles } = await ask(
    1,
    `times { from status } roles { nodes { office tenure { id } tenureStatus } }
    quotes { nodes { chain { role entity { name } status } } }`,
  );
  expect(times).toEqual([{ from: null, status: 'ARTICLE_UNDATED' }]);
  expect(roles.nodes).toEqual([{ office: 'FOREIGN_MINISTER', tenure: null, tenureStatus: 'ARTICLE_UNDATED' }]);
  expect(quotes.nodes[0].chain[0]).toEqual({ role: 'PUBLISHER', entity: null, status: 'OUTLET' });
  expect(quotes.nodes[0].chain.at(-1)).toMatchObject({ role: 'ORIGINATOR', status: 'STATED' });
});
