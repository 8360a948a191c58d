import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
} from 'graphql';
import { createPlans } from '../../graphql/compiled/plan-cache.js';
import type { Budget, Context } from '../../graphql/context.js';
import { formatError, isOurs } from '../format-error.js';
import { SAID } from '../localise.js';
import { startMeter } from '../operation-meter.js';
import { buildContext, type ContextParts } from '../request-context.js';
import type { Counted, LaneAnswer, LaneError, LaneLogEntry, LaneOperation } from './lane-messages.js';

/** Documents kept parsed. */
const KEPT_DOCUMENTS = 200;

export const toLogEntry = (error: unknown): LaneLogEntry =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { name: 'Error', message: String(error), stack: undefined };

/** An error as it is answered; graphql-js hands errors with a path of their own on as they are. */
const toLaneError = (thrown: GraphQLError): LaneError => {
  const error =
    thrown instanceof GraphQLError
      ? thrown
      : new GraphQLError((thrown as Error).message, { originalError: thrown as Error });
  const { extensions, ...formatted } = formatError(error.toJSON(), error);
  const { [SAID]: said = null, ...others } = (extensions ?? {}) as Record<PropertyKey, unknown>;
  return { error: { ...formatted, extensions: others }, said: said as LaneError['said'] };
};

/** A budget that was charged elsewhere. */
const toBudget = (state: LaneOperation['budget']): Budget | null =>
  state === null ? null : { take: () => 0, state: () => state };

/**
 * Builds the function that runs operations on a store: whatever is thrown while one runs becomes an error of its answer.
 * Two operations may run at once.
 */
export const createOperationRunner = (
  schema: GraphQLSchema,
  parts: ContextParts,
): ((operation: LaneOperation) => Promise<LaneAnswer>) => {
  const { store, config } = parts;
  const plans = config.compileQueries ? createPlans(schema, store.answers) : null;
  const documents = new Map<string, DocumentNode>();
  const parsed = (text: string): DocumentNode => {
    const known = documents.get(text);
    if (known !== undefined) return known;
    const document = parse(text, { maxTokens: config.maxTokens });
    const [oldest] = documents.keys();
    if (documents.size >= KEPT_DOCUMENTS && oldest !== undefined) documents.delete(oldest);
    documents.set(text, document);
    return document;
  };

  /** The answer of a query that can be one statement; null of any other. */
  const asStatement = async (
    document: DocumentNode,
    name: string | undefined,
    variables: LaneOperation['variables'],
  ): Promise<Uint8Array | null> => {
    const operation = getOperationAST(document, name);
    if (plans === null || operation == null) return null;
    const statement = plans.statementOf(document, operation, variables);
    return 'refused' in statement ? null : store.answers.run(statement).catch(() => null);
  };

  // What was written is told, however long it is.
  const toWritten = (body: Uint8Array, isLimited: boolean, counted: Counted): LaneAnswer =>
    isLimited && body.length > config.maxAnswerBytes
      ? { ...counted, kind: 'TOO_LARGE', bytes: body.length }
      : { ...counted, kind: 'WRITTEN', body };

  return async ({ query, operationName, variables, requestId, access, budget, cost, language, ...given }) => {
    const limits = {
      statements: given.milliseconds === null ? Number.POSITIVE_INFINITY : config.maxStatements,
      milliseconds: given.milliseconds ?? Number.POSITIVE_INFINITY,
    };
    const meter = startMeter(limits);
    const context: Context = {
      ...buildContext(parts, { requestId, access: { ...access, budget: toBudget(budget) }, headers: {}, meter }),
      language,
      idempotency: given.idempotency,
      ...(cost === undefined ? {} : { cost }),
    };
    const document = parsed(query);
    const result = await store.measured(
      meter,
      async (): Promise<ExecutionResult | Uint8Array> =>
        (await asStatement(document, operationName, variables)) ??
        execute({
          schema,
          document,
          contextValue: context,
          variableValues: variables,
          operationName: operationName ?? null,
        }),
    );
    const counted = { statements: meter.statements(), statementMilliseconds: meter.statementMilliseconds() };
    const isLimited = given.milliseconds !== null;
    if (result instanceof Uint8Array) return toWritten(result, isLimited, counted);
    const { data, errors } = result;
    if (errors !== undefined) {
      const log = errors.filter(isOurs).map((error) => toLogEntry(error.originalError ?? error));
      return { ...counted, kind: 'WITH_ERRORS', data, errors: errors.map(toLaneError), log };
    }
    return toWritten(Buffer.from(`${JSON.stringify({ data })}\n`), isLimited, counted);
  };
};
