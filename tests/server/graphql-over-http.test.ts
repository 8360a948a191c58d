import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, SLOW_START, startTestServer, type TestServer } from './support.js';

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore();
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

/** An optional way to ask, by a GET that accepts anything; refused on purpose, because a page of another site can send one. */
const REFUSED_ON_PURPOSE = new Set(['5A70']);

test.each(
  serverAudits({ url: () => server.url, fetchFn: fetch }).map((audit) => [audit.id, audit.name, audit] as const),
)('GraphQL over HTTP %s: %s', async (id, _name, audit) => {
  const result = await audit.fn();
  expect(result.status, 'reason' in result ? result.reason : '').toBe(REFUSED_ON_PURPOSE.has(id) ? 'notice' : 'ok');
});
