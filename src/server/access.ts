import type { FastifyRequest } from 'fastify';
import { isSameSecret, recognise } from '../app/tokens.js';
import { IsnadError } from '../errors.js';
import type { Access } from '../graphql/context.js';
import type { Tokens } from '../store/store.js';
import type { Config } from './config.js';

/** The token of an Authorization header; null when there is none, as where a proxy in front has a log-in of its own. */
const bearerOf = (authorization: string | undefined): string | null =>
  /^Bearer *(.*)$/isu.exec(authorization?.trim() ?? '')?.[1] ?? null;

export interface AccessControl {
  /**
   * What a caller may do, by its Authorization header and the address it calls from. Asks the database every time, so that
   * a token that was rotated or revoked is refused with the next request.
   * Errors: UNAUTHENTICATED for a bearer token that is not ours, was rotated, revoked or has expired.
   */
  authenticate(authorization: string | undefined, address: string): Promise<Access>;
}

export interface AccessOptions {
  readonly config: Pick<Config, 'writeToken' | 'anonymousRead' | 'maxNodes' | 'maxNodesWithToken'>;
  readonly tokens: Pick<Tokens, 'byId'>;
  /** The present moment, ISO 8601 UTC. */
  readonly now: () => string;
}

export const createAccess = ({ config, tokens, now }: AccessOptions): AccessControl => ({
  authenticate: async (authorization, address) => {
    const bearer = bearerOf(authorization);
    if (bearer === null) {
      return {
        mayRead: config.anonymousRead,
        mayWrite: false,
        hasToken: false,
        client: `address ${address}`,
        maxNodes: config.maxNodes,
      };
    }
    if (config.writeToken !== null && isSameSecret(bearer, config.writeToken)) {
      return {
        ...{ mayRead: true, mayWrite: true, hasToken: true },
        ...{ client: 'token of the start', maxNodes: config.maxNodesWithToken },
      };
    }
    const record = await recognise(tokens, bearer, now());
    if (record === null) {
      throw new IsnadError('UNAUTHENTICATED', 'The token is not one of this server, was revoked, or has expired.');
    }
    return {
      mayRead: true,
      mayWrite: record.scope === 'WRITE',
      hasToken: true,
      client: `token ${record.id}`,
      maxNodes: record.maxNodes ?? config.maxNodesWithToken,
    };
  },
});

/** What an operation needs; a document without a root type of its own kind is refused elsewhere. */
export type Need = 'READ' | 'WRITE';

/** Errors: UNAUTHENTICATED when a token is missing, FORBIDDEN when the one given has not the scope. */
export const assertMay = (access: Access, need: Need): void => {
  if (need === 'WRITE' ? access.mayWrite : access.mayRead) return;
  if (!access.hasToken) {
    throw new IsnadError('UNAUTHENTICATED', `${need === 'WRITE' ? 'Writing' : 'Reading'} needs a token.`);
  }
  throw new IsnadError('FORBIDDEN', `The token does not allow this: the scope "${need.toLowerCase()}" is needed.`);
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; there behind a door with the hook `authenticated`. */
    access: Access;
  }
}

/** The `onRequest` hook of a door that asks who calls: sets `request.access`. */
export const authenticated =
  (access: AccessControl) =>
  async (request: FastifyRequest): Promise<void> => {
    request.access = await access.authenticate(request.headers.authorization, request.ip);
  };
