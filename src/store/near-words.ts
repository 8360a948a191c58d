import type { SearchTerms } from '../text/search-terms.js';
import type { Database } from './connection.js';
import { LAST_DAY } from './published.js';
import { createPassages } from './search-passages.js';

/** Newest articles in which a word is looked for. */
const MOST_ARTICLES = 8;

/** Of words that stand for one another the one that the newest articles use most, as it stands there; null: none. */
export const createFindNearWord =
  (database: Database, searchTerms: SearchTerms) =>
  (terms: readonly string[]): Promise<string | null> =>
    database.read(async (session) => {
      if (terms.length === 0) return null;
      const any = terms.map((term) => ({ terms: [term], prefix: false }));
      const expression = { groups: [any], without: [] };
      const range = { from: 0, to: LAST_DAY, after: null, limit: MOST_ARTICLES };
      const found = await session.fullText.find(session, { type: 'ARTICLE', expression, language: null, ...range });
      const passages = await createPassages(session, searchTerms)(found.map(({ id }) => ({ type: 'ARTICLE', id })));
      const wanted = new Set(terms);
      const counts = new Map<string, { word: string; count: number }>();
      for (const passage of passages.values()) {
        for (const { term, start, end } of passage.terms) {
          if (!wanted.has(term)) continue;
          const word = passage.text.slice(start, end);
          counts.set(term, { word, count: (counts.get(term)?.count ?? 0) + 1 });
        }
      }
      return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.word ?? null;
    });
