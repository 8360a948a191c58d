import { IsnadError } from '../errors.js';

/** Longest string argument, in UTF-16 units; the text to ingest and the search words have limits of their own. */
const ARGUMENT_LIMIT = 1000;

/** `values` without the keys that were not given or given as null. */
export const given = <T extends object>(values: { readonly [K in keyof T]: T[K] | null | undefined }): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as T;

/**
 * `value`, checked to be text that may go into a look-up.
 * Errors: ENCODING_INVALID for a lone surrogate, BAD_USER_INPUT for a control character, emptiness or excess length.
 */
export const toText = (value: string, argument: string, limit = ARGUMENT_LIMIT): string => {
  const fail = (reason: string) => new IsnadError('BAD_USER_INPUT', `${argument} ${reason}.`, { path: [argument] });
  if (value.length > limit) throw fail(`has ${value.length} characters; at most ${limit} are allowed`);
  if (!value.isWellFormed()) {
    throw new IsnadError('ENCODING_INVALID', `${argument} holds a lone surrogate.`, { path: [argument] });
  }
  if (/\p{Cc}/u.test(value.replace(/[\t\n\r]/gu, ' '))) throw fail('holds a control character');
  if (value.trim() === '') throw fail('is empty');
  return value;
};

/** Like `toText`; null when the value was not given. */
export const toOptionalText = (value: string | null | undefined, argument: string): string | null =>
  value === null || value === undefined ? null : toText(value, argument);
