import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from '../app/error-messages.js';
import { ERRORS, type ErrorCode, IsnadError } from '../errors.js';
import { type Message, render, say, toShown } from '../messages/message.js';
import { MASKED } from './format-error.js';
import { localiseError, SAID } from './localise.js';
import { RateLimited } from './rate-limit.js';

/** Headers that belong to a refusal. */
export const headersOf = (error: IsnadError): Readonly<Record<string, string>> => {
  const { code } = error;
  if (error instanceof RateLimited) return { 'retry-after': String(error.retryAfter) };
  if (code === 'UNAUTHENTICATED') return { 'www-authenticate': 'Bearer' };
  return ERRORS[code].status === 503 ? { 'retry-after': '5' } : {};
};

/** The body of a refusal: that of a GraphQL answer, whatever the door, so that clients read one form. A string holds words of a library. */
export const errorBody = (
  code: ErrorCode,
  message: Message | string,
  { id, headers }: Pick<FastifyRequest, 'id' | 'headers'>,
  more: { readonly retryAfter?: number } = {},
) => {
  const isOurs = typeof message !== 'string';
  const extensions = { code, remedy: ERRORS[code].remedy, ...more, requestId: id, [SAID]: isOurs ? message : null };
  const language = preferredLanguage(headers['accept-language']);
  return { errors: [localiseError({ message: isOurs ? render(message) : toShown(message), extensions }, language)] };
};

/** What Fastify refuses, in our words. */
const codeOf = (error: FastifyError): ErrorCode => {
  if (error instanceof IsnadError) return error.code;
  if (error.statusCode === 413) return 'BODY_TOO_LARGE';
  if (error.statusCode === 415) return 'MEDIA_TYPE_UNSUPPORTED';
  if (error.code === 'FST_ERR_CTP_INVALID_JSON_BODY') return 'JSON_INVALID';
  return error.statusCode !== undefined && error.statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
};

/** Answers an address that no route can be looked up for: badly encoded, or with a part that is too long. */
export const answerBrokenAddress = (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const message = 'The address is badly encoded, or a part of it is too long.';
  void reply
    .code(ERRORS.BAD_REQUEST.status)
    .headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' })
    .send(errorBody('BAD_REQUEST', message, request));
};

export const addErrorAnswers = (app: FastifyInstance): void => {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const code = codeOf(error);
    const isOurs = ERRORS[code].status >= 500;
    if (isOurs) request.log.error({ err: error }, 'HTTP error of ours');
    const status = error instanceof IsnadError ? ERRORS[code].status : (error.statusCode ?? 500);
    const said = error instanceof IsnadError ? error.said : null;
    const message = code === 'INTERNAL_SERVER_ERROR' ? MASKED : (said ?? error.message);
    if (error instanceof IsnadError) reply.headers(headersOf(error));
    const more = error instanceof RateLimited ? { retryAfter: error.retryAfter } : {};
    return reply.code(status).send(errorBody(code, message, request, more));
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(errorBody('NOT_FOUND', say('nothingAt', { method: request.method, url: request.url }), request)),
  );
};
