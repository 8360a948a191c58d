import type { FastifyInstance } from 'fastify';

/** Headers that tell a client what it has left; pages of other origins may read them. */
export const RATE_HEADERS = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'];

/** Tells every caller who is counted what is left: points, and the second (Unix time) when all of them are back. */
export const addRateHeaders = (app: FastifyInstance, now: () => string): void => {
  app.addHook('onSend', async (request, reply) => {
    const budget = request.access?.budget?.state();
    if (budget === undefined) return;
    reply.headers({
      'x-ratelimit-limit': budget.limit,
      'x-ratelimit-remaining': budget.remaining,
      'x-ratelimit-reset': Math.ceil((Date.parse(now()) + budget.millisecondsToFull) / 1000),
    });
  });
};
