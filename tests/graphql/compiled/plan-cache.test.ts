import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPlans, KEPT_CHARACTERS } from '../../../src/graphql/compiled/plan-cache.js';
import { buildSchema } from '../../../src/graphql/schema.js';
import { openTestStore, SLOW_START } from '../../server/support.js';

let store: Awaited<ReturnType<typeof openTestStore>>;
const schema = buildSchema();
beforeAll(async () => {
  store = await openTestStore(1);
}, SLOW_START);
afterAll(() => store[Symbol.asyncDispose]());

const planned = (source: string) => {
  const document = parse(source);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return { document, operation };
};

/** Fields whose SQL is some thousand characters long. */
const FIELDS = Array.from({ length: 10 }, (_, n) => `l${n}: quotes(first: ${n + 1}) { nodes { id act } }`).join(' ');

test('a stream of distinct documents takes bounded room', () => {
  const plans = createPlans(schema, store.answers);
  for (let n = 0; n < 1500; n++) {
    const { document, operation } = planned(`{ articles(first: 1) { nodes { id a${n}: title ${FIELDS} } } }`);
    expect(plans.statementOf(document, operation, {})).toHaveProperty('text');
  }
  expect(plans.size()).toBeGreaterThan(KEPT_CHARACTERS / 2);
  expect(plans.size()).toBeLessThanOrEqual(2 * KEPT_CHARACTERS);
}, 60_000);

test('every way of deciding what is asked takes no room of its own for ever', () => {
  const plans = createPlans(schema, store.answers);
  const names = Array.from({ length: 11 }, (_, n) => `v${n}`);
  const { document, operation } = planned(
    `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) {
      articles(first: 1) { nodes { id ${FIELDS} ${names.map((name) => `${name}: title @include(if: $${name})`).join(' ')} } } }`,
  );
  for (let ways = 0; ways < 2 ** names.length; ways++) {
    const variables = Object.fromEntries(names.map((name, bit) => [name, (ways >> bit) % 2 === 1]));
    expect(plans.statementOf(document, operation, variables)).toHaveProperty('text');
  }
  expect(plans.size()).toBeLessThanOrEqual(2 * KEPT_CHARACTERS);
}, 60_000);

test('every filter gives its own text, and all of them take bounded room', () => {
  const plans = createPlans(schema, store.answers);
  const { document, operation } = planned(
    `query ($filter: QuoteFilterInput) { quotes(filter: $filter) { nodes { id ${FIELDS.replaceAll('quotes', 'nested')} } } }`,
  );
  for (let n = 0; n < 4000; n++) {
    const filter = {
      or: Array.from({ length: 1 + (n % 15) }, (_, at) => ({ act: ['STATE', 'DENY'].slice(0, 1 + ((n >> at) % 2)) })),
    };
    expect(plans.statementOf(document, operation, { filter })).toHaveProperty('text');
  }
  expect(plans.size()).toBeLessThanOrEqual(2 * KEPT_CHARACTERS);
}, 60_000);

test('a statement that would be very long is left to the resolvers', () => {
  const plans = createPlans(schema, store.answers);
  const levels = ['fragment F0 on Entity { id name type subtype mentionCount }'];
  for (let level = 1; level <= 12; level++) {
    const below = `...F${level - 1}`;
    levels.push(`fragment F${level} on Entity { a: country { ${below} } b: country { ${below} } }`);
  }
  const { document, operation } = planned(`{ entity(id: "Entity_1") { ...F12 } } ${levels.join('\n')}`);
  expect(plans.statementOf(document, operation, {})).toEqual({ refused: 'the statement would be too long' });
});
