import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, openTestStore, SLOW_START, startTestServer, type TestServer } from './support.js';

/** Of the same store: one whose queries all go through their resolvers, one that answers what it knows directly. */
let plain: TestServer;
let direct: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(4);
  plain = await startTestServer(store, { compileQueries: false, anonymousRead: true, maxNodes: 500 });
  direct = await startTestServer(store, { anonymousRead: true, maxNodes: 500 });
  stop = async () => {
    await plain.close();
    await direct.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const QUERY =
  'query Page($first: Int, $after: String) { articles(first: $first, after: $after) { nodes { id title } } }';

/** What differs between any two requests. */
const OF_A_REQUEST = new Set(['date', 'x-request-id']);

const comparable = ({ status, headers, text }: Answer) => ({
  status,
  headers: [...headers].filter(([name]) => !OF_A_REQUEST.has(name)),
  text: text.replace(/"requestId":"[^"]*"/u, ''),
});

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** Asked until it is known: the first answers go through Apollo, which is cold. */
const warm = async (headers: Record<string, string>): Promise<void> => {
  for (let time = 0; time < 4; time++) await direct.send(post({ query: QUERY, variables: { first: 1 } }, headers));
};

test.each<[what: string, body: object, headers?: Record<string, string>]>([
  ['variables', { query: QUERY, variables: { first: 2 } }],
  ['no variables', { query: QUERY }],
  ['variables that are null', { query: QUERY, variables: null }],
  ['a name', { query: QUERY, operationName: 'Page' }],
  ['a wrong name', { query: QUERY, operationName: 'Other' }],
  ['a name that is no text', { query: QUERY, operationName: 1 }],
  ['variables that are no object', { query: QUERY, variables: [1] }],
  ['a page that is too long', { query: QUERY, variables: { first: 101 } }],
  ['more nodes than anybody may ask for', { query: QUERY.replace('title', 'quotes { nodes { id } }') }],
  ['a cursor that is none', { query: QUERY, variables: { after: 'x' } }],
  ['a text longer than texts may be', { query: QUERY, variables: { after: 'x'.repeat(3000) } }],
  ['a variable of another type', { query: QUERY, variables: { first: 'many' } }],
  ['extensions', { query: QUERY, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
  ['another media type', { query: QUERY }, { accept: 'application/graphql-response+json' }],
  ['a media type that nobody makes', { query: QUERY }, { accept: 'image/png' }],
  ['any media type', { query: QUERY }, { accept: '*/*' }],
  ['a token that is none', { query: QUERY }, { authorization: 'Bearer nobody-knows-this-token' }],
  ['gzip', { query: QUERY, variables: { first: 4 } }, { 'accept-encoding': 'gzip' }],
])('%s: a known document is answered as any other', async (_what, body, headers = {}) => {
  await warm(headers);
  const [expected, answer] = [await plain.send(post(body, headers)), await direct.send(post(body, headers))];
  expect(comparable(answer)).toEqual(comparable(expected));
});

test('a known document that asks for its cost is told it', async () => {
  await warm({});
  const headers = { 'x-isnad-cost': '1' };
  const { text } = await direct.send(post({ query: QUERY }, headers));
  expect(JSON.parse(text).extensions.cost).toBeTypeOf('object');
});

test('a known document costs its points', async () => {
  const store = await openTestStore(1);
  const server = await startTestServer(store, { anonymousRead: true, ratePoints: 1000, rateRestore: 1, maxNodes: 500 });
  try {
    const remaining = async (): Promise<number> => {
      const { headers } = await server.send(post({ query: QUERY, variables: { first: 100 } }));
      return Number(headers.get('x-ratelimit-remaining'));
    };
    const seen: number[] = [];
    for (let time = 0; time < 6; time++) seen.push(await remaining());
    const spent = seen.slice(1).map((left, index) => (seen[index] ?? 0) - left);
    expect(new Set(spent)).toEqual(new Set([spent[0]]));
    expect(spent[0]).toBeGreaterThan(1);
  } finally {
    await server.close();
    await store[Symbol.asyncDispose]();
  }
});
