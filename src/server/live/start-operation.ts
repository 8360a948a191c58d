import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { IsnadError, invariant } from '../../errors.js';
import type { AcceptedSubscription, Context } from '../../graphql/context.js';
import { REQUEST_POINTS } from '../access.js';
import { checkNesting } from '../bracket-depth.js';
import { startMeter } from '../operation-meter.js';
import { charge } from '../rate-limit.js';
import { type DocumentRequest, trustedTextOf } from '../trusted-documents.js';
import { readData } from '../written-answer.js';
import type { LiveDoor } from './live-door.js';
import { assertSize, formatErrors, openResultStream, type ResultStream } from './result-stream.js';

export interface OperationRequest extends DocumentRequest {
  /** The document; empty where an id names one. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  /** Whether queries and mutations are refused. */
  readonly onlySubscriptions: boolean;
}

/** What became of an operation: refused before it ran, answered at once, or answered event by event. */
export type Started =
  | { readonly kind: 'REFUSED'; readonly errors: readonly GraphQLFormattedError[] }
  | { readonly kind: 'ANSWERED'; readonly result: FormattedExecutionResult }
  | { readonly kind: 'STREAMING'; readonly results: ResultStream };

/** `extensions` as the GraphQL server takes them; a hash that named a trusted document is settled. */
const toExtensions = (given: unknown, isTrusted: boolean): Record<string, unknown> => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {};
  const { persistedQuery, ...others } = given as Record<string, unknown>;
  return isTrusted || persistedQuery === undefined ? others : { ...others, persistedQuery };
};

type Door = Pick<LiveDoor, 'apollo' | 'store' | 'trusted' | 'config' | 'log'>;

/** What is looked at before GraphQL is: errors of the caller, as they are sent. */
const checkFirst = (check: () => unknown, context: Context, { log }: Door): readonly GraphQLFormattedError[] => {
  try {
    check();
    return [];
  } catch (error) {
    invariant(error instanceof IsnadError, 'a document is refused with a code');
    return formatErrors([new GraphQLError(error.message, { originalError: error })], context, log);
  }
};

/** Runs an operation of a door that can stream, through the same checks as one that comes over HTTP. */
export const startOperation = async (
  door: Door,
  { variables, operationName, onlySubscriptions, ...asked }: OperationRequest,
  given: Context,
): Promise<Started> => {
  const { apollo, store, trusted, config, log } = door;
  let { query } = asked;
  const refused = checkFirst(
    () => {
      charge(given.access, REQUEST_POINTS);
      if (trusted !== null) query = trustedTextOf(trusted, asked) ?? query;
      checkNesting(query);
    },
    given,
    door,
  );
  if (refused.length > 0) return { kind: 'REFUSED', errors: refused };
  const measures = { statements: config.maxStatements, milliseconds: config.maxMilliseconds };
  const meter = startMeter(measures);
  const context: Context = { ...given, meter };
  const accepted: AcceptedSubscription[] = [];
  const stream = { onlySubscriptions, take: (subscription: AcceptedSubscription) => void accepted.push(subscription) };
  const request = {
    query,
    variables: { ...variables },
    extensions: toExtensions(asked.extensions, trusted !== null),
    ...(operationName === undefined ? {} : { operationName }),
  };
  const response = await store.measured(meter, () =>
    apollo.executeOperation(request, { contextValue: { ...context, stream } }),
  );
  invariant(response.body.kind === 'single', 'nothing is answered in parts');
  const { data, errors, ...rest } = response.body.singleResult;
  const [subscription] = accepted;
  if (subscription !== undefined && errors === undefined) {
    const opened = await openResultStream({
      ...subscription,
      variables,
      operationName,
      context,
      log,
      measures,
      maxAnswerBytes: config.maxAnswerBytes,
      wantsCost: rest.extensions?.cost !== undefined,
    });
    return 'next' in opened ? { kind: 'STREAMING', results: opened } : { kind: 'REFUSED', errors: opened };
  }
  if (data === undefined && errors !== undefined) return { kind: 'REFUSED', errors };
  const result = {
    ...(errors === undefined ? {} : { errors }),
    data: readData(data) ?? null,
    ...rest,
  } as FormattedExecutionResult;
  // What was written is told, however long it is.
  const large = checkFirst(() => meter.isLimited() && assertSize(result, config.maxAnswerBytes), given, door);
  return large.length > 0 ? { kind: 'REFUSED', errors: large } : { kind: 'ANSWERED', result };
};
