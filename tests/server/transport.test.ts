import { request as plainRequest } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib';
import { Client, fetchExchange } from '@urql/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer } from './support.js';

let store: Store & AsyncDisposable;
let server: TestServer;
beforeAll(async () => {
  store = await openTestStore(20);
  server = await startTestServer(store, { maxConnections: 5 });
}, SLOW_START);
afterAll(async () => {
  await server.close();
  await store[Symbol.asyncDispose]();
});

const LONG = '{ articles { nodes { id title text } } }';

/** The answer as it comes over the wire. */
const raw = (query: string, accepted: string): Promise<{ encoding: string | undefined; bytes: Buffer }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const headers = { 'content-type': 'application/json', 'accept-encoding': accepted, connection: 'close' };
    const request = plainRequest({ hostname, port, path: '/graphql', method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(parts) }),
      );
    });
    request.on('error', reject).end(JSON.stringify({ query }));
  });

describe('compression', () => {
  const plain = (bytes: Buffer): Buffer => bytes;
  test.each([
    ['zstd', LONG, 'gzip, deflate, br, zstd', 'zstd', zstdDecompressSync],
    ['brotli', LONG, 'gzip, deflate, br', 'br', brotliDecompressSync],
    ['no gzip', LONG, 'gzip', undefined, plain],
    ['a short answer as it is', '{ version }', 'br, zstd', undefined, plain],
    ['nothing that the client does not take', LONG, 'identity', undefined, plain],
  ])('%s', async (_name, query, accepted, encoding, decompress) => {
    const expected = (await server.ask(query)).text;
    const answer = await raw(query, accepted);
    expect(answer.encoding).toBe(encoding);
    expect(decompress(answer.bytes).toString('utf8')).toBe(expected);
    if (encoding !== undefined) expect(answer.bytes.length).toBeLessThan(Buffer.byteLength(expected) / 2);
  });
});

test("urql's default, a GET, is answered", async () => {
  const client = new Client({ url: server.url, exchanges: [fetchExchange] });
  const methods: string[] = [];
  const { data, error } = await client.query(
    '{ version }',
    {},
    {
      fetch: (input, init) => {
        methods.push(init?.method ?? '');
        return fetch(input, init);
      },
    },
  );
  expect([error, methods]).toEqual([undefined, ['GET']]);
  expect(data.version).toBeTypeOf('string');
});

test.each([
  ['one that a proxy gave', 'edge-7f3a.0001', true],
  ['one that is too short', 'abc', false],
  ['one that is too long', 'a'.repeat(65), false],
  ['one that would break a log', 'aaaaaaaa bbbb', false],
])('a request id: %s', async (_name, given, isTaken) => {
  const answer = await server.ask('{ version }', undefined, { 'x-request-id': given });
  expect(answer.headers.get('x-request-id') === given).toBe(isTaken);
  expect(answer.headers.get('x-request-id')).toMatch(/^[\w.-]{8,64}$/u);
});

test('no page may frame, embed or run an answer', async () => {
  const { headers } = await server.ask('{ version }');
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
  });
});

/** What comes back on a socket until it closes. */
const talk = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });

test.each([
  [
    'headers of 20 KiB',
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'HEADERS_TOO_LARGE',
  ],
  ['no HTTP', 'HELLO\r\n\r\n', 400, 'BAD_REQUEST'],
])('%s: %s is refused in our form', async (_name, text, status, code) => {
  const [head = '', body = ''] = (await talk(text)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
  expect(JSON.parse(body).errors[0].extensions).toMatchObject({ code, remedy: expect.any(String) });
  expect((await server.ask('{ version }')).status).toBe(200);
});

test('past the last socket new ones are closed, and those that are open are served', async () => {
  const port = Number(new URL(server.url).port);
  const sockets = await Promise.all(
    Array.from(
      { length: 5 },
      () =>
        new Promise<ReturnType<typeof connect>>((resolve) => {
          const socket = connect(port, '127.0.0.1', () => resolve(socket));
          socket.on('error', () => undefined);
        }),
    ),
  );
  expect(await talk('').catch(() => '')).toBe('');
  for (const socket of sockets) socket.destroy();
  await expect.poll(async () => (await server.ask('{ version }').catch(() => null))?.status).toBe(200);
});
