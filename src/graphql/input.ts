import { IsnadError } from '../errors.js';
import { type Message, say } from '../messages/message.js';

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
  const fail = (message: Message) => new IsnadError('BAD_USER_INPUT', message, { path: [argument] });
  const name = argument;
  if (value.length > limit) throw fail(say('tooLong', { name, got: value.length, most: limit }));
  if (!value.isWellFormed()) {
    throw new IsnadError('ENCODING_INVALID', say('loneSurrogate', { name }), { path: [argument] });
  }
  if (/\p{Cc}/u.test(value.replace(/[\t\n\r]/gu, ' '))) throw fail(say('controlCharacter', { name }));
  if (value.trim() === '') throw fail(say('empty', { name }));
  return value;
};

const MOST_VALUES = 100;

/** Values of a list, at most a hundred; null when none were given. Errors: BAD_USER_INPUT. */
export const toFew = <Value>(
  values: readonly Value[] | null | undefined,
  argument: string,
): readonly Value[] | null => {
  if (values === null || values === undefined) return null;
  if (values.length <= MOST_VALUES) return values;
  throw new IsnadError(
    'BAD_USER_INPUT',
    say('tooManyValues', { name: argument, got: values.length, most: MOST_VALUES }),
    {
      path: argument.split('.'),
    },
  );
};

/** Like `toText` for each of several; null when none were given. */
export const toOptionalTexts = (
  values: readonly string[] | null | undefined,
  argument: string,
): readonly string[] | null => toFew(values, argument)?.map((value) => toText(value, argument)) ?? null;

/** A confidence from 0 to 1; null when none was given. Errors: BAD_USER_INPUT. */
export const toConfidence = (confidence: number | null | undefined, argument: string): number | null => {
  if (confidence === null || confidence === undefined) return null;
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new IsnadError('BAD_USER_INPUT', say('outside', { name: argument, least: 0, most: 1, got: confidence }), {
    path: argument.split('.'),
  });
};

/** Like `toText`; null when the value was not given. */
export const toOptionalText = (value: string | null | undefined, argument: string): string | null =>
  value === null || value === undefined ? null : toText(value, argument);
