import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

let server: TestServer;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = await openTestStore(2);
  // As behind a proxy: nothing of what a developer's machine may be told.
  server = await startTestServer(store, {
    host: '0.0.0.0',
    allowedHosts: ['127.0.0.1'],
    anonymousRead: true,
  });
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const post = (body: unknown, headers: Record<string, string> = JSON_TYPE): Promise<Answer> =>
  server.send({ method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const get = (query: string, headers: Record<string, string> = {}): Promise<Answer> =>
  server.send({ method: 'GET', headers }, `/graphql?query=${encodeURIComponent(query)}`);
const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');

const CIRCLE = `{ __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`;

/** The checks of graphql-cop (dolevf/graphql-cop, `lib/tests`), each with the request that it sends and our answer. */
describe('what graphql-cop looks for is closed', () => {
  test.each<[check: string, ask: () => Promise<Answer>, status: number, code: string]>([
    [
      'alias overloading',
      () => post({ query: `{ ${times(101, (n) => `alias${n}: __typename`)} }` }),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'array-based batching',
      () => post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
      400,
      'BAD_REQUEST',
    ],
    [
      'directive overloading',
      () => post({ query: `{ __typename ${'@aa '.repeat(10)} }` }),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'directive overloading by one that is known',
      () => post({ query: `{ ${times(30, (n) => `a${n}: __typename @include(if: true)`)} }` }),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    ['circular query by introspection', () => post({ query: CIRCLE }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['field duplication', () => post({ query: `{ ${'__typename '.repeat(3000)} }` }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['mutation by GET', () => get('mutation { __typename }', { 'apollo-require-preflight': '1' }), 405, 'BAD_REQUEST'],
    [
      'query by GET of another site',
      () => get('{ __typename }', { 'sec-fetch-site': 'cross-site', accept: '*/*' }),
      400,
      'BAD_REQUEST',
    ],
    ['query by GET of an image or a form', () => get('{ __typename }', { accept: 'image/*' }), 400, 'BAD_REQUEST'],
    [
      'POST of a form (CSRF)',
      () => post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    [
      'POST of a form with files (CSRF)',
      () => post('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    [
      'POST of plain text (CSRF)',
      () => post('{"query":"{__typename}"}', { 'content-type': 'text/plain' }),
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    [
      'automatic persisted queries',
      () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('%s', async (_check, ask, status, code) => {
    const answer = await ask();
    expect({ status: answer.status, code: answer.errors[0]?.extensions.code }).toEqual({ status, code });
    expect(answer.data ?? null).toBeNull();
  });

  test('field suggestions', async () => {
    const { errors } = await post({ query: '{ articlez { nodes { id } } }' });
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(errors[0].message).not.toMatch(/did you mean/iu);
  });

  test('tracing', async () => {
    for (const headers of [
      JSON_TYPE,
      { ...JSON_TYPE, 'apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
    ]) {
      expect(Object.keys(JSON.parse((await post({ query: '{ __typename }' }, headers)).text))).toEqual(['data']);
    }
  });

  test('unhandled errors: no stack, no path of a file, no statement', async () => {
    for (const query of [
      'queryy { __typename }',
      '{ node(id: "x") { id } }',
      `{ entity(name: "' OR 1=1 --") { id } }`,
    ]) {
      expect((await post({ query })).text).not.toMatch(/stacktrace|node_modules|\.[jt]s:\d|SELECT |SQLITE/u);
    }
  });

  test('a token in the address is none', async () => {
    const { status } = await server.send(
      { method: 'GET' },
      `/graphql?query={__typename}&authorization=Bearer%20${TOKEN}`,
    );
    expect(status).toBe(400);
  });
});

describe('what it finds on purpose', () => {
  test('introspection: the schema is public, and code generators, editors and client apps read it', async () => {
    expect((await post({ query: '{ __schema { queryType { name } } }' })).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  test('a playground: it is how people try the API; it holds no secret, and trusted documents switch both off', async () => {
    const { status, headers } = await server.send({ method: 'GET', headers: { accept: 'text/html' } });
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('queries by GET: caches and urql want them; only from what no page of another site can send', async () => {
    expect((await get('{ __typename }', { accept: 'application/graphql-response+json' })).data).toEqual({
      __typename: 'Query',
    });
  });
});
