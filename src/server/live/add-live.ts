import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import { isOriginAllowed } from '../hosts.js';
import type { Door } from '../http.js';
import { buildContext } from '../request-context.js';
import { createConnections } from './connections.js';
import { createEventStream } from './event-stream.js';
import { LIVE_TIMES, type LiveDoor } from './live-door.js';
import { createWebsocketDoor, type WebsocketDoor } from './websocket.js';

/** Where subscriptions over server-sent events are asked for. */
const STREAM_URL = '/graphql/stream';

/** Refuses pages of other sites: a browser lets any page open a websocket anywhere, with what it knows of the user. */
const checkOrigin =
  (allowed: readonly string[]) =>
  async ({ headers: { origin, host } }: FastifyRequest): Promise<void> => {
    if (isOriginAllowed(origin, host, allowed)) return;
    throw new IsnadError('ORIGIN_NOT_ALLOWED', say('originNotAllowed', { origin: origin ?? '' }));
  };

/** Adds the doors whose connections stay open. Gives what serves a websocket; its route is that of GraphQL. */
export const addLive = async (app: FastifyInstance, door: Door): Promise<WebsocketDoor['handle']> => {
  const { config, apollo, events } = door;
  const live: LiveDoor = {
    config,
    apollo,
    store: door.store,
    trusted: door.trusted,
    connections: createConnections({ all: config.maxLiveConnections, perClient: config.maxClientLiveConnections }),
    times: { ...LIVE_TIMES, ...door.liveTimes },
    log: { error: (details, message) => app.log.error(details, message) },
    authenticate: (authorization, address) => door.access.authenticate(authorization, address),
    contextFor: (request) => buildContext(door, request),
  };
  const sockets = createWebsocketDoor(live);
  const check = checkOrigin(config.corsOrigins);
  app.addHook('onResponse', async (request) => {
    // Refused before the library saw that it is an upgrade: nobody else closes the socket then.
    if (request.raw.headers.upgrade !== undefined && !request.ws) request.raw.socket.destroy();
  });
  await app.register(websocket, {
    options: { maxPayload: config.maxMessageBytes, handleProtocols },
    // The client was told why by a close frame, which must not be cut off.
    errorHandler: (error, _socket, request) => request.log.debug({ err: error }, 'websocket'),
    preClose: function (this: FastifyInstance, done) {
      events.close();
      void sockets.close().then(() => {
        this.websocketServer.close();
        done();
      });
    },
  });
  app.addHook('onRequest', async (request) => {
    if (request.ws || request.routeOptions.url === STREAM_URL) await check(request);
  });
  app.route({ url: STREAM_URL, method: ['GET', 'POST'], exposeHeadRoute: false, handler: createEventStream(live) });
  return sockets.handle;
};
