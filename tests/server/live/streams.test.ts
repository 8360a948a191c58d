import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createToken, revokeToken } from '../../../src/app/tokens.js';
import type { Store } from '../../../src/store/store.js';
import { makeArticle } from '../../fixtures/analysis.js';
import { NOW, openTestStore, startTestServer, type TestServer, TOKEN } from '../support.js';
import { collect, connect, waitUntil } from './support.js';

const BEARER = { authorization: `Bearer ${TOKEN}` };
const QUOTES = 'subscription Quotes { quoteAdded { eventId quote { id } } }';
const ADD = 'mutation { ingestArticle(input: { body: "Rana Odeh said the bridge is open." }) { outcome } }';

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

interface Conversation {
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  readonly answers: any[];
  // biome-ignore lint/suspicious/noExplicitAny: see above
  until(count: number): Promise<any[]>;
  /** Errors of an operation that was refused, or how its connection ended. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  refusal(): Promise<any>;
  stop(): void;
}

/** Asks over a websocket; what a browser cannot send as headers stands in its first message. */
const overSocket = (payload: object, params: Record<string, string> = {}): Conversation => {
  const client = connect(server, { connectionParams: params });
  const { answers, until, ended } = collect((sink) => client.subscribe({ query: '', ...payload }, sink));
  return { answers, until, refusal: () => ended, stop: () => client.dispose() };
};

/** Asks over server-sent events. */
const overEvents = (payload: object, headers: Record<string, string> = {}): Conversation => {
  const leaving = new AbortController();
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  const answers: any[] = [];
  let refused: unknown;
  void (async () => {
    const { status, body } = await fetch(`${server.url}/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(payload),
      signal: leaving.signal,
    });
    let text = '';
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: (.+)$/mu.exec(message)?.[1];
        if (data !== undefined) answers.push(JSON.parse(data));
      }
    }
    if (status !== 200) refused = JSON.parse(text).errors;
  })().catch(() => undefined);
  return {
    answers,
    until: async (count) => {
      await waitUntil(() => answers.length >= count);
      return answers;
    },
    refusal: async () => {
      await waitUntil(() => refused !== undefined || answers.length > 0);
      return refused ?? answers[0].errors;
    },
    stop: () => leaving.abort(),
  };
};

const DOORS = [
  ['a websocket', overSocket],
  ['server-sent events', overEvents],
] as const;
const begun = (count = 1): Promise<void> => waitUntil(() => server.subscriberCount() === count);

describe.each(DOORS)('trusted documents over %s', (_door, converse) => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-trusted-'));
    await writeFile(join(folder, 'quotes.graphql'), QUOTES);
    await writeFile(join(folder, 'add.graphql'), ADD);
    await writeFile(join(folder, 'manifest.json'), JSON.stringify({ abc: 'query Named { __typename }' }));
    await start({ trustedDocuments: folder });
  });
  afterEach(() => rm(folder, { recursive: true }));

  test.each([
    ['its name', { documentId: 'quotes' }],
    ['its text', { query: QUOTES }],
    ['its text as clients print it', { query: print(parse(QUOTES)) }],
    ['its name and its text', { documentId: 'quotes', query: QUOTES }],
  ])('a subscription begins by %s', async (_name, payload) => {
    const conversation = converse(payload);
    await begun();
    await add(0);
    expect((await conversation.until(4))[3].data.quoteAdded.quote.id).toEqual(expect.any(String));
    conversation.stop();
    await begun(0);
  });

  test.each([
    ['documentId', { documentId: 'abc' }],
    ['id', { id: 'abc' }],
    ['doc_id', { doc_id: 'abc' }],
    ['the form of Apollo Client', { extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }],
  ])('a query is named by %s', async (_name, payload) => {
    const conversation = converse(payload);
    expect(await conversation.until(1)).toEqual([{ data: { __typename: 'Query' } }]);
    conversation.stop();
  });

  test.each([
    ['another text', { query: '{ version }' }],
    ['another subscription', { query: 'subscription { articleAnalysed { eventId } }' }],
    ['an unknown name', { documentId: 'elsewhere' }],
    ['a name with another text', { documentId: 'quotes', query: '{ version }' }],
    ['a name that every object has', { documentId: '__proto__' }],
  ])('%s is refused', async (_name, payload) => {
    const conversation = converse(payload);
    expect(await conversation.refusal()).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
    conversation.stop();
    expect(server.subscriberCount()).toBe(0);
  });

  test('a mutation still needs a token', async () => {
    const conversation = converse({ documentId: 'add' });
    expect(await conversation.refusal()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    conversation.stop();
    const allowed = converse({ documentId: 'add' }, BEARER);
    expect(await allowed.until(1)).toEqual([{ data: { ingestArticle: { outcome: 'ADDED' } } }]);
    allowed.stop();
  });
});

test('a browser’s EventSource names a trusted document by GET', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-trusted-'));
  await writeFile(join(folder, 'quotes.graphql'), QUOTES);
  await start({ trustedDocuments: folder });
  const leaving = new AbortController();
  const response = await fetch(`${server.url}/stream?documentId=quotes`, { signal: leaving.signal });
  expect(response.status).toBe(200);
  await begun();
  leaving.abort();
  await begun(0);
  await rm(folder, { recursive: true });
});

describe.each(DOORS)('over %s', (_door, converse) => {
  test.each([
    ['without a document', { query: '' }],
    ['with the name of a document where none is trusted', { query: '', documentId: 'quotes' }],
  ])('an operation %s is refused', async (_name, payload) => {
    await start();
    const conversation = converse(payload);
    expect(await conversation.refusal()).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    conversation.stop();
  });

  test.each([
    ['a field that is not there', 'subscription { nothing }'],
    ['an id that is none', 'subscription { quoteAdded(after: "x") { eventId } }'],
    ['a date that is none', 'subscription { findingAdded(filter: { from: "gestern" }) { eventId } }'],
    ['a mutation without a token', ADD],
    ['brackets', `{ a(b: ${'['.repeat(200)}`],
  ])('%s is told in Arabic to who asks for it', async (_name, query) => {
    await start();
    const conversation = converse({ query }, { 'Accept-Language': 'ar-EG, en;q=0.5' });
    const [error] = await conversation.refusal();
    conversation.stop();
    expect(error.extensions.remedy).toMatch(/\p{Script=Arabic}/u);
    const { errors } = await server.ask(query, undefined, { 'accept-language': 'ar' });
    if (!query.startsWith('subscription')) expect(error.message).toBe(errors[0].message);
  });

  test('where everybody may not read, nothing begins without a token', async () => {
    await start({ anonymousRead: false });
    const stranger = converse({ query: QUOTES });
    const refused = await stranger.refusal();
    expect(converse === overSocket ? refused.code : refused[0].extensions.code).toBe(
      converse === overSocket ? 4403 : 'UNAUTHENTICATED',
    );
    const known = converse({ query: QUOTES }, BEARER);
    await begun();
    for (const { stop } of [stranger, known]) stop();
    await begun(0);
  });

  test('a token that is revoked ends what it began', async () => {
    await start({ liveTimes: { ping: 50 }, anonymousRead: false });
    const { token, record } = await createToken(store.tokens, { scope: 'READ' }, NOW);
    const conversation = converse({ query: QUOTES }, { authorization: `Bearer ${token}` });
    await begun();
    await add(0);
    await conversation.until(4);
    await revokeToken(store.tokens, String(record.id), NOW);
    await begun(0);
    if (converse === overSocket) expect(await conversation.refusal()).toMatchObject({ code: 4403 });
    await add(1);
    expect(conversation.answers).toHaveLength(4);
    conversation.stop();
  });

  test('a token that only reads writes nothing', async () => {
    await start();
    const { token } = await createToken(store.tokens, { scope: 'READ' }, NOW);
    const conversation = converse({ query: ADD }, { authorization: `Bearer ${token}` });
    expect(await conversation.refusal()).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    conversation.stop();
    expect((await store.statistics()).articles).toBe(0);
  });

  test('who has spent his points is told when to come back', async () => {
    await start({ ratePoints: 12, rateRestore: 1 });
    const { token } = await createToken(store.tokens, { scope: 'READ', ratePoints: 5, rateRestore: 1 }, NOW);
    const asking = { query: '{ articles(first: 100) { totalCount nodes { id } } }' };
    const mine = { authorization: `Bearer ${token}` };
    let refused: { extensions: Record<string, unknown> } | undefined;
    for (let asked = 0; refused === undefined && asked < 8; asked += 1) {
      const conversation = converse(asking, mine);
      await Promise.race([conversation.until(1), conversation.refusal()]).catch(() => undefined);
      refused = conversation.answers.find(({ errors }) => errors)?.errors[0];
      if (refused === undefined && conversation.answers.length === 0) refused = (await conversation.refusal())[0];
      conversation.stop();
    }
    expect(refused).toMatchObject({
      extensions: { code: 'RATE_LIMITED', remedy: expect.any(String), retryAfter: expect.any(Number) },
    });
    // Others go on.
    const other = converse({ query: '{ __typename }' });
    expect(await other.until(1)).toEqual([{ data: { __typename: 'Query' } }]);
    other.stop();
  });

  test('says what it cost to who asks for it: an answer, and every event', async () => {
    await start();
    const extensions = { cost: true };
    const once = converse({ query: '{ articles(first: 10) { totalCount } }', extensions });
    const cost = (await once.until(1))[0].extensions.cost;
    expect(cost).toMatchObject({ nodes: expect.any(Number), points: 2, statements: expect.any(Number) });
    once.stop();
    const conversation = converse({ query: QUOTES, extensions });
    await begun();
    await add(0);
    for (const answer of await conversation.until(4)) {
      expect(answer.extensions.cost).toMatchObject({ points: 1, statements: expect.any(Number) });
    }
    conversation.stop();
  });

  test('an event that takes too many statements is cut off, and the next one is sent', async () => {
    await start({ maxStatements: 2 });
    const conversation = converse({
      query: `subscription { articleAnalysed { eventId article {
        title quotes { nodes { id speaker { name } } } mentions { nodes { entity { name } } } } } }`,
    });
    await begun();
    await add(0);
    await add(1);
    for (const { data, errors } of await conversation.until(2)) {
      expect(errors[0].extensions.code).toBe('QUERY_TIMEOUT');
      expect(data?.articleAnalysed.eventId ?? '').toEqual(expect.any(String));
    }
    conversation.stop();
  });

  test('an event that is too long is not sent, names itself, and the next one is sent', async () => {
    await start({ maxAnswerBytes: 4000 });
    const query = 'subscription ($after: ID) { articleAnalysed(after: $after) { eventId article { title text } } }';
    const conversation = converse({ query });
    await begun();
    await add(0, { addition: 'ولم يضف شيئا. '.repeat(500) });
    await add(1);
    const [long, short] = await conversation.until(2);
    expect(long).toMatchObject({ data: null, errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] });
    expect(short.data.articleAnalysed.article.title).toEqual(expect.any(String));
    conversation.stop();
    await begun(0);
    const again = converse({ query, variables: { after: long.extensions.eventId } });
    expect(await again.until(1)).toEqual([short]);
    again.stop();
  });
});

describe('what is gone', () => {
  test.each(DOORS)(
    'an article that is deleted is told with its id over %s, whatever the filter',
    async (_door, converse) => {
      await start();
      await add(0);
      const { id } = (await server.ask('{ articles { nodes { id } } }')).data.articles.nodes[0];
      const filter = '(filter: { language: "en" })';
      const conversation = converse({
        query: `subscription { articleAnalysed${filter} { eventId change isMark articleId article { title } } }`,
      });
      await begun();
      await server.ask('mutation ($id: ID!) { deleteArticle(input: { id: $id }) { outcome } }', { id }, BEARER);
      expect((await conversation.until(1))[0].data.articleAnalysed).toEqual({
        eventId: expect.any(String),
        change: 'REMOVED',
        isMark: false,
        articleId: id,
        article: null,
      });
      conversation.stop();
    },
  );
});

const SIGNED = 'وقعت تركيا وجورجيا، اليوم الاثنين، في إسطنبول اتفاقية لنقل الغاز عبر البحر الأسود.';

test('an agreement that no article reports any more is told with its id', async () => {
  await start();
  const { article } = (
    await server.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } } }',
      { input: { body: SIGNED, publishedAt: '2019-03-04', url: 'https://ledger.example/1' } },
      BEARER,
    )
  ).data.ingestArticle;
  const conversation = overSocket({
    query: 'subscription { agreementChanged(filter: { status: SIGNED }) { change agreementId agreement { id } } }',
  });
  await begun();
  const { id } = (await server.ask('{ agreements { nodes { id } } }')).data.agreements.nodes[0];
  await server.ask('mutation ($id: ID!) { deleteArticle(input: { id: $id }) { outcome } }', { id: article.id }, BEARER);
  expect((await conversation.until(1))[0].data.agreementChanged).toEqual({
    change: 'REMOVED',
    agreementId: id,
    agreement: null,
  });
  conversation.stop();
});
