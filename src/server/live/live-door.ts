import type { ApolloServer } from '@apollo/server';
import { type ErrorCode, IsnadError } from '../../errors.js';
import type { Access, Context } from '../../graphql/context.js';
import type { Store } from '../../store/store.js';
import type { Log } from '../apollo.js';
import type { Config } from '../config.js';
import type { ContextRequest } from '../request-context.js';
import type { TrustedDocuments } from '../trusted-documents.js';
import type { Connections } from './connections.js';

/** How long things may take, in milliseconds. */
export interface LiveTimes {
  /** From opening a websocket to its first message. */
  readonly init: number;
  /** Between two signs of life that are sent; who shows none in return until the next is gone. */
  readonly ping: number;
  /** From telling a client to go to closing its socket. */
  readonly leave: number;
}

export const LIVE_TIMES: LiveTimes = { init: 3000, ping: 12_000, leave: 2000 };

const REFUSALS: ReadonlySet<ErrorCode> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'RATE_LIMITED']);

/** Whether a caller was told that he may not, and not that we could not look. */
export const isRefusal = (error: unknown): error is IsnadError =>
  error instanceof IsnadError && REFUSALS.has(error.code);

/** What doors share whose connections stay open. */
export interface LiveDoor {
  readonly config: Config;
  readonly apollo: ApolloServer<Context>;
  readonly store: Store;
  readonly trusted: TrustedDocuments | null;
  readonly connections: Connections;
  readonly times: LiveTimes;
  readonly log: Log;
  /** Who calls. Errors: those of a token that is not ours, or not any more. */
  authenticate(authorization: string | undefined, address: string): Promise<Access>;
  /** A context of its own for every operation. */
  contextFor(request: ContextRequest): Context;
}
