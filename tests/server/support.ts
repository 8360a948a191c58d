import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import type { Access } from '../../src/graphql/context.js';
import { readConfig } from '../../src/server/config.js';
import { type RunningServer, type ServeOptions, serve } from '../../src/server/serve.js';
import { limitsOf } from '../../src/server/service-limits.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { type ArticleOptions, makeArticle } from '../fixtures/analysis.js';

export const TOKEN = 'a-write-token-for-tests';
/** Time a store and a server may take to start, in milliseconds, on a machine that builds and tests at once. */
export const SLOW_START = 60_000;
export const NOW = '2018-01-01T00:00:00.000Z';

/** Somebody without a token, where everybody may read. */
export const ANYBODY: Access = {
  mayRead: true,
  mayWrite: false,
  hasToken: false,
  client: 'address 127.0.0.1',
  maxNodes: 10_000,
  budget: null,
};

export const LIMITS = limitsOf(readConfig({}, {}));

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // The shape depends on the query; tests say what they expect of it.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly errors: any[];
  readonly text: string;
}

export interface TestServer extends RunningServer {
  /** Lines of the server's log, parsed. */
  readonly log: Record<string, unknown>[];
  /** Sends one operation and reads its answer. */
  ask(query: string, variables?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Any request, to `/graphql` unless `path` says otherwise. */
  send(init: RequestInit, path?: string): Promise<Answer>;
}

const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  let body: { data?: unknown; errors?: unknown[] } = {};
  if ((response.headers.get('content-type') ?? '').includes('json')) body = JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    data: body.data,
    errors: (body.errors as Answer['errors'] | undefined) ?? [],
    text,
  };
};

/** A store in a folder of its own, with `articles` articles of the fixture factory; gone after `close`. */
export const openTestStore = async (
  articles = 0,
  options: ArticleOptions = {},
  storeOptions: { readonly keptEvents?: number } = {},
): Promise<Store & AsyncDisposable & { readonly file: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  const file = join(folder, 'isnad.db');
  const store = await openStore({ file, terms: SEARCH_TERMS, ...storeOptions });
  const batch = Array.from({ length: articles }, (_, n) => makeArticle(n, options));
  if (batch.length > 0) await store.addArticles(batch, NOW);
  const dispose = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return Object.assign(store, { file, [Symbol.asyncDispose]: dispose });
};

/** A server on a free port over `store`, with a real socket. */
export const startTestServer = async (store: Store, options: ServeOptions = {}): Promise<TestServer> => {
  const log: Record<string, unknown>[] = [];
  const logStream = new Writable({
    write: (line, _encoding, done) => {
      log.push(JSON.parse(String(line)));
      done();
    },
  });
  const server = await serve({ store, port: 0, writeToken: TOKEN, now: () => NOW, logStream, ...options });
  const send = async (init: RequestInit, path = '/graphql'): Promise<Answer> =>
    readAnswer(await fetch(new URL(path, server.url), { redirect: 'manual', ...init }));
  return {
    ...server,
    log,
    send,
    ask: (query, variables, headers = {}) =>
      send({
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }),
      }),
  };
};
