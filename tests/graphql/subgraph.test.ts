import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toGlobalId } from '../../src/graphql/node/global-id.js';
import { printedSubgraph } from '../../src/graphql/subgraph.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer } from '../server/support.js';

const READING_LIST = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { readingList: [Article!]! }
  type Article @key(fields: "id") { id: ID! stars: Int! }
  type Entity @key(fields: "id") { id: ID! followers: Int! }
`);

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const ids = [1, 2, 3].map((key) => toGlobalId('Article', key));

let store: Awaited<ReturnType<typeof openTestStore>>;
let server: TestServer;
let gatewayUrl: string;
const stops: (() => Promise<unknown>)[] = [];

const ask = async (query: string, variables: object = {}) => {
  const response = await fetch(gatewayUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query
  return (await response.json()) as any;
};

beforeAll(async () => {
  store = await openTestStore(5);
  stops.push(async () => store[Symbol.asyncDispose]());
  server = await startTestServer(store, { subgraph: true });
  stops.push(() => server.close());
  const other = new ApolloServer({
    logger: quiet,
    schema: buildSubgraphSchema([
      {
        typeDefs: READING_LIST,
        resolvers: {
          Query: { readingList: () => ids.map((id, index) => ({ id, stars: index })) },
          Article: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: id.length }) },
          Entity: { __resolveReference: ({ id }: { id: string }) => ({ id, followers: id.length }) },
        },
      },
    ]),
  });
  stops.push(() => other.stop());
  const { url } = await startStandaloneServer(other, { listen: { port: 0, host: '127.0.0.1' } });
  const gateway = new ApolloServer({
    logger: quiet,
    gateway: new ApolloGateway({
      logger: quiet,
      supergraphSdl: new IntrospectAndCompose({
        logger: quiet,
        subgraphs: [
          { name: 'isnad', url: server.url },
          { name: 'reading', url },
        ],
      }),
    }),
  });
  stops.push(() => gateway.stop());
  gatewayUrl = (await startStandaloneServer(gateway, { listen: { port: 0, host: '127.0.0.1' } })).url;
}, SLOW_START);
afterAll(async () => {
  for (const stop of stops.toReversed()) await stop();
});

describe('composed with another subgraph, through a gateway', () => {
  test('what the other one names by id is read here', async () => {
    const { data, errors } = await ask(
      '{ readingList { stars title quotes(first: 1) { totalCount nodes { speaker { name followers } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.readingList).toHaveLength(3);
    expect(data.readingList[0]).toMatchObject({
      stars: 0,
      title: expect.any(String),
      quotes: { totalCount: 4, nodes: [{ speaker: { name: expect.any(String), followers: expect.any(Number) } }] },
    });
  });

  test('what is read here gets fields of the other one, with enums, dates and a search as ever', async () => {
    const { data, errors } = await ask(
      `query List($order: ArticleOrder) {
        articles(first: 2, filter: { from: "2017-09-01" }, orderBy: $order) { nodes { id stars publishedAt } }
        search(query: "هدنة", types: [QUOTE], first: 1) { nodes { __typename ... on Quote { act } } }
        node(id: "${ids[0]}") { __typename id ... on Article { stars } }
      }`,
      { order: { field: 'PUBLISHED_AT', direction: 'ASC' } },
    );
    expect(errors).toBeUndefined();
    expect(data.articles.nodes).toHaveLength(2);
    expect(data.articles.nodes[0]).toMatchObject({ stars: expect.any(Number), publishedAt: expect.any(String) });
    expect(data.search.nodes).toMatchObject([{ __typename: 'Quote', act: expect.any(String) }]);
    expect(data.node).toMatchObject({ __typename: 'Article', id: ids[0], stars: expect.any(Number) });
  });

  test('errors keep their codes', async () => {
    const { errors } = await ask('{ articles(first: 1000) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { __typename ... on Article { id title } ... on Quote { id } }
}`;

describe('references', () => {
  test('are read with one statement a type, however many', async () => {
    const read = vi.spyOn(store.articles, 'byIds');
    const { data, errors } = await server.ask(ENTITIES, {
      representations: ids.map((id) => ({ __typename: 'Article', id })),
    });
    expect(errors).toEqual([]);
    expect(data._entities.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });

  test.each([
    ['an id that names nothing', { __typename: 'Article', id: toGlobalId('Article', 999) }],
    ['a broken id', { __typename: 'Article', id: 'x' }],
    ['an id of another type', { __typename: 'Article', id: toGlobalId('Quote', 1) }],
    ['no id', { __typename: 'Article' }],
  ])('%s gives null', async (_name, representation) => {
    expect((await server.ask(ENTITIES, { representations: [representation] })).data).toEqual({ _entities: [null] });
  });

  test('may be as many as the pages of a gateway hold', async () => {
    const representations = Array.from({ length: 2000 }, () => ({ __typename: 'Article', id: ids[0] }));
    const { data, errors } = await server.ask(ENTITIES, { representations });
    expect(errors).toEqual([]);
    expect(data._entities).toHaveLength(2000);
  });

  test('cost what they ask for', async () => {
    const representations = Array.from({ length: 2000 }, () => ({ __typename: 'Article', id: ids[0] }));
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Article { quotes(first: 100) { nodes { id } } } }
    }`;
    const { status, errors } = await server.ask(query, { representations });
    expect([status, errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
  });
});

test('the printed subgraph says by what each Node is known', () => {
  const printed = printedSubgraph();
  expect(printed).toMatch(/@link\(\s*url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.3"/u);
  expect(printed).toMatch(/^type Quote implements .*@key\(fields: "id"\)/mu);
  expect(printed).toMatch(/^type PageInfo @shareable/mu);
  expect(() => parse(printed)).not.toThrow();
});
