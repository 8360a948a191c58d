import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../server/support.js';

let server: TestServer;
let stop: () => Promise<void>;
let count = 0;

beforeAll(async () => {
  const store = await openTestStore(3);
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());
const articles = async (): Promise<number> => (await server.store.statistics()).articles;
beforeEach(async () => {
  count = await articles();
});

const WRITE = { authorization: `Bearer ${TOKEN}` };
const send = async (field: string, input: object, selection: string, headers: object = {}) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const answer = await server.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} errors { code path } } }`,
    { input },
    { ...WRITE, ...headers },
  );
  expect(answer.errors).toEqual([]);
  return answer.data[field];
};
const BY = { by: 'Rima', reason: 'so it stands there' };
const article = (name: string) => ({
  url: `https://news.example/once/${name}`,
  text: 'The mayor, Salma Dabbas, said on Monday that the harbour would open.',
});
const ENTITY = 'Entity_1';

describe('the same call again gives the same and writes nothing', () => {
  test.each<[string, object, string, object]>([
    ['ingestArticle', article('a'), 'outcome article { id version }', { outcome: 'ADDED' }],
    [
      'ingestArticles',
      { articles: [article('b'), { text: '' }, article('c')] },
      'results { outcome article { id } errors { code } }',
      { results: [{ outcome: 'ADDED' }, { outcome: null }, { outcome: 'ADDED' }] },
    ],
    [
      'ingestArticles',
      { articles: [article('d'), article('e')], allOrNothing: true },
      'results { outcome article { id } }',
      { results: [{ outcome: 'ADDED' }, { outcome: 'ADDED' }] },
    ],
    ['deleteArticle', { url: 'https://news.example/ar/2' }, 'outcome articleId', { outcome: 'DELETED' }],
    ['renameEntity', { entity: ENTITY, name: 'Sami', ...BY }, 'change { id }', { change: { id: expect.any(String) } }],
    [
      'correctQuote',
      { id: 'Quote_1', act: 'WARN', revision: 1, ...BY },
      'correction { id } conflict { revision }',
      { correction: { id: expect.any(String) }, conflict: null },
    ],
  ])('%s %o', async (field, input, selection, expected) => {
    const named = { ...input, idempotencyKey: `again-${field}-${JSON.stringify(input).length}` };
    const first = await send(field, named, selection);
    expect(first).toMatchObject(expected);
    const [written, changes] = [await articles(), await server.store.entityChanges.count({})];
    expect(await send(field, named, selection)).toEqual(first);
    expect(await send(field, Object.fromEntries(Object.entries(named).toReversed()), selection)).toEqual(first);
    expect(await articles()).toBe(written);
    expect(await server.store.entityChanges.count({})).toBe(changes);
  });

  test('by the header, for each alias of its own', async () => {
    const query = `mutation ($a: IngestArticleInput!, $b: IngestArticleInput!) {
      first: ingestArticle(input: $a) { outcome article { id } }
      second: ingestArticle(input: $b) { outcome article { id } } }`;
    const variables = { a: article('header-a'), b: article('header-b') };
    const headers = { ...WRITE, 'idempotency-key': 'by-header' };
    const answer = await server.ask(query, variables, headers);
    expect(answer.data).toMatchObject({ first: { outcome: 'ADDED' }, second: { outcome: 'ADDED' } });
    expect((await server.ask(query, variables, headers)).data).toEqual(answer.data);
    expect(await articles()).toBe(count + 2);
  });

  test('many at once are made once', async () => {
    const input = { entity: ENTITY, name: 'Sami the Elder', ...BY, idempotencyKey: 'at-once' };
    const before = await server.store.entityChanges.count({});
    const answers = await Promise.all(Array.from({ length: 12 }, () => send('renameEntity', input, 'change { id }')));
    expect(new Set(answers.map(({ change }) => change.id)).size).toBe(1);
    expect(await server.store.entityChanges.count({})).toBe(before + 1);
  });
});

describe('a key names one call', () => {
  test.each<[string, string, object]>([
    ['another input', 'ingestArticle', article('other')],
    ['another mutation', 'deleteArticle', { url: article('one-call').url }],
    ['a batch', 'ingestArticles', { articles: [article('one-call')] }],
  ])('with %s it is refused', async (_name, field, input) => {
    const idempotencyKey = 'one-call';
    await send('ingestArticle', { ...article('one-call'), idempotencyKey }, 'outcome');
    const before = await articles();
    const { errors } = await send(field, { ...input, idempotencyKey }, '__typename');
    expect(errors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }]);
    expect(await articles()).toBe(before);
  });

  test('after a refusal it is free', async () => {
    const key = { idempotencyKey: 'refused-first' };
    expect(await send('ingestArticle', { text: '', ...key }, 'outcome')).toMatchObject({ outcome: null });
    expect(await send('ingestArticle', { ...article('f'), ...key }, 'outcome')).toMatchObject({ outcome: 'ADDED' });
  });

  test.each([' ', '', 'a b', 'مفتاح', 'x'.repeat(201), 'a\u0000b', '\ud800'])('%o is none', async (idempotencyKey) => {
    const answer = await send('ingestArticle', { ...article('g'), idempotencyKey }, 'outcome');
    expect(answer).toMatchObject({ outcome: null, errors: [{ code: 'FIELD_INVALID', path: ['idempotencyKey'] }] });
  });

  test('what it made and was deleted since is not found', async () => {
    const input = { ...article('gone'), idempotencyKey: 'gone' };
    await send('ingestArticle', input, 'outcome');
    await send('deleteArticle', { url: input.url }, 'outcome');
    expect(await send('ingestArticle', input, 'outcome')).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(await articles()).toBe(count);
  });
});
