// The serving benchmark: npm run bench (see docs/performance.md).
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { startLoad } from './machine/load.mjs';
import { isPinned } from './machine/start.mjs';
import { databaseOf } from './made/database.mjs';
import { readOptions, USAGE } from './options.mjs';
import { writePage } from './report/page.mjs';
import { compression } from './rows/compression.mjs';
import { growth } from './rows/growth.mjs';
import { importing } from './rows/import.mjs';
import { ingest } from './rows/ingest.mjs';
import { mixed } from './rows/mixed.mjs';
import { profile } from './rows/profile.mjs';
import { ratios } from './rows/ratios.mjs';
import { start } from './rows/start.mjs';
import { buildPeers, hasPeers, PEERS_FOLDER } from './servers/peers.mjs';

const ROWS = [ratios, mixed, ingest, start, compression, growth, importing, profile];

const say = (text) => process.stderr.write(`${text}\n`);
const print = (text) => process.stdout.write(`${text}\n`);

const machineOf = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  node: process.version,
  pinned: isPinned(),
});

const run = async (options) => {
  const chosen = ROWS.filter(({ name, isExtra }) => options.only?.includes(name) ?? isExtra !== true);
  if (hasPeers()) buildPeers();
  else say(`The other GraphQL servers are not installed and left out: npm ci --prefix ${PEERS_FOLDER}`);
  if (!isPinned()) say('Servers and load share the cores: there is no taskset, or one core only.');
  const load = startLoad();
  const made = new Map();
  const database = (articles) => {
    const onProgress = (number) => say(`making a database: ${number} of ${articles} articles`);
    if (!made.has(articles)) made.set(articles, databaseOf(articles, { fresh: options.fresh, onProgress }));
    return made.get(articles);
  };
  const results = { command: ['npm run bench --', ...options.words].join(' '), machine: machineOf() };
  const parts = [];
  try {
    for (const { name, measure, toLines } of chosen) {
      results[name] = await measure({ options, load, database, say });
      const lines = toLines(results[name]);
      parts.push(lines);
      print(`\n${lines.join('\n')}`);
    }
  } finally {
    await load.stop();
  }
  return { results, parts };
};

const options = readOptions(process.argv.slice(2));
const isKnown = (part) => ROWS.some(({ name }) => name === part);
if (options === null) print(USAGE);
else if (options.only?.every(isKnown) === false) {
  say(USAGE);
  process.exitCode = 2;
} else {
  const { results, parts } = await run(options);
  if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  if (options.page) writePage(results, parts);
}
