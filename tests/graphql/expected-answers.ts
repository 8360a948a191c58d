import { expect } from 'vitest';

/** Variables for the fixture articles, and what their answers hold, of one operation each. */
export type ExpectedAnswers = Record<string, [variables: object, answer: object]>;

const FIRST_URL = 'https://news.example/ar/0';
const SAID = 'أكد لنا الوزير أن الحوار مستمر ولن يتوقف';

/** Of operations that page, check, compare and look up what is stored, before anybody writes. */
export const EXPECTED_READING: ExpectedAnswers = {
  contents: [
    { top: 1 },
    {
      statistics: { articles: 8, quotes: 32, agreements: 3, agreementReports: 8, interactions: 8, entities: 18 },
      articles: {
        months: [{ from: '2017-09-01', to: '2017-09-30', count: 7, isExact: true }],
        outlets: [{ value: 'صحيفة الميدان', count: 8 }],
        languages: [
          { value: 'ar', count: 4 },
          { value: 'en', count: 4 },
        ],
      },
      entities: {
        totalCount: 13,
        kinds: [
          { value: 'PERSON', count: 12 },
          { value: 'ORGANIZATION', count: 1 },
        ],
        nodes: [{ name: 'وزارة الخارجية الروسية', subtype: 'MINISTRY', mentionCount: 8, quoteCount: 8 }],
      },
    },
  ],
  'newest-first': [
    { first: 2, after: null },
    {
      articles: {
        totalCount: 8,
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
        edges: [{ node: { publishedAt: '2017-09-08' } }, { node: { publishedAt: '2017-09-07' } }],
      },
    },
  ],
  'kept-ids': [
    { id: 'Article_1', ids: ['Article_1', 'Quote_1', 'Entity_1', 'Story_1', 'Story_999999'] },
    {
      node: { __typename: 'Article', id: 'Article_1' },
      nodes: [
        { __typename: 'Article', version: 1 },
        { __typename: 'Quote', review: 'MACHINE', revision: 1 },
        { __typename: 'Entity', name: 'سامي الحمود', mergedIds: [] },
        { __typename: 'Story', articleCount: 2 },
        null,
      ],
    },
  ],
  statement: [
    { words: 'الحوار مستمر', first: 2 },
    {
      quotes: {
        totalCount: 8,
        edges: [
          {
            node: {
              type: 'INDIRECT',
              cameoCode: '010',
              addressee: { entity: { name: 'رامي الزين' }, evidence: null },
              complementizer: { exact: 'أن' },
              chain: [
                { role: 'PUBLISHER', evidence: null },
                { role: 'RELAYER', evidence: { exact: 'رامي الزين' }, cue: { exact: 'وقال' } },
                { role: 'ORIGINATOR', entity: { name: 'رائد المصري' }, evidence: { exact: 'الوزير' } },
              ],
              parent: { speaker: { name: 'رامي الزين' } },
              nested: { nodes: [] },
            },
          },
          {
            node: {
              type: 'DIRECT',
              content: [{ prefix: expect.stringMatching(/«$/u), exact: SAID, suffix: expect.stringMatching(/^»/u) }],
              parent: null,
              nested: { nodes: [{ speaker: { name: 'رائد المصري' } }] },
              utterance: { quoteCount: 3, outletCount: 1 },
            },
          },
        ],
      },
    },
  ],
  'agreement-timeline': [
    { party: { name: 'عمان' }, agreements: 1, steps: 2 },
    {
      agreements: {
        totalCount: 2,
        byMonth: [{ from: '2017-09-01', count: 2 }],
        edges: [
          {
            node: {
              reportCount: 3,
              subject: [{ exact: 'هدنة جديدة' }],
              firstReport: { publishedAt: '2017-09-01' },
              lastReport: { publishedAt: '2017-09-07' },
              names: [{ language: 'ar', name: 'هدنة جديدة', report: { publishedAt: '2017-09-01' } }],
              parties: [
                { entity: { name: 'عمّان' }, reports: { nodes: [{ publishedAt: '2017-09-01' }] } },
                { entity: { name: 'موسكو' }, reportCount: 3 },
              ],
              statusHistory: [{ status: 'AGREED', cameoCode: '030', reports: { totalCount: 3 } }],
              timeline: {
                totalCount: 3,
                pageInfo: { hasNextPage: true },
                outlets: [{ value: 'صحيفة الميدان', count: 3 }],
                edges: [
                  { node: { publishedAt: '2017-09-01', cue: [{ exact: 'اتفقتا على' }] } },
                  { node: { publishedAt: '2017-09-03' } },
                ],
              },
            },
          },
        ],
      },
    },
  ],
  tenures: [
    { country: 'عمّان', office: 'FOREIGN_MINISTER', statements: 2 },
    {
      entity: {
        holders: {
          totalCount: 7,
          edges: expect.arrayContaining([
            expect.objectContaining({
              node: expect.objectContaining({
                holder: expect.objectContaining({ name: 'سامي الحمود' }),
                from: { date: '2017-09-01', precision: 'DAY', basis: 'REPORTED' },
                statementCount: 1,
                imported: false,
                contradictions: expect.objectContaining({
                  diagnostics: [expect.objectContaining({ code: 'LIST_EMPTY' })],
                }),
                statements: expect.objectContaining({
                  edges: [
                    expect.objectContaining({
                      node: expect.objectContaining({
                        title: { exact: 'وزير الخارجية الأردني' },
                        pattern: 'TITLE_NAME_APPOSITION',
                        assertedBy: null,
                      }),
                    }),
                  ],
                }),
              }),
            }),
          ]),
        },
      },
    },
  ],
  'in-office': [
    { on: '2017-09-01', organization: 'وزارة الخارجية الروسية', first: 3 },
    {
      entity: {
        officeHolders: {
          totalCount: 8,
          nodes: expect.arrayContaining([
            expect.objectContaining({ entity: { name: 'إيغور سمينوف' }, standing: 'HELD' }),
          ]),
        },
      },
      tenures: {
        totalCount: 2,
        nodes: [
          { holder: { name: 'إيغور سمينوف' }, home: { name: 'موسكو' }, statementCount: 2 },
          { holder: { name: 'سامي الحمود' }, home: { name: 'عمّان' } },
        ],
      },
    },
  ],
  'doubtful-names': [
    { filter: { name: 'ليث' }, first: 2 },
    {
      entities: {
        totalCount: 1,
        edges: [
          {
            node: {
              name: 'ليث الخوري',
              revision: 0,
              aliases: [{ alias: 'ليث الخوري', language: null, script: 'ARABIC' }],
              machineName: null,
              candidates: [],
              mentions: { nodes: [{ evidence: { exact: 'ليث الخوري' } }, {}] },
            },
          },
        ],
      },
    },
  ],
  contacts: [
    { one: { name: 'سامي' }, other: { name: 'إيغور' }, first: 2 },
    {
      interactions: {
        totalCount: 1,
        kinds: [{ value: 'MEETING', count: 1 }],
        months: [{ from: '2017-09-01', count: 1 }],
        edges: [
          {
            node: {
              place: { name: 'موسكو' },
              participants: [
                { entity: { name: 'سامي الحمود' }, evidence: { exact: 'سامي الحمود' } },
                { entity: { name: 'إيغور سمينوف' } },
              ],
              topics: [{ exact: 'الحوار' }],
              cue: [{ exact: 'والتقى' }],
            },
          },
        ],
      },
    },
  ],
  contradictions: [
    { kinds: ['DENIED_STATEMENT'], across: null, first: 1 },
    {
      findings: {
        totalCount: 8,
        pageInfo: { hasNextPage: true },
        months: [{ from: '2017-09-01', count: 7 }],
        edges: [
          {
            node: {
              kind: 'DENIED_STATEMENT',
              articles: [{ publishedAt: '2017-09-08' }],
              sides: [
                { entity: { name: 'Laith Khoury' }, quote: { act: 'ANNOUNCE' }, agreementReport: { status: 'AGREED' } },
                { evidence: { exact: 'that any deal with Amman had been reached' }, quote: { act: 'DENY' } },
              ],
            },
          },
        ],
      },
    },
  ],
  wordings: [
    { speaker: { name: 'رامي' }, minOutlets: 1, first: 1 },
    {
      utterances: {
        totalCount: 1,
        languages: [{ value: 'ar', count: 1 }],
        edges: [
          {
            node: {
              quoteCount: 3,
              firstQuote: { publishedAt: '2017-09-01', content: [{ exact: SAID }] },
              quotes: { edges: [{ node: { kind: 'EXACT', leavesOut: [] } }, {}, {}] },
            },
          },
        ],
      },
    },
  ],
  question: [
    { question: 'ماذا قال رامي الزين عن الحوار', first: 2 },
    {
      search: {
        totalCount: 4,
        understanding: { speaker: { text: 'رامي الزين', entity: { name: 'رامي الزين' } }, words: ['الحوار'] },
        byOutlet: [{ value: 'صحيفة الميدان', count: 4 }],
        edges: [
          {
            understood: true,
            snippet: { exact: SAID },
            node: { __typename: 'Quote', speaker: { name: 'رامي الزين' } },
          },
          { understood: true },
        ],
      },
    },
  ],
  audit: [
    { url: FIRST_URL, first: 2 },
    {
      article: {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
        diagnostics: [{ evidence: null }, { code: 'QUOTE_UNCLOSED', evidence: { exact: 'وقال' } }],
        times: [{ ruleId: 'test.rule', review: 'MACHINE', anchor: 'PUBLICATION', inferred: true }],
        mentions: {
          totalCount: 12,
          pageInfo: { hasNextPage: true },
          edges: [{ node: { ruleId: 'test.mention', confidence: 0.9, kind: 'NAMED', credit: false } }, {}],
        },
        roles: { edges: [{ node: { tenure: { id: expect.any(String) } } }, { node: { pattern: 'COUNTERPART' } }] },
        agreementReports: { edges: [{ node: { ruleId: 'test.rule', agreement: { id: expect.any(String) } } }] },
        agreements: { nodes: [{ name: 'هدنة جديدة' }] },
        findings: { edges: [{ node: { confidence: 0.9, kind: 'DENIED_STATEMENT' } }] },
      },
    },
  ],
  'on-file': [
    { name: 'سامي الحمود', first: 1 },
    {
      entity: {
        mentionCount: 4,
        articleCount: 1,
        quoteCount: 2,
        stories: { totalCount: 1, nodes: [{ firstReport: { title: expect.stringContaining('0') } }] },
        findings: { nodes: [{ kind: 'DENIED_STATEMENT' }] },
        tenures: { nodes: [{ office: 'FOREIGN_MINISTER', from: { date: '2017-09-01' } }] },
        mentions: {
          totalCount: 3,
          nodes: [
            { kind: 'TITLE', evidence: { exact: 'وزير الخارجية الأردني', article: { publishedAt: '2017-09-01' } } },
          ],
        },
      },
    },
  ],
};
