import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { MessageLanguage } from '../app/error-messages.js';
import type { EventFeed } from '../app/event-feed.js';
import type { Store } from '../store/store.js';
import type { Loaders } from './loaders.js';

/** Limits of one server, as the API tells them to its clients. */
export interface Limits {
  readonly nodes: number;
  readonly depth: number;
  readonly tokens: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
  readonly operations: number;
  readonly fields: number;
  readonly stringCharacters: number;
  readonly bodyBytes: number;
  readonly answerBytes: number;
  readonly statements: number;
  readonly milliseconds: number;
  readonly articleCharacters: number;
}

/** What a caller may do. */
export interface Access {
  /** Queries and subscriptions. */
  readonly mayRead: boolean;
  /** Mutations. */
  readonly mayWrite: boolean;
  /** Whether a token was given: who has none is told to send one, who has one needs another scope. */
  readonly hasToken: boolean;
  /** Whose requests are counted together: those of a token, or without one those of an address. Not a secret. */
  readonly client: string;
  /** Nodes one query may ask for. */
  readonly maxNodes: number;
  /** What the caller may spend; null where nobody is counted. */
  readonly budget: Budget | null;
}

/** Points that are left of what a client may spend. */
export interface BudgetState {
  readonly limit: number;
  readonly remaining: number;
  /** Points that come back in a second. */
  readonly restoreRate: number;
  readonly millisecondsToFull: number;
}

export interface Budget {
  /** Takes points if they are there, and says how many seconds to wait when they are not; 0 when they were taken. */
  take(points: number): number;
  state(): BudgetState;
}

/** What an operation may cost, known before it runs. */
export interface OperationCost {
  /** Nodes it may ask for. */
  readonly nodes: number;
  readonly points: number;
}

/** Counts what an operation costs while it runs. */
export interface OperationMeter {
  /** SQL statements so far. */
  statements(): number;
  milliseconds(): number;
  /** Milliseconds for which its statements held a core. */
  statementMilliseconds(): number;
  /** After every statement. */
  onStatementEnd(milliseconds: number): void;
  /** Adds what another process has counted. */
  add(counted: { readonly statements: number; readonly statementMilliseconds: number }): void;
  /** Before every statement. Errors: QUERY_TIMEOUT when the operation has had its share. */
  onStatement(): void;
  /** The operation writes: it is counted, and never cut off. */
  lift(): void;
  isLimited(): boolean;
}

/** A subscription that passed all checks. */
export interface AcceptedSubscription {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly cost: OperationCost | undefined;
}

/** What a door that can stream does with subscriptions. */
export interface StreamDoor {
  /** Whether it refuses everything else. */
  readonly onlySubscriptions: boolean;
  take(subscription: AcceptedSubscription): void;
}

/** What a resolver may use: made anew for every request. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  readonly requestId: string;
  readonly access: Access;
  /** What names the calls of this request apart from those of others. */
  readonly idempotency: {
    /** The header Idempotency-Key. */
    readonly key: string | null;
    /** How long answers are kept, in milliseconds. */
    readonly keptFor: number;
  };
  /** In which errors are told. */
  readonly language: MessageLanguage;
  /** The present moment, ISO 8601 UTC. */
  readonly now: () => string;
  readonly limits: Limits;
  readonly version: string;
  /** Set before the operation runs. */
  cost?: OperationCost;
  /** What the operation uses while it runs; left out where nobody counts it. */
  readonly meter?: OperationMeter;
  readonly events: EventFeed;
  /** Set by doors that can stream; subscriptions are refused at the others. */
  readonly stream?: StreamDoor | undefined;
  /** Id of the last event that a reconnecting client says it has; goes before the one of its document. */
  readonly lastEventId?: string | null | undefined;
}
