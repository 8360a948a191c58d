import { Validator } from '@seriousme/openapi-schema-validator';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPORT_KINDS } from '../../src/export/exported.js';
import { buildOpenApi } from '../../src/server/openapi.js';
import { openDemoStore } from '../app/export/demo-store.js';
import { SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

type Atom = ReturnType<typeof parseAtomFeed>;

let store: Awaited<ReturnType<typeof openDemoStore>>;
let server: TestServer;
beforeAll(async () => {
  store = await openDemoStore();
  server = await startTestServer(store);
}, SLOW_START);
afterAll(async () => {
  await server.close();
  await store[Symbol.asyncDispose]();
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(new URL(path, server.url), { method, headers, redirect: 'manual' });
// The shape depends on the address; tests say what they expect of it.
// biome-ignore lint/suspicious/noExplicitAny: see above
const bodyOf = async (response: Response): Promise<any> => response.json();
const json = async (path: string) => bodyOf(await get(path));
const idOf = async (kind: string): Promise<string> => (await json(`/${kind}.json?first=1`)).items[0].id;

describe('OpenAPI', () => {
  const document = buildOpenApi('0.0.0') as {
    paths: Record<string, { get: { responses: { 200: { content: object } } } }>;
  };
  const routes = Object.entries(document.paths).map(([path, { get: operation }]) => ({
    path,
    mediaTypes: Object.keys(operation.responses[200].content).map((type) => type.split(';')[0]),
  }));

  test('is valid, and is what the server gives', async () => {
    expect(await json('/openapi.json')).toEqual({
      ...document,
      info: expect.objectContaining({ title: 'Isnad', version: expect.stringMatching(/^\d/u) }),
    });
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect([valid, errors]).toEqual([true, undefined]);
  });

  test.each(routes)('$path answers as it says', async ({ path, mediaTypes }) => {
    const kind = path.split(/[/.]/u)[1] ?? '';
    const address = path.includes('{id}') ? path.replace('{id}', await idOf(kind)) : path;
    const response = await get(/search|feed/u.test(path) ? `${address}?q=سوريا` : address);
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(mediaTypes).toContain((response.headers.get('content-type') ?? '').split(';')[0]);
    expect(body.length).toBeGreaterThan(0);
    const tag = response.headers.get('etag') ?? '';
    expect(tag).toMatch(/^(?:W\/)?"[\w-]+"$/u);
    const again = await get(response.url, { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await get(response.url, {}, 'HEAD');
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
    expect(head.headers.get('content-type')).toBe(response.headers.get('content-type'));
  });

  test('has every route of the server that reads objects', () => {
    for (const kind of EXPORT_KINDS) {
      for (const path of [`/${kind}`, `/${kind}.json`, `/${kind}.csv`, `/${kind}/{id}`, `/${kind}/{id}.json`]) {
        expect(Object.keys(document.paths)).toContain(path);
      }
    }
  });
});

describe('one object', () => {
  test('an article as text is its very characters', async () => {
    const id = await idOf('articles');
    const { text } = await json(`/articles/${id}.json`);
    expect(await (await get(`/articles/${id}.txt`)).text()).toBe(text);
  });

  test.each([
    ['application/ld+json', 'application/ld+json'],
    ['text/plain', 'text/plain; charset=utf-8'],
    ['application/x-bibtex', 'application/x-bibtex; charset=utf-8'],
    ['text/html,*/*;q=0.1', 'application/json'],
  ])('Accept: %s', async (accept, expected) => {
    const response = await get(`/quotes/${await idOf('quotes')}`, { accept });
    expect(response.headers.get('content-type')).toBe(expected);
    expect(response.headers.get('vary')).toContain('Accept');
    await response.text();
  });

  test('its addresses lead back to it', async () => {
    const id = await idOf('quotes');
    const { '@context': context, id: address, isPartOf } = await json(`/quotes/${id}.jsonld`);
    expect((await get(context)).status).toBe(200);
    expect((await json(address)).id).toBe(id);
    expect((await get(isPartOf)).status).toBe(200);
    const evidence = (await json(`/quotes/${id}.jsonld`)).evidence[0];
    const text = [...(await (await get(evidence.source)).text())];
    const [{ exact }, { start, end }] = evidence.selector;
    expect(text.slice(start, end).join('')).toBe(exact);
  });
});

describe('lists', () => {
  test('pages lead to the end, each object once', async () => {
    const seen: string[] = [];
    let next: string | null = '/quotes.json?first=50&act=DENY';
    const pages: number[] = [];
    while (next !== null) {
      const response: Response = await get(next);
      const page = (await bodyOf(response)) as { items: { id: string }[]; next: string | null };
      expect(response.headers.get('link')?.includes('rel="next"')).toBe(page.next !== null);
      seen.push(...page.items.map(({ id }) => id));
      pages.push(page.items.length);
      next = page.next;
    }
    const all = parse(await (await get('/quotes.csv?act=DENY')).text(), { columns: true }) as { id: string }[];
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('a table goes on after the last id', async () => {
    const rows = async (path: string) => parse(await (await get(path)).text(), { columns: true }) as { id: string }[];
    const first = await rows('/mentions.csv?first=500');
    const rest = await rows(`/mentions.csv?after=${first.at(-1)?.id}`);
    expect(first).toHaveLength(500);
    expect(new Set([...first, ...rest].map(({ id }) => id)).size).toBe(first.length + rest.length);
    expect((await json('/mentions.json')).items[0].id).toBe(first[0]?.id);
  });

  test('a speaker may be named', async () => {
    const path = `/quotes.csv?${new URLSearchParams({ speaker: 'Sergey Lavrov', bom: 'true' })}`;
    const bytes = Buffer.from(await (await get(path)).arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const rows = parse(bytes, { columns: true, bom: true }) as { speakerWikidataId: string }[];
    expect(new Set(rows.map(({ speakerWikidataId }) => speakerWikidataId))).toEqual(new Set(['Q58217']));
  });

  test('several values of one condition', async () => {
    const ids = async (query: string): Promise<string[]> =>
      (await json(`/quotes.json?${query}`)).items.map(({ id }: { id: string }) => id);
    const both = await ids('act=DENY&act=WARN&language=ar');
    expect(new Set(both)).toEqual(
      new Set([...(await ids('act=DENY&language=ar')), ...(await ids('act=WARN&language=ar'))]),
    );
    expect(await ids('act=DENY,WARN&language=ar')).toEqual(both);
    expect(both.length).toBeGreaterThan(0);
    const english = await json('/quotes.json?language=en');
    for (const { article } of english.items) expect(article.language).toBe('en');
  });

  test('Parquet comes whole', async () => {
    const response = await get('/entities.parquet');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="entities.parquet"');
    expect((await parquetReadObjects({ file: await response.arrayBuffer() })).length).toBeGreaterThan(50);
  });

  test('a reader who goes away leaves the server well', async () => {
    const aborter = new AbortController();
    const response = await fetch(new URL('/mentions.jsonl', server.url), { signal: aborter.signal });
    await response.body?.getReader().read();
    aborter.abort();
    expect((await get('/mentions.json?first=1')).status).toBe(200);
  });
});

const QUESTION = 'what Lavrov said about Geneva';

describe('a search', () => {
  test('gives hits with their words and addresses', async () => {
    const found = await json(`/search?${new URLSearchParams({ q: 'لافروف', first: '5' })}`);
    expect(found.items.length).toBeGreaterThan(0);
    for (const { url, snippet } of found.items) {
      expect((await get(url)).status).toBe(200);
      if (snippet !== null) expect(snippet.exact.length).toBeGreaterThan(0);
    }
  });

  test('says why it is empty', async () => {
    const found = await json('/search?q=qwertyuiop');
    expect(found.items).toEqual([]);
    expect(found.diagnostics.length).toBeGreaterThan(0);
  });

  test('understands questions, and gives counts when asked', async () => {
    const found = await json(`/search?${new URLSearchParams({ q: QUESTION, count: 'true', facets: 'TYPE,SPEAKER' })}`);
    expect(found.understanding.speaker.entities[0].name).toMatch(/لافروف|Lavrov/u);
    expect(found.items[0]).toMatchObject({ type: 'QUOTE', understood: true });
    expect(found.totalCount).toBeGreaterThanOrEqual(0);
    expect(Object.keys(found.facets)).toEqual(['TYPE', 'SPEAKER']);
    const plain = await json(`/search?${new URLSearchParams({ q: QUESTION, understand: 'false' })}`);
    expect([plain.understanding, plain.totalCount, plain.facets]).toEqual([null, undefined, undefined]);
  });

  test('is narrowed by the conditions of lists', async () => {
    const search = async (more: object) =>
      json(`/search?${new URLSearchParams({ q: 'سوريا', first: '100', ...more })}`);
    const denials = await search({ 'quote.act': 'DENY' });
    const acts = (await json('/quotes.json?act=DENY')).items.map(({ id }: { id: string }) => id);
    for (const { type, id } of denials.items) expect([type, acts.includes(id)]).toEqual(['QUOTE', true]);
    expect((await search({ 'article.language': 'en' })).items.length).toBeLessThan((await search({})).items.length);
  });

  test('of a question is a feed of its answers', async () => {
    const wanted = new URLSearchParams({ q: QUESTION, first: '1' });
    const seen: string[] = [];
    let next: string | undefined = `/feed.json?${wanted}`;
    for (let page = 0; next !== undefined && page < 20; page += 1) {
      const feed: ReturnType<typeof parseJsonFeed> = parseJsonFeed(await (await get(next)).text());
      for (const { url = '' } of feed.items ?? []) {
        const quote = await json(new URL(url).pathname);
        expect(quote.speaker.wikidataId).toBe('Q58217');
        seen.push(quote.article.publishedAt);
      }
      next = feed.next_url;
    }
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  test('is a feed for readers of feeds, page by page', async () => {
    const seen: string[] = [];
    let next: string | undefined = `/search.atom?${new URLSearchParams({ q: 'سوريا', first: '3' })}`;
    for (let page = 0; next !== undefined && page < 4; page += 1) {
      const text: string = await (await get(next)).text();
      const feed: Atom = parseAtomFeed(text);
      const links = new Map<string, string>((feed.links ?? []).map(({ rel = '', href = '' }) => [rel, href]));
      expect(links.get('self')).toBe(new URL(next, server.url).href);
      seen.push(...(feed.entries ?? []).map(({ id }) => id ?? ''));
      next = links.get('next');
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen).size).toBe(seen.length);
    const feed = parseJsonFeed(
      await (await get(`/feed.json?${new URLSearchParams({ q: 'سوريا', first: '3' })}`)).text(),
    );
    expect(feed.items?.map(({ id }) => id)).toEqual(seen.slice(0, 3));
  });
});

describe('wrong requests', () => {
  test.each<[string, number, string]>([
    ['/quotes/nonsense.json', 400, 'ID_INVALID'],
    ['/quotes/Article_1.json', 400, 'ID_INVALID'],
    ['/quotes/Quote_999999.json', 404, 'NOT_FOUND'],
    ['/quotes/Quote_1.xml', 404, 'NOT_FOUND'],
    ['/quotes.xml', 404, 'NOT_FOUND'],
    ['/quotes.csv?colour=red', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?headline=true&headline=false', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?first=1&first=2', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?act=DENY&act=SING', 400, 'BAD_USER_INPUT'],
    ['/search?q=a&q=b', 400, 'BAD_USER_INPUT'],
    ['/search?q=a&quote.colour=red', 400, 'BAD_USER_INPUT'],
    ['/search?q=a&quote.speaker=nobody', 404, 'NOT_FOUND'],
    ['/search?q=a&entity.__proto__=x', 400, 'BAD_USER_INPUT'],
    ['/search?q=a&facets=MOOD', 400, 'BAD_USER_INPUT'],
    ['/feed.json?q=a&count=true', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?__proto__=x', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?first=0', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?first=99999999', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?after=x', 400, 'ID_INVALID'],
    ['/quotes.csv?bom=maybe', 400, 'BAD_USER_INPUT'],
    ['/quotes.json?first=101', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?from=%00', 400, 'BAD_USER_INPUT'],
    ["/quotes.csv?speaker=';DROP%20TABLE%20quotes--", 404, 'NOT_FOUND'],
    ['/quotes.csv?text=%22', 400, 'BAD_USER_INPUT'],
    ['/quotes.csv?speaker=nobody', 404, 'NOT_FOUND'],
    ['/search', 400, 'BAD_USER_INPUT'],
    ['/search?q=a&types=RUMOUR', 400, 'BAD_USER_INPUT'],
    ['/search?q=a&language=%22', 400, 'BAD_USER_INPUT'],
    ['/search?q=a&after=x', 400, 'CURSOR_INVALID'],
    ['/search?q=a&sort=x', 400, 'BAD_USER_INPUT'],
    ['/feed.json?q=%00', 400, 'BAD_USER_INPUT'],
    ['/search.atom?q=a&from=never', 400, 'DATE_INVALID'],
  ])('%s is %i %s', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect((await bodyOf(response)).errors[0]).toMatchObject({
      message: expect.any(String),
      extensions: { code, remedy: expect.any(String), docs: `/errors/${code}`, requestId: expect.any(String) },
    });
  });

  test('errors lead to the page of their code, in Arabic when asked', async () => {
    const { extensions, message } = (await bodyOf(await get('/quotes.csv?act=SING', { 'accept-language': 'ar' })))
      .errors[0];
    expect(message).toMatch(/[\u0621-\u064a]/u);
    expect(extensions).toMatchObject({ detail: expect.stringContaining('act'), docs: '/errors/BAD_USER_INPUT' });
    expect(extensions.remedy).toMatch(/[\u0621-\u064a]/u);
    expect((await get(extensions.docs)).status).toBe(200);
  });

  test('no form that the caller accepts', async () => {
    const response = await get('/quotes', { accept: 'image/png' });
    expect([response.status, (await bodyOf(response)).errors[0].extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
  });

  test('nothing is written here', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const response = await get('/quotes.json', {}, method);
      expect(response.status).toBe(404);
      await response.text();
    }
  });
});

describe('rights', () => {
  let closed: TestServer;
  beforeAll(async () => {
    closed = await startTestServer(store, { anonymousRead: false, maxNodesWithToken: 7 });
  }, SLOW_START);
  afterAll(() => closed.close());
  const ask = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, closed.url), { headers });

  test.each(['/quotes.csv', '/quotes/Quote_1.json', '/search?q=a', '/feed.json?q=a'])(
    '%s needs a token where reading does',
    async (path) => {
      const response = await ask(path);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      expect((await bodyOf(response)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    },
  );

  test('a token reads, and no more than it may', async () => {
    const authorization = `Bearer ${TOKEN}`;
    const rows = parse(await (await ask('/quotes.csv', { authorization })).text(), { columns: true });
    expect(rows).toHaveLength(7);
    expect((await ask('/quotes.csv?first=8', { authorization })).status).toBe(400);
  });

  test('the description is open', async () => {
    expect((await ask('/openapi.json')).status).toBe(200);
    expect((await ask('/context.jsonld')).status).toBe(200);
  });
});

test(
  'behind a proxy links and ids have the public address',
  async () => {
    const behind = await startTestServer(store, { publicUrl: 'https://news.example/isnad/' });
    const ask = (path: string) => fetch(new URL(path, behind.url));
    const response = await ask('/quotes.json?first=1');
    const { items, next } = await bodyOf(response);
    expect(next).toMatch(/^https:\/\/news\.example\/isnad\/quotes\.json\?first=1&after=/u);
    expect(response.headers.get('link')).toContain('<https://news.example/isnad/quotes.json?first=1>; rel="self"');
    const quote = await bodyOf(await ask(`/quotes/${items[0].id}.jsonld`));
    expect(quote.id).toBe(`https://news.example/isnad/quotes/${items[0].id}`);
    const feed = parseJsonFeed(await (await ask('/feed.json?q=سوريا&first=1')).text());
    expect([feed.feed_url, feed.next_url, feed.items?.[0]?.url].map((url) => url?.slice(0, 27))).toEqual(
      Array<string>(3).fill('https://news.example/isnad/'),
    );
    await behind.close();
  },
  SLOW_START,
);

test(
  'there is no such door where it is switched off',
  async () => {
    const without = await startTestServer(store, { rest: false });
    const response = await fetch(new URL('/quotes.json', without.url));
    expect(response.status).toBe(404);
    await response.text();
    await without.close();
  },
  SLOW_START,
);

test(
  'a list takes the points of what is sent',
  async () => {
    const counted = await startTestServer(store, { ratePoints: 20, rateRestore: 1 });
    const ask = async (path: string): Promise<[number, number]> => {
      const response = await fetch(new URL(path, counted.url));
      await response.text();
      return [response.status, Number(response.headers.get('x-ratelimit-remaining'))];
    };
    const [, before] = await ask('/quotes.json?first=1');
    const [, after] = await ask('/mentions.csv');
    expect(before - after).toBeGreaterThan(5);
    await ask('/mentions.csv');
    expect((await ask('/mentions.csv'))[0]).toBe(429);
    await counted.close();
  },
  SLOW_START,
);
