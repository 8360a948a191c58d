import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { toEventId } from '../../../src/app/event-id.js';
import type { Store } from '../../../src/store/store.js';
import { makeArticle } from '../../fixtures/analysis.js';
import { NOW, openTestStore, startTestServer, type TestServer, TOKEN } from '../support.js';
import { connect, type Following, follow, socketUrl, waitUntil } from './support.js';

const BEARER = { Authorization: `Bearer ${TOKEN}` };
const QUOTES = `subscription ($filter: QuoteFilterInput, $after: ID, $marks: Boolean! = false) {
  quoteAdded(filter: $filter, after: $after, marks: $marks) { eventId at isMark quote { id act speaker { name } } }
}`;
const ARTICLES =
  'subscription ($after: ID) { articleAnalysed(after: $after) { eventId change article { title text } } }';
const INGEST = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome errors { code } } }';
const TEXT = 'Norway and Sweden reached a deal on salmon fishing in the North Sea, a diplomat said.';

let store: Store & AsyncDisposable;
let server: TestServer;
const start = async (options: Parameters<typeof startTestServer>[1] = {}): Promise<void> => {
  server = await startTestServer(store, options);
};
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  await server.close();
  expect(server.subscriberCount()).toBe(0);
  expect(server.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  await store[Symbol.asyncDispose]();
});

const add = async (n: number, options: Parameters<typeof makeArticle>[1] = {}): Promise<void> => {
  const { draft, analysis } = makeArticle(n, options);
  await store.addArticle(draft, analysis, NOW);
};
const begun = (count = 1): Promise<void> => waitUntil(() => server.subscriberCount() === count);

/** A socket without a client's manners. */
const openRaw = (options: WebSocket.ClientOptions = {}, protocol = 'graphql-transport-ws'): WebSocket => {
  const socket = new WebSocket(socketUrl(server), protocol, options);
  socket.on('error', () => {});
  return socket;
};
const closing = (socket: WebSocket): Promise<{ code: number; reason: string }> =>
  new Promise((resolve) => socket.once('close', (code, reason) => resolve({ code, reason: String(reason) })));
const opening = (socket: WebSocket): Promise<unknown> => new Promise((resolve) => socket.once('open', resolve));
const say = (socket: WebSocket, ...messages: object[]): void => {
  for (const message of messages) socket.send(JSON.stringify(message));
};
/** Status of the answer to an upgrade that is refused. */
const refusal = (options: WebSocket.ClientOptions): Promise<number | undefined> =>
  new Promise((resolve) => {
    const socket = openRaw(options);
    socket.once('unexpected-response', (_request, response) => {
      resolve(response.statusCode);
      response.destroy();
    });
    socket.once('open', () => {
      resolve(undefined);
      socket.close();
    });
  });

describe('a subscription over a websocket', () => {
  test('tells of an article within two seconds after it came in over the same socket', async () => {
    await start();
    const client = connect(server, { connectionParams: BEARER });
    const articles = follow(client, 'subscription { articleAnalysed { eventId change article { id title } } }');
    const agreements = follow(client, 'subscription { agreementChanged { change status agreement { status } } }');
    await begun(2);
    const sent = performance.now();
    const written = follow(client, INGEST, { input: { text: TEXT } });
    expect(await written.until(1)).toEqual([{ data: { ingestArticle: { outcome: 'ADDED', errors: [] } } }]);
    expect(await articles.until(1)).toEqual([
      {
        data: {
          articleAnalysed: {
            eventId: expect.any(String),
            change: 'ADDED',
            article: { id: expect.any(String), title: expect.any(String) },
          },
        },
      },
    ]);
    expect(performance.now() - sent).toBeLessThan(2000);
    expect(await agreements.until(1)).toMatchObject([
      { data: { agreementChanged: { change: 'ADDED', status: 'AGREED', agreement: { status: 'AGREED' } } } },
    ]);
    client.dispose();
    await begun(0);
  });

  test('answers queries, like HTTP', async () => {
    await start();
    const client = connect(server);
    const query = '{ statistics { articles } }';
    const answer = await follow(client, query).until(1);
    expect(answer[0].data).toEqual((await server.ask(query)).data);
    client.dispose();
  });

  test('tells only of what its filter asks for', async () => {
    await start();
    const client = connect(server);
    const denials = follow(client, QUOTES, { filter: { act: 'DENY' } });
    const all = follow(client, QUOTES);
    await begun(2);
    await add(0);
    const answers = await all.until(4);
    expect(answers.map(({ data }) => data.quoteAdded.quote.act)).toContain('DENY');
    await denials.until(1);
    expect(denials.answers.map(({ data }) => data.quoteAdded.quote.act)).toEqual(['DENY']);
    client.dispose();
  });

  test('says of a filter, a variable or an id that is wrong what HTTP says of it', async () => {
    await start();
    const client = connect(server);
    const ended = await Promise.all(
      [
        follow(client, QUOTES, { filter: { speaker: 'x' } }),
        follow(client, QUOTES, { filter: { text: '!' } }),
        follow(client, QUOTES, { filter: { act: 'SHOUT' } }),
        follow(client, QUOTES, { after: 'x' }),
        follow(client, QUOTES, { after: toEventId({ id: 1, at: NOW } as never) }),
        follow(client, 'subscription { findingAdded(filter: { from: "yesterday" }) { eventId } }'),
      ].map(({ ended: end }) => end),
    );
    expect(ended.map((errors) => (errors as { extensions: { code: string } }[])[0]?.extensions.code)).toEqual([
      'ID_INVALID',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'ID_INVALID',
      'EVENT_EXPIRED',
      'DATE_INVALID',
    ]);
    expect(server.subscriberCount()).toBe(0);
    client.dispose();
  });

  test('goes on where it was, however often the line breaks: every event once', async () => {
    await start();
    const articles = 52;
    const seen: string[] = [];
    const quotes: string[] = [];
    let after = (await server.ask('{ eventLog { lastEventId } }')).data.eventLog.lastEventId;
    let isWriting = true;
    const writing = (async () => {
      for (let n = 0; n < articles; n += 1) {
        await add(n);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      isWriting = false;
    })();
    const whole = articles * 4;
    for (let life = 0; quotes.length < whole && life < 200; life += 1) {
      const client = connect(server);
      const following: Following = follow(client, QUOTES, { after });
      // Some lines break before anything came, some in the middle of it.
      const patience = isWriting ? 10 + ((life * 37) % 90) : 3000;
      await Promise.race([
        following.until(whole - quotes.length).catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, patience)),
      ]);
      client.terminate();
      client.dispose();
      for (const { data } of following.answers) {
        seen.push(data.quoteAdded.eventId);
        quotes.push(data.quoteAdded.quote.id);
        after = data.quoteAdded.eventId;
      }
    }
    await writing;
    expect(quotes).toHaveLength(whole);
    expect(new Set(quotes).size).toBe(whole);
    expect(new Set(seen).size).toBe(whole);
    await begun(0);
  }, 60_000);

  test('says when what it should go on after is not kept any more', async () => {
    await store[Symbol.asyncDispose]();
    store = await openTestStore(0, {}, { keptEvents: 5 });
    await start();
    await add(0);
    const after = (await server.ask('{ eventLog { lastEventId oldestEventId } }')).data.eventLog;
    expect(after.oldestEventId).not.toBe(after.lastEventId);
    await add(1);
    const client = connect(server);
    expect(await follow(client, QUOTES, { after: after.lastEventId }).ended).toMatchObject([
      { message: expect.stringContaining('after'), extensions: { code: 'EVENT_EXPIRED', remedy: expect.any(String) } },
    ]);
    client.dispose();
  });

  test('says how far it is, when it is asked to', async () => {
    await start({ feedLimits: { markMilliseconds: 100 } });
    const client = connect(server);
    const threats = follow(client, QUOTES, { filter: { act: 'THREATEN' }, marks: true });
    await begun();
    await add(0);
    const [{ data }] = await threats.until(1);
    const { lastEventId } = (await server.ask('{ eventLog { lastEventId } }')).data.eventLog;
    expect(data.quoteAdded).toEqual({ eventId: lastEventId, at: expect.any(String), isMark: true, quote: null });
    client.dispose();
  });

  test('a hundred of them are fed by one reading', async () => {
    await start();
    const clients = [connect(server), connect(server)];
    const following = Array.from({ length: 100 }, (_, n) => follow(clients[n % 2] as never, QUOTES));
    await begun(100);
    // All have caught up with the log by now, and ask for nothing while nothing happens.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const quiet = store.statementCount();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(store.statementCount() - quiet).toBe(0);
    await add(0);
    const answers = await Promise.all(following.map(({ until }) => until(4)));
    expect(new Set(answers.map((own) => JSON.stringify(own))).size).toBe(1);
    for (const client of clients) client.dispose();
    await begun(0);
  }, 30_000);

  test('a client that takes nothing is dropped, and told why', async () => {
    await start({ feedLimits: { queue: 5, batch: 5, stallMilliseconds: 300 } });
    const socket = openRaw();
    await opening(socket);
    const messages: { type: string; payload?: unknown }[] = [];
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    say(socket, { type: 'connection_init' });
    await waitUntil(() => messages.length === 1);
    say(socket, { id: 'slow', type: 'subscribe', payload: { query: ARTICLES } });
    await begun();
    socket.pause();
    const addition = 'ولم يضف شيئا. '.repeat(40_000);
    for (let n = 0; n < 30 && server.subscriberCount() > 0; n += 1) await add(n, { addition });
    await begun(0);
    socket.resume();
    await waitUntil(() => messages.at(-1)?.type === 'error');
    expect(messages.at(-1)?.payload).toMatchObject([{ extensions: { code: 'SUBSCRIBER_TOO_SLOW' } }]);
    expect(messages.filter(({ type }) => type === 'next').length).toBeLessThan(30);
    socket.close();
  }, 60_000);

  test('ends with the server: completed, and closed with 1001', async () => {
    await start();
    const socket = openRaw();
    await opening(socket);
    const messages: { type: string }[] = [];
    socket.on('message', (data) => messages.push(JSON.parse(String(data))));
    const closed = closing(socket);
    say(socket, { type: 'connection_init' });
    await waitUntil(() => messages.length === 1);
    say(socket, { id: 'a', type: 'subscribe', payload: { query: ARTICLES } });
    await begun();
    await server.close();
    expect(await closed).toEqual({ code: 1001, reason: 'Going away' });
    expect(messages.map(({ type }) => type)).toEqual(['connection_ack', 'complete']);
  });
});

describe('who may open a websocket', () => {
  test.each([
    ['in the first message', { connectionParams: { authorization: 'Bearer wrong' } }],
    ['spelt large', { connectionParams: { Authorization: 'Bearer wrong' } }],
  ])('a wrong token %s: closed with 4403, and nothing begins', async (_name, options) => {
    await start();
    const client = connect(server, options);
    expect(await follow(client, ARTICLES).ended).toMatchObject({ code: 4403 });
    expect(server.subscriberCount()).toBe(0);
    client.dispose();
  });

  test('a mutation without a token is refused as over HTTP, and nothing is stored', async () => {
    await start();
    const client = connect(server);
    const errors = await follow(client, INGEST, { input: { text: TEXT } }).ended;
    const { errors: same } = await server.ask(INGEST, { input: { text: TEXT } });
    expect(errors).toEqual(same);
    expect((await store.statistics()).articles).toBe(0);
    client.dispose();
  });

  test.each([
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page without a site', { origin: 'null' }, 403],
    ['another host', { headers: { host: 'evil.example' } }, 421],
    ['a page of a site that is allowed', { origin: 'https://news.example' }, undefined],
    ['a program', {}, undefined],
  ])('%s', async (_name, options, status) => {
    await start({ corsOrigins: ['https://news.example'] });
    expect(await refusal(options)).toBe(status);
  });

  test('a page of this server', async () => {
    await start();
    expect(await refusal({ origin: new URL(server.url).origin })).toBeUndefined();
  });
});

const LONG = 'x'.repeat(70_000);
describe('limits of a websocket', () => {
  test.each<[string, (socket: WebSocket) => void, number]>([
    ['says nothing', () => {}, 4408],
    ['subscribes first', (socket) => say(socket, { id: 'a', type: 'subscribe', payload: { query: ARTICLES } }), 4401],
    ['says what is no message', (socket) => socket.send('hello'), 4400],
    ['says too much at once', (socket) => socket.send(LONG), 1009],
    ['begins twice', (socket) => say(socket, { type: 'connection_init' }, { type: 'connection_init' }), 4429],
    [
      'gives two operations one id',
      (socket) => {
        say(socket, { type: 'connection_init' });
        socket.once('message', () => {
          const message = { id: 'a', type: 'subscribe', payload: { query: ARTICLES } };
          say(socket, message, message);
        });
      },
      4409,
    ],
  ])('who %s is closed', async (_name, act, code) => {
    await start({ liveTimes: { init: 300 } });
    const socket = openRaw();
    const closed = closing(socket);
    await opening(socket);
    act(socket);
    expect((await closed).code).toBe(code);
    expect((await server.ask('{ version }')).status).toBe(200);
  });

  test('another protocol is not spoken', async () => {
    await start();
    const socket = openRaw({}, 'graphql-ws');
    await Promise.race([closing(socket), opening(socket).then(() => closing(socket))]);
    expect(server.subscriberCount()).toBe(0);
  });

  test('who shows no sign of life is gone', async () => {
    await start({ liveTimes: { ping: 100 } });
    const socket = openRaw({ autoPong: false });
    const closed = closing(socket);
    await opening(socket);
    say(socket, { type: 'connection_init' });
    expect((await closed).code).toBe(1006);
  });

  test('operations at once: the next one is refused, the others go on', async () => {
    await start({ maxSocketOperations: 3 });
    const client = connect(server);
    const following = [1, 2, 3].map(() => follow(client, ARTICLES));
    await begun(3);
    expect(await follow(client, ARTICLES).ended).toMatchObject([{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }]);
    await add(0);
    await Promise.all(following.map(({ until }) => until(1)));
    following[0]?.stop();
    await begun(2);
    follow(client, ARTICLES);
    await begun(3);
    client.dispose();
  });

  test('connections of one client: the next one is closed with 4429', async () => {
    await start({ maxClientLiveConnections: 2 });
    const sockets = [openRaw(), openRaw()];
    await Promise.all(sockets.map(opening));
    const closed = await closing(openRaw());
    expect(closed).toEqual({ code: 4429, reason: 'Too many connections' });
    sockets[0]?.close();
    await closing(sockets[0] as WebSocket);
    await opening(openRaw());
  });

  test.each([
    ['brackets', `{ articles(filter: ${'['.repeat(200)}${']'.repeat(200)}) { totalCount } }`],
    [
      'depth',
      `{ ${'entities { nodes { quotes { nodes { speaker { quotes { nodes { speaker { quotes { nodes { speaker { name } } } } } } } } } } }'} }`,
    ],
    ['aliases', `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: version`).join(' ')} }`],
    [
      'cost',
      '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { findings(first: 100) { totalCount nodes { id } } } } } } }',
    ],
    ['tokens', `{ ${'version '.repeat(3000)} }`],
    ['a field that is not there', '{ nothing }'],
    ['words that are no document', '{ articles('],
    ['an unknown operation', 'query A { version } query B { version }'],
    ['a page that is too large', '{ articles(first: 1000) { totalCount } }'],
  ])('%s: refused with the words that HTTP has for it', async (_name, query) => {
    await start();
    const client = connect(server);
    const following = follow(client, query);
    const { errors, data } = await server.ask(query);
    expect(errors.length).toBeGreaterThan(0);
    // What HTTP refuses before GraphQL sees it names its request.
    for (const { extensions } of errors) delete extensions.requestId;
    if (data === undefined) expect(await following.ended).toEqual(errors);
    else expect(await following.until(1)).toEqual([{ data, errors }]);
    client.dispose();
  });

  test.each([
    [
      'cost',
      'QUERY_TOO_COSTLY',
      '{ articleAnalysed { article { quotes(first: 100) { nodes { nested(first: 100) { nodes { nested(first: 100) { nodes { id } } } } } } } } }',
    ],
    [
      'aliases',
      'QUERY_TOO_COMPLEX',
      `{ articleAnalysed { ${Array.from({ length: 60 }, (_, n) => `a${n}: eventId`).join(' ')} } }`,
    ],
    ['two fields at once', 'GRAPHQL_VALIDATION_FAILED', '{ articleAnalysed { eventId } quoteAdded { eventId } }'],
  ])('a subscription is held to the limits, too: %s', async (_name, code, selection) => {
    await start();
    const client = connect(server);
    expect(await follow(client, `subscription ${selection}`).ended).toMatchObject([{ extensions: { code } }]);
    expect(server.subscriberCount()).toBe(0);
    client.dispose();
  });

  test('over plain HTTP a subscription is told where to go', async () => {
    await start();
    const { status, errors } = await server.ask(ARTICLES);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'SUBSCRIPTION_NEEDS_STREAM' } }]);
  });
});
