import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../server/support.js';

let server: TestServer;
let stop: () => Promise<void>;
let count = 0;

beforeAll(async () => {
  const store = await openTestStore();
  server = await startTestServer(store, { maxArticleCharacters: 5000 });
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());
beforeEach(async () => {
  count = (await server.store.statistics()).articles;
});

const MUTATION = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    article { id text title url language publishedAt collectedAt version sha256 }
    errors { code message path remedy }
  }
}`;
const WRITE = { authorization: `Bearer ${TOKEN}` };
const ingest = (input: unknown, headers: Record<string, string> = WRITE) => server.ask(MUTATION, { input }, headers);

const BODY = 'قال الوزير سامي الحمود إن المحادثات ستستمر 😀.';
const URL_ = 'https://news.example/first';

test('an article is stored, is the same when sent again, and gets a new version when its text changes', async () => {
  const input = { title: 'محادثات', body: BODY, url: URL_, publishedAt: '2018-01-26' };
  const first = (await ingest(input)).data.ingestArticle;
  expect(first).toMatchObject({ outcome: 'ADDED', errors: [] });
  expect(first.article).toMatchObject({
    text: `محادثات\n\n${BODY}`,
    url: URL_,
    language: 'ar',
    publishedAt: '2018-01-26',
    collectedAt: '2018-01-01T00:00:00.000Z',
    version: 1,
  });

  const again = (await ingest(input)).data.ingestArticle;
  expect(again).toEqual({ ...first, outcome: 'UNCHANGED' });

  const changed = (await ingest({ ...input, body: `${BODY} وأضاف أنها لن تتوقف.` })).data.ingestArticle;
  expect(changed).toMatchObject({ outcome: 'NEW_VERSION', article: { id: first.article.id, version: 2 } });
  expect((await server.store.statistics()).articles).toBe(count + 1);
});

test.each(['2018-01-26', '2018-01-26T10:15:00', '2018-01-26T10:15:00+03:00', '2018-01-26T10:15Z'])(
  'a day or time comes back as it was given: %s',
  async (publishedAt) => {
    const { data, errors } = await ingest({ body: BODY, url: `${URL_}/${publishedAt}`, publishedAt });
    expect(errors).toEqual([]);
    expect(data.ingestArticle).toMatchObject({ outcome: 'ADDED', article: { publishedAt } });
  },
);

describe('an unauthorised mutation never starts', () => {
  test.each<[string, Record<string, string>, number, string]>([
    ['no token', {}, 401, 'UNAUTHENTICATED'],
    ['a wrong token', { authorization: 'Bearer wrong' }, 401, 'UNAUTHENTICATED'],
    ['another scheme', { authorization: `Basic ${TOKEN}` }, 401, 'UNAUTHENTICATED'],
  ])('%s', async (_name, headers, status, code) => {
    const answer = await ingest({ text: BODY }, headers);
    expect(answer.status).toBe(status);
    expect(answer.errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code }) })]);
    expect(answer.data ?? null).toBeNull();
    expect((await server.store.statistics()).articles).toBe(count);
    if (status === 401) expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('nor by GET', async () => {
    const query = encodeURIComponent(`mutation { ingestArticle(input: { text: "${BODY}" }) { outcome } }`);
    const headers = { ...WRITE, 'apollo-require-preflight': '1' };
    expect((await server.send({ headers }, `/graphql?query=${query}`)).status).toBe(405);
    expect((await server.store.statistics()).articles).toBe(count);
  });
});

describe('an article that cannot be taken is answered in the payload, and nothing is written', () => {
  test.each<[string, object, string, string[]]>([
    ['no text', { title: 'x' }, 'FIELD_MISSING', ['text']],
    ['an empty text', { text: '' }, 'ARTICLE_EMPTY', ['text']],
    ['nothing to see', { text: ' \u200f ' }, 'ARTICLE_EMPTY', ['text']],
    ['too long a text', { text: 'كلمة '.repeat(1001) }, 'ARTICLE_TOO_LONG', ['text']],
    ['a binary file', { text: 'PNG\u0000\u0001' }, 'ARTICLE_NOT_TEXT', ['text']],
    ['a lone surrogate', { text: 'قال \ud83d' }, 'ENCODING_INVALID', ['text']],
    ['a lone surrogate in the title', { title: 'a\udc00', body: BODY }, 'ENCODING_INVALID', ['title']],
    ['a date of nobody', { text: BODY, publishedAt: '15/09/2017' }, 'DATE_INVALID', ['publishedAt']],
    ['a day that is not in the calendar', { text: BODY, publishedAt: '2017-02-30' }, 'DATE_INVALID', ['publishedAt']],
    ['no url', { text: BODY, url: 'news' }, 'URL_INVALID', ['url']],
    ['a url that runs code', { text: BODY, url: 'javascript:alert(1)' }, 'URL_INVALID', ['url']],
    ['an unknown language', { text: BODY, language: 'xx' }, 'LANGUAGE_UNSUPPORTED', ['language']],
  ])('%s', async (_name, input, code, path) => {
    const { status, data } = await ingest(input);
    expect(status).toBe(200);
    expect(data.ingestArticle).toMatchObject({ outcome: null, article: null, errors: [{ code, path }] });
    expect(data.ingestArticle.errors[0].remedy.length).toBeGreaterThan(10);
    expect((await server.store.statistics()).articles).toBe(count);
  });

  test.each([
    ['a field of nobody', { text: BODY, id: 'x' }],
    ['a text that is a number', { text: 12 }],
    ['a text that is an object', { text: { a: 1 } }],
  ])('%s is refused by the schema', async (_name, input) => {
    const { status, errors } = await ingest(input);
    expect(status).toBeLessThan(500);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
