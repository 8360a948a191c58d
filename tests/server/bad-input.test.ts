import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCursor } from '../../src/graphql/cursor.js';
import { toGlobalId } from '../../src/graphql/node/global-id.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from './support.js';

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(3);
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const isPolluted = (): boolean => ['polluted', 'isAdmin'].some((key) => key in {});

/** The answer is coded and short, no server error, and the next query works. */
const expectRefusal = async (query: string, variables: unknown, code: string): Promise<void> => {
  const answer = await server.ask(query, variables);
  expect(answer.errors.map((error) => error.extensions.code)).toContain(code);
  expect(answer.status).toBeLessThan(500);
  for (const error of answer.errors) {
    expect(error.message.length).toBeLessThanOrEqual(300);
    expect(error.extensions.remedy).toBeTypeOf('string');
  }
  expect(isPolluted()).toBe(false);
  expect((await server.ask('{ version }')).data.version).toBeTypeOf('string');
};

const ARTICLES =
  'query ($first: Int, $last: Int, $after: String) { articles(first: $first, last: $last, after: $after) { nodes { title } } }';
const RANGE = 'query ($from: DateOrDateTime) { articles(filter: { from: $from }) { totalCount } }';
const BY_ID = 'query ($id: ID) { article(id: $id) { title } }';
const SPEAKER = 'query ($id: [ID!]) { quotes(filter: { speaker: $id }) { totalCount } }';
const NAME = 'query ($name: String) { entity(name: $name) { name } }';

describe('arguments', () => {
  test.each<[string, string, unknown, string]>([
    ['first: -1', ARTICLES, { first: -1 }, 'BAD_USER_INPUT'],
    ['first: 1000', ARTICLES, { first: 1000 }, 'BAD_USER_INPUT'],
    ['last: 101', ARTICLES, { last: 101 }, 'BAD_USER_INPUT'],
    ['first and last', ARTICLES, { first: 1, last: 1 }, 'BAD_USER_INPUT'],
    ['first beyond 32 bits', ARTICLES, { first: 2 ** 40 }, 'BAD_USER_INPUT'],
    ['first as text', ARTICLES, { first: '5' }, 'BAD_USER_INPUT'],
    ['first as fraction', ARTICLES, { first: 1.5 }, 'BAD_USER_INPUT'],
    ['a cursor of nobody', ARTICLES, { after: 'not.a.cursor' }, 'CURSOR_INVALID'],
    ['an empty cursor', ARTICLES, { after: '' }, 'CURSOR_INVALID'],
    [
      'a cursor of another list',
      ARTICLES,
      { after: toCursor('quotes//PUBLISHED_AT/DESC', { sort: '2017-01-01', id: 1 }) },
      'CURSOR_INVALID',
    ],
    [
      'a cursor with a sort value of another type',
      'query ($after: String) { entities(orderBy: { field: NAME, direction: ASC }, after: $after) { nodes { name } } }',
      { after: toCursor('entities//NAME/ASC', { sort: 5, id: 1 }) },
      'CURSOR_INVALID',
    ],
    [
      'a nested page too large',
      '{ articles { nodes { quotes(first: 101) { totalCount } } } }',
      undefined,
      'BAD_USER_INPUT',
    ],
    ['a date as object', RANGE, { from: {} }, 'DATE_INVALID'],
    ['a date as list', RANGE, { from: ['2017-01-01'] }, 'DATE_INVALID'],
    ['a date as number', RANGE, { from: 2017 }, 'DATE_INVALID'],
    ['a day that is not in the calendar', RANGE, { from: '2017-02-30' }, 'DATE_INVALID'],
    ['a date with SQL', RANGE, { from: "2017-01-01' OR '1'='1" }, 'DATE_INVALID'],
    ['a date of half a megabyte', RANGE, { from: 'x'.repeat(450_000) }, 'BAD_USER_INPUT'],
    ['a long date', RANGE, { from: 'x'.repeat(2000) }, 'DATE_INVALID'],
    ['a date literal as object', '{ articles(filter: { from: {} }) { totalCount } }', undefined, 'DATE_INVALID'],
    ['an id of another type', BY_ID, { id: toGlobalId('Quote', 1) }, 'ID_INVALID'],
    ['an id made by hand', BY_ID, { id: 'Article:1' }, 'ID_INVALID'],
    ['an id as number', BY_ID, { id: 1 }, 'ID_INVALID'],
    ['an id with SQL', BY_ID, { id: 'Article_1; DROP TABLE articles' }, 'ID_INVALID'],
    ['an id with NUL', BY_ID, { id: 'Article_1\0' }, 'ID_INVALID'],
    ['an id __proto__', BY_ID, { id: '__proto__' }, 'ID_INVALID'],
    ['an id as object', BY_ID, { id: { a: 1 } }, 'BAD_USER_INPUT'],
    ['a foreign id in a filter', SPEAKER, { id: toGlobalId('Article', 1) }, 'ID_INVALID'],
    ['neither id nor url', '{ article { title } }', undefined, 'BAD_USER_INPUT'],
    [
      'id and url',
      'query ($id: ID) { article(id: $id, url: "https://a.example") { title } }',
      { id: toGlobalId('Article', 1) },
      'BAD_USER_INPUT',
    ],
    ['two ways to name an entity', '{ entity(name: "a", wikidataId: "Q1") { name } }', undefined, 'BAD_USER_INPUT'],
    ['an empty name', NAME, { name: '  ' }, 'BAD_USER_INPUT'],
    ['a name with NUL', NAME, { name: 'a\0b' }, 'BAD_USER_INPUT'],
    ['a name with a lone surrogate', NAME, { name: 'a\ud800b' }, 'ENCODING_INVALID'],
    ['a name of great length', NAME, { name: 'a'.repeat(10_000) }, 'BAD_USER_INPUT'],
    [
      'too many ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(101).fill('x') },
      'BAD_USER_INPUT',
    ],
    ['an empty search', '{ search(query: "") { notes } }', undefined, 'BAD_USER_INPUT'],
    ['a long search', 'query ($q: String!) { search(query: $q) { notes } }', { q: 'a '.repeat(300) }, 'BAD_USER_INPUT'],
    ['a negative length', '{ quotes { nodes { content { prefix(length: -1) } } } }', undefined, 'BAD_USER_INPUT'],
    [
      'an enum value of nobody',
      '{ quotes(filter: { act: SING }) { totalCount } }',
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'an enum value as text',
      '{ quotes(filter: { act: "DENY" }) { totalCount } }',
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '__proto__ as enum value',
      '{ quotes(filter: { act: __proto__ }) { totalCount } }',
      undefined,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a field of nobody', '{ articels { totalCount } }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['__proto__ as field', '{ __proto__ }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', '{', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['a lone surrogate in the document', '{ entity(name: "\\ud800") { name } }', undefined, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown operation', 'query A { version } query B { version }', undefined, 'OPERATION_RESOLUTION_FAILURE'],
    ['a subscription', 'subscription { articleAdded { title } }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', (_name, query, variables, code) => expectRefusal(query, variables, code));

  test('a misspelt field is answered with the right one', async () => {
    const { errors } = await server.ask('{ articels { totalCount } }');
    expect(errors[0].message).toContain('articles');
  });
});

describe('documents', () => {
  const deep = (depth: number): string =>
    `{ articles { nodes { quotes { nodes ${'{ parent '.repeat(depth)} { id } ${'}'.repeat(depth)} } } } }`;
  test.each<[string, string, string]>([
    ['deep brackets', `${'{a'.repeat(5000)}`, 'GRAPHQL_PARSE_FAILED'],
    ['deep lists', `{ nodes(ids: ${'['.repeat(900)}) }`, 'GRAPHQL_PARSE_FAILED'],
    ['too many tokens', `{ ${'version '.repeat(2500)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['too deep', deep(12), 'QUERY_TOO_DEEP'],
    [
      'too many aliases',
      `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: version`).join(' ')} }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'too many nodes',
      '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { deniedBy(first: 100) { nodes { act } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
  ])('%s', (_name, query, code) => expectRefusal(query, undefined, code));

  test('a token raises the cost limit', async () => {
    const query =
      '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { id } } mentions(first: 100) { totalCount } } } }';
    const refused = await server.ask(query);
    expect(refused.errors[0]).toMatchObject({ message: expect.stringMatching(/20100 .* 10000/u) });
    expect((await server.ask(query, undefined, { authorization: `Bearer ${TOKEN}` })).errors).toEqual([]);
  });

  test('the introspection query of every client passes', async () => {
    const { getIntrospectionQuery, buildClientSchema } = await import('graphql');
    const { data, errors } = await server.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(buildClientSchema(data).getQueryType()?.name).toBe('Query');
  });
});

describe('ids that name nothing', () => {
  test.each([
    ['broken', 'not-an-id'],
    ['empty', ''],
    ['foreign', 'User_1'],
    ['gone', toGlobalId('Article', 999_999)],
    ['gone, of another type', toGlobalId('TimeRef', 999_999)],
    ['the largest', toGlobalId('Quote', Number.MAX_SAFE_INTEGER)],
    ['NUL', '\0'],
    ['a lone surrogate', '\ud800'],
  ])('%s: node is null', async (_name, id) => {
    const { data, errors } = await server.ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', {
      id,
    });
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: null, nodes: [null] });
  });
});

/** Every text argument of the API, filled with what attackers and broken clients send. */
describe('texts that attack', () => {
  const TEXTS: [string, string][] = [
    ['SQL', `'; DROP TABLE articles; --`],
    ['SQL union', `' UNION SELECT * FROM sqlite_master --`],
    ['FTS syntax', 'NEAR("a" "b", 5) AND NOT c* OR ^d:e'],
    ['FTS quotes', '"" "unclosed'],
    ['LIKE wildcards', '%_%\\'],
    ['a template', '{{7*7}} #{1+1}'],
    ['HTML', '<script>alert(1)</script>'],
    ['bidi controls', '\u202eabc\u2066'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['marks without end', `أ${'\u064b'.repeat(900)}`],
    ['a ligature that unfolds', '\ufdfa'.repeat(400)],
    ['an astral letter', '𞸀😀'],
    ['a path', '../../../../etc/passwd'],
  ];
  const FIELDS: [string, string][] = [
    ['entity by name', 'query ($t: String!) { entity(name: $t) { name } }'],
    ['entity by wikidataId', 'query ($t: String!) { entity(wikidataId: $t) { name } }'],
    ['article by url', 'query ($t: String!) { article(url: $t) { title } }'],
    ['entities by name', 'query ($t: String!) { entities(filter: { name: $t }) { nodes { name } totalCount } }'],
    [
      'articles by publisher',
      'query ($t: String!) { articles(filter: { publisher: [$t], language: [$t] }) { totalCount nodes { id } } }',
    ],
    [
      'roles by office',
      'query ($t: String!) { entities(first: 1) { nodes { roles(filter: { office: [$t] }) { totalCount } name(language: $t) } } }',
    ],
    ['search', 'query ($t: String!) { search(query: $t) { terms notes nodes { __typename } } }'],
    ['search in a language', 'query ($t: String!) { search(query: "a", language: $t) { notes } }'],
  ];
  test.each(FIELDS.flatMap(([field, query]) => TEXTS.map(([kind, text]) => [field, kind, query, text] as const)))(
    '%s with %s',
    async (_field, _kind, query, t) => {
      const before = await server.ask('{ statistics { articles quotes entities } }');
      const answer = await server.ask(query, { t });
      expect(answer.status).toBe(200);
      expect(
        answer.errors.filter((error) => !['BAD_USER_INPUT', 'URL_INVALID'].includes(error.extensions.code)),
      ).toEqual([]);
      expect((await server.ask('{ statistics { articles quotes entities } }')).data).toEqual(before.data);
      expect(isPolluted()).toBe(false);
    },
  );
});
