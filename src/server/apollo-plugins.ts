import type { ApolloServerPlugin, GraphQLRequest, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ERRORS, type ErrorCode, IsnadError } from '../errors.js';
import type { Context } from '../graphql/context.js';
import { say } from '../messages/message.js';
import { assertMay, REQUEST_POINTS } from './access.js';
import { toCostReport } from './cost-report.js';
import { headersOf } from './error-answer.js';
import { isOurs } from './format-error.js';
import { assertInputSizes } from './input-sizes.js';
import { localiseError } from './localise.js';
import { costOf } from './points.js';
import { charge } from './rate-limit.js';

/** A request with this header is told what it costs. */
export const COST_HEADER = 'x-isnad-cost';

/** A refusal of the whole request, with the status that the error table gives it. */
const refusal = (error: IsnadError): GraphQLError =>
  new GraphQLError(error.message, {
    extensions: {
      code: error.code,
      http: { status: ERRORS[error.code].status, headers: new Map(Object.entries(headersOf(error))) },
    },
    originalError: error,
  });

/** Runs a check of ours inside Apollo: what it refuses becomes the answer of the whole request. */
export const checked = (check: () => void): void => {
  try {
    check();
  } catch (error) {
    throw error instanceof IsnadError ? refusal(error) : error;
  }
};

/** Queries need the right to read, mutations that to write; an operation without it is refused before any of it runs. */
export const accessPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) =>
      checked(() => assertMay(contextValue.access, operation?.operation === 'mutation' ? 'WRITE' : 'READ')),
  }),
};

/** Refuses operations that may ask for too many nodes or cost more than their client has left, before they run. */
export const costPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) =>
      checked(() => {
        if (operation === undefined) return;
        const { access, meter } = contextValue;
        const variables = request.variables ?? {};
        assertInputSizes(document, operation, variables);
        const cost = costOf(schema, document, operation, variables);
        if (cost.nodes > access.maxNodes) {
          throw new IsnadError('QUERY_TOO_COSTLY', say('tooManyNodes', { got: cost.nodes, most: access.maxNodes }));
        }
        if (operation.operation === 'mutation') meter?.lift();
        contextValue.cost = cost;
        // One point was taken when the request came in.
        charge(access, cost.points - REQUEST_POINTS);
      }),
  }),
};

/** Whether a request asks to be told what it costs: by a header, or where a client cannot set one by its `extensions`. */
const asksForCost = ({ http, extensions }: GraphQLRequest): boolean =>
  http?.headers.get(COST_HEADER) !== undefined || extensions?.cost === true;

/** Puts `extensions.cost` into the answers of those who ask for it. */
export const costReportPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { body }, contextValue }) => {
      const cost = toCostReport(contextValue);
      if (cost === undefined || body.kind !== 'single' || !asksForCost(request)) return;
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    },
  }),
};

const MEDIA_TYPE = 'application/graphql-response+json';
/** Mistakes in the document or its variables. */
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'DATE_INVALID',
]);

const setStatus = ({ response, request, contextValue }: GraphQLRequestContext<Context>): void => {
  const { body, http } = response;
  if (body?.kind !== 'single') return;
  const { errors = [], data } = body.singleResult;
  if (errors.length === 0) return;
  const codes = errors.map(({ extensions }) => extensions?.code);
  // GraphQL over HTTP, section 6.4.1: under the older media type a well-formed request SHOULD be answered with 200.
  const accepts = request.http?.headers.get('accept') ?? '';
  if (http.status === 400 && !accepts.includes(MEDIA_TYPE) && codes.every((code) => REQUEST_ERRORS.has(code))) {
    http.status = 200;
  }
  const worst = Math.max(...codes.map((code) => ERRORS[code as ErrorCode]?.status ?? 0));
  if (worst >= 500 && (data === null || data === undefined)) {
    http.status = worst;
    if (worst === 503) http.headers.set('retry-after', '5');
  }
  for (const { extensions } of errors) {
    if (extensions?.code === 'INTERNAL_SERVER_ERROR') extensions.requestId = contextValue.requestId;
  }
  body.singleResult.errors = errors.map((error) => localiseError(error, contextValue.language));
};

/** Gives answers with errors the right status and the request id, and writes errors of ours into the log. */
export const answerPlugin = (log: (error: unknown, requestId: string) => void): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) if (isOurs(error)) log(error.originalError ?? error, contextValue.requestId);
    },
    willSendResponse: async (context) => setStatus(context as GraphQLRequestContext<Context>),
  }),
});
