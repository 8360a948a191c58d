// Databases of made-up articles, kept in a folder outside the repository: made once for each size and schema.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCH_TERMS } from '../../../dist/app/search-terms.js';
import { openStore } from '../../../dist/store/open.js';
import { createArticles } from './articles.mjs';

const MIGRATIONS = new URL('../../../db/migrations/', import.meta.url);
const GENERATOR = ['articles.mjs', 'words.mjs'].map((name) => new URL(name, import.meta.url));
const BATCH = 200;
const COLLECTED_AT = '2026-01-01T00:00:00Z';

const hashOf = (parts) =>
  parts
    .reduce((hash, part) => hash.update(part), createHash('sha256'))
    .digest('hex')
    .slice(0, 8);

/** Names of the file: what is in it, and the schema that it has. */
const namesOf = (articles) => {
  const migrations = readdirSync(MIGRATIONS).sort();
  const content = hashOf([SEARCH_TERMS.name, ...GENERATOR.map((file) => readFileSync(file))]);
  const schema = hashOf(migrations.map((name) => readFileSync(new URL(name, MIGRATIONS))));
  const start = `articles-${articles}-${content}-`;
  return { start, name: `${start}${migrations.at(-1).slice(0, 4)}-${schema}.db` };
};

const cacheFolder = () => process.env.ISNAD_BENCH_CACHE || join(tmpdir(), 'isnad-bench');

/** Adds the articles numbered `from` to below `to`, in the order of publication. */
const addArticles = async (store, make, from, to) => {
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

/** Gives the last file of the same articles that has an older schema; undefined where there is none. */
const olderOf = (start) =>
  readdirSync(cacheFolder())
    .filter((name) => name.startsWith(start) && name.endsWith('.db'))
    .sort()
    .at(-1);

const migrate = async (from, to) => {
  copyFileSync(from, to);
  const store = await openStore({ file: to, terms: SEARCH_TERMS });
  await store.close();
};

/**
 * The file of a database with so many articles. Made when the cache holds none; one with an older schema is brought up to
 * date, unless `fresh` asks for one that was written with the present code.
 */
export const databaseOf = async (articles, { fresh = false, onProgress = () => {} } = {}) => {
  mkdirSync(cacheFolder(), { recursive: true });
  const { start, name } = namesOf(articles);
  const file = join(cacheFolder(), name);
  if (existsSync(file) && !fresh) return file;
  const unfinished = `${file}.${process.pid}`;
  const older = fresh ? undefined : olderOf(start);
  if (older === undefined) await fill(unfinished, articles, onProgress);
  else await migrate(join(cacheFolder(), older), unfinished);
  renameSync(unfinished, file);
  return file;
};
