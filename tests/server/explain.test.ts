import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

let server: TestServer;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = await openTestStore(1);
  server = await startTestServer(store, { anonymousRead: true });
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const explained = async (query: string, headers: Record<string, string>) => {
  const answer = await server.send({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, extensions: { explain: true } }),
  });
  return { ...answer, explain: JSON.parse(answer.text).extensions?.explain };
};
const WRITER = { authorization: `Bearer ${TOKEN}` };

test('a query that is one statement tells the statement, its values and its plan', async () => {
  const { data, explain } = await explained('{ articles(first: 2) { nodes { title } } }', WRITER);
  expect(data.articles.nodes).toHaveLength(1);
  expect(explain).toEqual({
    isStatement: true,
    reason: null,
    sql: expect.stringMatching(/^SELECT CAST\(.* LIMIT 2\)/su),
    values: [],
    plan: expect.arrayContaining([expect.stringMatching(/SEARCH t\d+ USING INTEGER PRIMARY KEY/u)]),
  });
});

test('a query that its resolvers answer tells why', async () => {
  const { explain } = await explained('{ version }', WRITER);
  expect(explain).toMatchObject({ isStatement: false, reason: 'Query.version: has no shape', sql: null, plan: [] });
});

test('nobody else sees SQL', async () => {
  const { status, errors, explain, text } = await explained('{ articles { nodes { id } } }', {});
  expect(status).toBe(403);
  expect(errors[0].extensions.code).toBe('FORBIDDEN');
  expect(explain).toBeUndefined();
  expect(text).not.toContain('SELECT');
});
