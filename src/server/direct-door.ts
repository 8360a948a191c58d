import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Access } from '../graphql/context.js';
import { REQUEST_POINTS } from './access.js';
import { COST_HEADER } from './apollo-plugins.js';
import type { DirectAnswer, DirectAnswers } from './direct-answers.js';
import { type Handed, handedBody, handOn } from './handed-requests.js';
import { isHostAllowed } from './hosts.js';
import type { Door } from './http.js';
import { rateHeadersOf } from './rate-headers.js';
import { charge } from './rate-limit.js';
import { requestIdOf } from './request-id.js';
import { SECURITY_HEADERS } from './security-headers.js';

const PATH = '/graphql';
const JSON_TYPES: ReadonlySet<string | undefined> = new Set(['application/json', 'application/json; charset=utf-8']);
/** Requests that are longer are seldom alike. */
const LONGEST_BODY = 65_536;
/** What the framework looks at and this door does not. */
const UNUSUAL = ['content-encoding', 'transfer-encoding', 'expect', 'origin', 'upgrade', COST_HEADER] as const;
/** Names by which a JSON text could reach a prototype; the framework refuses them. */
const REACHES_PROTOTYPE = /"(?:__proto__|constructor)"|\\u/u;

const isPlain = ({ method, url, headers }: IncomingMessage): boolean => {
  if (method !== 'POST' || url !== PATH || !JSON_TYPES.has(headers['content-type'])) return false;
  if (UNUSUAL.some((name) => headers[name] !== undefined)) return false;
  // Answers are compressed elsewhere.
  if (/br|zstd/iu.test(String(headers['accept-encoding'] ?? ''))) return false;
  return Number(headers['content-length'] ?? LONGEST_BODY + 1) <= LONGEST_BODY;
};

const readBody = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on('error', reject);
  });

const decoder = new TextDecoder('utf-8', { fatal: true });

const parse = (body: Buffer): unknown => {
  try {
    const text = decoder.decode(body);
    return REACHES_PROTOTYPE.test(text) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Answers known documents on the bare socket, in front of the framework: to find a route and to run its hooks takes as
 * long as many a query. Does what the hooks do: host, caller, points, headers, log. A request with anything unusual is
 * handed on with all that was found out, and nothing is counted twice.
 */
export const addDirectDoor = (app: FastifyInstance, door: Door, direct: DirectAnswers): void => {
  const { config, access, now } = door;
  // Whose address a proxy hands on, and which document a name stands for, the framework finds out.
  if (config.trustProxy.length > 0 || door.trusted !== null) return;
  const logs = config.logLevel === 'info' || config.logLevel === 'debug';
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const body = handedBody(request.raw);
    done(null, body === undefined ? payload : Readable.from([body], { objectMode: false }));
  });

  const write = (response: ServerResponse, { body, contentType }: DirectAnswer, id: string, caller: Access): void => {
    response.writeHead(200, {
      'x-request-id': id,
      ...SECURITY_HEADERS,
      ...rateHeadersOf(caller, now),
      'content-type': contentType,
      'content-length': body.length,
    });
    response.end(body);
  };

  /** Null when it is answered. */
  const tryAnswer = async (request: IncomingMessage, response: ServerResponse): Promise<Handed | null> => {
    const startedAt = performance.now();
    const body = await readBody(request);
    let caller: Access;
    try {
      caller = await access.authenticate(request.headers.authorization, request.socket.remoteAddress ?? '');
      charge(caller, REQUEST_POINTS);
    } catch (refusal) {
      return { body, refusal };
    }
    const answer = await direct.answer({ body: parse(body), accept: request.headers.accept, access: caller });
    if (answer === null || answer.body.length > config.maxAnswerBytes) return { body, access: caller };
    const requestId = requestIdOf(request);
    write(response, answer, requestId, caller);
    if (logs) {
      app.log.info({ requestId, method: 'POST', status: 200, ms: Math.round(performance.now() - startedAt) }, PATH);
    }
    return null;
  };

  app.addHook('onReady', async () => {
    const [framework] = app.server.listeners('request') as RequestListener[];
    if (framework === undefined) return;
    app.server.removeListener('request', framework);
    app.server.on('request', (request, response) => {
      const isOurs =
        !closing && isPlain(request) && isHostAllowed(request.headers.host, config.host, config.allowedHosts);
      if (!isOurs) {
        framework(request, response);
        return;
      }
      tryAnswer(request, response).then(
        (rest) => {
          if (rest === null) return;
          handOn(request, rest);
          framework(request, response);
        },
        // The client went away while it sent.
        () => response.destroy(),
      );
    });
  });
};
