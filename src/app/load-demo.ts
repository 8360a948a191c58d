import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { invariant } from '../errors.js';
import { type ArticleItem, readArticles } from '../ingest/read-articles.js';
import type { Store } from '../store/store.js';
import { type LoadCounts, loadArticles } from './load-articles.js';

const BATCH_SIZE = 100;

async function* readFolder(folder: string): AsyncGenerator<ArticleItem> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  for (const name of names.sort()) yield* readArticles(join(folder, name));
}

/**
 * Fills an empty store with the articles of `folder` (one JSON object a file, in the order of their names).
 * Returns what was loaded, or null when the store holds articles already.
 * Errors: a demo article that is refused is our bug.
 */
export const loadDemo = async (store: Store, folder: string, now: () => string): Promise<LoadCounts | null> => {
  if ((await store.statistics()).articles > 0) return null;
  return loadArticles(store, readFolder(folder), {
    now,
    batchSize: BATCH_SIZE,
    maxErrors: Number.POSITIVE_INFINITY,
    onFailure: ({ source, error }) => invariant(false, `demo article ${source}: ${error.code}: ${error.message}`),
  });
};
