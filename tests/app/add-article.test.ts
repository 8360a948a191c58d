import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addArticle } from '../../src/app/add-article.js';
import { toDraft } from '../fixtures/analysis.js';
import { type FreshStore, openFreshSqlite } from '../store/fresh-store.js';

let open: FreshStore;
beforeEach(async () => {
  open = await openFreshSqlite();
});
afterEach(() => open.close());

const clock = (moment: string) => {
  const asked: string[] = [];
  return {
    asked,
    now: () => {
      asked.push(moment);
      return moment;
    },
  };
};

describe('addArticle', () => {
  test('reads and stores an article once', async () => {
    const draft = toDraft('قال الوزير إن الحوار مستمر.', { url: 'https://news.example/1', publishedAt: '2017-09-15' });
    const first = clock('2017-10-01T00:00:00Z');
    const { outcome, article } = await addArticle(open.store, draft, first);
    expect(outcome).toBe('ADDED');
    expect(article).toMatchObject({ version: 1, collectedAt: '2017-10-01T00:00:00Z', publishedAt: '2017-09-15' });
    const second = clock('2017-10-02T00:00:00Z');
    expect(await addArticle(open.store, draft, second)).toEqual({ outcome: 'UNCHANGED', article });
    expect(second.asked).toEqual([]);
  });

  test('a changed text is a new version', async () => {
    const url = 'https://news.example/1';
    await addArticle(open.store, toDraft('قال الوزير إن الحوار مستمر.', { url }), clock('2017-10-01T00:00:00Z'));
    const changed = toDraft('قال الوزير إن الحوار انتهى.', { url });
    const { outcome, article } = await addArticle(open.store, changed, clock('2017-10-02T00:00:00Z'));
    expect([outcome, article.version, article.text]).toEqual(['NEW_VERSION', 2, changed.text]);
    expect((await open.store.verify()).problems).toEqual([]);
  });
});
