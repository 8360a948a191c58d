import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toCursor } from '../../src/graphql/cursor.js';
import { NODE_TYPES, toGlobalId } from '../../src/graphql/node/global-id.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { makeArticle } from '../fixtures/analysis.js';
import { NOW, openTestStore, SLOW_START, startTestServer, type TestServer } from '../server/support.js';

const schema = buildSchema();
let store: Awaited<ReturnType<typeof openTestStore>>;
let server: TestServer;

beforeAll(async () => {
  store = await openTestStore(10);
  server = await startTestServer(store);
}, SLOW_START);
afterAll(async () => {
  await server.close();
  await store[Symbol.asyncDispose]();
});

/** Every connection of the schema that needs no argument, as the document that asks for it. */
const LISTS: readonly (readonly [string, string, string | null])[] = [
  ...['Query', ...NODE_TYPES].flatMap((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter(({ type: of, args }) => {
        const isList = getNamedType(of).name.endsWith('Connection') && args.some((arg) => arg.name === 'last');
        return isList && !args.some((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined);
      })
      .map(({ name: field }) => [`${name}.${field}`, field, name === 'Query' ? null : name] as const);
  }),
];

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const turn = async (field: string, owner: string | null, args: string): Promise<Page> => {
  const list = `${field}(${args}) { totalCount edges { cursor node { __typename } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const query =
    owner === null
      ? `{ ${list} }`
      : `{ node(id: "${toGlobalId(owner as 'Article', 1)}") { ... on ${owner} { ${list} } } }`;
  const { data, errors } = await server.ask(query);
  expect(errors).toEqual([]);
  return owner === null ? data[field] : data.node[field];
};

/** All cursors of a list, walked in pages of changing size. */
const walk = async (field: string, owner: string | null, backwards: boolean, sizes: readonly number[]) => {
  const cursors: string[] = [];
  let at: string | null = null;
  for (let turns = 0; turns < 200; turns += 1) {
    const size = sizes[turns % sizes.length] as number;
    const from: string = at === null ? '' : `${backwards ? 'before' : 'after'}: "${at}"`;
    const page: Page = await turn(field, owner, `${backwards ? 'last' : 'first'}: ${size} ${from}`);
    const own = page.edges.map(({ cursor }) => cursor);
    if (backwards) cursors.unshift(...own);
    else cursors.push(...own);
    at = backwards ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    if (!(backwards ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return cursors;
  }
  throw new Error('the list does not end');
};

test.each(LISTS)('%s: forwards and backwards, in pages of any size, each item once', async (_name, field, owner) => {
  const whole = await turn(field, owner, 'first: 100');
  const expected = whole.edges.map(({ cursor }) => cursor);
  expect(new Set(expected).size).toBe(expected.length);
  if (whole.totalCount > 40) {
    expect(await walk(field, owner, false, [97, 3])).toEqual(await walk(field, owner, true, [13, 89]));
    return;
  }
  expect(expected).toHaveLength(whole.totalCount);
  expect(await walk(field, owner, false, [1, 7, 3])).toEqual(expected);
  expect(await walk(field, owner, true, [2, 5, 1])).toEqual(expected);
});

test.each(LISTS)('%s: wrong paging is refused by a code', async (_name, field, owner) => {
  const other = toCursor('another list', { sort: 1, id: 1 });
  for (const args of ['first: -1', 'last: -1', 'first: 1, last: 1', 'first: 101', 'after: "x"', `before: "${other}"`]) {
    const list = `${field}(${args}) { totalCount nodes { __typename } }`;
    const id = owner === null ? '' : toGlobalId(owner as 'Article', 1);
    const { errors } = await server.ask(
      owner === null ? `{ ${list} }` : `{ node(id: "${id}") { ... on ${owner} { ${list} } } }`,
    );
    expect(errors[0]?.extensions?.code).toMatch(/^(?:BAD_USER_INPUT|CURSOR_INVALID)$/u);
  }
});

test('articles that come in between two pages shift nothing', async () => {
  const before = await walk('articles', null, false, [4]);
  const { pageInfo, edges } = await turn('articles', null, 'first: 4');
  const { draft, analysis } = makeArticle(50, { publishedAt: '2030-01-01' });
  await store.addArticle(draft, analysis, NOW);
  const rest: string[] = [];
  for (let at = pageInfo.endCursor, more = pageInfo.hasNextPage; more; ) {
    const page: Page = await turn('articles', null, `first: 4, after: "${at}"`);
    rest.push(...page.edges.map(({ cursor }) => cursor));
    at = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect([...edges.map(({ cursor }) => cursor), ...rest]).toEqual(before);
});
