import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERRORS } from '../../src/errors.js';
import { openDemoStore } from '../app/export/demo-store.js';
import { SLOW_START, startTestServer, type TestServer } from './support.js';

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

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Sends a path as it stands: `fetch` would put it right. */
const send = (path: string, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });

const LISTS = [
  '/articles',
  '/quotes.json',
  '/mentions.csv',
  '/entities.parquet',
  '/search',
  '/search.atom',
  '/feed.json',
];
const OBJECTS = ['/articles/Article_1', '/quotes/Quote_1.jsonld'];
const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

const expectRefusal = ({ status, body }: Answer): void => {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  const { code, remedy, requestId } = JSON.parse(body).errors[0].extensions;
  expect(Object.keys(ERRORS)).toContain(code);
  expect([remedy, requestId]).toEqual([expect.any(String), expect.any(String)]);
  expect(body).not.toMatch(/\bat .*:\d+:\d+|SELECT |node_modules|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  expect(body.length).toBeLessThan(2000);
};

test.each(METHODS.flatMap((method) => [...LISTS, ...OBJECTS].map((path) => [method, path])))(
  'nothing answers %s %s',
  async (method, path) => expectRefusal(await send(path as string, method)),
);

describe('paths', () => {
  test.each([
    '/quotes/../../etc/passwd',
    '/quotes/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/articles/..%2f..%2fpackage.json',
    '/articles/..%5c..%5cpackage.json',
    '/articles/....//....//package.json',
    '/quotes/',
    '/quotes//',
    '/quotes/%2f',
    '/quotes/Quote_1%2f..%2f..',
    '/quotes/Quote_1/more.json',
    '//quotes.json/',
    '/QUOTES.JSON',
    '/quotes.json%00',
    '/quotes.json;jsessionid=1',
    `/quotes/${'A'.repeat(90)}.json`,
    `/quotes/${'A'.repeat(5000)}.json`,
    '/quotes/%00.json',
    '/quotes/Quote_1%00.json',
    '/quotes/Quote_1.%00json',
    '/quotes/%E2%80%AEQuote_1.json',
    '/quotes/Quote_1.%E2%80%AEnosj',
    '/quotes/Quote_1.constructor',
    '/quotes/__proto__.json',
    '/quotes/%',
    '/quotes/%zz.json',
    '/quotes/%ED%A0%80.json',
    '/quotes/%FF%FE.json',
    '/quotes/-1.json',
    '/quotes/Quote_1==.json',
    '/quotes/Quote_-1.json',
    '/quotes/Quote_99999999999999999999.json',
  ])('%s', async (path) => expectRefusal(await send(path)));
});

describe('parameters', () => {
  const long = 'ا'.repeat(1200);
  test.each([
    '/quotes.json?%00=1',
    '/quotes.json?first=1&first=1',
    '/quotes.json?first[]=1',
    '/quotes.json?first=1e1',
    '/quotes.json?first=-1',
    '/quotes.json?first=NaN',
    '/quotes.json?first=1%00',
    '/quotes.json?after=Quote_1&after=Quote_1',
    '/quotes.json?after=%E2%80%AE',
    '/quotes.json?constructor=1',
    '/quotes.json?toString=1',
    '/quotes.json?__proto__[a]=1',
    '/quotes.json?articleWith=1',
    '/quotes.json?%E2%80%AEact=DENY',
    '/quotes.json?act=%E2%80%AEDENY',
    '/quotes.json?act=%ED%A0%80',
    '/quotes.json?speaker=%FF',
    '/quotes.json?text=%00',
    '/quotes.json?text=%22%22%22',
    `/quotes.json?speaker=${encodeURIComponent(long)}`,
    `/quotes.json?${'x=1&'.repeat(2000)}`,
    `/quotes.json?${'act=DENY&'.repeat(150)}`,
    '/quotes.json?from=2017-13-45',
    '/quotes.json?from=2017-01-01&from=2017-01-02',
    '/search?q=',
    '/search?q=%20%20',
    '/search?q=a%00b',
    `/search?q=${encodeURIComponent('ا'.repeat(501))}`,
    '/search?q[]=a',
    '/search?q=a&types=',
    '/search?q=a&first=101',
    '/search?q=a&after=%00',
    '/search?q=a&quote.=1',
    '/search?q=a&quote.act=',
    '/search?q=a&interaction.type=MEETING',
    '/search?q=a&understand=perhaps',
    '/feed.json?q=a&order=SIDEWAYS',
    '/search.atom?q=a&q=b',
  ])('%s', async (path) => expectRefusal(await send(path)));

  test.each([
    "'; DROP TABLE quotes; --",
    '" OR 1=1',
    'NEAR(a b)',
    '*',
    '-',
    '%',
    '(((((((((((((((((',
    '\u202egnol\u202c',
    '"'.repeat(400),
    'a* '.repeat(100),
  ])('words such as %j are looked for', async (words) => {
    for (const path of ['/search', '/feed.json', '/search.atom']) {
      const { status, body } = await send(`${path}?q=${encodeURIComponent(words)}`);
      expect([200, 400]).toContain(status);
      expect(body).not.toMatch(/SQLITE|fts5|syntax error/u);
    }
  });
});

test('after all of it the next question is answered', async () => {
  expect((await send('/quotes.json?first=1')).status).toBe(200);
});
