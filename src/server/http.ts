import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RouteOptions,
} from 'fastify';
import type { EventFeed } from '../app/event-feed.js';
import { ERRORS, IsnadError } from '../errors.js';
import type { Context, OperationMeter } from '../graphql/context.js';
import { say } from '../messages/message.js';
import type { Store } from '../store/store.js';
import { type AccessControl, accessOf, authenticated } from './access.js';
import { COST_HEADER } from './apollo-plugins.js';
import { checkNesting } from './bracket-depth.js';
import { addCompression } from './compression.js';
import type { Config } from './config.js';
import { answerBrokenRequest, limitConnections } from './connections.js';
import { isFromHere } from './cross-site.js';
import type { DirectAnswers } from './direct-answers.js';
import { addDirectDoor } from './direct-door.js';
import { addErrorAnswers, answerBrokenAddress, errorBody } from './error-answer.js';
import { addErrorPages } from './error-pages.js';
import { isHostAllowed } from './hosts.js';
import { addLive } from './live/add-live.js';
import type { LiveTimes } from './live/live-door.js';
import { startMeter } from './operation-meter.js';
import { addPlayground, isBrowser, PAGE_HEADERS } from './playground.js';
import { addRateHeaders, RATE_HEADERS } from './rate-headers.js';
import { buildContext } from './request-context.js';
import { requestIdOf } from './request-id.js';
import { addRest } from './rest.js';
import { SECURITY_HEADERS } from './security-headers.js';
import type { TrustedDocuments } from './trusted-documents.js';
import { putTrustedText } from './trusted-requests.js';

const REQUEST_TIMEOUT = 30_000;
const HEADERS_TIMEOUT = 10_000;
const KEEP_ALIVE = 5_000;
const HEADER_BYTES = 16 * 1024;

export interface Door {
  readonly config: Config;
  readonly store: Store;
  readonly apollo: ApolloServer<Context>;
  /** Answers what was answered before, on a short way; null: everything goes through Apollo. */
  readonly direct: DirectAnswers | null;
  readonly access: AccessControl;
  /** Null: every valid document may run. */
  readonly trusted: TrustedDocuments | null;
  readonly events: EventFeed;
  readonly now: () => string;
  readonly version: string;
  readonly playgroundFolder: string;
  readonly logStream: NodeJS.WritableStream;
  readonly liveTimes?: Partial<LiveTimes> | undefined;
}

const addRequestChecks = (app: FastifyInstance, config: Config): void => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, ...SECURITY_HEADERS });
    if (!isHostAllowed(request.headers.host, config.host, config.allowedHosts)) {
      throw new IsnadError('HOST_NOT_ALLOWED', say('hostNotAllowed', { host: request.headers.host ?? '' }));
    }
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') {
      throw new IsnadError('MEDIA_TYPE_UNSUPPORTED', say('bodyEncoded', { encoding }));
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method: request.method, status: reply.statusCode, ms }, request.routeOptions.url);
  });
};

/** JSON in UTF-8, whose bytes are checked: a decoder that replaces bad bytes would change the text of an article. */
const addBodyParser = (app: FastifyInstance): void => {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer);
    } catch {
      done(new IsnadError('ENCODING_INVALID', say('bodyNotUtf8')), undefined);
      return;
    }
    parseJson.call(app, request, text, done);
  });
};

/** The GraphQL document of a request, wherever it stands. */
const documentOf = ({ body, query }: FastifyRequest): string => {
  const candidates = [body, query].map((part) => (part as { query?: unknown } | null | undefined)?.query);
  return candidates.find((candidate) => typeof candidate === 'string') ?? '';
};

/** The body of an answer on the short way; null when the request has to go the long one. */
const answerDirectly = async (
  { direct }: Door,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Buffer | null> => {
  if (direct === null || request.method !== 'POST' || request.headers[COST_HEADER] !== undefined) return null;
  const { body, headers } = request;
  const answer = await direct.answer({ body, accept: headers.accept, access: accessOf(request) });
  if (answer === null) return null;
  reply.header('content-type', answer.contentType);
  return answer.body;
};

const addGraphql = async (app: FastifyInstance, door: Door): Promise<void> => {
  const { config, store } = door;
  const meters = new WeakMap<FastifyRequest, OperationMeter>();
  const meterOf = (request: FastifyRequest): Pick<Context, 'meter'> => {
    const meter = meters.get(request);
    return meter === undefined ? {} : { meter };
  };
  const measured = (request: FastifyRequest, work: () => Promise<unknown>): Promise<unknown> => {
    const meter = startMeter({ statements: config.maxStatements, milliseconds: config.maxMilliseconds });
    meters.set(request, meter);
    return store.measured(meter, work);
  };
  const context = async (request: FastifyRequest): Promise<Context> =>
    buildContext(door, {
      requestId: request.id,
      access: accessOf(request),
      headers: request.headers,
      ...meterOf(request),
    });
  const answer = fastifyApolloHandler<Context>(door.apollo, { context });
  const answerByApollo = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const body = await measured(request, () => answer.call(app, request, reply) as Promise<unknown>);
    if (Buffer.isBuffer(body)) door.direct?.learn(request.headers.accept, reply.getHeader('content-type'));
    return body;
  };
  const page = await addPlayground(app, door.playgroundFolder);
  const route: RouteOptions = {
    url: '/graphql',
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    onRequest: authenticated(door.access),
    preValidation: async (request) => {
      // What was trusted beforehand may come by any GET.
      if (door.trusted !== null) putTrustedText(door.trusted, request);
      const isPage = page !== null && isBrowser(request.headers.accept);
      if (request.method === 'GET' && !request.ws && !isPage && !isFromHere(request.headers, config.corsOrigins)) {
        throw new IsnadError('BAD_REQUEST', say('crossSiteGet'));
      }
      checkNesting(documentOf(request));
    },
    handler: async (request, reply) =>
      page !== null && request.method === 'GET' && isBrowser(request.headers.accept)
        ? reply.headers(PAGE_HEADERS).send(page)
        : ((await answerDirectly(door, request, reply)) ?? (await answerByApollo(request, reply))),
    onSend: async (request, reply, payload) => {
      // What was written is told, however long it is.
      if (meters.get(request)?.isLimited() !== true) return payload;
      const bytes = typeof payload === 'string' || Buffer.isBuffer(payload) ? Buffer.byteLength(payload) : 0;
      if (bytes <= config.maxAnswerBytes) return payload;
      const message = say('answerTooLarge', { got: bytes, most: config.maxAnswerBytes });
      reply.code(ERRORS.QUERY_TOO_COSTLY.status);
      return JSON.stringify(errorBody('QUERY_TOO_COSTLY', message, request));
    },
  };
  const wsHandler = await addLive(app, door);
  app.route(route);
  const authenticate = authenticated(door.access);
  app.route({
    ...route,
    method: 'GET',
    // A websocket may say in its first message who it is.
    onRequest: async (request) => (request.ws ? undefined : authenticate(request)),
    wsHandler,
  });
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
};

/** Answers for whoever watches over the service. */
const addHealth = (app: FastifyInstance, { store, version }: Door): void => {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async () => {
    await store.articles.byIds([1]);
    return { status: 'ready' };
  });
  app.get('/version', async () => ({ version, node: process.versions.node }));
};

/** The HTTP side of the service, ready to listen. */
export const buildHttp = async (door: Door): Promise<FastifyInstance> => {
  const { config, logStream } = door;
  const app = fastify({
    logger: { level: config.logLevel, stream: logStream, base: null },
    // One line a request, written when it ends.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerBrokenAddress,
    bodyLimit: config.maxBodyBytes,
    trustProxy: config.trustProxy.length > 0 && [...config.trustProxy],
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: HEADER_BYTES, headersTimeout: HEADERS_TIMEOUT },
  });
  limitConnections(app, config.maxConnections);
  addErrorAnswers(app);
  addRequestChecks(app, config);
  addBodyParser(app);
  addRateHeaders(app, door.now);
  if (config.corsOrigins.length > 0) {
    const origin = config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins];
    await app.register(cors, {
      origin,
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id', 'etag', 'link', ...RATE_HEADERS],
      maxAge: 86_400,
    });
  }
  await addCompression(app);
  addHealth(app, door);
  addErrorPages(app);
  if (config.rest ?? door.trusted === null) addRest(app, door);
  await addGraphql(app, door);
  if (door.direct !== null) addDirectDoor(app, door, door.direct);
  return app;
};
