import type { GraphQLFormattedError } from 'graphql';
import { type MessageLanguage, tellError } from '../app/error-messages.js';
import { ERRORS, type ErrorCode } from '../errors.js';
import type { Message } from '../messages/message.js';
import { pageOf } from './error-pages.js';

/** Under this key, which no JSON has, `extensions` hold what the message says. */
export const SAID = Symbol('said');

/** What GraphQL itself finds in a document is said in its own words, and so is what clients look for in a message. */
const IN_OWN_WORDS: ReadonlySet<string> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** An error of an answer in the caller's language, with the path of the page that tells of its code. Another one than English has the English words beside, as `detail`. */
export const localiseError = (error: GraphQLFormattedError, language: MessageLanguage): GraphQLFormattedError => {
  const {
    code,
    argument,
    [SAID]: said = null,
  } = (error.extensions ?? {}) as {
    code?: string;
    argument?: string;
    [SAID]?: Message | null;
  };
  if (code === undefined || !Object.hasOwn(ERRORS, code)) return error;
  const docs = pageOf(code as ErrorCode);
  if (language === 'en') return { ...error, extensions: { ...error.extensions, docs } };
  const path = argument === undefined ? [] : [argument];
  const { message, remedy } = tellError({ code: code as ErrorCode, message: error.message, said, path }, language);
  if (said === null && IN_OWN_WORDS.has(code)) return { ...error, extensions: { ...error.extensions, remedy, docs } };
  return { ...error, message, extensions: { ...error.extensions, remedy, docs, detail: error.message } };
};
