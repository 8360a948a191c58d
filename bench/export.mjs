// Peak memory and rows a second of an export, few rows and many: npm run bench:export -- DATABASE [rows few many]
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runExport } from '../dist/cli/export-task.js';

const CHILD = 'as-child';
const CASES = [
  ['quotes', 'jsonl'],
  ['quotes', 'csv'],
  ['quotes', 'parquet'],
  ['quotes', 'jsonld'],
  ['articles', 'jsonl'],
];

/** Exports so many rows as `isnad export` does and prints what the process took. */
const exportRows = async (db, what, format, first) => {
  const output = join(tmpdir(), `isnad-bench-${process.pid}.${format}`);
  const task = { db, what, format, filters: {}, baseUrl: null, bom: false, raw: false, first, output };
  let rows = 0;
  const begin = process.cpuUsage();
  const count = (done) => {
    rows = done;
  };
  // Nothing is handed over: the thread writes the file.
  for await (const _piece of runExport(task, count));
  const { user, system } = process.cpuUsage(begin);
  await rm(output);
  // maxRSS is in kibibytes.
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ rows, seconds: (user + system) / 1e6, peak }));
};

const measure = (...words) => {
  const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), CHILD, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) process.exit(1);
  return JSON.parse(String(run.stdout));
};

const [first, ...rest] = process.argv.slice(2);
if (first === CHILD) {
  const [file, what, name, rows] = rest;
  await exportRows(file, what, name, Number(rows));
} else if (first === undefined) {
  process.stderr.write('usage: node bench/export.mjs DATABASE [few] [many]\n');
  process.exit(2);
} else {
  const [few = '7000', many = '100000'] = rest;
  const write = (line) => process.stdout.write(`${line}\n`);
  write(
    `${'what'.padEnd(18)}${'rows'.padStart(16)}${'MiB at peak'.padStart(16)}${'ratio'.padStart(8)}   rows per CPU second`,
  );
  for (const [what, name] of CASES) {
    const [small, large] = [few, many].map((rows) => measure(first, what, name, rows));
    const pair = (of) => `${of(small)} ${of(large)}`;
    write(
      [
        `${what} ${name}`.padEnd(18),
        pair(({ rows }) => rows).padStart(16),
        pair(({ peak }) => Math.round(peak)).padStart(16),
        (large.peak / small.peak).toFixed(2).padStart(8),
        `   ${pair(({ rows, seconds }) => Math.round(rows / seconds))}`,
      ].join(''),
    );
  }
}
