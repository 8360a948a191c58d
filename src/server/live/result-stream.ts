import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  getVariableValues,
} from 'graphql';
import { toEventId } from '../../app/event-id.js';
import type { EventQueue, ToldEvent } from '../../app/event-queue.js';
import { IsnadError } from '../../errors.js';
import type { AcceptedSubscription, Context } from '../../graphql/context.js';
import { buildLoaders } from '../../graphql/loaders.js';
import { say } from '../../messages/message.js';
import type { Log } from '../apollo.js';
import { toCostReport } from '../cost-report.js';
import { formatError, isOurs } from '../format-error.js';
import { localiseError } from '../localise.js';
import { type MeterLimits, startMeter } from '../operation-meter.js';

/** One answer of a subscription, with the id of its event. */
export interface StreamedResult {
  readonly eventId: string;
  readonly result: FormattedExecutionResult;
}

/** Answers as their events come. Rejects when the events end with an error; `formatErrors` makes it fit to show. */
export interface ResultStream extends AsyncIterableIterator<StreamedResult, undefined> {
  return(): Promise<IteratorResult<StreamedResult, undefined>>;
}

const MOST_ERRORS = 5;

/**
 * What was thrown, as an error of GraphQL. graphql-js takes an error that has a path of its own, as ours have, for one
 * that it has placed already, and hands it on as it is.
 */
export const toGraphqlError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : 'unknown', {
        originalError: error instanceof Error ? error : new Error(String(error)),
      });

/** Errors as HTTP answers have them; those of ours go into the log. */
export const formatErrors = (
  errors: readonly GraphQLError[],
  { requestId, language }: Pick<Context, 'requestId' | 'language'>,
  log: Log,
): GraphQLFormattedError[] =>
  errors.map((thrown) => {
    const error = toGraphqlError(thrown);
    if (isOurs(error)) log.error({ err: error.originalError ?? error, requestId }, 'GraphQL error of ours');
    const formatted = localiseError(formatError(error.toJSON(), error), language);
    return formatted.extensions?.code === 'INTERNAL_SERVER_ERROR'
      ? { ...formatted, extensions: { ...formatted.extensions, requestId } }
      : formatted;
  });

const badInput = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    originalError: error,
    extensions: { code: 'BAD_USER_INPUT' },
  });

/** An answer that holds nothing of its event says which one it was, so that its client can go on behind it. */
const withPlace = (result: FormattedExecutionResult, eventId: string): FormattedExecutionResult =>
  result.data == null ? { ...result, extensions: { ...result.extensions, eventId } } : result;

export interface SubscriptionRequest extends AcceptedSubscription {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly context: Context;
  readonly log: Log;
  /** What answering one event may take. */
  readonly measures: MeterLimits;
  /** What the answer to one event may have. */
  readonly maxAnswerBytes: number;
  /** Whether every answer says what it cost. */
  readonly wantsCost: boolean;
}

/** Errors: QUERY_TOO_COSTLY for an answer of more bytes than are sent. */
export const assertSize = (result: FormattedExecutionResult, most: number): void => {
  const bytes = Buffer.byteLength(JSON.stringify(result));
  if (bytes <= most) return;
  throw new IsnadError('QUERY_TOO_COSTLY', say('answerTooLarge', { got: bytes, most }));
};

/**
 * Begins a subscription that passed all checks: a stream, or the errors that kept it from beginning. Every event is
 * answered with loaders of its own, so that each sees what is stored then.
 */
export const openResultStream = async ({
  schema,
  document,
  operation,
  variables,
  operationName,
  context,
  log,
  measures,
  maxAnswerBytes,
  wantsCost,
  cost,
}: SubscriptionRequest): Promise<ResultStream | readonly GraphQLFormattedError[]> => {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: MOST_ERRORS });
  if (coerced.errors !== undefined) return formatErrors(coerced.errors.map(badInput), context, log);
  const args: ExecutionArgs = {
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    ...(operationName === undefined ? {} : { operationName }),
  };
  const source = await createSourceEventStream(args).catch((error: unknown) => {
    if (error instanceof IsnadError) return { errors: [toGraphqlError(error)] };
    throw error;
  });
  if (!(Symbol.asyncIterator in source)) return formatErrors(source.errors ?? [], context, log);
  // The fields of our subscriptions give nothing else.
  const events = source as EventQueue;

  const answer = async (told: ToldEvent): Promise<StreamedResult> => {
    const meter = startMeter(measures);
    const contextValue: Context = { ...context, meter, loaders: buildLoaders(context.store) };
    const { errors, ...result } = await context.store.measured(
      meter,
      async (): Promise<ExecutionResult> => execute({ ...args, contextValue, rootValue: told }),
    );
    const eventId = toEventId(told.event);
    const whole: FormattedExecutionResult = {
      ...(errors === undefined ? {} : { errors: formatErrors(errors, context, log) }),
      ...result,
      ...(wantsCost
        ? { extensions: { cost: toCostReport({ ...contextValue, ...(cost === undefined ? {} : { cost }) }) } }
        : {}),
    };
    return { eventId, result: withPlace(bounded(whole), eventId) };
  };

  const bounded = (result: FormattedExecutionResult): FormattedExecutionResult => {
    try {
      assertSize(result, maxAnswerBytes);
      return result;
    } catch (error) {
      return { errors: formatErrors([toGraphqlError(error)], context, log), data: null };
    }
  };

  const stream: ResultStream = {
    next: async () => {
      const told = await events.next();
      return told.done === true ? told : { done: false, value: await answer(told.value) };
    },
    return: async () => {
      await events.return();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
};
