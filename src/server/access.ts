import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from '../graphql/context.js';

const digest = (value: string): Buffer => createHash('sha256').update(value, 'utf8').digest();

/**
 * What the Authorization header of a request allows. Compared in constant time: hashing first makes the lengths equal,
 * so that neither the length nor a matching beginning of the token can be measured.
 */
export const accessOf = (authorization: string | undefined, writeToken: string): Context['access'] => {
  if (authorization === undefined) return 'NO_TOKEN';
  const token = /^Bearer +([^ ]+) *$/iu.exec(authorization)?.[1] ?? '';
  return timingSafeEqual(digest(token), digest(writeToken)) ? 'WRITE' : 'WRONG_TOKEN';
};
