import { randomUUID } from 'node:crypto';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyRequest } from 'fastify';
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import { CloseCode, makeServer, type Server } from 'graphql-ws';
import { preferredLanguage } from '../../app/error-messages.js';
import { IsnadError } from '../../errors.js';
import type { Access } from '../../graphql/context.js';
import { say } from '../../messages/message.js';
import { clientAddress } from '../client-address.js';
import { isRefusal, type LiveDoor } from './live-door.js';
import { formatErrors, type StreamedResult, toGraphqlError } from './result-stream.js';
import { type Started, startOperation } from './start-operation.js';

/** Codes of closing that graphql-ws has no name for. */
const TOO_MANY = 4429;
const GOING_AWAY = 1001;
/** Longest reason of a close frame, in bytes. */
const LONGEST_REASON = 120;

interface Extra {
  readonly address: string;
  readonly requestId: string;
  /** The Accept-Language header, or what stands for it in the first message. */
  languages: string | undefined;
  /** The Authorization header, or what stands for it in the first message. */
  authorization: string | undefined;
}

/** The library reads the kind of an operation out of a document; which one it was has been decided before. */
const ANY_QUERY = parse('{ __typename }');
const ANY_SUBSCRIPTION = parse('subscription { __typename }');

interface RunningArguments {
  readonly started: Started;
}

/** A header that stands in the first message's payload, where a browser can write none; in any spelling. */
const headerIn = (params: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined => {
  const found = Object.entries(params ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : undefined;
};

const toResult = (value: StreamedResult | FormattedExecutionResult): FormattedExecutionResult =>
  'eventId' in value && 'result' in value ? (value as StreamedResult).result : (value as FormattedExecutionResult);

/** The protocol graphql-transport-ws over the operations of this server. */
const createProtocol = (door: LiveDoor, onRefused: (extra: Extra) => void): Server<Extra> => {
  const { config, log } = door;
  /** Errors in the form in which they are sent, by the list that stands for them within the library. */
  const formatted = new WeakMap<readonly GraphQLError[], readonly GraphQLFormattedError[]>();
  const refused = (errors: readonly GraphQLFormattedError[]): readonly GraphQLError[] => {
    const list = errors.map(({ message, extensions }) => new GraphQLError(message, { extensions: extensions ?? {} }));
    formatted.set(list, errors);
    return list;
  };

  return makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: door.times.init,
    onConnect: async ({ connectionParams, extra }) => {
      extra.authorization = headerIn(connectionParams, 'authorization') ?? extra.authorization;
      extra.languages = headerIn(connectionParams, 'accept-language') ?? extra.languages;
      try {
        const { mayRead, mayWrite } = await door.authenticate(extra.authorization, extra.address);
        return mayRead || mayWrite;
      } catch (error) {
        // The socket is closed with 4403.
        if (isRefusal(error)) return false;
        throw error;
      }
    },
    onSubscribe: async ({ subscriptions, extra }, _id, { query, variables, operationName, ...named }) => {
      const requestId = randomUUID();
      const audience = { requestId, language: preferredLanguage(extra.languages) };
      const refuse = (error: IsnadError) =>
        refused(formatErrors([new GraphQLError(error.message, { originalError: error })], audience, log));
      if (Object.keys(subscriptions).length > config.maxSocketOperations) {
        const message = say('operationsOpen', { most: config.maxSocketOperations });
        return refuse(new IsnadError('TOO_MANY_SUBSCRIPTIONS', message));
      }
      let access: Access;
      try {
        access = await door.authenticate(extra.authorization, extra.address);
      } catch (error) {
        if (!isRefusal(error)) return refused(formatErrors([toGraphqlError(error)], audience, log));
        onRefused(extra);
        return refuse(error);
      }
      const operation = {
        // The protocol wants a text, which is empty where a document is named in one of the other ways.
        ...named,
        query,
        variables: variables ?? {},
        operationName: operationName ?? undefined,
        onlySubscriptions: false,
      };
      // Of the upgrade's headers only this one is meant for operations: a key of idempotency names one mutation.
      const headers = extra.languages === undefined ? {} : { 'accept-language': extra.languages };
      const started = await startOperation(door, operation, door.contextFor({ access, requestId, headers }));
      if (started.kind === 'REFUSED') return refused(started.errors);
      const document = started.kind === 'STREAMING' ? ANY_SUBSCRIPTION : ANY_QUERY;
      // The library only hands these on to `execute` and `subscribe`.
      return { schema: undefined, document, contextValue: null, started } as never;
    },
    execute: (args) => {
      const { started } = args as unknown as RunningArguments;
      return started.kind === 'ANSWERED' ? (started.result as never) : ({ data: null } as never);
    },
    subscribe: (args) => {
      const { started } = args as unknown as RunningArguments;
      return started.kind === 'STREAMING' ? (started.results as never) : ({ data: null } as never);
    },
    onNext: (_context, _id, _payload, _args, result) => toResult(result as never) as never,
    onError: ({ extra }, _id, _payload, errors) => [
      ...(formatted.get(errors as readonly GraphQLError[]) ??
        formatErrors(
          errors as readonly GraphQLError[],
          { ...extra, language: preferredLanguage(extra.languages) },
          log,
        )),
    ],
  });
};

export interface WebsocketDoor {
  /** Serves one socket. */
  handle(socket: WebSocket, request: FastifyRequest): void;
  /** Tells all clients to go; resolves when they are gone. */
  close(): Promise<void>;
}

export const createWebsocketDoor = (door: LiveDoor): WebsocketDoor => {
  const { times, connections } = door;
  const sockets = new Map<WebSocket, Extra>();
  const socketOf = (extra: Extra): WebSocket | undefined => [...sockets].find(([, own]) => own === extra)?.[0];
  const protocol = createProtocol(door, (extra) => socketOf(extra)?.close(CloseCode.Forbidden, 'Forbidden'));

  /** Sends signs of life and looks whether the other side shows one, and whether its token still holds. */
  const keepAlive = (socket: WebSocket, extra: Extra): NodeJS.Timeout => {
    let isAlive = true;
    socket.on('pong', () => {
      isAlive = true;
    });
    return setInterval(() => {
      if (!isAlive) {
        socket.terminate();
        return;
      }
      isAlive = false;
      socket.ping();
      door.authenticate(extra.authorization, extra.address).catch((error) => {
        if (isRefusal(error)) socket.close(CloseCode.Forbidden, 'Forbidden');
      });
    }, times.ping);
  };

  const handle = (socket: WebSocket, request: FastifyRequest): void => {
    const leave = connections.open(clientAddress(request.ip));
    if (leave === null) {
      socket.close(TOO_MANY, 'Too many connections');
      return;
    }
    const extra: Extra = {
      address: request.ip,
      requestId: request.id,
      languages: request.headers['accept-language'],
      authorization: request.headers.authorization,
    };
    sockets.set(socket, extra);
    const timer = keepAlive(socket, extra);
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve, reject) => {
            if (socket.readyState !== socket.OPEN) resolve();
            else socket.send(data, (error) => (error == null ? resolve() : reject(error)));
          }),
        close: (code, reason) => socket.close(code, (reason ?? '').slice(0, LONGEST_REASON)),
        onMessage: (take) => {
          socket.on('message', (data) => {
            take(String(data)).catch((error) => {
              if (socket.readyState === socket.OPEN) door.log.error({ err: error }, 'Websocket error of ours');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          });
        },
      },
      extra,
    );
    socket.once('close', (code, reason) => {
      clearInterval(timer);
      sockets.delete(socket);
      leave();
      closed(code, String(reason)).catch((error) => door.log.error({ err: error }, 'Websocket error of ours'));
    });
  };

  return {
    handle,
    close: async () => {
      // What was told before, such as the end of subscriptions, goes first: frames keep their order.
      await new Promise((resolve) => setImmediate(resolve));
      const gone = [...sockets.keys()].map(
        (socket) => new Promise<void>((resolve) => socket.once('close', () => resolve())),
      );
      for (const socket of sockets.keys()) socket.close(GOING_AWAY, 'Going away');
      const timer = setTimeout(() => {
        for (const socket of sockets.keys()) socket.terminate();
      }, times.leave);
      await Promise.all(gone);
      clearTimeout(timer);
    },
  };
};
