// Databases of made-up articles, kept in a folder outside the repository: made once for each size and schema.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCH_TERMS } from '../../../dist/app/search-terms.js';
import { openStore } from '../../../dist/store/open.js';
import { createArticles } from './articles.mjs';

const MIGRATIONS = new URL('../../../db/migrations/', import.meta.url);
const GENERATOR = ['articles.mjs', 'words.mjs'].map((name) => new URL(name, import.meta.url));
const BATCH = 200;
const COLLECTED_AT = '2026-01-01T00:00:00Z';

/** Changes with the schema, with the way of making search terms, and with what is generated. */
const version = () => {
  const hash = createHash('sha256').update(SEARCH_TERMS.name);
  const migrations = readdirSync(MIGRATIONS).sort();
  for (const name of migrations) hash.update(readFileSync(new URL(name, MIGRATIONS)));
  for (const file of GENERATOR) hash.update(readFileSync(file));
  return `${migrations.at(-1).slice(0, 4)}-${hash.digest('hex').slice(0, 8)}`;
};

const cacheFolder = () => process.env.ISNAD_BENCH_CACHE || join(tmpdir(), 'isnad-bench');

/** Adds the articles numbered `from` to below `to`, in the order of publication. */
export const addArticles = async (store, make, from, to) => {
  for (let first = from; first < to; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - first) }, (_, index) => make(first + index));
    await store.addArticles(batch, COLLECTED_AT);
  }
};

const fill = async (file, articles, onProgress) => {
  const make = createArticles({ articles });
  const store = await openStore({ file, terms: SEARCH_TERMS });
  try {
    const step = Math.ceil(articles / 20 / BATCH) * BATCH;
    for (let from = 0; from < articles; from += step) {
      await addArticles(store, make, from, Math.min(articles, from + step));
      onProgress(Math.min(articles, from + step));
    }
  } finally {
    await store.close();
  }
};

/** The file of a database with so many articles; made when the cache holds none. */
export const databaseOf = async (articles, onProgress = () => {}) => {
  mkdirSync(cacheFolder(), { recursive: true });
  const file = join(cacheFolder(), `articles-${articles}-${version()}.db`);
  if (existsSync(file)) return file;
  const unfinished = `${file}.${process.pid}`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${unfinished}${end}`, { force: true });
  await fill(unfinished, articles, onProgress);
  renameSync(unfinished, file);
  return file;
};
