import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../support.js';

/** Processes of lanes below this one. */
const lanePids = (): number[] => {
  try {
    return execFileSync('pgrep', ['-P', String(process.pid), '-f', 'lane-process'], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number);
  } catch {
    return [];
  }
};

const HEAVY = `query Heavy($n: Int) {
  articles(first: $n) { edges { node { id title quotes(first: 20) { edges { node { id content { exact } } } } } } }
}`;
const CHEAP = '{ version }';
const BEARER = { authorization: `Bearer ${TOKEN}` };

let file: Awaited<ReturnType<typeof openTestStore>>;
let here: TestServer;
let beside: TestServer;

beforeAll(async () => {
  file = await openTestStore(40);
  // Without a store of its own a server opens the file, and so do its lanes.
  const start = (more: object) => startTestServer(file, { store: undefined, now: undefined, db: file.file, ...more });
  here = await start({ heavyProcesses: 0, writeProcesses: 0 });
  beside = await start({ heavyNodes: 0, maxMilliseconds: 400, maxAnswerBytes: 20_000 });
}, SLOW_START);
afterAll(async () => {
  await beside?.close();
  await here?.close();
  expect(lanePids()).toEqual([]);
  await file[Symbol.asyncDispose]();
});

describe('queries that ask for much', () => {
  beforeAll(async () => {
    // The first of them starts the process.
    expect((await beside.ask(HEAVY, { n: 2 })).status).toBe(200);
  }, SLOW_START);

  test.each<[string, string, unknown, Record<string, string>]>([
    ['an answer', HEAVY, { n: 5 }, {}],
    ['an error where it is met', '{ articles(first: 100, after: "!") { edges { node { id } } } }', {}, {}],
    [
      'told in Arabic',
      '{ articles(first: 100, after: "!") { edges { node { id } } } }',
      {},
      { 'accept-language': 'ar' },
    ],
    ['beside data', '{ version search(query: "", first: 90) { edges { cursor } } }', {}, {}],
    ['a wrong variable', HEAVY, { n: 'many' }, {}],
    ['a document that is not valid', '{ articles(first: 100) { edges { node { nothing } } } }', {}, {}],
  ])('are answered as here: %s', async (_name, query, variables, headers) => {
    const [expected, answer] = [await here.ask(query, variables, headers), await beside.ask(query, variables, headers)];
    expect(answer.text).toBe(expected.text);
    expect(answer.status).toBe(expected.status);
    expect(answer.headers.get('content-type')).toBe(expected.headers.get('content-type'));
  });

  test('and what they took is told', async () => {
    const [expected, answer] = await Promise.all(
      [here, beside].map((server) => server.ask(HEAVY, { n: 5 }, { 'x-isnad-cost': '1' })),
    );
    const { cost } = JSON.parse(answer?.text ?? '').extensions;
    expect(cost.statements).toBe(JSON.parse(expected?.text ?? '').extensions.cost.statements);
    expect(cost.statements).toBeGreaterThan(0);
  });

  test('an answer of too many bytes is refused', async () => {
    const { status, errors } = await beside.ask(HEAVY, { n: 40 });
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(status).toBe(400);
  });

  test('one that does not end is ended, and holds up nobody', async () => {
    const [pid = 0, ...others] = lanePids();
    expect(others).toEqual([]);
    // As a statement would that runs on and on.
    process.kill(pid, 'SIGSTOP');
    let isAnswered = false;
    const endless = beside.ask(HEAVY, { n: 3 }).then((answer) => {
      isAnswered = true;
      return answer;
    });
    for (let i = 0; i < 5; i += 1) expect((await beside.ask(CHEAP)).status).toBe(200);
    expect(isAnswered).toBe(false);
    const { errors, data } = await endless;
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TIMEOUT']);
    expect(data).toBeNull();
    expect(lanePids()).not.toContain(pid);
    // Another one takes its place.
    expect((await beside.ask(HEAVY, { n: 3 })).data.articles.edges).toHaveLength(3);
  });

  test('one whose process breaks down is an error of ours, and the next is answered', async () => {
    const [pid = 0] = lanePids();
    process.kill(pid, 'SIGSTOP');
    const lost = beside.ask(HEAVY, { n: 3 });
    await sleep(100);
    process.kill(pid, 'SIGKILL');
    const { errors, status } = await lost;
    expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(errors[0]?.extensions.requestId).toEqual(expect.any(String));
    expect(status).toBe(500);
    expect(beside.log.some(({ msg }) => String(msg).includes('A process ended'))).toBe(true);
    expect((await beside.ask(HEAVY, { n: 3 })).errors).toEqual([]);
  });
});

describe('mutations', () => {
  const INGEST = `mutation Ingest($input: IngestArticleInput!) {
    ingestArticle(input: $input) { outcome article { title quotes(first: 3) { totalCount } } errors { code path } }
  }`;
  const input = {
    title: 'Minister resigns',
    body: '"I resign today," the minister Carla Ober said on Monday.',
    language: 'en',
  };

  test('write beside, and what they wrote is read here', async () => {
    const before = lanePids();
    const { data, errors } = await beside.ask(INGEST, { input }, { ...BEARER, 'idempotency-key': 'one' });
    expect(errors).toEqual([]);
    expect(data.ingestArticle).toEqual({
      outcome: 'ADDED',
      article: { title: input.title, quotes: { totalCount: 1 } },
      errors: [],
    });
    expect(lanePids().filter((pid) => !before.includes(pid))).toHaveLength(1);
    const found = await beside.ask('{ search(query: "resign", first: 1) { totalCount } }');
    expect(found.data.search.totalCount).toBeGreaterThan(0);
    const again = await beside.ask(INGEST, { input }, { ...BEARER, 'idempotency-key': 'one' });
    expect(again.data).toEqual(data);
  });

  test('tell what is wrong as here', async () => {
    const asked = { input: { title: '', body: '', url: 'nowhere' } };
    const [expected, answer] = [await here.ask(INGEST, asked, BEARER), await beside.ask(INGEST, asked, BEARER)];
    expect(answer.text).toBe(expected.text);
    expect(answer.data.ingestArticle.errors).not.toEqual([]);
  });

  test('are refused before, to who may not', async () => {
    const { errors } = await beside.ask(INGEST, { input });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
