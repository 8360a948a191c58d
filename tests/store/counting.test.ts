import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/database.js';
import { MOST_COUNTED } from '../../src/store/store.js';
import { openFreshSqlite } from './fresh-store.js';

const BLANK = ['2018-01-01T00:00:00.000Z', 0, 0, 0, 0, 0, 'none', '', '', ''] as const;

test('counting stops one beyond the limit, and a count at the limit is exact', async () => {
  const fresh = await openFreshSqlite();
  const database = openSqlite({ file: fresh.file, readOnly: false });
  try {
    const add = (from: number, to: number) =>
      database.write((session) =>
        session.insert(
          sql`articles (id, url, version, language, published_minute, collected_at, quote_count, mention_count,
            agreement_report_count, interaction_count, finding_count, extractor, sha256, title, text)`,
          Array.from({ length: to - from }, (_, n) => [
            from + n,
            `https://news.example/${from + n}`,
            1,
            'ar',
            7,
            ...BLANK,
          ]),
        ),
      );
    const count = () => fresh.store.articles.count({ language: 'ar' });
    await add(1, MOST_COUNTED + 1);
    expect(await count()).toBe(MOST_COUNTED);
    await add(MOST_COUNTED + 1, MOST_COUNTED + 50);
    expect(await count()).toBe(MOST_COUNTED + 1);
    expect(await fresh.store.articles.count({ language: 'en' })).toBe(0);
    const [day] = await fresh.store.articles.facet('DAY', { language: 'ar' }, 5);
    expect(day).toMatchObject({ count: MOST_COUNTED + 49, isExact: true });
  } finally {
    await database.close();
    await fresh.close();
  }
});
