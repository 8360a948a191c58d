import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERRORS, type ErrorCode, IsnadError } from '../errors.js';
import { type Message, render, say, toShown } from '../messages/message.js';
import { SAID } from './localise.js';
import { RateLimited } from './rate-limit.js';

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(ERRORS, code);

/** The causes of an error, outermost first. */
function* causesOf(error: unknown): Generator<unknown> {
  for (let cause = error; cause !== undefined && cause !== null; ) {
    yield cause;
    cause = cause instanceof GraphQLError ? cause.originalError : undefined;
  }
}

/** What graphql-js says, without a code or a place, of variables with more mistakes than it counts. */
const TOO_MANY_MISTAKES = /^Too many errors processing variables/u;

interface Known {
  readonly code: ErrorCode;
  readonly path: readonly (string | number)[];
  /** What the message says, where the words are ours. */
  readonly said: Message | null;
  /** Seconds to wait, of a refusal for now. */
  readonly retryAfter?: number;
}

/** What the caller may know about an error; null for an error of ours, which is masked. */
const known = (error: unknown): Known | null => {
  let code: ErrorCode | null = null;
  for (const cause of causesOf(error)) {
    if (cause instanceof RateLimited) return cause;
    if (cause instanceof IsnadError) return cause.code === 'INTERNAL_SERVER_ERROR' ? null : cause;
    if (!(cause instanceof GraphQLError)) return null;
    // The innermost code is the one our own rules and scalars gave; outer ones are what Apollo made of it.
    if (isCode(cause.extensions.code)) code = cause.extensions.code;
    if (cause.originalError === undefined && TOO_MANY_MISTAKES.test(cause.message)) code = 'BAD_USER_INPUT';
  }
  return code === null || code === 'INTERNAL_SERVER_ERROR' ? null : { code, path: [], said: null };
};

export const MASKED = say('ours');

/**
 * The answer's form of an error: code and remedy from the table, a message that is safe to show. Anything that is no
 * known mistake of the caller becomes INTERNAL_SERVER_ERROR without a word about its cause.
 */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const found = known(error);
  const { locations, path } = formatted;
  const code = found?.code ?? 'INTERNAL_SERVER_ERROR';
  return {
    message: found === null ? render(MASKED) : toShown(formatted.message),
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: {
      code,
      remedy: ERRORS[code].remedy,
      ...(found?.retryAfter === undefined ? {} : { retryAfter: found.retryAfter }),
      ...(found === null || found.path.length === 0 ? {} : { argument: found.path.join('.') }),
      [SAID]: found === null ? MASKED : found.said,
    },
  };
};

/** Whether an error is a bug or a failure of ours, to be written into the log with its cause. */
export const isOurs = (error: unknown): boolean => {
  const found = known(error);
  return found === null || ERRORS[found.code].status >= 500;
};
