import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_LOOKED_AT } from '../../src/store/paging.js';
import { openSqlite } from '../../src/store/sqlite/database.js';
import type { ArticleFilter, PageRequest } from '../../src/store/store.js';
import { type FreshStore, openFreshSqlite } from './fresh-store.js';

const ARTICLES = MOST_LOOKED_AT + 1_000;
const RARE = 5;
const OLD = 20;

let fresh: FreshStore;

beforeAll(async () => {
  fresh = await openFreshSqlite();
  const database = openSqlite({ file: fresh.file, readOnly: false });
  await database.write((session) =>
    session.insert(
      sql`articles (id, url, version, language, publisher, published_minute, collected_at, quote_count, mention_count,
        agreement_report_count, interaction_count, finding_count, extractor, sha256, title, text)`,
      Array.from({ length: ARTICLES }, (_, n) => [
        n + 1,
        `https://news.example/${n + 1}`,
        1,
        n < OLD ? 'en' : 'ar',
        n + 1 === RARE ? 'Rare' : 'Common',
        n + 1,
        '2018-01-01T00:00:00.000Z',
        ...[0, 0, 0, 0, 0],
        ...['isnad/test', '', '', ''],
      ]),
    ),
  );
  await database.close();
});
afterAll(() => fresh.close());

const FIRST: PageRequest = { first: 3, last: null, after: null, before: null };
const list = (filter: ArticleFilter, page: PageRequest, direction: 'ASC' | 'DESC' = 'DESC') =>
  fresh.store.articles.list(filter, { field: 'PUBLISHED_AT', direction }, page);
const idsOf = ({ items }: Awaited<ReturnType<typeof list>>) => items.map(({ node }) => node.id);

/** No index finds what it asks for. */
const HARD: ArticleFilter = { not: { language: 'ar' } };

describe('what no index finds', () => {
  test('a page ends where looking ended, and the next one goes on there', async () => {
    const page = await list(HARD, FIRST);
    expect(idsOf(page)).toEqual([]);
    const stop = { sort: ARTICLES - MOST_LOOKED_AT + 1, id: ARTICLES - MOST_LOOKED_AT + 1 };
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: false, stop });
    const next = await list(HARD, { ...FIRST, after: stop });
    expect(idsOf(next)).toEqual([OLD, OLD - 1, OLD - 2]);
    expect(next).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(next.stop).toBeUndefined();
  });

  test('so it does from the end', async () => {
    const page = await list(HARD, { ...FIRST, first: null, last: 3 }, 'ASC');
    expect(idsOf(page)).toEqual([]);
    const at = ARTICLES - MOST_LOOKED_AT + 1;
    expect(page).toMatchObject({ hasNextPage: false, hasPreviousPage: true, stop: { sort: at, id: at } });
  });

  test('a page that is full does not tell of it', async () => {
    const page = await list({ not: { language: 'en' } }, FIRST);
    expect(idsOf(page)).toEqual([ARTICLES, ARTICLES - 1, ARTICLES - 2]);
    expect(page.stop).toBeUndefined();
  });

  test('walking to the end gives every object once', async () => {
    const ids: number[] = [];
    let after: PageRequest['after'] = null;
    for (let pages = 0; pages < 20; pages += 1) {
      const page: Awaited<ReturnType<typeof list>> = await list(HARD, { ...FIRST, after });
      ids.push(...idsOf(page));
      after = page.stop ?? page.items.at(-1)?.position ?? null;
      if (!page.hasNextPage) break;
    }
    expect(ids).toEqual(Array.from({ length: OLD }, (_, n) => OLD - n));
  });

  test('a count says that it is none, and is one where all were looked at', async () => {
    expect(await fresh.store.articles.count(HARD)).toBeLessThan(0);
    expect(await fresh.store.articles.count({ ...HARD, to: '1800-01-01T12:00:00Z' })).toBe(OLD);
  });

  test('values say that they are those of the head', async () => {
    const [head] = await fresh.store.articles.facet('LANGUAGE', { not: { language: 'en' } }, 5);
    expect(head).toMatchObject({ value: 'ar', isExact: false });
  });
});

describe('what few objects meet is found wherever they lie', () => {
  test.each<[string, ArticleFilter]>([
    ['one of several values', { publisher: ['Rare', 'Nobody'] }],
    ['with another condition', { publisher: ['Rare', 'Nobody'], language: 'en' }],
  ])('%s', async (_name, filter) => {
    const page = await list(filter, FIRST);
    expect(idsOf(page)).toEqual([RARE]);
    expect(page).toMatchObject({ hasNextPage: false });
    expect(await fresh.store.articles.count(filter)).toBe(1);
  });
});
