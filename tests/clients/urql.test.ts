import { Client, type CombinedError, cacheExchange, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../fixtures/analysis.js';
import { connect, waitUntil } from '../server/live/support.js';
import { NOW, SLOW_START, TOKEN } from '../server/support.js';
import { serveArticles } from './support.js';

let server: Awaited<ReturnType<typeof serveArticles>>;
beforeAll(async () => {
  server = await serveArticles(5);
}, SLOW_START);
afterAll(() => server[Symbol.asyncDispose]());

const LATEST = gql`query Latest($first: Int!, $after: String) {
  articles(first: $first, after: $after) { totalCount nodes { id title } pageInfo { hasNextPage endCursor } }
}`;

const clientOf = (options: Partial<ConstructorParameters<typeof Client>[0]> = {}): Client =>
  new Client({
    url: server.url,
    exchanges: [cacheExchange, fetchExchange],
    ...options,
  });

test('asks as it does by itself, pages on, and answers the same question out of its cache', async () => {
  const client = clientOf();
  const { data, error } = await client.query(LATEST, { first: 3 });
  expect(error).toBeUndefined();
  expect(data.articles).toMatchObject({ totalCount: 5, nodes: [{}, {}, {}], pageInfo: { hasNextPage: true } });
  const after = data.articles.pageInfo.endCursor;
  expect((await client.query(LATEST, { first: 3, after })).data.articles.nodes).toHaveLength(2);
  const again = await client.query(LATEST, { first: 3 }, { requestPolicy: 'cache-only' });
  expect(again.data).toEqual(data);
});

test.each([
  ['GET', 'force'],
  ['POST', false],
] as const)('asks by %s when it is told to', async (method, preferGetMethod) => {
  const methods: (string | undefined)[] = [];
  const client = clientOf({
    preferGetMethod,
    fetch: (address, init) => {
      methods.push(init?.method);
      return fetch(address, init);
    },
  });
  const { data, error } = await client.query(LATEST, { first: 1 });
  expect(error).toBeUndefined();
  expect(data.articles.nodes).toHaveLength(1);
  expect(methods).toEqual([method]);
});

test('gives code and remedy of an error', async () => {
  const { error } = await clientOf().query(LATEST, { first: 1000 });
  expect((error as CombinedError).graphQLErrors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    remedy: expect.any(String),
  });
});

test('writes with the token', async () => {
  const client = clientOf({ fetchOptions: { headers: { authorization: `Bearer ${TOKEN}` } } });
  const { data } = await client.mutation(
    gql`mutation Add($body: String!) { ingestArticle(input: { body: $body }) { outcome } }`,
    { body: 'Rana Odeh said the bridge is open.' },
  );
  expect(data.ingestArticle.outcome).toBe('ADDED');
});

test('subscribes over a websocket', async () => {
  const socket = connect(server);
  const client = clientOf({
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query, variables }, sink as never) }),
        }),
      }),
    ],
  });
  const told: unknown[] = [];
  const { unsubscribe } = client
    .subscription(gql`subscription Read { articleAnalysed { change article { publishedAt } } }`, {})
    .subscribe(({ data, error }) => told.push(error ?? data));
  await waitUntil(() => server.subscriberCount() === 1);
  await server.store.addArticles([makeArticle(60, { publishedAt: '2017-10-01' })], NOW);
  await waitUntil(() => told.length > 0);
  unsubscribe();
  await socket.dispose();
  expect(told).toMatchObject([{ articleAnalysed: { change: 'ADDED', article: { publishedAt: '2017-10-01' } } }]);
});
