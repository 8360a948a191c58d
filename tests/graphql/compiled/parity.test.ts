import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemo } from '../../../src/app/load-demo.js';
import { buildSchema } from '../../../src/graphql/schema.js';
import { NOW, openTestStore, SLOW_START } from '../../server/support.js';
import { createBoth } from './support.js';

const DEMO = fileURLToPath(new URL('../../../db/seed/articles', import.meta.url));
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

let store: Awaited<ReturnType<typeof openTestStore>>;
let both: ReturnType<typeof createBoth>;
beforeAll(async () => {
  store = await openTestStore();
  await loadDemo(store, DEMO, () => NOW);
  both = createBoth(buildSchema(), store);
}, SLOW_START);
afterAll(() => store[Symbol.asyncDispose]());

test.each<[what: string, query: string, variables?: Record<string, unknown>]>([
  ['a page of articles', `{ articles(first: 3) { edges { cursor node { id url title publishedAt } } ${PAGE_INFO} } }`],
  ['counts', '{ articles { totalCount totalCountIsExact } quotes(filter: { act: [DENY] }) { totalCount } }'],
  [
    'quotes of articles with their words and speakers',
    `{ articles { nodes { quotes(first: 2) { nodes { type act negated confidence content { exact start end(unit: CODE_POINT) }
      speaker { name country { name(language: "ar") } } } ${PAGE_INFO} } } } }`,
  ],
  ['a page from the end', `{ quotes(last: 4) { edges { cursor node { id } } ${PAGE_INFO} } }`],
  ['a page of none', `{ quotes(first: 0) { nodes { id } ${PAGE_INFO} } }`],
  [
    'what is told of a page of none',
    `{ quotes(first: 0) { ${PAGE_INFO} } articles(last: 0) { pageInfo { __typename endCursor } } }`,
  ],
  ['an empty list', `{ quotes(filter: { speaker: [] }) { nodes { id } ${PAGE_INFO} totalCount } }`],
  [
    'aliases, fragments and __typename',
    '{ __typename a: articles(first: 1) { ...F } b: articles(first: 1) { ...F } } fragment F on ArticleConnection { __typename nodes { ... on Node { id } t: title } }',
  ],
  [
    'decisions by variables',
    'query ($yes: Boolean!, $no: Boolean!) { articles(first: 1) { nodes { id @skip(if: $yes) title @include(if: $yes) url @include(if: $no) } } }',
    { yes: true, no: false },
  ],
  [
    'a filter, an order and a page size in variables',
    'query ($first: Int, $filter: QuoteFilterInput, $orderBy: QuoteOrder) { quotes(first: $first, filter: $filter, orderBy: $orderBy) { edges { cursor node { act } } } }',
    { first: 5, filter: { not: { act: ['DENY'] } }, orderBy: { field: 'ID', direction: 'ASC' } },
  ],
  [
    'a search by day',
    `query ($query: String!) { search(query: $query, types: [QUOTE], orderBy: NEWEST, understand: false, first: 3) {
      __typename edges { cursor node { ... on Quote { id speaker { name } } ... on Node { id } } } ${PAGE_INFO} } }`,
    { query: 'the' },
  ],
  [
    'a search that finds nothing',
    `{ search(query: "qqqqzz", types: [ARTICLE], orderBy: NEWEST, understand: false) { nodes { ... on Article { title } } ${PAGE_INFO} } }`,
  ],
])('%s: the statement writes what the resolvers say', async (_what, query, variables = {}) => {
  const { resolved, compiled } = await both(query, variables);
  expect(compiled).toBe(resolved);
});

test.each<[what: string, query: string, why: RegExp]>([
  ['an argument out of bounds', '{ quotes(first: 101) { nodes { id } } }', /0 to 100/],
  ['a ranked search', '{ search(query: "a", types: [QUOTE]) { nodes { __typename } } }', /ranked/],
  [
    'a search for everything',
    '{ search(query: "a", orderBy: NEWEST, understand: false) { nodes { __typename } } }',
    /one type/,
  ],
  ['an id of no kind', '{ article(id: "x") { id } }', /no id/],
])('%s: goes to the resolvers', async (_what, query, why) => {
  const { compiled } = await both(query);
  expect(compiled).toEqual({ refused: expect.stringMatching(why) });
});
