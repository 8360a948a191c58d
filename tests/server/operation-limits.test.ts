import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMeter } from '../../src/server/operation-meter.js';
import type { Store } from '../../src/store/store.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

describe('a meter', () => {
  test.each<[string, number[], boolean, string | null]>([
    ['statements up to the limit', [0, 0, 0], false, null],
    ['one more', [0, 0, 0, 0], false, 'more than 3 statements'],
    ['a statement in time', [100], false, null],
    ['a statement too late', [101], false, 'longer than 100 ms'],
    ['neither counts for what writes', [0, 0, 0, 0, 500], true, null],
  ])('%s', (_name, times, isLifted, message) => {
    let now = 0;
    const meter = startMeter({ statements: 3, milliseconds: 100 }, () => now);
    if (isLifted) meter.lift();
    const run = (): void => {
      for (const time of times) {
        now = time;
        meter.onStatement();
      }
    };
    if (message === null) expect(run).not.toThrow();
    else
      expect(run).toThrow(
        expect.objectContaining({ code: 'QUERY_TIMEOUT', message: expect.stringContaining(message) }),
      );
    expect(meter.statements()).toBe(times.length);
  });
});

describe('a server with narrow limits', () => {
  let store: Store & AsyncDisposable;
  let server: TestServer;
  beforeAll(async () => {
    store = await openTestStore(20);
    // A query that is one statement never comes to the limit of statements.
    server = await startTestServer(store, { maxStatements: 4, maxAnswerBytes: 3000, compileQueries: false });
  }, SLOW_START);
  afterAll(async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  });

  const long = 'x'.repeat(2049);
  const ids = JSON.stringify(Array.from({ length: 101 }, () => 'a'));
  test.each<[string, string, object, string]>([
    [
      'too many statements',
      '{ a: articles { nodes { id } } b: quotes { nodes { id } } c: entities { nodes { id } } d: stories { nodes { id } } e: findings { nodes { id } } }',
      {},
      'QUERY_TIMEOUT',
    ],
    ['too long an answer', '{ articles { nodes { id text title } } }', {}, 'QUERY_TOO_COSTLY'],
    ['a long text', `{ article(url: "${long}") { id } }`, {}, 'BAD_USER_INPUT'],
    ['a long text in a variable', 'query ($u: String!) { article(url: $u) { id } }', { u: long }, 'BAD_USER_INPUT'],
    ['a long list', `{ nodes(ids: ${ids}) { id } }`, {}, 'BAD_USER_INPUT'],
    [
      'a long list in a variable',
      'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
      { i: JSON.parse(ids) },
      'BAD_USER_INPUT',
    ],
  ])('refuses %s, and answers the next query', async (_name, query, variables, code) => {
    const answer = await server.ask(query, variables);
    expect(answer.errors[0]?.extensions).toMatchObject({ code, remedy: expect.any(String) });
    expect(answer.status).toBeLessThan(500);
    expect((await server.ask('{ version }')).status).toBe(200);
  });

  test('two queries at once are counted apart', async () => {
    const query = '{ articles(first: 1) { nodes { id } } quotes(first: 1) { nodes { id } } }';
    const answers = await Promise.all(Array.from({ length: 10 }, () => server.ask(query)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('writing is not cut off', async () => {
    const query = 'mutation ($t: String!) { ingestArticle(input: { text: $t }) { article { text } errors { code } } }';
    const text = 'Rana Odeh said the bridge is open. '.repeat(200);
    const answer = await server.ask(query, { t: text }, { authorization: `Bearer ${TOKEN}` });
    expect(answer.data.ingestArticle).toEqual({ article: { text }, errors: [] });
  });

  test('tells its limits', async () => {
    const { data } = await server.ask(
      '{ limits { statements milliseconds answerBytes stringCharacters fields nodes } }',
    );
    expect(data.limits).toEqual({
      ...{ statements: 4, milliseconds: 5000, answerBytes: 3000, stringCharacters: 2048, fields: 400, nodes: 10_000 },
    });
  });
});
