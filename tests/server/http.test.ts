import { request as plainRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(1);
  server = await startTestServer(store, { logLevel: 'info', maxBodyBytes: 20_000 });
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = JSON_TYPE): RequestInit => ({
  method: 'POST',
  headers,
  body,
});

/** A GET with headers that fetch would not send, such as Host. */
const get = (path: string, headers: Record<string, string>): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const request = plainRequest({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on('error', reject).end();
  });

describe('doors beside GraphQL', () => {
  test.each([
    ['/healthz', { status: 'ok' }],
    ['/readyz', { status: 'ready' }],
    ['/version', { version: expect.stringMatching(/^\d+\.\d+\.\d+/u), node: process.versions.node }],
  ])('%s', async (path, expected) => {
    const { status, text } = await server.send({}, path);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual(expected);
  });

  test('/ leads to the playground', async () => {
    const { status, headers } = await server.send({}, '/');
    expect([status, headers.get('location')]).toEqual([302, '/graphql']);
  });

  test('an unknown path is NOT_FOUND', async () => {
    const { status, errors } = await server.send({}, '/nothing\u202ehere');
    expect(status).toBe(404);
    expect(errors[0]).toMatchObject({ extensions: { code: 'NOT_FOUND', remedy: expect.any(String) } });
  });
});

test('every answer carries a request id and forbids sniffing', async () => {
  const { headers } = await server.ask('{ version }');
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('one log line a request, without the document and the token', async () => {
  server.log.length = 0;
  await server.ask('{ version secretAlias: version }', undefined, { authorization: `Bearer ${TOKEN}` });
  await expect.poll(() => server.log.length).toBe(1);
  expect(server.log[0]).toMatchObject({ method: 'POST', status: 200, msg: '/graphql', requestId: expect.any(String) });
  expect(JSON.stringify(server.log)).not.toMatch(new RegExp(`secret|${TOKEN}`, 'u'));
});

describe('requests that are refused', () => {
  const deepJson = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  test.each<[string, RequestInit, number, string]>([
    ['no JSON', post('{"query": '), 400, 'JSON_INVALID'],
    ['an empty body', post(''), 400, 'BAD_REQUEST'],
    ['bytes that are no UTF-8', post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), 400, 'ENCODING_INVALID'],
    ['a key __proto__', post('{"query":"{version}","__proto__":{"polluted":1}}'), 400, 'JSON_INVALID'],
    [
      'a deep __proto__',
      post('{"query":"{version}","variables":{"a":{"__proto__":{"polluted":1}}}}'),
      400,
      'JSON_INVALID',
    ],
    [
      'a deep constructor',
      post('{"query":"{version}","variables":{"constructor":{"prototype":{"polluted":1}}}}'),
      400,
      'JSON_INVALID',
    ],
    ['too large a body', post(JSON.stringify({ query: '{version}', pad: 'x'.repeat(20_000) })), 413, 'BODY_TOO_LARGE'],
    ['another media type', post('{version}', { 'content-type': 'application/graphql' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['plain text', post('{"query":"{version}"}', { 'content-type': 'text/plain' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    [
      'a form',
      post('query={version}', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['a compressed body', post('x', { ...JSON_TYPE, 'content-encoding': 'gzip' }), 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['a list of operations', post('[{"query":"{version}"}]'), 400, 'BAD_REQUEST'],
    ['null', post('null'), 400, 'BAD_REQUEST'],
    ['a string', post('"{version}"'), 400, 'BAD_REQUEST'],
    ['deep JSON', post(deepJson), 400, 'BAD_REQUEST'],
    ['no query', post('{}'), 400, 'BAD_REQUEST'],
    ['a query that is no string', post('{"query":{"a":1}}'), 400, 'BAD_REQUEST'],
    ['variables that are no object', post('{"query":"{version}","variables":[1]}'), 400, 'BAD_REQUEST'],
  ])('%s', async (_name, init, status, code) => {
    const answer = await server.send(init);
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([status, code]);
    expect(answer.errors[0].message.length).toBeLessThanOrEqual(300);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect((await server.ask('{ version }')).status).toBe(200);
  });

  test('a GET that a page of another site could send', async () => {
    const { status, errors } = await server.send({}, '/graphql?query={version}');
    expect([status, errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test('a GET with the preflight header is answered', async () => {
    const { data } = await server.send({ headers: { 'apollo-require-preflight': '1' } }, '/graphql?query={version}');
    expect(data.version).toBeTypeOf('string');
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
    const { status } = await server.send({ method, headers: JSON_TYPE, body: '{"query":"{version}"}' });
    expect(status).toBe(405);
  });

  test.each([
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['bad host', 421],
    ['localhost:4000', 200],
    ['[::1]:4000', 200],
  ])('the host %s: %i', async (host, expected) => {
    const { status, body } = await get('/healthz', { host });
    expect(status).toBe(expected);
    if (expected === 421) expect(JSON.parse(body).errors[0].extensions.code).toBe('HOST_NOT_ALLOWED');
  });

  test('a server for other origins says so; this one does not', async () => {
    const { headers } = await server.ask('{ version }', undefined, { origin: 'https://app.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('a server with allowed origins answers a preflight', async () => {
  const other = await startTestServer(server.store, { corsOrigins: 'https://app.example' });
  try {
    const { status, headers } = await other.send({
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
  } finally {
    await other.close();
  }
});

test('a taken port is PORT_IN_USE, and nothing stays open', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startTestServer(server.store, { port })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
});
