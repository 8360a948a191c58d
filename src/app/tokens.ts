import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { IsnadError } from '../errors.js';
import type { TokenScope } from '../model/token.js';
import type { Key, TokenRecord } from '../store/records.js';
import type { Tokens } from '../store/store.js';

const SECRET_BYTES = 32;
const TOKEN = /^isnad_(\d{1,15})_[\w-]{43}$/u;
const NAME = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ._@-]{0,63}$/u;

const digestOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();

/**
 * Whether two secrets are the same, in constant time: hashing first makes the lengths equal, so that neither the length
 * nor a matching beginning can be measured.
 */
export const isSameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(digestOf(given), digestOf(expected));

/** A new token: a beginning by which leak scanners know it, its key, and 256 random bits. */
const makeToken = (id: Key): string => `isnad_${id}_${randomBytes(SECRET_BYTES).toString('base64url')}`;

export interface TokenWish {
  readonly scope: TokenScope;
  /** What people call it; made of its scope and key when left out. */
  readonly name?: string | undefined;
  /** ISO 8601 UTC. */
  readonly expiresAt?: string | undefined;
  readonly maxNodes?: number | undefined;
  readonly ratePoints?: number | undefined;
  readonly rateRestore?: number | undefined;
}

export interface MadeToken {
  /** The token itself, which nobody can read again. */
  readonly token: string;
  readonly record: TokenRecord;
}

/** Errors: BAD_USER_INPUT (a name or a time that cannot be), TOKEN_NAME_TAKEN. */
export const createToken = async (tokens: Tokens, wish: TokenWish, now: string): Promise<MadeToken> => {
  // A name of digits could not be told from a key.
  if (wish.name !== undefined && (!NAME.test(wish.name) || /^\d+$/u.test(wish.name))) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      'A name has up to 64 letters, digits, spaces and ._@- and is more than a number.',
      { path: ['name'] },
    );
  }
  if (wish.expiresAt !== undefined && wish.expiresAt <= now) {
    throw new IsnadError('BAD_USER_INPUT', `The token would have expired at ${wish.expiresAt}.`, { path: ['expires'] });
  }
  let token = '';
  const record = await tokens.create((id) => {
    token = makeToken(id);
    return {
      name: wish.name ?? `${wish.scope.toLowerCase()}-${id}`,
      scope: wish.scope,
      digest: digestOf(token).toString('hex'),
      maxNodes: wish.maxNodes ?? null,
      ratePoints: wish.ratePoints ?? null,
      rateRestore: wish.rateRestore ?? null,
      createdAt: now,
      expiresAt: wish.expiresAt ?? null,
    };
  });
  return { token, record };
};

/** The token of that key or name. Errors: NOT_FOUND, also for one that was revoked. */
const findToken = async (tokens: Tokens, keyOrName: string): Promise<TokenRecord> => {
  const record = /^\d{1,15}$/u.test(keyOrName) ? await tokens.byId(Number(keyOrName)) : await tokens.byName(keyOrName);
  if (record === null || record.revokedAt !== null) {
    throw new IsnadError('NOT_FOUND', `There is no token "${keyOrName}" that could be used.`);
  }
  return record;
};

/** Puts a new secret in the place of the old one, which is refused from now on. Errors: NOT_FOUND. */
export const rotateToken = async (tokens: Tokens, keyOrName: string, now: string): Promise<MadeToken> => {
  const { id } = await findToken(tokens, keyOrName);
  const token = makeToken(id);
  return { token, record: await tokens.rotate(id, digestOf(token).toString('hex'), now) };
};

/** Errors: NOT_FOUND, also for one that was revoked before. */
export const revokeToken = async (tokens: Tokens, keyOrName: string, now: string): Promise<TokenRecord> => {
  const { id } = await findToken(tokens, keyOrName);
  return tokens.revoke(id, now);
};

const isExpired = ({ expiresAt }: TokenRecord, now: string): boolean => expiresAt !== null && expiresAt <= now;

/** The record of a token that holds now; null for a text that is none, or that was rotated, revoked or has expired. */
export const recognise = async (
  tokens: Pick<Tokens, 'byId'>,
  text: string,
  now: string,
): Promise<TokenRecord | null> => {
  const key = TOKEN.exec(text)?.[1];
  if (key === undefined) return null;
  const record = await tokens.byId(Number(key));
  if (record === null || record.revokedAt !== null || isExpired(record, now)) return null;
  return timingSafeEqual(digestOf(text), Buffer.from(record.digest, 'hex')) ? record : null;
};
