// What it costs to write analysed articles, next to bare prepared inserts of the same rows into the same schema, and what
// they fill. Run: npm run bench:import -- [--articles N] [--batch N]
// CPU time of this process, the least of several slices, both ways in turn. A row is one of a table or one of a search
// index; entries of other indexes are not counted.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import { createArticles } from './serving/made/articles.mjs';

const { SEARCH_TERMS } = await import(new URL('../dist/app/search-terms.js', import.meta.url));
const { openStore } = await import(new URL('../dist/store/open.js', import.meta.url));

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '4000' }, batch: { type: 'string', default: '500' } },
});
const ARTICLES = Number(values.articles);
const BATCH = Number(values.batch);
const COLLECTED_AT = '2026-01-01T00:00:00Z';
const GOALS = { rowsPerSecond: 100_000, share: 0.5, kilobytes: 6, searchShare: 0.4 };
const PART_OF_CONTENT = 3;

const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-import-'));
const fileOf = (name) => join(folder, `${name}.db`);

/** Every row that is inserted through the store on one file, as its statement and values. */
let written = [];
const { prepare } = Sqlite.prototype;
Sqlite.prototype.prepare = function (text) {
  const statement = prepare.call(this, text);
  if (this.name !== fileOf('watched') || !/^\s*INSERT INTO/u.test(text)) return statement;
  const run = statement.run.bind(statement);
  statement.run = (...given) => {
    written.push([text, given]);
    return run(...given);
  };
  return statement;
};

/** Some rows are taken out and put in again within a transaction: bare inserts find them there. */
const toBare = (text) => text.replace(/^\s*INSERT INTO/u, 'INSERT OR IGNORE INTO');

const cpuOf = async (work) => {
  const begin = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000_000;
};

const open = (name) => openStore({ file: fileOf(name), terms: SEARCH_TERMS });

/** What tables and indexes fill, in bytes an article, the largest first. */
const sizesOf = (file) => {
  const database = new Sqlite(file, { readonly: true });
  try {
    const parts = database
      .prepare('SELECT name, sum(pgsize) / ? AS bytes FROM dbstat GROUP BY name ORDER BY bytes DESC')
      .all(ARTICLES);
    const covered = database
      .prepare(
        `SELECT (SELECT sum(length(CAST(text AS BLOB))) FROM articles) + (
           SELECT sum(length(CAST(substr(a.text, e.code_point_start + 1, e.code_point_end - e.code_point_start) AS BLOB)))
           FROM evidence AS e JOIN articles AS a ON a.id = e.article_id WHERE e.part = ?)`,
      )
      .pluck()
      .get(PART_OF_CONTENT);
    const text = database.prepare('SELECT avg(length(text)) FROM articles').pluck().get();
    return { parts, covered: covered / ARTICLES, characters: text };
  } finally {
    database.close();
  }
};

const toFixed = (number) => Math.round(number).toLocaleString('en');
const say = (line = '') => process.stdout.write(`${line}\n`);

try {
  const make = createArticles({ articles: ARTICLES });
  const [measured, watched, empty] = [await open('measured'), await open('watched'), await open('raw')];
  await empty.close();
  const raw = new Sqlite(fileOf('raw'));
  // As the store's own writer.
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.pragma('cache_size = -65536');
  raw.pragma('foreign_keys = ON');
  const prepared = new Map();
  const slices = [];
  for (let first = 0; first < ARTICLES; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, ARTICLES - first) }, (_, index) => make(first + index));
    const own = await cpuOf(() => measured.addArticles(batch, COLLECTED_AT));
    written = [];
    await watched.addArticles(batch, COLLECTED_AT);
    for (const [text] of written) if (!prepared.has(text)) prepared.set(text, prepare.call(raw, toBare(text)));
    const bare = await cpuOf(() => {
      raw.exec('BEGIN IMMEDIATE');
      for (const [text, given] of written) prepared.get(text).run(...given);
      raw.exec('COMMIT');
    });
    slices.push({ articles: batch.length, rows: written.length, own, bare });
  }
  await measured.close();
  await watched.close();
  raw.close();

  const rowsAnArticle = slices.reduce((sum, { rows }) => sum + rows, 0) / ARTICLES;
  const rate = (way) => Math.max(...slices.map((slice) => slice.rows / slice[way]));
  const [own, bare] = [rate('own'), rate('bare')];
  say(`${ARTICLES} articles in transactions of ${BATCH}; ${rowsAnArticle.toFixed(1)} rows each.`);
  say(`written by the store:   ${toFixed(own)} rows/s of CPU, ${toFixed(own / rowsAnArticle)} articles/s`);
  say(`bare prepared inserts:  ${toFixed(bare)} rows/s of CPU`);
  say(
    `share:                  ${(own / bare).toFixed(2)} (goals: ${GOALS.share}, ${toFixed(GOALS.rowsPerSecond)} rows/s)`,
  );
  const { parts, covered, characters } = sizesOf(fileOf('measured'));
  const sum = (chosen) => chosen.reduce((total, { bytes }) => total + bytes, 0);
  const search = sum(parts.filter(({ name }) => /^(?:articles|quotes)_search_/u.test(name)));
  say();
  say(
    `size: ${(sum(parts) / 1000).toFixed(2)} KB an article of ${toFixed(characters)} characters (goal: ${GOALS.kilobytes})`,
  );
  say(`search: ${(search / covered).toFixed(2)} of the text it covers (goal: ${GOALS.searchShare})`);
  for (const { name, bytes } of parts.slice(0, 30)) say(`${String(Math.round(bytes)).padStart(7)} bytes  ${name}`);
} finally {
  rmSync(folder, { recursive: true });
}
