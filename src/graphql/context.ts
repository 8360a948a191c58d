import type { Store } from '../store/store.js';
import type { Loaders } from './loaders.js';

/** Limits of one server, as the API tells them to its clients. */
export interface Limits {
  readonly nodes: number;
  readonly depth: number;
  readonly tokens: number;
  readonly aliases: number;
  readonly bodyBytes: number;
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
  /** The present moment, ISO 8601 UTC. */
  readonly now: () => string;
  readonly limits: Limits;
  readonly version: string;
}
