import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.js';
import { costOfOperation } from '../../src/server/query-cost.js';

const schema = buildSchema();
const costOf = (text: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(text);
  return costOfOperation(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
};

test.each<[string, string, number, Record<string, unknown>?]>([
  ['a single object', '{ article(url: "x") { title } }', 0],
  ['a page of the default size', '{ articles { nodes { title } } }', 20],
  ['a page of a given size', '{ articles(first: 7) { nodes { title } } }', 7],
  ['a page from the end', '{ articles(last: 7) { nodes { title } } }', 7],
  ['an empty page', '{ articles(first: 0) { nodes { quotes { totalCount } } } }', 0],
  ['edges', '{ articles(first: 7) { edges { node { title } } } }', 7],
  ['lists multiply', '{ articles(first: 10) { nodes { quotes(first: 10) { nodes { type } } } } }', 110],
  [
    'three levels',
    '{ articles(first: 10) { nodes { quotes(first: 10) { nodes { deniedBy(first: 10) { nodes { act } } } } } } }',
    1110,
  ],
  ['a variable', 'query ($n: Int) { articles(first: $n) { nodes { title } } }', 30, { n: 30 }],
  ['the default of a variable', 'query ($n: Int = 40) { articles(first: $n) { nodes { title } } }', 40],
  [
    'a variable given in spite of its default',
    'query ($n: Int = 40) { articles(first: $n) { nodes { title } } }',
    3,
    { n: 3 },
  ],
  ['a variable not given', 'query ($n: Int) { articles(first: $n) { nodes { title } } }', 20],
  ['a variable that is no number', 'query ($n: Int) { articles(first: $n) { nodes { title } } }', 20, { n: '9' }],
  ['a variable named __proto__', 'query ($__proto__: Int) { articles(first: $__proto__) { nodes { title } } }', 20],
  ['a negative size, refused later', '{ articles(first: -5) { nodes { title } } }', 20],
  ['a page too large, refused later', '{ articles(first: 1000000) { nodes { title } } }', 100],
  [
    'a fragment',
    '{ articles(first: 10) { nodes { ...A } } } fragment A on Article { quotes(first: 5) { nodes { act } } }',
    60,
  ],
  ['an inline fragment', '{ node(id: "x") { ... on Article { quotes(first: 5) { nodes { act } } } } }', 5],
  ['ids', '{ nodes(ids: ["a", "b", "c"]) { ... on Article { quotes(first: 5) { nodes { act } } } } }', 15],
  [
    'ids in a variable',
    'query ($i: [ID!]!) { nodes(ids: $i) { ... on Article { quotes(first: 5) { nodes { act } } } } }',
    10,
    { i: ['a', 'b'] },
  ],
  ['below a list without pages', '{ quote(id: "x") { chain { entity { quotes(first: 4) { nodes { act } } } } } }', 20],
  ['counts by value alone', '{ quotes(first: 0) { facet(by: ACT) { count } } }', 20],
  ['counts over time', '{ quotes(first: 0) { histogram(by: DAY, first: 30) { count } } }', 30],
  ...[0, 1, 10].map((size): [string, string, number] => [
    `below counts by value, beside a page of ${size}`,
    `{ quotes(first: ${size}) { facet(by: SPEAKER, first: 9) { entity { quotes(first: 4) { nodes { act } } } } } }`,
    size + 9 + 36,
  ]),
  [
    'below counts by value, as many as come unasked',
    '{ quotes(first: 1) { ...F } } fragment F on QuoteConnection { facet(by: SPEAKER) { entity { quotes(first: 4) { nodes { act } } } } }',
    101,
  ],
  ['introspection', '{ __schema { types { fields { args { name } } } } }', 0],
  ['aliases add up', '{ a: articles(first: 3) { nodes { title } } b: articles(first: 4) { nodes { title } } }', 7],
])('%s', (_name, document, expected, variables) => expect(costOf(document, variables)).toBe(expected));

test('fragments that double forty times are counted at once', () => {
  const chain = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Query {...F${n + 1} ...F${n + 1}}`).join(' ');
  const start = performance.now();
  expect(costOf(`{...F0} ${chain} fragment F40 on Query {articles(first: 1) {nodes {title}}}`)).toBe(2 ** 40);
  expect(performance.now() - start).toBeLessThan(500);
});
