import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readFilter } from '../app/export/filters.js';
import { type FeedPage, feedForExport } from '../app/export/said-feed.js';
import { type ExportedSearch, facetForExport, searchForExport } from '../app/export/search-hits.js';
import { countExported, readExported, readExportPage, type Walk } from '../app/export/walk.js';
import { writeExport } from '../app/export/write-export.js';
import { IsnadError } from '../errors.js';
import { toAddresses } from '../export/addresses.js';
import { CONTEXT } from '../export/context.js';
import { DOCUMENTS, type DocumentForm, findDocument } from '../export/documents.js';
import { type Chunk, EXPORT_KINDS, type ExportKind } from '../export/exported.js';
import { type Feed, toAtom, toJsonFeed } from '../export/feeds.js';
import { FORMATS, type Format } from '../export/formats.js';
import { say } from '../messages/message.js';
import { toKey } from '../model/global-id.js';
import type { Store } from '../store/store.js';
import { accessOf, assertMay, authenticated } from './access.js';
import type { Door } from './http.js';
import { negotiate } from './negotiate.js';
import { buildOpenApi } from './openapi.js';
import { pointsOfNodes } from './points.js';
import { charge } from './rate-limit.js';
import { beginAnswer, sendWhole, toLinks } from './rest-answer.js';
import {
  type AskedSearch,
  FEED_SEARCH,
  listRequest,
  NODE_TYPES,
  PLAIN_SEARCH,
  queryOf,
  searchRequest,
  toAfter,
  toSearchAfter,
} from './rest-parameters.js';

const READ = ['GET', 'HEAD'];
/** Rows of a JSON page, and how many of them when nobody says. */
const MOST_OF_PAGE = 100;
const PAGE = { name: 'json', mediaType: 'application/json' } as const;
const ATOM = { name: 'atom', mediaType: 'application/atom+xml' } as const;
const JSON_FEED = { name: 'json', mediaType: 'application/feed+json' } as const;
/** Values of a facet, the most frequent ones or the latest days. */
const FACET_VALUES = 20;
/** A reader that takes nothing for so long is gone. Milliseconds. */
const IDLE_READER = 30_000;

/** Where a server is reached: a setting, else the address under which it was called; its host was checked before. */
const originOf = ({ config }: Door, request: FastifyRequest): string =>
  config.publicUrl ?? `${request.protocol}://${request.host}`;
/** Address of a request, with everything encoded that would end a header's field. */
const hrefOf = (door: Door, request: FastifyRequest): string =>
  new URL(`${originOf(door, request)}${request.url}`).href;
/** The address of a request with another `after`. */
const withAfter = (door: Door, request: FastifyRequest, after: string | null): string | null => {
  if (after === null) return null;
  const url = new URL(hrefOf(door, request));
  url.searchParams.set('after', after);
  return url.href;
};

const notAcceptable = (forms: readonly { readonly mediaType: string }[]): IsnadError =>
  new IsnadError('NOT_ACCEPTABLE', say('noFormAccepted', { names: forms.map(({ mediaType }) => mediaType) }));

/** `ID.jsonld` in its parts; the form is null where the address has no ending. */
const cutFile = (file: string): { readonly id: string; readonly form: string | null } => {
  const point = file.indexOf('.');
  return point < 0 ? { id: file, form: null } : { id: file.slice(0, point), form: file.slice(point + 1) };
};

const formOf = (kind: ExportKind, ending: string | null, accept: string | undefined): DocumentForm => {
  const forms = DOCUMENTS.filter(({ kinds }) => kinds.includes(kind));
  if (ending === null) {
    const form = negotiate(forms, accept);
    if (form === undefined) throw notAcceptable(forms);
    return form;
  }
  const form = findDocument(kind, ending);
  if (form === undefined) {
    throw new IsnadError('NOT_FOUND', say('noForm', { kind, form: ending, names: forms.map(({ name }) => name) }));
  }
  return form;
};

const addDocuments = (app: FastifyInstance, door: Door): void => {
  const { store } = door;
  for (const kind of EXPORT_KINDS) {
    app.route<{ Params: { file: string } }>({
      url: `/${kind}/:file`,
      method: READ,
      handler: async (request, reply) => {
        const { id, form: ending } = cutFile(request.params.file);
        const form = formOf(kind, ending, request.headers.accept);
        const row = await readExported(store, kind, toKey(NODE_TYPES[kind], id, 'id'), form.isPlain);
        if (row === null) throw new IsnadError('NOT_FOUND', say('noObjectWith', { type: NODE_TYPES[kind], id }));
        const addresses = toAddresses(originOf(door, request));
        // The id of something that was merged leads to what it became: that has the say.
        const address = addresses.of(kind, (row as { readonly id: string }).id);
        reply.header('link', toLinks({ canonical: address, self: hrefOf(door, request) }));
        return sendWhole(request, reply, form.mediaType, form.write(kind, row as never, addresses));
      },
    });
  }
};

/** Nodes that an object stands for: an article brings all that was read in it. */
const weightOf = (kind: ExportKind, isPlain: boolean): number => (kind === 'articles' && !isPlain ? 20 : 1);

const sendPage = async (request: FastifyRequest, reply: FastifyReply, door: Door, kind: ExportKind) => {
  const asked = listRequest(kind, queryOf(request), MOST_OF_PAGE);
  const filter = await readFilter(door.store, kind, asked.filters);
  const page = await readExportPage(door.store, { kind, filter, isPlain: true }, asked.first, asked.after);
  const next = withAfter(door, request, page.next === null ? null : toAfter(kind, page.next));
  reply.header('link', toLinks({ self: hrefOf(door, request), next }));
  return sendWhole(request, reply, PAGE.mediaType, `${JSON.stringify({ items: page.rows, next }, null, 2)}\n`);
};

const sendList = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { door, kind, format, boot }: { door: Door; kind: ExportKind; format: Format; boot: string },
) => {
  const { store } = door;
  const access = accessOf(request);
  const most = access.maxNodes;
  const asked = listRequest(kind, queryOf(request), most);
  const filter = await readFilter(store, kind, asked.filters);
  const walk: Walk = { kind, filter, isPlain: format.isPlain, first: asked.first, after: asked.after };
  const tag = `W/"${boot}-${await store.events.version()}"`;
  reply.headers({
    'content-disposition': `attachment; filename="${kind}.${format.name}"`,
    link: toLinks({ self: hrefOf(door, request) }),
  });
  if (beginAnswer(request, reply, format.mediaType, tag) || request.method === 'HEAD') return reply.send();
  const pieces = writeExport(store, walk, format, {
    addresses: toAddresses(originOf(door, request)),
    bom: asked.bom,
    raw: asked.raw,
  });
  dropIdleReader(request, reply);
  charge(
    access,
    pointsOfNodes(Math.min(asked.first, await countExported(store, walk)) * weightOf(kind, format.isPlain)),
  );
  const begun = await begin(pieces);
  return reply.send(Readable.from(nonEmpty(begun), { objectMode: false }));
};

/** Closes the socket of a reader that takes nothing any more; the server sets the time anew for the next request. */
const dropIdleReader = ({ raw: { socket } }: FastifyRequest, reply: FastifyReply): void => {
  const drop = (): void => void socket.destroy();
  socket.setTimeout(IDLE_READER).once('timeout', drop);
  reply.raw.once('close', () => socket.off('timeout', drop));
};

/** The same pieces, of which the first rows were read: what is wrong with a question shows before the answer begins. */
const begin = async (pieces: AsyncGenerator<Chunk>): Promise<AsyncIterable<Chunk>> => {
  const first = [await pieces.next(), await pieces.next()];
  return (async function* () {
    for (const { done, value } of first) if (done !== true) yield value;
    yield* pieces;
  })();
};

/** A stream ends at an empty piece. */
async function* nonEmpty(pieces: AsyncIterable<Chunk>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    if (piece.length > 0) yield typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece);
  }
}

const addLists = (app: FastifyInstance, door: Door): void => {
  const boot = randomUUID().slice(0, 8);
  for (const kind of EXPORT_KINDS) {
    const formats = FORMATS.filter(({ kinds }) => kinds.includes(kind));
    app.route({
      url: `/${kind}.json`,
      method: READ,
      handler: (request, reply) => sendPage(request, reply, door, kind),
    });
    for (const format of formats) {
      app.route({
        url: `/${kind}.${format.name}`,
        method: READ,
        handler: (request, reply) => sendList(request, reply, { door, kind, format, boot }),
      });
    }
    app.route({
      url: `/${kind}`,
      method: READ,
      handler: (request, reply) => {
        const found = negotiate([PAGE, ...formats], request.headers.accept);
        if (found === undefined) throw notAcceptable([PAGE, ...formats]);
        return 'open' in found
          ? sendList(request, reply, { door, kind, format: found, boot })
          : sendPage(request, reply, door, kind);
      },
    });
  }
};

const toFeed = (door: Door, request: FastifyRequest, words: string, { hits, next, isSaid }: FeedPage): Feed => {
  const origin = originOf(door, request);
  const addresses = toAddresses(origin);
  const asked = new URL(hrefOf(door, request)).searchParams;
  for (const name of ['first', 'after', 'q']) asked.delete(name);
  asked.sort();
  const conditions = asked.size === 0 ? '' : `&${asked}`;
  return {
    id: `urn:isnad:search:${encodeURIComponent(words)}${conditions}`,
    title: `Isnad: ${words}`,
    self: hrefOf(door, request),
    next: withAfter(door, request, next === null ? null : toSearchAfter(next, isSaid)),
    home: `${origin}/search?q=${encodeURIComponent(words)}${conditions}`,
    entries: hits.map(({ type, kind, id, title, article, snippet }) => ({
      id: `urn:isnad:${kind}:${id}`,
      title,
      link: addresses.of(kind, id),
      published: article?.publishedAt ?? null,
      externalLink: article?.url ?? null,
      summary: snippet?.exact ?? null,
      author: article?.publisher ?? article?.byline ?? null,
      language: article?.language ?? null,
      tags: [type],
    })),
  };
};

/** The counts that a search asks for, and none that it does not: they cost more than the hits. */
const countsOf = async (store: Store, asked: AskedSearch, { request }: ExportedSearch): Promise<object> => {
  const facets: [string, object][] = [];
  for (const by of asked.facets) facets.push([by, await facetForExport(store, request, by, FACET_VALUES)]);
  const total = asked.count ? await store.searchCount(request) : null;
  return {
    ...(total === null ? {} : { totalCount: total.count, totalCountIsExact: total.isExact }),
    ...(facets.length === 0 ? {} : { facets: Object.fromEntries(facets) }),
  };
};

const addSearch = (app: FastifyInstance, door: Door): void => {
  const { store } = door;
  const feedRoute = (url: string, mediaType: string, write: (feed: Feed) => string): void => {
    app.route({
      url,
      method: READ,
      handler: async (request, reply) => {
        const asked = await searchRequest(store, queryOf(request), FEED_SEARCH);
        const feed = toFeed(
          door,
          request,
          asked.request.query,
          await feedForExport(store, asked.request, asked.understand, asked.saidAfter),
        );
        reply.header('link', toLinks({ self: feed.self, next: feed.next }));
        return sendWhole(request, reply, mediaType, write(feed));
      },
    });
  };
  const sendHits = async (request: FastifyRequest, reply: FastifyReply) => {
    const asked = await searchRequest(store, queryOf(request), PLAIN_SEARCH);
    const found = await searchForExport(store, asked.request, asked.understand);
    const addresses = toAddresses(originOf(door, request));
    const next = withAfter(door, request, found.next === null ? null : toSearchAfter(found.next));
    const items = found.hits.map(({ kind, ...hit }) => ({ ...hit, url: addresses.of(kind, hit.id) }));
    reply.header('link', toLinks({ self: hrefOf(door, request), next }));
    const body = {
      query: asked.request.query,
      understanding: found.understanding,
      terms: found.terms,
      diagnostics: found.notes,
      ...(await countsOf(store, asked, found)),
      items,
      next,
    };
    return sendWhole(request, reply, PAGE.mediaType, `${JSON.stringify(body, null, 2)}\n`);
  };
  feedRoute('/search.atom', ATOM.mediaType, toAtom);
  feedRoute('/feed.json', JSON_FEED.mediaType, toJsonFeed);
  for (const url of ['/search', '/search.json']) app.route({ url, method: READ, handler: sendHits });
};

/** The REST door: read-only, for curl, spreadsheets and feed readers, over the same use cases as the command line. */
export const addRest = (app: FastifyInstance, door: Door): void => {
  const openApi = `${JSON.stringify(buildOpenApi(door.version))}\n`;
  const context = `${JSON.stringify(CONTEXT, null, 2)}\n`;
  // Open to everybody, as the schema is: they say how to ask, and hold nothing that was stored.
  app.route({
    url: '/openapi.json',
    method: READ,
    handler: async (request, reply) => sendWhole(request, reply, 'application/json', openApi),
  });
  app.route({
    url: '/context.jsonld',
    method: READ,
    handler: async (request, reply) => sendWhole(request, reply, 'application/ld+json', context),
  });
  app.register(async (scope) => {
    scope.addHook('onRequest', authenticated(door.access));
    scope.addHook('onRequest', async (request) => assertMay(accessOf(request), 'READ'));
    addDocuments(scope, door);
    addLists(scope, door);
    addSearch(scope, door);
  });
};
