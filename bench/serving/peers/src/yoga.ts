// GraphQL Yoga with graphql-jit and DataLoader on node:http.
import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createSchema, createYoga } from 'graphql-yoga';
import { announce, FILE } from './arguments.js';
import { TAG, toConnection, toKey, toPosition } from './connections.js';
import { type Context, createLoaders } from './loaders.js';
import { SCHEMA } from './schema.js';
import { type Agreement, type Article, type Entity, openStore, type Party, type Quote } from './store.js';

interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

const store = openStore(FILE);
const yoga = createYoga<Context>({
  schema: createSchema<Context>({
    typeDefs: SCHEMA,
    resolvers: {
      SearchResult: { __resolveType: () => 'Quote' },
      Query: {
        articles: (_root: unknown, { first, after }: PageArguments) =>
          toConnection(TAG.articles, store.articlePage(toPosition(after), first), first),
        agreements: (_root: unknown, { first, after }: PageArguments) =>
          toConnection(TAG.agreements, store.agreementPage(toPosition(after), first), first),
        entity: (_root: unknown, { id }: { id: string }, { loaders }: Context) => loaders.entities.load(toKey(id)),
        search: (_root: unknown, { query, first }: PageArguments & { query: string }) =>
          toConnection(TAG.search, store.search(query, first), first),
      },
      Article: {
        quotes: async ({ key }: Article, { first }: PageArguments, { loaders }: Context) =>
          toConnection(TAG.quotesOfArticle, await loaders.quotesOfArticle(first).load(key), first),
      },
      Entity: {
        articles: ({ articleCount }: Entity) => ({ totalCount: articleCount }),
        quotes: async ({ key, quoteCount }: Entity, { first }: PageArguments, { loaders }: Context) =>
          toConnection(TAG.quotesOfSpeaker, await loaders.quotesOfSpeaker(first).load(key), first, quoteCount),
      },
      Quote: {
        content: ({ key }: Quote, _: unknown, { loaders }: Context) => loaders.content.load(key),
        cue: ({ key }: Quote, _: unknown, { loaders }: Context) => loaders.cue.load(key),
        article: ({ articleKey }: Quote, _: unknown, { loaders }: Context) => loaders.articles.load(articleKey),
        speaker: ({ speakerKey }: Quote, _: unknown, { loaders }: Context) =>
          speakerKey === null ? null : loaders.entities.load(speakerKey),
      },
      Agreement: {
        parties: ({ key }: Agreement, _: unknown, { loaders }: Context) => loaders.parties.load(key),
      },
      AgreementParty: {
        entity: ({ entityKey }: Party, _: unknown, { loaders }: Context) => loaders.entities.load(entityKey),
      },
    },
  }),
  context: () => ({ store, loaders: createLoaders(store) }),
  plugins: [useGraphQlJit()],
  graphiql: false,
  landingPage: false,
  logging: false,
});
const server = createServer(yoga);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => announce(server));
