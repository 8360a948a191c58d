// Apollo Server with type-graphql and DataLoader on Fastify, as their guides have it; with --tuned plain fields are not
// wrapped and the cache-control plugin is off.
import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import { buildSchema } from 'type-graphql';
import { announce, FILE, IS_TUNED } from './arguments.js';
import { type Context, createLoaders } from './loaders.js';
import {
  AgreementPartyResolver,
  AgreementResolver,
  ArticleResolver,
  EntityResolver,
  QueryResolver,
  QuoteResolver,
} from './resolvers.js';
import { openStore } from './store.js';

const store = openStore(FILE);
const apollo = new ApolloServer<Context>({
  schema: await buildSchema({
    resolvers: [
      QueryResolver,
      ArticleResolver,
      EntityResolver,
      QuoteResolver,
      AgreementResolver,
      AgreementPartyResolver,
    ],
    validate: false,
  }),
  plugins: IS_TUNED ? [ApolloServerPluginCacheControlDisabled()] : [],
});
await apollo.start();
const app = fastify();
app.post('/graphql', fastifyApolloHandler(apollo, { context: async () => ({ store, loaders: createLoaders(store) }) }));
await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server);
