import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createToken } from '../../src/app/tokens.js';
import { charge, createRateLimiter } from '../../src/server/rate-limit.js';
import type { Store } from '../../src/store/store.js';
import { ANYBODY, NOW, openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

const LIMITS = { points: 100, restore: 10 };

describe('a leaky bucket', () => {
  /** Points to take, each after so many milliseconds, and the seconds to wait that come back. */
  test.each<[string, [after: number, points: number, wait: number][], number]>([
    [
      'takes what is there',
      [
        [0, 40, 0],
        [0, 60, 0],
      ],
      0,
    ],
    [
      'refuses what is not, and takes nothing for it',
      [
        [0, 90, 0],
        [0, 20, 1],
        [0, 10, 0],
      ],
      0,
    ],
    [
      'says how long to wait',
      [
        [0, 100, 0],
        [0, 35, 4],
      ],
      0,
    ],
    [
      'leaks',
      [
        [0, 100, 0],
        [3500, 35, 0],
      ],
      0,
    ],
    [
      'a moment too early is too early',
      [
        [0, 100, 0],
        [3499, 35, 1],
      ],
      34,
    ],
    [
      'never holds more than it can',
      [
        [0, 10, 0],
        [3_600_000, 100, 0],
        [0, 1, 1],
      ],
      0,
    ],
    [
      'what costs more than it holds needs a full one',
      [
        [0, 1, 0],
        [0, 500, 1],
        [100, 500, 0],
        [0, 1, 1],
      ],
      0,
    ],
    [
      'a clock that goes back gives nothing',
      [
        [0, 100, 0],
        [-5000, 1, 1],
        [0, 1, 1],
      ],
      0,
    ],
  ])('%s', (_name, steps, remaining) => {
    let now = 0;
    const budget = createRateLimiter(() => now).budget('a', LIMITS);
    for (const [after, points, wait] of steps) {
      now += after;
      expect(budget.take(points)).toBe(wait);
    }
    expect(budget.state()).toMatchObject({ limit: 100, restoreRate: 10, remaining });
  });

  test('each client has one of its own', () => {
    const rates = createRateLimiter(() => 0);
    expect(rates.budget('a', LIMITS).take(100)).toBe(0);
    expect(rates.budget('a', LIMITS).take(1)).toBe(1);
    expect(rates.budget('b', LIMITS).take(1)).toBe(0);
  });

  test('memory is bounded: leaked ones are forgotten, and past the limit newcomers share one', () => {
    let now = 0;
    const rates = createRateLimiter(() => now, { mostClients: 50 });
    for (let n = 0; n < 1000; n += 1) rates.budget(`client ${n}`, LIMITS).take(1);
    expect(rates.size()).toBe(51);
    expect(rates.budget('client 7', LIMITS).state().remaining).toBe(99);
    expect(rates.budget('client 2000', LIMITS).take(1)).toBeGreaterThan(0);
    now = 20_000;
    expect(rates.budget('client 3000', LIMITS).take(1)).toBe(0);
    expect(rates.size()).toBe(1);
  });

  test('what is spent elsewhere is missing here, and what is spent here is told', () => {
    const told: unknown[] = [];
    const rates = createRateLimiter(() => 0, { onSpending: (spending) => told.push(spending) });
    const budget = rates.budget('a', LIMITS);
    rates.spend({ client: 'a', limits: LIMITS, points: 60 });
    expect(budget.take(30)).toBe(0);
    rates.spend({ client: 'a', limits: LIMITS, points: 60 });
    expect(budget.state().remaining).toBe(0);
    expect(budget.take(1)).toBeGreaterThan(0);
    expect(told).toEqual([{ client: 'a', limits: LIMITS, points: 30 }]);
  });

  test('a charge that is refused says so in numbers', () => {
    const access = { ...ANYBODY, budget: createRateLimiter(() => 0).budget('a', LIMITS) };
    charge(access, 95);
    expect(() => charge(access, 25)).toThrow(
      expect.objectContaining({
        code: 'RATE_LIMITED',
        retryAfter: 2,
        message: expect.stringMatching(/25 points.*5 of 100.*10 come back/u),
      }),
    );
    expect(() => charge(ANYBODY, 1_000_000)).not.toThrow();
  });
});

describe('a server that counts', () => {
  let store: Store & AsyncDisposable;
  let server: TestServer;
  let now = 0;
  beforeAll(async () => {
    store = await openTestStore(3);
    server = await startTestServer(store, {
      ...{ ratePoints: 30, rateRestore: 10, trustProxy: 'loopback', allowedHosts: ['127.0.0.1'] },
      ...{ anonymousRead: true, monotonic: () => now },
    });
  }, SLOW_START);
  afterAll(async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    now += 3_600_000;
  });

  const CHEAP = '{ version }';
  const DEAR = '{ articles(first: 20) { nodes { quotes(first: 100) { nodes { act } } } } }';
  const from = (address: string) => ({ 'x-forwarded-for': address });

  test('tells what an operation costs, in the field, the extension and the headers', async () => {
    const query = '{ rateLimit { cost nodes limit remaining restoreRate resetAt } articles { nodes { id } } }';
    const answer = await server.ask(query, undefined, { 'x-isnad-cost': '1' });
    expect(answer.errors).toEqual([]);
    expect(answer.data.rateLimit).toEqual({
      ...{ cost: 2, nodes: 20, limit: 30, remaining: 28, restoreRate: 10 },
      resetAt: '2018-01-01T00:00:00.200Z',
    });
    expect(JSON.parse(answer.text).extensions.cost).toEqual({
      ...{ nodes: 20, points: 2, limit: 30, remaining: 28, restoreRate: 10 },
      ...{ statements: expect.any(Number), milliseconds: expect.any(Number) },
    });
    expect(JSON.parse(answer.text).extensions.cost.statements).toBeGreaterThan(0);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-ratelimit-limit': '30',
      'x-ratelimit-remaining': '28',
      'x-ratelimit-reset': String(Math.ceil((Date.parse(NOW) + 200) / 1000)),
    });
  });

  test('tells nobody of the cost who does not ask', async () => {
    expect(JSON.parse((await server.ask(CHEAP)).text)).toEqual({ data: { version: expect.any(String) } });
    const body = JSON.stringify({ query: CHEAP, extensions: { cost: true } });
    const answer = await server.send({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(JSON.parse(answer.text).extensions.cost).toMatchObject({ nodes: 0, points: 1 });
  });

  test('refuses with 429, Retry-After and a code, and answers again after that time', async () => {
    expect((await server.ask(DEAR)).status).toBe(200);
    const refused = await server.ask(DEAR);
    expect([refused.status, refused.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.data ?? null).toBeNull();
    now += 2000;
    expect((await server.ask(DEAR)).status).toBe(200);
  });

  test('a client with nothing left is refused before its document is read', async () => {
    for (let time = 0; time < 30; time += 1) await server.ask('{ nothing }');
    const refused = await server.ask('{');
    expect([refused.status, refused.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await server.send({}, '/healthz')).status).toBe(200);
  });

  test('counts by address as a trusted proxy gives it, and by token whatever the address', async () => {
    const { token } = await createToken(store.tokens, { scope: 'READ', ratePoints: 50, rateRestore: 5 }, '2017-01-01');
    const own = { authorization: `Bearer ${token}` };
    expect((await server.ask(DEAR, undefined, from('192.0.2.1'))).status).toBe(200);
    expect((await server.ask(DEAR, undefined, from('192.0.2.1'))).status).toBe(429);
    expect((await server.ask(DEAR, undefined, from('192.0.2.2'))).status).toBe(200);
    for (const [address, left] of [
      ['192.0.2.1', 28],
      ['192.0.2.3', 6],
    ] as const) {
      const { status, headers } = await server.ask(DEAR, undefined, { ...own, ...from(address) });
      expect([status, headers.get('x-ratelimit-limit')]).toEqual([200, '50']);
      expect(headers.get('x-ratelimit-remaining')).toBe(String(left));
    }
  });

  test('a mutation costs ten points a field', async () => {
    const query =
      'mutation { a: ingestArticle(input: {}) { errors { code } } b: ingestArticle(input: {}) { errors { code } } }';
    const { headers } = await server.ask(query, undefined, { authorization: `Bearer ${TOKEN}` });
    expect(headers.get('x-ratelimit-remaining')).toBe('9');
  });
});

describe('a server that trusts no proxy', () => {
  test('does not believe X-Forwarded-For', async () => {
    await using store = await openTestStore();
    const server = await startTestServer(store, { ratePoints: 2, rateRestore: 1, monotonic: () => 0 });
    const ask = (address: string) => server.ask('{ version }', undefined, { 'x-forwarded-for': address });
    const statuses = [await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.3')].map(
      ({ status }) => status,
    );
    await server.close();
    expect(statuses).toEqual([200, 200, 429]);
  });

  test('and on loopback counts nobody unless told to', async () => {
    await using store = await openTestStore();
    const server = await startTestServer(store);
    const { data, headers } = await server.ask('{ rateLimit { cost limit remaining restoreRate resetAt } }');
    await server.close();
    expect(data.rateLimit).toEqual({ cost: 1, limit: null, remaining: null, restoreRate: null, resetAt: null });
    expect(headers.get('x-ratelimit-limit')).toBeNull();
  });
});
