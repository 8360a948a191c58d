import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEventFeed } from '../../src/app/event-feed.js';
import type { Context } from '../../src/graphql/context.js';
import { buildLoaders } from '../../src/graphql/loaders.js';
import { buildSchema } from '../../src/graphql/schema.js';
import type { Store } from '../../src/store/store.js';
import { ANYBODY, LIMITS, NOW, openTestStore, SLOW_START } from '../server/support.js';

const schema = buildSchema();
const operation = (name: string): string =>
  readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');

let few: Store & AsyncDisposable;
let many: Store & AsyncDisposable;

beforeAll(async () => {
  // The publication date of every article: all of them stand in one page of the operations that name a day.
  [few, many] = await Promise.all([
    openTestStore(2, { publishedAt: '2017-09-15', language: 'ar' }),
    openTestStore(90, { publishedAt: '2017-09-15', language: 'ar' }),
  ]);
}, SLOW_START);
afterAll(() => Promise.all([few[Symbol.asyncDispose](), many[Symbol.asyncDispose]()]));

/** Runs a query as the server does and gives back its answer with the number of SQL statements it cost. */
const run = async (store: Store, source: string, variableValues: Record<string, unknown> = {}) => {
  const contextValue: Context = {
    store,
    loaders: buildLoaders(store),
    requestId: 'test',
    idempotency: { key: null, keptFor: 0 },
    language: 'en',
    access: ANYBODY,
    now: () => NOW,
    limits: LIMITS,
    version: '0',
    events: createEventFeed(store.events, { onError: () => {} }),
  };
  const before = store.statementCount();
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return { data, statements: store.statementCount() - before };
};

const rowsIn = (value: unknown): number =>
  Array.isArray(value)
    ? value.length + value.reduce((sum: number, item) => sum + rowsIn(item), 0)
    : typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, item) => sum + rowsIn(item), 0)
      : 0;

const QUERIES: [string, string, Record<string, unknown>?][] = [
  ['a flat page', '{ articles(first: 90) { nodes { title } } }'],
  ['two levels', '{ articles(first: 90) { nodes { quotes { nodes { act } } } } }'],
  ['three levels', '{ articles(first: 90) { nodes { quotes { nodes { speaker { name } } } } } }'],
  [
    'a circle',
    '{ articles(first: 90) { nodes { quotes { nodes { speaker { quotes(first: 2) { nodes { article { title } } } } } } } } }',
  ],
  [
    'chains with nested quotes',
    '{ articles(first: 90) { nodes { quotes { nodes { chain { role entity { name country { name } } } } } } } }',
  ],
  ['what people said of quotes', '{ quotes(first: 90) { nodes { review corrections { by changes { field } } } } }'],
  ['contexts of spans', '{ quotes(first: 90) { nodes { content { prefix suffix } cue { prefix } } } }'],
  [
    'all lists of an article',
    `{ articles(first: 90) { nodes { totals: quotes { totalCount } entities { totalCount nodes { aliases { alias } } }
      mentions { nodes { entity { name } } } roles { nodes { entity { name } organization { name } } }
      agreementReports { nodes { parties { entity { name } } quote { act } agreement { name status } } }
      agreements { nodes { name parties { entity { name } evidence { exact } } statusHistory { report { quote { act } } } } }
      interactions { nodes { participants { entity { name } } place { name } } }
      findings { nodes { articles { title } sides { quote { act } entity { name } article { title } } } }
      blocks { kind } times { from } diagnostics { note } } } }`,
  ],
  [
    'who said what',
    operation('who-said-what').replace('first: 1,', 'first: 90,'),
    { from: '2017-09-15', to: '2017-09-15' },
  ],
  ['who denied whom', operation('who-denied-whom'), { first: 90, after: null }],
  [
    'agreements of an entity',
    `query ($party: String!) { entity(name: $party) { agreements(first: 90) { nodes { name parties { entity { name } evidence { exact } }
      statusHistory { report { quote { speaker { name } } chain { role } } } firstReport { publishedAt } agreedOn { from }
      timeline(first: 90) { nodes { article { title } quote { speaker { name } } chain { entity { name } } } } } } } }`,
    { party: 'عمان' },
  ],
  [
    'tellings of utterances, compared',
    `{ articles(first: 90) { nodes { quotes { nodes { utterance { speaker { name } firstQuote { act } firstReport { title }
      quotes { totalCount nodes { kind differences leavesOut { exact } adds { exact } quote { act } } } } } } } } }`,
  ],
  ['a search', operation('search'), { query: 'هدنة', types: ['QUOTE'], first: 40 }],
];

describe('statements depend on the depth of a query, not on the number of rows', () => {
  test.each(QUERIES)('%s', async (_name, query, variables) => {
    const [small, large] = [await run(few, query, variables), await run(many, query, variables)];
    expect(rowsIn(large.data)).toBeGreaterThan(10 * rowsIn(small.data));
    expect(large.statements).toBe(small.statements);
  });

  test('and grow by a fixed number a level', async () => {
    const levels = [
      '{ articles(first: 90) { nodes { title } } }',
      '{ articles(first: 90) { nodes { quotes { nodes { act } } } } }',
      '{ articles(first: 90) { nodes { quotes { nodes { speaker { name } } } } } }',
    ];
    const counts = await Promise.all(levels.map(async (query) => (await run(many, query)).statements));
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts);
    expect(Math.max(...counts)).toBeLessThanOrEqual(9);
  });
});

test('the same list asked for twice is read once', async () => {
  const one = await run(many, '{ articles(first: 5) { nodes { quotes { nodes { act } } } } }');
  const two = await run(
    many,
    '{ articles(first: 5) { nodes { quotes { nodes { act } } same: quotes { nodes { type } } } } }',
  );
  expect(two.statements).toBe(one.statements);
});

test('totalCount alone reads no page', async () => {
  const page = await run(many, '{ quotes { totalCount nodes { act } } }');
  const count = await run(many, '{ quotes { totalCount } }');
  expect(count.data).toMatchObject({ quotes: { totalCount: 360 } });
  expect(count.statements).toBeLessThan(page.statements);
});
