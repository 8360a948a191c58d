import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Session } from '../../src/store/connection.js';
import { createStore } from '../../src/store/create-store.js';
import { openSqlite } from '../../src/store/sqlite/database.js';
import type { Reads, Store } from '../../src/store/store.js';
import { plainTerms } from '../../src/text/search-terms.js';
import { makeArticle } from '../fixtures/analysis.js';
import { type FreshStore, openFreshSqlite } from './fresh-store.js';

let fresh: FreshStore;
let database: Database;
let store: Store;
const plans: string[] = [];

/** A session that also asks how each statement is run. */
const explaining = (session: Session): Session => ({
  ...session,
  all: async <Row>(query: Sql) => {
    const rows = await session.all<{ detail: string }>(sql`EXPLAIN QUERY PLAN ${query}`);
    plans.push(...rows.map(({ detail }) => detail));
    return session.all<Row>(query);
  },
});

beforeAll(async () => {
  fresh = await openFreshSqlite();
  await fresh.store.addArticles(
    Array.from({ length: 6 }, (_, n) => makeArticle(n)),
    '2018-01-01T00:00:00.000Z',
  );
  database = openSqlite({ file: fresh.file, readOnly: true });
  store = createStore(
    { ...database, read: (work) => database.read((session) => work(explaining(session))) },
    plainTerms.find,
  );
});
afterAll(async () => {
  await database.close();
  await fresh.close();
});

type AnyReads = Reads<{ readonly id: number }, object, string, string>;
type List =
  | 'articles'
  | 'entities'
  | 'quotes'
  | 'agreements'
  | 'agreementReports'
  | 'interactions'
  | 'findings'
  | 'stories'
  | 'utterances'
  | 'mentions'
  | 'roles'
  | 'tenures';

const FILTERS: readonly (readonly [List, string, readonly object[]])[] = [
  [
    'tenures',
    'BEGINS',
    [
      { entity: 1 },
      { holderWith: { type: 'PERSON' } },
      { homeWith: { name: 'a' } },
      { statements: { standing: 'HELD' } },
      { statements: { organization: 2 } },
    ],
  ],
  [
    'articles',
    'PUBLISHED_AT',
    [
      { publisher: 'x' },
      { publisher: ['x', 'y'] },
      { language: 'ar' },
      { from: '2017', to: '2018' },
      { mentions: 1 },
      { hasFinding: 'ANY' },
      { hasFinding: ['DENIED_STATEMENT'] },
      { text: 'amman' },
      { quotes: { act: 'DENY' } },
      { quotes: { speaker: 1 } },
      { quotes: { speakerWith: { name: 'x' } } },
      { entities: { type: 'PERSON' } },
      { agreements: { status: 'AGREED' } },
      { agreements: { party: 1 } },
      { findings: { kind: 'DENIED_STATEMENT' } },
      { interactions: { type: 'MEETING' } },
      { or: [{ publisher: 'x' }, { language: 'en' }] },
      { not: { quotes: { act: 'DENY' } } },
    ],
  ],
  [
    'quotes',
    'PUBLISHED_AT',
    [
      { speaker: 1 },
      { speaker: [1, 2] },
      { about: 1 },
      { about: [1, 2] },
      { article: [1, 2] },
      { type: 'DIRECT' },
      { act: ['DENY', 'WARN'] },
      { headline: true },
      { deniedOnly: true },
      { review: ['REJECTED'] },
      { articleWith: { publisher: 'x' } },
      { speakerWith: { type: 'PERSON' } },
      { aboutWith: { name: 'x' } },
      { deniedBy: { act: 'DENY' } },
      { denies: { speaker: 1 } },
    ],
  ],
  [
    'entities',
    'MENTION_COUNT',
    [
      { type: 'PERSON' },
      { name: 'x' },
      { country: 1 },
      { article: [1, 2] },
      { quotes: { act: 'DENY' } },
      { articles: { language: 'ar' } },
    ],
  ],
  [
    'agreements',
    'LAST_REPORT',
    [
      { status: 'AGREED' },
      { reached: ['SIGNED', 'AGREED'] },
      { party: [1, 2] },
      { place: 1 },
      { event: 1 },
      { role: 'PARTY' },
      { partyWith: { type: 'PERSON' } },
      { reports: { status: 'AGREED' } },
      { articles: { language: 'ar' } },
    ],
  ],
  [
    'agreementReports',
    'PUBLISHED_AT',
    [
      { status: 'AGREED' },
      { party: [1, 2] },
      { articleWith: { publisher: 'x' } },
      { quoteWith: { act: 'DENY' } },
      { agreementWith: { status: 'AGREED' } },
    ],
  ],
  [
    'interactions',
    'PUBLISHED_AT',
    [
      { type: 'MEETING' },
      { status: 'HELD' },
      { participant: [1, 2] },
      { place: 1 },
      { participantWith: { type: 'PERSON' } },
    ],
  ],
  [
    'findings',
    'PUBLISHED_AT',
    [
      { kind: 'DENIED_STATEMENT' },
      { article: [1, 2] },
      { acrossArticles: true },
      { minConfidence: 0.5 },
      { articles: { language: 'ar' } },
      { entityWith: { name: 'x' } },
      { quoteWith: { act: 'DENY' } },
    ],
  ],
  ['stories', 'FIRST_REPORT', [{ entity: [1, 2] }, { minArticles: 2 }, { articles: { publisher: 'x' } }]],
  ['utterances', 'FIRST_REPORT', [{ speaker: [1, 2] }, { minOutlets: 2 }, { quotes: { act: 'DENY' } }]],
  ['mentions', 'ID', [{ entity: [1, 2] }, { article: 1 }, { entityWith: { name: 'x' } }]],
];

/** Read whole: tables of a few values, what a statement made itself, and what is no table. */
const SMALL =
  /^SCAN (?:parent|own|listed|counted|outside|wanted|rule|merged|json_each|\(subquery-\d+\)|CONSTANT ROW|\d+ CONSTANT ROWS?)/u;

test.each(
  FILTERS.flatMap(([list, order, filters]) =>
    filters.map((filter) => [list, JSON.stringify(filter), order, filter] as const),
  ),
)('%s by %s: no table is read whole', async (list, _name, order, filter) => {
  const reads = store[list] as unknown as AnyReads;
  plans.length = 0;
  const page = { first: 10, last: null, after: null, before: null };
  await reads.list(filter, { field: order, direction: 'DESC' }, page);
  expect(plans.length).toBeGreaterThan(0);
  const whole = plans.filter(
    (step) => step.startsWith('SCAN ') && !SMALL.test(step) && !/ USING | VIRTUAL TABLE /u.test(step),
  );
  expect(whole).toEqual([]);
});
