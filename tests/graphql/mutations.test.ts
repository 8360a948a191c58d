import { isInputObjectType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../server/support.js';

const schema = buildSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('every mutation takes one input and gives one payload', () => {
  test('that is a Payload with errors', () => {
    const payload = schema.getType('Payload');
    expect(isInterfaceType(payload) && String(payload.getFields().errors?.type)).toBe('[UserError!]!');
  });

  test.each(mutations.map((field) => [field.name, field] as const))('%s', (_name, { args, type }) => {
    expect(args.map(({ name }) => name)).toEqual(['input']);
    const [input] = args;
    const inputType = isNonNullType(input?.type) ? input.type.ofType : null;
    expect(isInputObjectType(inputType) && inputType.name).toMatch(/Input$/u);
    const payload = isNonNullType(type) ? type.ofType : null;
    if (!isObjectType(payload)) throw new Error('gives no payload');
    expect(payload.name).toMatch(/Payload$/u);
    expect(payload.getInterfaces().map(({ name }) => name)).toEqual(['Payload']);
    expect(String(payload.getFields().errors?.type)).toBe('[UserError!]!');
    // What it made is null where there are errors; a list is empty.
    for (const field of Object.values(payload.getFields())) {
      if (isNonNullType(field.type)) expect(String(field.type)).toMatch(/^\[.+!\]!$/u);
    }
  });
});

let server: TestServer;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = await openTestStore();
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const WRITE = { authorization: `Bearer ${TOKEN}` };
const ERRORS = 'errors { code message path remedy }';
const ingest = async (articles: readonly object[], allOrNothing = false) =>
  (
    await server.ask(
      `mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) {
        results { index outcome article { id title } errors { code path } } ${ERRORS} } }`,
      { input: { articles, allOrNothing } },
      WRITE,
    )
  ).data.ingestArticles;
const remove = async (input: object) =>
  (
    await server.ask(
      `mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { outcome articleId ${ERRORS} } }`,
      { input },
      WRITE,
    )
  ).data.deleteArticle;
const count = async (): Promise<number> => (await server.store.statistics()).articles;

const GOOD = { title: 'Harbour', body: 'The mayor, Salma Dabbas, said the harbour would open.' };
const BAD = { ...GOOD, publishedAt: 'soon' };
const at = (path: string) => `https://news.example/many/${path}`;

describe('ingestArticles', () => {
  test('stores what is in order and names what is not by its place', async () => {
    const before = await count();
    const { results, errors } = await ingest([
      { ...GOOD, url: at('a') },
      { ...BAD, url: at('b') },
      { ...GOOD, url: at('c') },
      { ...GOOD, url: at('a') },
    ]);
    expect(results).toMatchObject([
      { index: 0, outcome: 'ADDED', errors: [] },
      { index: 1, outcome: null, article: null, errors: [{ code: 'DATE_INVALID' }] },
      { index: 2, outcome: 'ADDED' },
      { index: 3, outcome: 'UNCHANGED' },
    ]);
    expect(results[3].article.id).toBe(results[0].article.id);
    expect(errors).toMatchObject([{ code: 'DATE_INVALID', path: ['articles', '1', 'publishedAt'] }]);
    expect(await count()).toBe(before + 2);
  });

  test('all or nothing: one that is refused keeps out the others', async () => {
    const before = await count();
    const { results, errors } = await ingest([{ ...GOOD, url: at('d') }, BAD], true);
    expect(results).toMatchObject([
      { outcome: null, article: null, errors: [] },
      { outcome: null, errors: [{ code: 'DATE_INVALID' }] },
    ]);
    expect(errors).toHaveLength(1);
    expect(await count()).toBe(before);
    const all = await ingest(
      [
        { ...GOOD, url: at('d') },
        { ...GOOD, url: at('e') },
      ],
      true,
    );
    expect(all).toMatchObject({ results: [{ outcome: 'ADDED' }, { outcome: 'ADDED' }], errors: [] });
  });

  test('too long a list is refused as a whole; an empty one does nothing', async () => {
    const { results, errors } = await ingest(Array.from({ length: 101 }, () => GOOD));
    expect({ results, errors }).toMatchObject({ results: [], errors: [{ code: 'FIELD_INVALID', path: ['articles'] }] });
    expect(await ingest([])).toEqual({ results: [], errors: [] });
  });
});

describe('deleteArticle', () => {
  test('deletes by id and by url, once', async () => {
    const { results } = await ingest([
      { ...GOOD, url: at('f') },
      { ...GOOD, url: at('g') },
    ]);
    const [first, second] = results.map((each: { article: { id: string } }) => each.article.id);
    expect(await remove({ id: first })).toEqual({ outcome: 'DELETED', articleId: first, errors: [] });
    expect(await remove({ id: first })).toEqual({ outcome: 'ABSENT', articleId: first, errors: [] });
    expect(await remove({ url: at('g') })).toEqual({ outcome: 'DELETED', articleId: second, errors: [] });
    expect(await remove({ url: at('g') })).toEqual({ outcome: 'ABSENT', articleId: null, errors: [] });
    const gone = await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id: first });
    expect(gone.data.node).toBeNull();
  });

  test.each([
    ['neither', {}, 'FIELD_MISSING', []],
    ['both', { id: 'x', url: 'https://news.example/x' }, 'FIELD_MISSING', []],
    ['a broken id', { id: 'x' }, 'ID_INVALID', ['id']],
    ['the id of something else', { id: 'Quote_1' }, 'ID_INVALID', ['id']],
    ['an empty url', { url: ' ' }, 'BAD_USER_INPUT', ['url']],
  ])('%s is refused', async (_name, input, code, path) => {
    expect(await remove(input)).toMatchObject({ outcome: null, articleId: null, errors: [{ code, path }] });
  });
});
