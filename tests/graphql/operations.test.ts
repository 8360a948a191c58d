import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toEventId } from '../../src/app/event-id.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { connect, follow } from '../server/live/support.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer, TOKEN } from '../server/support.js';
import { EXPECTED_HISTORY, EXPECTED_READING, type ExpectedAnswers } from './expected-answers.js';

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

/** Variables for the fixture articles, and what their answers hold. */
const EXPECTED: ExpectedAnswers = {
  ...EXPECTED_READING,
  'what-x-said-about-y': [
    { speaker: 'سامي الحمود', words: 'عمّان', from: '2017-09-01', to: '2017-09-30' },
    {
      entity: {
        name: 'سامي الحمود',
        quotes: {
          totalCount: expect.any(Number),
          byDay: expect.arrayContaining([{ value: '2017-09-01', count: expect.any(Number) }]),
          byOutlet: [{ value: 'صحيفة الميدان', count: expect.any(Number) }],
          nodes: expect.arrayContaining([expect.objectContaining({ publishedAt: '2017-09-01' })]),
        },
      },
    },
  ],
  'over-time': [
    { from: '2017-09-01', to: '2017-09-03' },
    {
      quotes: {
        totalCount: 12,
        totalCountIsExact: true,
        histogram: [{ from: '2017-08-28', to: '2017-09-03', count: 12 }],
        facet: expect.arrayContaining([{ entity: { name: 'سامي الحمود' }, count: 2, isExact: true }]),
      },
      agreements: { facet: [{ value: 'AGREED', count: 3 }] },
      findings: { facet: [{ value: 'DENIED_STATEMENT', count: 8 }] },
    },
  ],
  'who-denies-in': [
    { language: ['ar'], acts: ['DENY'], first: 2 },
    {
      articles: {
        diagnostics: [],
        nodes: expect.arrayContaining([
          expect.objectContaining({ quotes: { nodes: [expect.objectContaining({ act: 'DENY' })] } }),
        ]),
      },
    },
  ],
  'who-said-what': [
    { from: '2017-09-01', to: '2017-09-01' },
    {
      articles: {
        nodes: [
          {
            quotes: {
              totalCount: 4,
              nodes: [
                {
                  act: 'ANNOUNCE',
                  speaker: { name: 'سامي الحمود' },
                  chain: [
                    { position: 0, role: 'PUBLISHER', entity: { name: 'صحيفة الميدان' }, cue: null },
                    { position: 1, role: 'RELAYER', entity: { name: 'وكالة بترا' }, cue: { exact: 'نقلت' } },
                    { position: 2, role: 'ORIGINATOR', entity: { name: 'سامي الحمود' } },
                  ],
                  denies: { nodes: [] },
                  deniedBy: { nodes: [{ speaker: { name: 'وزارة الخارجية الروسية' } }] },
                },
                { type: 'DIRECT', speaker: { name: 'رامي الزين' } },
                {
                  chain: [
                    { position: 0, role: 'PUBLISHER' },
                    { position: 1, role: 'RELAYER', entity: { name: 'رامي الزين' } },
                    { position: 2, role: 'ORIGINATOR', entity: { name: 'سامي الحمود' } },
                  ],
                },
                {
                  act: 'DENY',
                  saidAt: { from: '2017-09-14', precision: 'DAY' },
                  denies: { nodes: [{ speaker: { name: 'سامي الحمود' } }] },
                },
              ],
            },
            agreementReports: {
              nodes: [
                {
                  status: 'AGREED',
                  subject: [{ exact: 'هدنة جديدة' }],
                  parties: [{ role: 'PARTY' }, { role: 'PARTY' }],
                  chain: [{ role: 'PUBLISHER' }, { role: 'RELAYER' }, { role: 'ORIGINATOR' }],
                },
              ],
            },
            findings: { nodes: [{ kind: 'DENIED_STATEMENT', severity: 'HIGH' }] },
          },
        ],
      },
    },
  ],
  'first-look': [{}, { articles: { nodes: [] } }],
  agreement: [
    { party: 'عمان' },
    {
      entity: {
        agreements: {
          nodes: expect.arrayContaining([
            expect.objectContaining({
              name: expect.any(String),
              status: 'AGREED',
              cameoCode: '030',
              ploverType: 'AGREE',
              statusHistory: [
                {
                  status: 'AGREED',
                  reportCount: expect.any(Number),
                  report: expect.objectContaining({
                    quote: expect.objectContaining({ speaker: { name: expect.any(String) } }),
                    chain: expect.arrayContaining([{ role: 'PUBLISHER', entity: expect.anything() }]),
                    evidence: { exact: expect.any(String) },
                  }),
                },
              ],
            }),
          ]),
        },
      },
    },
  ],
  'who-denied-whom': [
    { first: 2, after: null },
    {
      quotes: {
        totalCount: 8,
        pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
        nodes: [{ deniedBy: { nodes: [{ deniedTarget: { exact: expect.any(String) } }] } }, {}],
      },
    },
  ],
  'office-holders': [
    { country: 'عمّان', office: 'FOREIGN_MINISTER', on: '2017-09-01' },
    {
      entity: {
        holders: {
          nodes: expect.arrayContaining([
            expect.objectContaining({
              holder: { name: 'سامي الحمود' },
              from: { date: '2017-09-01', basis: 'REPORTED' },
              contradictions: { nodes: [] },
            }),
          ]),
        },
      },
    },
  ],
  'same-report': [
    { url: 'https://news.example/ar/2' },
    {
      article: {
        copies: {
          totalCount: 2,
          edges: [
            {
              node: {
                kind: 'EDITED',
                article: {
                  publisher: 'صحيفة الميدان',
                  publishedAt: '2017-09-01',
                  quotes: {
                    nodes: expect.arrayContaining([expect.objectContaining({ speaker: { name: 'رامي الزين' } })]),
                  },
                },
              },
            },
            { node: { kind: 'EDITED', article: { publishedAt: '2017-09-07' } } },
          ],
        },
      },
    },
  ],
  'same-quote': [
    { speaker: 'رامي الزين', minArticles: 2, first: 5 },
    {
      entity: {
        utterances: {
          nodes: expect.arrayContaining([
            expect.objectContaining({
              articleCount: expect.any(Number),
              firstReport: expect.objectContaining({ publisher: 'صحيفة الميدان' }),
              quotes: {
                totalCount: expect.any(Number),
                nodes: expect.arrayContaining([
                  expect.objectContaining({ kind: 'EXACT', similarity: 1, differences: [], leavesOut: [], adds: [] }),
                ]),
              },
            }),
          ]),
        },
      },
    },
  ],
  stories: [
    { from: '2017-09-01', to: '2017-09-03', first: 5, after: null },
    {
      stories: {
        totalCount: 2,
        weeks: [{ from: '2017-08-28', count: 2 }],
        edges: [
          { node: { firstReport: { publishedAt: '2017-09-02' } } },
          {
            node: {
              articleCount: 2,
              firstReport: { publishedAt: '2017-09-01' },
              articles: { nodes: [{ publishedAt: '2017-09-01' }, { publishedAt: '2017-09-03' }] },
            },
          },
        ],
      },
    },
  ],
  search: [
    { query: 'هدنه', types: ['ARTICLE', 'QUOTE'], first: 3 },
    { search: { edges: expect.arrayContaining([expect.objectContaining({ score: expect.any(Number) })]) } },
  ],
  entity: [
    { name: 'وزاره الخارجيه الروسيه' },
    {
      entity: {
        type: 'ORGANIZATION',
        country: { name: expect.any(String) },
        quotes: {
          totalCount: expect.any(Number),
          nodes: expect.arrayContaining([expect.objectContaining({ act: 'DENY' })]),
        },
      },
    },
  ],
  'article-page': [
    { url: 'https://news.example/ar/0', unit: 'CODE_POINT' },
    {
      article: {
        title: 'الهدنة رقم 0 😀: الأردن يعلن وروسيا تنفي',
        blocks: expect.arrayContaining([expect.objectContaining({ kind: 'TITLE' })]),
        mentions: { totalCount: 12 },
        diagnostics: [{ code: 'OPINION_GENRE' }, { code: 'QUOTE_UNCLOSED' }],
      },
    },
  ],
  'event-log': [{}, { eventLog: { lastEventId: expect.any(String), oldestEventId: expect.any(String) } }],
  'what-is-not-known': [
    { url: 'https://news.example/ar/0' },
    {
      article: {
        language: 'ar',
        languageStatus: expect.stringMatching(/^(?:DECLARED|DETECTED)$/u),
        quotes: {
          nodes: expect.arrayContaining([
            expect.objectContaining({
              chain: expect.arrayContaining([expect.objectContaining({ role: 'PUBLISHER', status: 'OUTLET' })]),
            }),
          ]),
        },
      },
    },
  ],
  'ingest-article': [
    JSON.parse(read('ingest-article.variables.json')),
    { ingestArticle: { outcome: 'ADDED', errors: [], article: { language: 'en' } } },
  ],
  'ingest-articles': [
    JSON.parse(read('ingest-articles.variables.json')),
    {
      ingestArticles: {
        results: [
          { index: 0, outcome: 'ADDED', article: { title: 'Harbour council meets' }, errors: [] },
          { index: 1, outcome: null, article: null, errors: [{ code: 'DATE_INVALID' }] },
        ],
        errors: [{ code: 'DATE_INVALID', path: ['articles', '1', 'publishedAt'] }],
      },
    },
  ],
  'delete-article': [
    JSON.parse(read('delete-article.variables.json')),
    { deleteArticle: { outcome: 'ABSENT', articleId: null, errors: [] } },
  ],
  reanalyse: [
    JSON.parse(read('reanalyse.variables.json')),
    { reanalyse: { outcome: 'REREAD', errors: [], changes: expect.arrayContaining([expect.anything()]) } },
  ],
  'correct-quote': [
    JSON.parse(read('correct-quote.variables.json')),
    {
      correctQuote: {
        correction: { action: 'CORRECT', changes: [{ field: 'act', corrected: { name: 'WARN' } }] },
        object: { act: 'WARN', review: 'CORRECTED' },
        conflict: null,
        errors: [],
      },
    },
  ],
  'rate-limit': [{}, { rateLimit: { cost: 1, nodes: 0, limit: null }, limits: { nodes: 50_000, pageSize: 100 } }],
  'reject-extraction': [
    JSON.parse(read('reject-extraction.variables.json')),
    { rejectExtraction: { correction: { action: 'REJECT' }, errors: [] } },
  ],
  'merge-entities': [
    JSON.parse(read('merge-entities.variables.json')),
    { mergeEntities: { change: { kind: 'MERGE' }, conflict: null, errors: [] } },
  ],
  'rename-entity': [
    JSON.parse(read('rename-entity.variables.json')),
    { renameEntity: { entity: { name: 'سامي محمود الحمود' }, errors: [] } },
  ],
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
