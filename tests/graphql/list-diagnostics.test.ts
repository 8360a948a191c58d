import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../src/graphql/node/global-id.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer } from '../server/support.js';

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(6);
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const NOBODY = toGlobalId('Entity', 99_999);

test.each<[string, string, readonly (readonly [string, string | null])[]]>([
  ['articles', '{ publisher: "Nobody" }', [['CONDITION_UNMET', 'publisher']]],
  [
    'articles',
    '{ language: "xx", publisher: "Nobody" }',
    [
      ['CONDITION_UNMET', 'publisher'],
      ['CONDITION_UNMET', 'language'],
    ],
  ],
  ['articles', '{ from: "2018-01-02", to: "2018-01-01" }', [['FROM_AFTER_TO', 'from']]],
  ['articles', '{ from: "1999-01-01", to: "1999-12-31" }', [['OUTSIDE_DATES', 'from']]],
  ['articles', '{ quotes: { act: THREATEN } }', [['CONDITION_UNMET', 'quotes']]],
  [
    'quotes',
    `{ speaker: "${NOBODY}" }`,
    [
      ['ENTITY_UNKNOWN', 'speaker'],
      ['CONDITION_UNMET', 'speaker'],
    ],
  ],
  ['quotes', '{ act: DENY, headline: true }', [['CONDITION_UNMET', 'headline']]],
  ['quotes', '{ act: DENY, deniedOnly: true }', [['NOT_TOGETHER', null]]],
  ['quotes', '{ minConfidence: 1, act: DENY }', [['HIDDEN_BY_CONFIDENCE', 'minConfidence']]],
  ['stories', '{ minArticles: 99 }', [['CONDITION_UNMET', 'minArticles']]],
  ['corrections', '{ state: UNDONE }', [['LIST_EMPTY', null]]],
  ['articles', '{ language: "ar" }', []],
])('%s(filter: %s)', async (list, filter, expected) => {
  const { data, errors } = await server.ask(
    `{ ${list}(first: 0, filter: ${filter}) { diagnostics { code field message } } }`,
  );
  expect(errors).toEqual([]);
  const notes: readonly { code: string; field: string | null }[] = data[list].diagnostics;
  expect(notes.map(({ code, field }) => [code, field])).toEqual(expected);
});

test('dates are told as they are', async () => {
  const { data } = await server.ask('{ articles(first: 0, filter: { to: "1999-12-31" }) { diagnostics { message } } }');
  expect(data.articles.diagnostics[0].message).toMatch(/from 2017-09-01 to 2017-09-\d\d\.$/u);
});

test('of the lists of many objects as of one', async () => {
  const { data, errors } = await server.ask(
    '{ articles(first: 3) { nodes { quotes(first: 0, filter: { act: THREATEN }) { diagnostics { code } } } } }',
  );
  expect(errors).toEqual([]);
  for (const { quotes } of data.articles.nodes) expect(quotes.diagnostics).toEqual([{ code: 'CONDITION_UNMET' }]);
});
