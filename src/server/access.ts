import type { FastifyRequest } from 'fastify';
import { isSameSecret, recognise } from '../app/tokens.js';
import { IsnadError, invariant } from '../errors.js';
import type { Access, Budget } from '../graphql/context.js';
import { say } from '../messages/message.js';
import type { TokenRecord } from '../store/records.js';
import type { Tokens } from '../store/store.js';
import { clientAddress } from './client-address.js';
import type { Config } from './config.js';
import { handedAccess } from './handed-requests.js';
import { charge, RateLimited, type RateLimiter, type RateLimits } from './rate-limit.js';

/** The token of an Authorization header; null when there is none, as where a proxy in front has a log-in of its own. */
const bearerOf = (authorization: string | undefined): string | null =>
  /^Bearer *(.*)$/isu.exec(authorization?.trim() ?? '')?.[1] ?? null;

export interface AccessControl {
  /**
   * What a caller may do, by its Authorization header and the address it calls from. Asks the database every time, so that
   * a token that was rotated or revoked is refused with the next request.
   * Errors: UNAUTHENTICATED for a bearer token that is not ours, was rotated, revoked or has expired; RATE_LIMITED when
   * an address sends too many of those.
   */
  authenticate(authorization: string | undefined, address: string): Promise<Access>;
}

export interface AccessOptions {
  readonly config: Pick<
    Config,
    'writeToken' | 'anonymousRead' | 'maxNodes' | 'maxNodesWithToken' | 'ratePoints' | 'rateRestore'
  >;
  readonly tokens: Pick<Tokens, 'byId'>;
  /** The present moment, ISO 8601 UTC. */
  readonly now: () => string;
  readonly rates: RateLimiter;
}

/** Wrong tokens that an address may send in a minute. */
const WRONG_TOKENS: RateLimits = { points: 100, restore: 100 / 60 };

export const createAccess = ({ config, tokens, now, rates }: AccessOptions): AccessControl => {
  const budgetOf = (client: string, record: TokenRecord | null): Budget | null => {
    const points = record?.ratePoints ?? config.ratePoints;
    return points === 0 ? null : rates.budget(client, { points, restore: record?.rateRestore ?? config.rateRestore });
  };

  const known = (client: string, mayWrite: boolean, record: TokenRecord | null): Access => ({
    mayRead: true,
    mayWrite,
    hasToken: true,
    client,
    maxNodes: record?.maxNodes ?? config.maxNodesWithToken,
    budget: budgetOf(client, record),
  });

  const refuse = (address: string): never => {
    const wait = rates.budget(`wrong tokens of ${clientAddress(address)}`, WRONG_TOKENS).take(1);
    if (wait > 0) throw new RateLimited(say('wrongTokens', { wait }), wait);
    throw new IsnadError('UNAUTHENTICATED', say('tokenUnknown'));
  };

  const authenticate: AccessControl['authenticate'] = async (authorization, address) => {
    const bearer = bearerOf(authorization);
    if (bearer === null) {
      const client = `address ${clientAddress(address)}`;
      return {
        mayRead: config.anonymousRead,
        mayWrite: false,
        hasToken: false,
        client,
        maxNodes: config.maxNodes,
        budget: budgetOf(client, null),
      };
    }
    if (config.writeToken !== null && isSameSecret(bearer, config.writeToken)) {
      return known('token of the start', true, null);
    }
    const record = await recognise(tokens, bearer, now());
    return record === null ? refuse(address) : known(`token ${record.id}`, record.scope === 'WRITE', record);
  };

  return { authenticate };
};

/** What an operation needs; a document without a root type of its own kind is refused elsewhere. */
export type Need = 'READ' | 'WRITE';

/** Errors: UNAUTHENTICATED when a token is missing, FORBIDDEN when the one given has not the scope. */
export const assertMay = (access: Access, need: Need): void => {
  if (need === 'WRITE' ? access.mayWrite : access.mayRead) return;
  if (!access.hasToken) {
    throw new IsnadError('UNAUTHENTICATED', say(need === 'WRITE' ? 'writingNeedsToken' : 'readingNeedsToken'));
  }
  throw new IsnadError('FORBIDDEN', say('scopeMissing', { scope: need.toLowerCase() }));
};

/** What every request costs, whatever it asks. */
export const REQUEST_POINTS = 1;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; there behind a door with the hook `authenticated`. */
    access?: Access;
  }
}

/** The `onRequest` hook of a door that asks who calls: sets `request.access`, and takes the point of a request. */
export const authenticated =
  (access: AccessControl) =>
  async (request: FastifyRequest): Promise<void> => {
    const known = handedAccess(request.raw);
    const caller = known ?? (await access.authenticate(request.headers.authorization, request.ip));
    request.access = caller;
    if (known === undefined) charge(caller, REQUEST_POINTS);
  };

/** Who calls, behind a door with the hook `authenticated`. */
export const accessOf = ({ access }: FastifyRequest): Access => {
  invariant(access !== undefined, 'the door asks who calls');
  return access;
};
