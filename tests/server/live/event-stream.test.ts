import { type ClientOptions, createClient } from 'graphql-sse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/store.js';
import { makeArticle } from '../../fixtures/analysis.js';
import { NOW, openTestStore, startTestServer, type TestServer, TOKEN } from '../support.js';
import { collect, type Following, waitUntil } from './support.js';

const QUOTES = 'subscription ($after: ID) { quoteAdded(after: $after) { eventId quote { id act } } }';
const ARTICLES = 'subscription { articleAnalysed { eventId change article { title text } } }';

let store: Store & AsyncDisposable;
let server: TestServer;
let url: string;
const start = async (options: Parameters<typeof startTestServer>[1] = {}): Promise<void> => {
  server = await startTestServer(store, options);
  url = `${server.url}/stream`;
};
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  await server.close();
  expect(server.subscriberCount()).toBe(0);
  await store[Symbol.asyncDispose]();
});

const add = async (n: number, options: Parameters<typeof makeArticle>[1] = {}): Promise<void> => {
  const { draft, analysis } = makeArticle(n, options);
  await store.addArticle(draft, analysis, NOW);
};
const begun = (count = 1): Promise<void> => waitUntil(() => server.subscriberCount() === count);
const follow = (
  query: string,
  variables: Record<string, unknown> = {},
  options: Partial<ClientOptions> = {},
): Following => {
  const client = createClient({ url, retryAttempts: 0, ...options });
  return collect((sink) => client.subscribe({ query, variables }, sink));
};

/** Reads what comes over a plain connection, as curl -N shows it. */
const read = async (query: string, headers: Record<string, string> = {}) => {
  const leaving = new AbortController();
  const address = new URL(url);
  address.searchParams.set('query', query);
  const response = await fetch(address, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: leaving.signal,
  });
  const lines = { text: '', isOver: false };
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) lines.text += decoder.decode(chunk as Uint8Array, { stream: true });
    lines.isOver = true;
  })().catch(() => undefined);
  return { response, lines, leave: () => leaving.abort() };
};

describe('a subscription over server-sent events', () => {
  test('tells graphql-sse what a websocket tells, and goes on after an id', async () => {
    await start();
    const following = follow(QUOTES);
    await begun();
    const sent = performance.now();
    await add(0);
    const answers = await following.until(4);
    expect(performance.now() - sent).toBeLessThan(2000);
    following.stop();
    await begun(0);
    await add(1);
    const on = follow(QUOTES, { after: answers[3].data.quoteAdded.eventId });
    const more = await on.until(4);
    const ids = [...answers, ...more].map(({ data }) => data.quoteAdded.quote.id);
    expect(new Set(ids).size).toBe(8);
    on.stop();
    await begun(0);
  });

  test('is read with a GET, with the id of every event on a line of its own', async () => {
    await start();
    const { response, lines, leave } = await read(QUOTES);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    await begun();
    await add(0);
    await waitUntil(() => lines.text.split('event: next').length === 5);
    const [first] = [...lines.text.matchAll(/^id: (\S+)\nevent: next\ndata: (.+)\n\n/gmu)];
    expect(JSON.parse(first?.[2] ?? '').data.quoteAdded.eventId).toBe(first?.[1]);
    leave();
    await begun(0);
    // A browser says which event it had last, and goes on there by itself.
    const again = await read(QUOTES, { 'last-event-id': first?.[1] ?? '' });
    await waitUntil(() => again.lines.text.split('event: next').length === 4);
    again.leave();
  });

  test('answers a query of a POST once, and completes', async () => {
    await start();
    const following = follow('{ statistics { articles } }');
    expect(await following.until(1)).toEqual([{ data: { statistics: { articles: 0 } } }]);
    expect(await following.ended).toBeUndefined();
  });

  test.each([
    ['no such field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an id that is none', 'subscription { quoteAdded(after: "x") { eventId } }', 'ID_INVALID'],
    ['a mutation', 'mutation { ingestArticle(input: { text: "x" }) { outcome } }', 'UNAUTHENTICATED'],
  ])('%s: the errors come as an answer', async (_name, query, code) => {
    await start();
    const following = follow(query);
    expect(await following.until(1)).toMatchObject([{ errors: [{ extensions: { code } }] }]);
    expect(await following.ended).toBeUndefined();
  });

  test.each([
    ['a query', '{ version }'],
    ['a mutation', 'mutation { ingestArticle(input: { text: "x" }) { outcome } }'],
  ])('a GET runs no %s', async (_name, query) => {
    await start();
    const { lines } = await read(query, { authorization: `Bearer ${TOKEN}` });
    await waitUntil(() => lines.isOver);
    expect(lines.text).toContain('"code":"SUBSCRIPTION_NEEDS_STREAM"');
    expect((await store.statistics()).articles).toBe(0);
  });

  test.each<[string, RequestInit & { query?: string }, number, string]>([
    ['a wrong token', { headers: { authorization: 'Bearer wrong' } }, 401, 'UNAUTHENTICATED'],
    ['a page of another site', { headers: { origin: 'https://evil.example' } }, 403, 'ORIGIN_NOT_ALLOWED'],
    ['no document', { query: '' }, 400, 'BAD_REQUEST'],
    [
      'variables that are no JSON',
      { query: `?query=${encodeURIComponent(ARTICLES)}&variables={` },
      400,
      'JSON_INVALID',
    ],
    [
      'variables that are no object',
      { query: `?query=${encodeURIComponent(ARTICLES)}&variables=[]` },
      400,
      'BAD_REQUEST',
    ],
  ])('%s is refused before anything begins', async (_name, { query, ...init }, status, code) => {
    await start();
    const answer = await server.send(init, `/graphql/stream${query ?? `?query=${encodeURIComponent(ARTICLES)}`}`);
    expect(answer.status).toBe(status);
    expect(answer.errors).toMatchObject([{ extensions: { code } }]);
    expect(server.subscriberCount()).toBe(0);
  });

  test('connections of one client are counted, and taken off again', async () => {
    await start({ maxClientLiveConnections: 1 });
    const first = await read(ARTICLES);
    await begun();
    const refused = await server.send({}, `/graphql/stream?query=${encodeURIComponent(ARTICLES)}`);
    expect(refused).toMatchObject({ status: 429, errors: [{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }] });
    first.leave();
    await begun(0);
    const next = await read(ARTICLES);
    expect(next.response.status).toBe(200);
    next.leave();
  });

  test('completes when the server stops', async () => {
    await start();
    const following = follow(ARTICLES);
    await begun();
    await server.close();
    expect(await following.ended).toBeUndefined();
  });

  test('a client that takes nothing is dropped, and told why when it reads on', async () => {
    await start({ feedLimits: { queue: 5, batch: 5, stallMilliseconds: 300 } });
    const response = await fetch(`${url}?query=${encodeURIComponent(ARTICLES)}`);
    await begun();
    const addition = 'ولم يضف شيئا. '.repeat(40_000);
    for (let n = 0; n < 40 && server.subscriberCount() > 0; n += 1) await add(n, { addition });
    await begun(0);
    const text = await response.text();
    expect(text.slice(-2000)).toContain('"code":"SUBSCRIBER_TOO_SLOW"');
    expect(text.endsWith('event: complete\ndata:\n\n')).toBe(true);
  }, 60_000);
});
