import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle } from '../fixtures/analysis.js';
import { connect, waitUntil } from '../server/live/support.js';
import { NOW, SLOW_START } from '../server/support.js';
import { serveArticles } from './support.js';

let server: Awaited<ReturnType<typeof serveArticles>>;
beforeAll(async () => {
  server = await serveArticles(7);
}, SLOW_START);
afterAll(() => server[Symbol.asyncDispose]());

interface Articles {
  readonly articles: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const ARTICLES = gql`query Articles($first: Int!, $after: String) {
  articles(first: $first, after: $after) {
    edges { cursor node { id title } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const clientOf = (): ApolloClient =>
  new ApolloClient({
    link: new HttpLink({ uri: server.url }),
    cache: new InMemoryCache({
      // Which types are Nodes, as the cache wants to know it to read objects of an interface.
      possibleTypes: { Node: ['Article', 'Entity', 'Quote'] },
      typePolicies: { Query: { fields: { articles: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  });

test('pages to the end with fetchMore into one list, each article once, through an insert in between', async () => {
  const client = clientOf();
  const list = client.watchQuery<Articles>({ query: ARTICLES, variables: { first: 3 } });
  const subscription = list.subscribe({});
  let { data } = await client.query<Articles>({ query: ARTICLES, variables: { first: 3 } });
  await server.store.addArticles([makeArticle(50, { publishedAt: '2030-01-01' })], NOW);
  while (data?.articles.pageInfo.hasNextPage) {
    ({ data } = await list.fetchMore({ variables: { first: 3, after: data.articles.pageInfo.endCursor } }));
  }
  const ids = client
    .readQuery<Articles>({ query: ARTICLES, variables: { first: 3 } })
    ?.articles.edges.map(({ node }) => node.id);
  subscription.unsubscribe();
  client.stop();
  expect(ids).toHaveLength(7);
  expect(new Set(ids).size).toBe(7);
});

test('knows an object of a list again when it is asked for by id', async () => {
  const client = clientOf();
  const { data } = await client.query<Articles>({ query: ARTICLES, variables: { first: 1 } });
  const node = data?.articles.edges[0]?.node;
  const kept = client.readFragment({
    id: `Article:${node?.id}`,
    fragment: gql`fragment Title on Article { id title }`,
  });
  expect(kept).toMatchObject({ id: node?.id, title: expect.any(String) });
  const asked = await client.query({
    query: gql`query One($id: ID!) { node(id: $id) { id ... on Article { title } } }`,
    variables: { id: node?.id },
  });
  expect(asked.data).toMatchObject({ node: { __typename: 'Article', id: node?.id } });
  client.stop();
});

test('throws errors with code and remedy', async () => {
  const client = clientOf();
  const error = await client.query({ query: ARTICLES, variables: { first: 1000 } }).catch((thrown: unknown) => thrown);
  expect(CombinedGraphQLErrors.is(error)).toBe(true);
  expect((error as CombinedGraphQLErrors).errors[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    remedy: expect.any(String),
  });
  client.stop();
});

test('subscribes over a websocket, asks the rest over HTTP, and fills the cache from both', async () => {
  const asked: string[] = [];
  const socket = connect(server);
  const http = new HttpLink({
    uri: server.url,
    fetch: (address, init) => {
      asked.push(String(init?.body));
      return fetch(address, init);
    },
  });
  const isSubscription = ({ operationType }: ApolloLink.Operation) => operationType === OperationTypeNode.SUBSCRIPTION;
  const cache = new InMemoryCache();
  const client = new ApolloClient({ link: ApolloLink.split(isSubscription, new GraphQLWsLink(socket), http), cache });
  const told: { articleAnalysed: { article: { id: string; title: string } } }[] = [];
  const errors: unknown[] = [];
  const subscription = client
    .subscribe<(typeof told)[number]>({
      query: gql`subscription Read { articleAnalysed { eventId article { id title } } }`,
    })
    .subscribe({ next: ({ data }) => data && told.push(data), error: (error) => errors.push(error) });
  await waitUntil(() => server.subscriberCount() === 1);
  await client.query({ query: ARTICLES, variables: { first: 1 } });
  await server.store.addArticles([makeArticle(60, { url: 'https://news.example/live' })], NOW);
  await waitUntil(() => told.length > 0);
  subscription.unsubscribe();
  await waitUntil(() => server.subscriberCount() === 0);
  client.stop();
  await socket.dispose();
  const { id, title } = told[0]?.articleAnalysed.article ?? {};
  expect(errors).toEqual([]);
  expect(asked).toEqual([expect.stringContaining('query Articles')]);
  expect(cache.extract()[`Article:${id}`]).toMatchObject({ title });
});
