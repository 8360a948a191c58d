import { expect } from 'vitest';
import type { ExpectedAnswers } from './expected-answers.js';

/** Of operations that tell who said, denied, agreed and held what. */
export const EXPECTED_STORIES: ExpectedAnswers = {
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
  'rate-limit': [{}, { rateLimit: { cost: 1, nodes: 0, limit: null }, limits: { nodes: 50_000, pageSize: 100 } }],
};
