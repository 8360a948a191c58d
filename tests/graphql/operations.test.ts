import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toEventId } from '../../src/app/event-id.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { connect, follow } from '../server/live/support.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../server/support.js';
import { EXPECTED_READING, type ExpectedAnswers } from './expected-answers.js';
import { EXPECTED_STORIES } from './expected-stories.js';
import { EXPECTED_HISTORY, EXPECTED_WRITES } from './expected-writes.js';

const FOLDER = new URL('../../schema/operations/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace(/\.graphql$/u, ''));

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(8, { publisher: 'صحيفة الميدان' });
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const schema = buildSchema();

test.each(names)('%s: fits the schema, says what it is for, and has variables', (name) => {
  const document = read(`${name}.graphql`);
  expect(document).toMatch(/^# [A-Z].*\.$/mu);
  expect(validate(schema, parse(document))).toEqual([]);
  expect(JSON.parse(read(`${name}.variables.json`))).toBeTypeOf('object');
});

const ask = async (name: string, variables: object) => {
  const answer = await server.ask(read(`${name}.graphql`), variables, { authorization: `Bearer ${TOKEN}` });
  expect(answer.errors).toEqual([]);
  return answer.data;
};

/** Variables for the fixture articles, and what their answers hold, in the order in which they are asked. */
const EXPECTED: ExpectedAnswers = {
  ...EXPECTED_READING,
  ...EXPECTED_STORIES,
  ...EXPECTED_WRITES,
  ...EXPECTED_HISTORY,
};

/** Variables of subscriptions, and what the first answer holds after the articles of the fixture were read. */
const TOLD: Record<string, [variables: object, answer: object]> = {
  'article-analysed': [
    { filter: { language: 'ar' } },
    { articleAnalysed: { change: 'ADDED', article: { publisher: 'صحيفة الميدان', publishedAt: '2017-09-01' } } },
  ],
  'quote-added': [
    { filter: { act: 'DENY' } },
    {
      quoteAdded: {
        isMark: false,
        quote: { act: 'DENY', speaker: { name: 'وزارة الخارجية الروسية' }, chain: [{ role: 'PUBLISHER' }, {}] },
      },
    },
  ],
  'agreement-changed': [
    {},
    {
      agreementChanged: {
        change: 'ADDED',
        statusBefore: null,
        status: 'AGREED',
        mergedAgreement: null,
        report: { evidence: { exact: expect.any(String) } },
        agreement: { status: 'AGREED' },
      },
    },
  ],
  'finding-added': [{}, { findingAdded: { finding: { kind: 'DENIED_STATEMENT', sides: [{}, {}] } } }],
};

test('every operation has an answer to expect', () =>
  expect([...Object.keys(EXPECTED), ...Object.keys(TOLD)].toSorted()).toEqual(names.toSorted()));

test.each(Object.entries(TOLD))('%s: tells of the fixture articles, from the first event on', async (name, told) => {
  const [variables, answer] = told;
  const client = connect(server);
  const following = follow(client, read(`${name}.graphql`), { ...variables, after: toEventId(null) });
  expect((await following.until(1))[0]).toMatchObject({ data: answer });
  client.dispose();
});

test.each(Object.entries(EXPECTED))('%s: answers from the fixture articles', async (name, [variables, answer]) => {
  expect(await ask(name, variables)).toMatchObject(answer);
});

test('who-denied-whom: pages on to the end and gives each quote once', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { quotes } = await ask('who-denied-whom', { first: 3, after });
    seen.push(...quotes.nodes.map((quote: { article: { title: string } }) => quote.article.title));
    after = quotes.pageInfo.hasNextPage ? quotes.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toHaveLength(8);
  expect(new Set(seen).size).toBe(8);
});

test('article-page: offsets in code points point at the same words', async () => {
  const { article } = await ask('article-page', { url: 'https://news.example/ar/0', unit: 'CODE_POINT' });
  const utf16 = (await ask('article-page', { url: 'https://news.example/ar/0', unit: 'UTF16' })).article;
  const characters = [...article.text];
  article.quotes.nodes.forEach((quote: { content: { start: number; end: number }[] }, index: number) => {
    const [span] = quote.content;
    const other = utf16.quotes.nodes[index].content[0];
    expect(characters.slice(span?.start, span?.end).join('')).toBe(article.text.slice(other.start, other.end));
    // An emoji in the title stands before every quote.
    expect(other.start).toBe((span?.start ?? 0) + 1);
  });
});
