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

/** What a resolver may use: made anew for every request. */
export interface Context {
  readonly store: Store;
  readonly loaders: Loaders;
  readonly requestId: string;
  /** Whether the caller may write, and if not, why: no token at all, or one that is not ours. */
  readonly access: 'WRITE' | 'NO_TOKEN' | 'WRONG_TOKEN';
  /** The present moment, ISO 8601 UTC. */
  readonly now: () => string;
  readonly limits: Limits;
  readonly version: string;
}
