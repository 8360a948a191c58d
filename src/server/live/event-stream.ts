import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { IsnadError } from '../../errors.js';
import type { Context } from '../../graphql/context.js';
import { say } from '../../messages/message.js';
import { clientAddress } from '../client-address.js';
import { documentIdOf } from '../trusted-documents.js';
import { isRefusal, type LiveDoor } from './live-door.js';
import { formatErrors, type ResultStream, toGraphqlError } from './result-stream.js';
import { type OperationRequest, startOperation } from './start-operation.js';

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // Proxies that collect answers would hold events back.
  'x-accel-buffering': 'no',
} as const;

/** A comment: keeps the connection open through proxies, and makes browsers take the headers. */
const SIGN_OF_LIFE = ':\n\n';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseParameter = (name: 'variables' | 'extensions', value: unknown): unknown => {
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch (error) {
    throw new IsnadError('JSON_INVALID', say('parameterNotJson', { name }), { path: [name], cause: error });
  }
};

/** The operation of a request. Errors: BAD_REQUEST, JSON_INVALID. */
const readOperation = ({ method, body, query: parameters }: FastifyRequest): OperationRequest => {
  const isGet = method === 'GET';
  const given = isGet ? parameters : body;
  if (!isRecord(given)) throw new IsnadError('BAD_REQUEST', say('noRequest'));
  const { operationName } = given;
  const variables = isGet ? parseParameter('variables', given.variables) : given.variables;
  const extensions = isGet ? parseParameter('extensions', given.extensions) : given.extensions;
  const isNamed = documentIdOf({ ...given, extensions }) !== undefined;
  const query = given.query ?? (isNamed ? '' : undefined);
  if (typeof query !== 'string' || (query === '' && !isNamed)) {
    throw new IsnadError('BAD_REQUEST', say('documentNeeded'));
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw new IsnadError('BAD_REQUEST', say('nameNeeded'));
  }
  if (variables != null && !isRecord(variables)) throw new IsnadError('BAD_REQUEST', say('variablesNeeded'));
  return {
    query,
    documentId: given.documentId,
    id: given.id,
    doc_id: given.doc_id,
    extensions,
    variables: variables ?? {},
    operationName: operationName || undefined,
    // A link or an image of another page is a GET, too.
    onlySubscriptions: isGet,
  };
};

const toMessage = (result: FormattedExecutionResult, id: string | null): string =>
  `${id === null ? '' : `id: ${id}\n`}event: next\ndata: ${JSON.stringify(result)}\n\n`;
const END = 'event: complete\ndata:\n\n';

/** Resolves when the other side took what was written, or is gone. */
const write = async (raw: ServerResponse, text: string): Promise<void> => {
  if (raw.destroyed || raw.write(text)) return;
  const gone = new AbortController();
  const left = (): void => gone.abort();
  raw.once('close', left);
  await once(raw, 'drain', { signal: gone.signal }).catch(() => undefined);
  raw.off('close', left);
};

/** Writes a comment now and then; a client that takes nothing from one to the next is gone, or that may not go on. */
const keepAlive = (raw: ServerResponse, milliseconds: number, check: () => Promise<void>): NodeJS.Timeout => {
  let wasFull = false;
  return setInterval(() => {
    check().catch((error) => {
      if (isRefusal(error)) raw.destroy();
    });
    const isFull = raw.writableNeedDrain;
    if (isFull && wasFull) raw.destroy();
    else if (!isFull) raw.write(SIGN_OF_LIFE);
    wasFull = isFull;
  }, milliseconds);
};

/**
 * Server-sent events after graphql-sse, one connection an operation: `next` with an answer, `complete` at the end. Each
 * `next` carries the event's id, so that a browser's EventSource goes on behind it by itself.
 */
export const createEventStream = (door: LiveDoor) => {
  const { connections, times, log, authenticate, contextFor } = door;
  const send = async (raw: ServerResponse, results: ResultStream, context: Context): Promise<void> => {
    // Ends the wait for the next event.
    raw.once('close', () => void results.return());
    try {
      for await (const { result, eventId } of results) await write(raw, toMessage(result, eventId));
    } catch (error) {
      await write(raw, toMessage({ errors: formatErrors([toGraphqlError(error)], context, log) }, null));
    }
  };

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const operation = readOperation(request);
    const leave = connections.open(clientAddress(request.ip));
    if (leave === null) throw new IsnadError('TOO_MANY_SUBSCRIPTIONS', say('connectionsOpen'));
    const { raw } = reply;
    try {
      const access = await authenticate(request.headers.authorization, request.ip);
      const lastEventId = request.headers['last-event-id'];
      const context = {
        ...contextFor({ access, requestId: request.id, headers: request.headers }),
        lastEventId: typeof lastEventId === 'string' && lastEventId !== '' ? lastEventId : null,
      };
      const started = await startOperation(door, operation, context);
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) raw.setHeader(name, value);
      raw.writeHead(200, HEADERS);
      raw.write(SIGN_OF_LIFE);
      const timer = keepAlive(raw, times.ping, async () => {
        await authenticate(request.headers.authorization, request.ip);
      });
      raw.once('close', () => clearInterval(timer));
      if (started.kind === 'STREAMING') await send(raw, started.results, context);
      else if (started.kind === 'ANSWERED') await write(raw, toMessage(started.result, null));
      else await write(raw, toMessage({ errors: started.errors }, null));
      if (!raw.destroyed) raw.end(END);
    } finally {
      leave();
    }
  };
};
