import type { IncomingHttpHeaders } from 'node:http';
import type { Context } from '../graphql/context.js';

const HOUR = 3_600_000;

/** How the writes of a request are known again. */
export const idempotencyOf = (headers: IncomingHttpHeaders, hours: number): Context['idempotency'] => {
  const key = headers['idempotency-key'];
  return { key: typeof key === 'string' && key !== '' ? key : null, keptFor: hours * HOUR };
};
