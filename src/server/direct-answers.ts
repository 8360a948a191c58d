import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Plans } from '../graphql/compiled/plan-cache.js';
import type { Access } from '../graphql/context.js';
import type { Store } from '../store/store.js';
import { assertMay, REQUEST_POINTS } from './access.js';
import type { Config } from './config.js';
import { assertInputSizes } from './input-sizes.js';
import { mostStatementNodes } from './lanes/lane-plugin.js';
import { costOf } from './points.js';
import { charge } from './rate-limit.js';

/** Bytes that known documents may take, with what Apollo made of them. */
const KEPT_BYTES = 32 * 1024 ** 2;
/** A parsed document takes so many bytes for each character of its text. */
const BYTES_OF_A_CHARACTER = 40;
const LONGEST_ACCEPT = 200;
const KEPT_ACCEPTS = 100;
/** A statement that takes longer goes the long way, where somebody may decide to run it elsewhere. Milliseconds. */
const LONGEST_STATEMENT = 10;
/** So many times in a row: once may be the machine's fault. */
const SLOW_TIMES = 3;

interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

interface TimedOperation extends KnownOperation {
  slowInARow: number;
}

/** A request as its door read it. */
export interface DirectRequest {
  readonly body: unknown;
  readonly accept: string | undefined;
  readonly access: Access;
}

export interface DirectAnswer {
  readonly body: Buffer;
  readonly contentType: string;
}

type Parameters = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** The name of a known operation. A document of one operation may go without its name. */
const keyOf = (source: string, operationName: string | undefined): string => `${operationName ?? ''}\n${source}`;

/**
 * Answers documents that Apollo has parsed, validated and answered by a statement before, without going through its
 * pipeline again. What depends on the caller is done anew for each request: rights, sizes of inputs, cost, points. All
 * that is not plainly right goes the long way, where it is refused: errors are made in one place.
 */
export const createDirectAnswers = (
  config: Config,
  schema: GraphQLSchema,
  plans: Plans,
  { answers }: Pick<Store, 'answers'>,
) => {
  const mostNodes = mostStatementNodes(config);
  const known = new LRUCache<string, TimedOperation>({
    maxSize: KEPT_BYTES,
    sizeCalculation: (_operation, key) => key.length * BYTES_OF_A_CHARACTER,
  });
  /** Media types that Apollo chose, by what clients accept. */
  const contentTypes = new Map<string, string>();

  const answer = async ({ body, accept = '', access }: DirectRequest): Promise<DirectAnswer | null> => {
    const contentType = contentTypes.get(accept);
    if (contentType === undefined || !isRecord(body)) return null;
    const { query, variables, operationName, extensions } = body;
    if (typeof query !== 'string' || !isAbsent(extensions)) return null;
    if (!isAbsent(operationName) && typeof operationName !== 'string') return null;
    if (!isAbsent(variables) && !isRecord(variables)) return null;
    const key = keyOf(query, (operationName as string | null | undefined) ?? undefined);
    const operation = known.get(key);
    if (operation === undefined) return null;
    const given = (variables as Parameters | null | undefined) ?? {};
    try {
      assertMay(access, 'READ');
      assertInputSizes(operation.document, operation.operation, given);
      const cost = costOf(schema, operation.document, operation.operation, given);
      if (cost.nodes > Math.min(access.maxNodes, mostNodes)) return null;
      const statement = plans.statementOf(operation.document, operation.operation, given);
      if ('refused' in statement) return null;
      charge(access, cost.points - REQUEST_POINTS);
      const startedAt = performance.now();
      const bytes = await answers.run(statement);
      operation.slowInARow = performance.now() - startedAt > LONGEST_STATEMENT ? operation.slowInARow + 1 : 0;
      if (operation.slowInARow === SLOW_TIMES) known.delete(key);
      if (bytes === null) return null;
      return { body: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), contentType };
    } catch {
      return null;
    }
  };

  return {
    answer,
    /** An operation that a statement answered in so many milliseconds. */
    learnOperation: (
      source: string,
      operationName: string | undefined,
      operation: KnownOperation,
      milliseconds: number,
    ): void => {
      if (milliseconds <= LONGEST_STATEMENT) known.set(keyOf(source, operationName), { ...operation, slowInARow: 0 });
    },
    /** Learns how Apollo names the media type of an answer to a client that accepts these. */
    learn: (accept: string | undefined, contentType: unknown): void => {
      if (typeof contentType !== 'string' || (accept?.length ?? 0) > LONGEST_ACCEPT) return;
      if (contentTypes.size >= KEPT_ACCEPTS) contentTypes.clear();
      contentTypes.set(accept ?? '', contentType);
    },
  };
};

export type DirectAnswers = ReturnType<typeof createDirectAnswers>;
