import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import { serve } from '../../src/server/serve.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { openTestStore, startTestServer, TOKEN } from './support.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-serve-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A store like `store` with other methods in some places. */
const withChanges = (store: Store, changes: Partial<Store>): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in changes ? changes : target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

const logStream = new Writable({ write: (_line, _encoding, done) => done() });

test('opens the database it is given, says where it listens, and closes all of it', async () => {
  const db = join(folder, 'sub', 'isnad.db');
  const server = await serve({ db, port: '0', logStream });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/u);
  expect(server.writeToken?.length).toBeGreaterThanOrEqual(32);
  expect((await fetch(new URL('/readyz', server.url))).status).toBe(200);
  await Promise.all([server.close(), server.close()]);
  await expect(fetch(server.url)).rejects.toThrow();
  await expect(server.store.statistics()).rejects.toThrow();
  const store = await openStore({ file: db });
  expect(await store.statistics()).toMatchObject({ articles: 0 });
  await store.close();
});

test('leaves a store open that it was given', async () => {
  const store = await openTestStore(1);
  const server = await startTestServer(store);
  await server.close();
  expect(await store.statistics()).toMatchObject({ articles: 1 });
  await store[Symbol.asyncDispose]();
});

test('lets a running request end before it closes', async () => {
  const store = await openTestStore(1);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let entered = (): void => {};
  const inside = new Promise<void>((resolve) => {
    entered = resolve;
  });
  const slow = withChanges(store, {
    statistics: async () => {
      entered();
      await held;
      return store.statistics();
    },
  });
  const server = await startTestServer(slow);
  const answer = server.ask('{ statistics { articles } }');
  await inside;
  const closed = server.close();
  release();
  expect((await answer).data).toEqual({ statistics: { articles: 1 } });
  await closed;
  await store[Symbol.asyncDispose]();
});

describe('a store that fails', () => {
  const ask = async (error: unknown, query: string) => {
    const store = await openTestStore(1);
    const failing = withChanges(store, {
      findArticle: () => Promise.reject(error),
      statistics: () => Promise.reject(error),
      articles: { ...store.articles, byIds: () => Promise.reject(error) },
    });
    const server = await startTestServer(failing, { logLevel: 'error' });
    const answer = await server.ask(query, undefined, { authorization: `Bearer ${TOKEN}` });
    const ready = await server.send({}, '/readyz');
    const health = await server.send({}, '/healthz');
    await server.close();
    await store[Symbol.asyncDispose]();
    return { answer, ready, health, log: server.log };
  };

  test('our own bug is masked, logged with its cause, and found again by the request id', async () => {
    const { answer, log } = await ask(new TypeError('secret /home/someone/file'), '{ statistics { articles } }');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/secret|someone|at .*\.ts/u);
    const { code, requestId } = answer.errors[0].extensions;
    expect(code).toBe('INTERNAL_SERVER_ERROR');
    expect(answer.headers.get('x-request-id')).toBe(requestId);
    expect(log[0]).toMatchObject({
      requestId,
      err: { message: expect.stringContaining('secret'), stack: expect.any(String) },
    });
  });

  test('what still could be answered is', async () => {
    const { answer } = await ask(
      new TypeError('secret'),
      '{ version node(id: "x") { id } first: node(id: "Article_1") { id } }',
    );
    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({ version: expect.any(String), node: null, first: null });
    expect(answer.errors).toHaveLength(1);
  });

  test.each([
    ['STORAGE_FULL', 503],
    ['STORAGE_BUSY', 503],
    ['STORAGE_READ_ONLY', 503],
    ['STORAGE_CORRUPT', 500],
  ] as const)(
    '%s: status %i, also for a mutation and for readiness, while the process is alive',
    async (code, status) => {
      const query = 'mutation { ingestArticle(input: { text: "قال الوزير إن المحادثات مستمرة." }) { outcome } }';
      const { answer, ready, health } = await ask(new IsnadError(code, 'the disk is full'), query);
      expect([answer.status, answer.errors[0].extensions.code]).toEqual([status, code]);
      expect(answer.headers.get('retry-after')).toBe(status === 503 ? '5' : null);
      expect(ready.status).toBe(status);
      expect(health.status).toBe(200);
    },
  );
});
