// Speed of extraction: articles a second on one core, and growth with length. Run: npm run bench:extraction -- FILE…
// FILE: JSON lines of articles ({title, body} or {text}), .gz too; without one the demo articles, over and over.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const { analyse } = await import(new URL('../dist/app/analyse.js', import.meta.url));
const { toDraft } = await import(new URL('../dist/ingest/draft.js', import.meta.url));

const readLines = (file) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
};
const demo = () => {
  const folder = new URL('../db/seed/articles/', import.meta.url);
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
};
const files = process.argv.slice(2);
const inputs = files.length > 0 ? files.flatMap(readLines) : Array.from({ length: 40 }, demo).flat();
const drafts = inputs
  .slice(0, 2000)
  .map(({ id: _, ...fields }) => toDraft({ ...fields, language: fields.language ?? undefined }));

for (const draft of drafts.slice(0, 200)) analyse(draft);
const times = [];
const began = process.cpuUsage();
for (const draft of drafts) {
  const start = process.hrtime.bigint();
  analyse(draft);
  times.push(Number(process.hrtime.bigint() - start) / 1e6);
}
const { user, system } = process.cpuUsage(began);
times.sort((a, b) => a - b);
const characters = drafts.reduce((sum, draft) => sum + draft.text.length, 0);
const seconds = (user + system) / 1e6;
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2);
console.log(`articles ${drafts.length}, characters ${characters}, CPU ${seconds.toFixed(2)} s`);
console.log(
  `${(drafts.length / seconds).toFixed(0)} articles/s, ${(characters / seconds / 1e6).toFixed(2)} M characters/s; ms an article: median ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)}`,
);

const base = drafts.map((draft) => draft.text).join('\n\n');
let previous = 0;
for (const size of [25_000, 50_000, 100_000, 200_000]) {
  let text = '';
  while (text.length < size) text += base;
  const draft = toDraft({ text: text.slice(0, size).toWellFormed(), language: drafts[0].language ?? 'ar' });
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const start = process.hrtime.bigint();
    analyse(draft);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  console.log(`${size} characters: ${best.toFixed(1)} ms${previous > 0 ? `, ${(best / previous).toFixed(2)} x` : ''}`);
  previous = best;
}
