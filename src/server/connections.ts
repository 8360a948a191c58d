import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ERRORS, type ErrorCode } from '../errors.js';
import { type Message, say } from '../messages/message.js';
import { errorBody } from './error-answer.js';

const MESSAGES = {
  HEADERS_TOO_LARGE: say('headersTooLarge'),
  REQUEST_TIMEOUT: say('requestTooSlow'),
  BAD_REQUEST: say('notHttp'),
} as const satisfies Partial<Record<ErrorCode, Message>>;

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Headers Too Large',
};

const codeOf = (code: string | undefined): keyof typeof MESSAGES => {
  if (code === 'HPE_HEADER_OVERFLOW') return 'HEADERS_TOO_LARGE';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'REQUEST_TIMEOUT' : 'BAD_REQUEST';
};

/** Answers on a socket whose request never became one: in the form of every other refusal, and then no more. */
export const answerBrokenRequest = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = codeOf(error.code);
  const { status } = ERRORS[code];
  const requestId = randomUUID();
  const body = JSON.stringify(errorBody(code, MESSAGES[code], { id: requestId, headers: {} }));
  const head = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end([...head, '', body].join('\r\n'));
};

/** Sockets that may be open at once; past them new ones are closed unread, and those that are open are served on. */
export const limitConnections = (app: FastifyInstance, most: number): void => {
  app.server.maxConnections = most;
};
