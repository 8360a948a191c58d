import type { IncomingMessage } from 'node:http';
import type { Access } from '../graphql/context.js';

/** What the short way has found out about a request that it hands on to the framework. */
export interface Handed {
  readonly body: Buffer;
  /** Who calls; the point of the request was taken. */
  readonly access?: Access;
  /** Why the caller is refused. */
  readonly refusal?: unknown;
}

const requests = new WeakMap<IncomingMessage, Handed>();

export const handOn = (request: IncomingMessage, found: Handed): void => {
  requests.set(request, found);
};

/** The body of a request that was read already. */
export const handedBody = (request: IncomingMessage): Buffer | undefined => requests.get(request)?.body;

/** Who calls, where that is known already. Errors: those with which the caller was refused. */
export const handedAccess = (request: IncomingMessage): Access | undefined => {
  const known = requests.get(request);
  if (known?.refusal !== undefined) throw known.refusal;
  return known?.access;
};
