import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, getVariableValues } from 'graphql';
import { ERRORS, IsnadError } from '../../errors.js';
import type { Plans } from '../../graphql/compiled/plan-cache.js';
import type { Context } from '../../graphql/context.js';
import { say } from '../../messages/message.js';
import type { Log } from '../apollo.js';
import type { Config } from '../config.js';
import { formatError } from '../format-error.js';
import { SAID } from '../localise.js';
import { WrittenAnswer } from '../written-answer.js';
import type { LaneOutcome } from './lane.js';
import type { LaneAnswer, LaneOperation } from './lane-messages.js';
import type { Lanes } from './lanes.js';
import { createSlowDocuments } from './slow-documents.js';

/** Statements of a query that took so long hold up everybody else: it is run beside next time. Milliseconds. */
const SLOW_STATEMENTS = 10;
/** A query that is one statement has so many nodes in the time in which resolvers have one. */
const STATEMENT_NODES = 10;

/** Nodes beyond which even a query that is one statement is run beside. */
export const mostStatementNodes = ({ heavyNodes }: Pick<Config, 'heavyNodes'>): number => heavyNodes * STATEMENT_NODES;

type Result = Readonly<{ data?: unknown; errors?: readonly GraphQLFormattedError[] }>;

const toFormatted = (error: Error): GraphQLFormattedError => {
  const shown = new GraphQLError(error.message, { originalError: error });
  return formatError(shown.toJSON(), shown);
};

const toResult = (answer: LaneAnswer, { maxAnswerBytes }: Config): Result => {
  if (answer.kind === 'WRITTEN') return { data: new WrittenAnswer(answer.body) };
  if (answer.kind === 'TOO_LARGE') {
    const message = say('answerTooLarge', { got: answer.bytes, most: maxAnswerBytes });
    return { errors: [toFormatted(new IsnadError('QUERY_TOO_COSTLY', message))] };
  }
  const errors = answer.errors.map(({ error, said }) => ({
    ...error,
    extensions: { ...error.extensions, [SAID]: said },
  }));
  return { errors, data: answer.data };
};

/**
 * Hands operations that would hold up all others to processes beside: mutations, queries that may ask for many nodes,
 * and queries whose statements took long before. They have passed every check then. What no process can be had for is
 * run here.
 */
export const lanePlugin = (
  config: Config,
  { heavy, write }: Lanes,
  plans: Plans | null,
  log: Log,
): ApolloServerPlugin<Context> => {
  const slow = createSlowDocuments();

  const resultOf = (outcome: LaneOutcome, { contextValue }: { contextValue: Context }): Result | null => {
    const { requestId, meter } = contextValue;
    if (outcome.kind === 'UNAVAILABLE') {
      log.error({ err: outcome.cause, requestId }, 'No process can be had for an operation: it runs in this one');
      return null;
    }
    if (outcome.kind === 'LOST') {
      log.error({ err: outcome.cause, requestId }, 'A process ended while it ran an operation');
      return { errors: [toFormatted(new Error(outcome.cause.message))], data: null };
    }
    if (outcome.kind === 'OVERDUE') {
      const message = say('tooSlow', { most: config.maxMilliseconds });
      return { errors: [toFormatted(new IsnadError('QUERY_TIMEOUT', message))], data: null };
    }
    const { answer } = outcome;
    meter?.add(answer);
    if (answer.kind === 'WITH_ERRORS') {
      for (const entry of answer.log) log.error({ err: entry, requestId }, 'GraphQL error of ours');
    }
    return toResult(answer, config);
  };

  return {
    requestDidStart: async () => ({
      responseForOperation: async (requestContext): Promise<GraphQLResponse | null> => {
        const { schema, source, document, operation, operationName, request, contextValue, response, queryHash } =
          requestContext;
        const { access, cost, language, idempotency, requestId } = contextValue;
        const isMutation = operation?.operation === 'mutation';
        // Undefined where a document of several operations came without a name, whatever its type says.
        if (operation === undefined || (!isMutation && operation.operation !== 'query')) return null;
        const variables = request.variables ?? {};
        const isSlow = queryHash !== undefined && slow.expect(queryHash) > SLOW_STATEMENTS;
        const { nodes } = cost ?? { nodes: 0 };
        const isStatement = (): boolean =>
          plans !== null && !('refused' in plans.statementOf(document, operation, variables));
        const isHeavy = isSlow || (nodes > config.heavyNodes && (nodes > mostStatementNodes(config) || !isStatement()));
        const lane = isMutation ? write : isHeavy ? heavy : null;
        if (lane === null) return null;
        // Wrong variables are refused where all others are.
        if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors !== undefined) return null;
        const { budget, ...rights } = access;
        const asked: LaneOperation = {
          query: source,
          operationName: operationName ?? undefined,
          variables,
          requestId,
          access: rights,
          budget: budget?.state() ?? null,
          cost,
          language,
          idempotency,
          milliseconds: isMutation ? null : config.maxMilliseconds,
        };
        const result = resultOf(await lane.run(asked), requestContext);
        if (result === null) return null;
        if (result.errors !== undefined && !('data' in result)) response.http.status = ERRORS.QUERY_TOO_COSTLY.status;
        return { http: response.http, body: { kind: 'single', singleResult: result as Record<string, unknown> } };
      },
      willSendResponse: async ({ operation, queryHash, contextValue: { meter } }) => {
        if (operation?.operation !== 'query' || queryHash === undefined || meter === undefined) return;
        slow.learn(queryHash, meter.statementMilliseconds());
      },
    }),
  };
};
