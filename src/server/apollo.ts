import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import type { Context } from '../graphql/context.js';
import { buildSchema } from '../graphql/schema.js';
import { buildSubgraph } from '../graphql/subgraph.js';
import { accessPlugin, answerPlugin, costPlugin, costReportPlugin } from './apollo-plugins.js';
import type { Config } from './config.js';
import { countRule, DOCUMENT_LIMITS, depthRule, operationRule } from './document-rules.js';
import { formatError } from './format-error.js';
import { isLoopback } from './hosts.js';
import { subscriptionPlugin } from './live/subscription-plugin.js';
import { writeResult } from './written-answer.js';

/** A query may name no more mistakes than a person would read. */
const MOST_ERRORS = 5;
const MOST_SELECTIONS = 10_000;

export interface Log {
  error(details: object, message: string): void;
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The schema that a server serves. */
export const schemaOf = ({ subgraph }: Config): GraphQLSchema => (subgraph ? buildSubgraph() : buildSchema());

/** What a document may be like on this server, beside the rules of GraphQL itself. */
export const documentRules = ({ maxDepth, maxAliases }: Config): readonly ValidationRule[] => {
  const limits = { ...DOCUMENT_LIMITS, depth: maxDepth, aliases: maxAliases };
  return [countRule(limits), depthRule(limits), operationRule];
};

/** A started GraphQL server without a door; `http.ts` gives it one. */
/** `answering`: what answers operations before their resolvers do. */
export const startApollo = async (
  config: Config,
  schema: GraphQLSchema,
  answering: readonly ApolloServerPlugin<Context>[],
  log: Log,
): Promise<ApolloServer<Context>> => {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    // The door looks at where a GET comes from, and takes no POST that needs no preflight.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // "Did you mean" helps on one's own machine; a server open to others gives no hints.
    hideSchemaDetailsFromClientErrors: !isLoopback(config.host),
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: config.maxTokens },
    validationRules: [...documentRules(config)],
    validationOptions: { maxErrors: MOST_ERRORS },
    maxRecursiveSelections: MOST_SELECTIONS,
    formatError,
    stringifyResult: writeResult,
    // Apollo's own words go nowhere: errors of ours are logged with their request by the plugin.
    logger: silent,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      accessPlugin,
      subscriptionPlugin,
      costPlugin,
      ...answering,
      costReportPlugin,
      answerPlugin((error, requestId) => log.error({ err: error, requestId }, 'GraphQL error of ours')),
    ],
  });
  await apollo.start();
  return apollo;
};
