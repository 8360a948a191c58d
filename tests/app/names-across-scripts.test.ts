import { expect, test } from 'vitest';
import { addArticle } from '../../src/app/add-article.js';
import { toDraft } from '../../src/ingest/draft.js';
import { NOW, openTestStore } from '../server/support.js';

const PAGE = { first: 100, last: null, after: null, before: null };

test('a person whom no gazetteer knows is one in both languages, and found by both names', async () => {
  await using store = await openTestStore();
  const texts = [
    'Norwegian Fisheries Minister Robert Haldane said on Friday that the harbour was closed.',
    'قال وزير الثروة السمكية النرويجي روبرت هالدن إن الميناء أغلق.',
    'قال وزير الثروة السمكية السويدي روبرت هيلدن إن الميناء مفتوح.',
  ];
  for (const text of texts) await addArticle(store, toDraft({ text }), { now: () => NOW });
  const [english, arabic, other] = await Promise.all(
    ['Robert Haldane', 'روبرت هالدن', 'روبرت هيلدن'].map((name) => store.entities.byName(name)),
  );
  expect(arabic?.id).toBe(english?.id);
  expect(other?.id).not.toBe(english?.id);
  const quotes = await store.quotes.listBy('speaker', [english?.id ?? 0], {}, { field: 'ID', direction: 'ASC' }, PAGE);
  expect(quotes[0]?.items).toHaveLength(2);
});
