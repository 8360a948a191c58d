import type { GraphQLFormattedError } from 'graphql';
import type { Access, BudgetState, Context, OperationCost } from '../../graphql/context.js';
import type { Message } from '../../messages/message.js';
import type { Config } from '../config.js';

/** What a lane's processes may do with the database. */
export type LaneKind = 'READ' | 'WRITE';

/** What a process is told first. */
export interface LaneSetup {
  readonly kind: LaneKind;
  readonly config: Config;
  readonly version: string;
}

/** An operation that passed all checks: parsed, valid, allowed and paid for, with variables of the right types. */
export interface LaneOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly access: Omit<Access, 'budget'>;
  /** What is left to the caller when the operation begins; null where nobody is counted. */
  readonly budget: BudgetState | null;
  readonly cost: OperationCost | undefined;
  readonly language: Context['language'];
  readonly idempotency: Context['idempotency'];
  /** Milliseconds that the operation may take; null for one that is not broken off. */
  readonly milliseconds: number | null;
}

/** An error in the answer's form, with what it says beside: a key of the answer that no message can carry. */
export interface LaneError {
  readonly error: GraphQLFormattedError;
  readonly said: Message | null;
}

/** An error of ours, for the log. */
export interface LaneLogEntry {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

export interface Counted {
  /** SQL statements, and the milliseconds for which they held a core. */
  readonly statements: number;
  readonly statementMilliseconds: number;
}

export type LaneAnswer = Counted &
  (
    | { readonly kind: 'WRITTEN'; readonly body: Uint8Array }
    | {
        readonly kind: 'WITH_ERRORS';
        readonly data: unknown;
        readonly errors: readonly LaneError[];
        readonly log: readonly LaneLogEntry[];
      }
    /** More bytes than are sent. */
    | { readonly kind: 'TOO_LARGE'; readonly bytes: number }
  );

export type ToLane = { readonly setup: LaneSetup } | { readonly operation: LaneOperation };
export type FromLane = { readonly ready: true } | { readonly answer: LaneAnswer } | { readonly failed: LaneLogEntry };
