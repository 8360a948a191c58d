import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import {
  type ArticleFixture,
  emptyAnalysis,
  findSpan,
  makeArticle,
  makeEntity,
  makeMention,
  toDraft,
} from '../fixtures/analysis.js';
import { type FreshStore, openFreshSqlite } from './fresh-store.js';

const NOW = '2017-10-01T12:00:00.000Z';

/** An article that names the ministry of a country, or a ministry of none that is named. */
const makeMinistryArticle = (n: number, isHomeNamed: boolean): ArticleFixture => {
  const text = `Report ${n}: the Ministry of Canals ${isHomeNamed ? 'of Belmora' : 'there'} opened lock ${n}.`;
  const country = makeEntity('e2', 'LOCATION', 'Belmora', { subtype: 'COUNTRY', gazetteerId: 'test.belmora' });
  const ministry = makeEntity('e1', 'ORGANIZATION', 'Ministry of Canals', {
    subtype: 'MINISTRY',
    country: isHomeNamed ? 'e2' : null,
  });
  return {
    draft: toDraft(text, { url: `https://canals.example/${n}`, language: 'en', publishedAt: `2017-08-0${n}` }),
    analysis: {
      ...emptyAnalysis('en'),
      entities: isHomeNamed ? [ministry, country] : [ministry],
      mentions: [
        makeMention('m1', 'e1', findSpan(text, 'Ministry of Canals')),
        ...(isHomeNamed ? [makeMention('m2', 'e2', findSpan(text, 'Belmora'))] : []),
      ],
    },
  };
};

const ARTICLES = [
  ...[1, 2, 3, 4, 5].map((n) => makeMinistryArticle(n, true)),
  makeMinistryArticle(6, false),
  ...Array.from({ length: 12 }, (_, n) => makeArticle(n)),
  // Copies with another headline, whose quotes are told again, and a changed text.
  ...[3, 4].map((n) => makeArticle(n, { url: `https://copy.example/${n}` })),
  makeArticle(2, { addition: 'A further paragraph.' }),
];

/** Tables of what a transaction did as one, and of keys that it gave out for that. */
const OF_TRANSACTIONS = ['events', 'key_sequences'];

/** All rows of all tables but those, and all terms of the search index. */
const contentOf = (file: string): Record<string, readonly unknown[]> => {
  const database = new Sqlite(file);
  try {
    const tables = database
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY name",
      )
      .pluck()
      .all() as string[];
    const searched = tables.filter((name) => name.endsWith('_search'));
    const plain = tables.filter((name) => !/_search(?:_|$)/u.test(name) && !OF_TRANSACTIONS.includes(name));
    const rows = plain.map((name) => [name, database.prepare(`SELECT * FROM ${name}`).raw().all()] as const);
    const terms = searched.map((name) => {
      database.exec(`CREATE VIRTUAL TABLE temp.of_${name} USING fts5vocab (main, ${name}, instance)`);
      return [name, database.prepare(`SELECT term, doc, offset FROM temp.of_${name}`).raw().all()] as const;
    });
    return Object.fromEntries([...rows, ...terms]);
  } finally {
    database.close();
  }
};

let together: FreshStore;
let oneByOne: FreshStore;

beforeAll(async () => {
  together = await openFreshSqlite(SEARCH_TERMS);
  oneByOne = await openFreshSqlite(SEARCH_TERMS);
  await together.store.addArticles(ARTICLES, NOW);
  for (const { draft, analysis } of ARTICLES) await oneByOne.store.addArticle(draft, analysis, NOW);
});
afterAll(async () => {
  await together.close();
  await oneByOne.close();
});

test('articles of one transaction give the database that they give one by one', () => {
  const [batch, single] = [contentOf(together.file), contentOf(oneByOne.file)];
  expect(Object.keys(batch).length).toBeGreaterThan(40);
  for (const [table, rows] of Object.entries(single)) expect(batch[table], table).toEqual(rows);
});

test('an entity is as well known as the articles before it in the transaction make it', async () => {
  const [ministry] = (
    await together.store.entities.list(
      { name: 'Ministry of Canals' },
      { field: 'MENTION_COUNT', direction: 'DESC' },
      {
        first: 1,
        last: null,
        after: null,
        before: null,
      },
    )
  ).items;
  expect(ministry?.node.articleCount).toBe(6);
});
