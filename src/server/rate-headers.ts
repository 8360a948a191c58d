import type { FastifyInstance } from 'fastify';
import type { Access } from '../graphql/context.js';

/** Headers that tell a client what it has left; pages of other origins may read them. */
export const RATE_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'];

/** What is left to a caller who is counted; nothing for others. */
export const rateHeadersOf = (access: Access | undefined, now: () => string): Readonly<Record<string, number>> => {
  const budget = access?.budget?.state();
  if (budget === undefined) return {};
  return {
    'x-ratelimit-limit': budget.limit,
    'x-ratelimit-remaining': budget.remaining,
    'x-ratelimit-reset': Math.ceil((Date.parse(now()) + budget.millisecondsToFull) / 1000),
  };
};

/** Tells every caller who is counted what is left: points, and the second (Unix time) when all of them are back. */
export const addRateHeaders = (app: FastifyInstance, now: () => string): void => {
  app.addHook('onSend', async (request, reply) => {
    reply.headers(rateHeadersOf(request.access, now));
  });
};
