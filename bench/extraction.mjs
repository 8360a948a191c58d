// Speed of extraction on one core, without and with the name tagger: articles a second, milliseconds an article, growth
// with length, and memory. Run: npm run bench:extraction -- [--memory] [--articles N] [FILE...]
// FILE: JSON lines of Arabic articles ({title, body} or {text}), .gz too; without one the demo articles over and over.
// --memory reads 30,000 articles and compares the live heap after 10,000 and after 30,000 of them.
import { parseArgs } from 'node:util';
import { articlesOf, repeated, textOf } from './inputs.mjs';
import { bestCpu, cpu, heapInUse, quantile } from './measure.mjs';

const from = (path) => import(new URL(`../dist/${path}`, import.meta.url));
const { buildExtractor } = await from('extract/pipeline.js');
const { ARABIC } = await from('lang/ar/pack.js');
const { toDraft } = await from('ingest/draft.js');

const GOALS = { 'without tagger': 400, 'with tagger': 150 };
const SLOWEST = 25;
const GROWTH = 2.2;
const LONGEST = 200_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { memory: { type: 'boolean' }, articles: { type: 'string', default: '1500' } },
});
const draftOf = ({ title, body, text, publishedAt }) =>
  toDraft({ ...(body === undefined ? { text } : { title, body }), publishedAt, language: 'ar' });
const drafts = articlesOf(positionals, 'ar').map(draftOf);
const texts = drafts.map(({ text }) => text);

const report = (name, read) => {
  const sample = repeated(drafts, Number(values.articles));
  for (const draft of sample.slice(0, 300)) read(draft);
  const times = [];
  const began = process.cpuUsage();
  for (const draft of sample) {
    times.push(cpu(() => read(draft)));
  }
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  const characters = sample.reduce((sum, { text }) => sum + text.length, 0);
  times.sort((a, b) => a - b);
  const median = quantile(times, 0.5);
  console.log(`${name}: ${sample.length} articles of ${Math.round(characters / sample.length)} characters`);
  console.log(
    `  median ${(1000 / median).toFixed(0)} articles/s (goal ${GOALS[name]}); mean ${(sample.length / seconds).toFixed(0)} articles/s, ${(characters / seconds / 1e6).toFixed(2)} M characters/s of CPU time`,
  );
  console.log(
    `  CPU ms an article: median ${median.toFixed(2)}, p99 ${quantile(times, 0.99).toFixed(2)}, most ${times.at(-1).toFixed(2)}`,
  );

  const long = Array.from({ length: 100 }, (_, index) => draftOf({ text: textOf(texts, 20_000, index * 1_733) }));
  // Long texts take other paths through the code than short ones: they are compiled before anything is measured.
  for (const draft of long) read(draft);
  const longTimes = long.map((draft) => bestCpu(() => read(draft), 5)).sort((a, b) => a - b);
  console.log(
    `  20,000 characters, CPU ms of the least of five runs of each of ${long.length} texts: median ${quantile(longTimes, 0.5).toFixed(1)}, p99 ${quantile(longTimes, 0.99).toFixed(1)} (goal ${SLOWEST})`,
  );

  // One text in pieces of each size: other pieces would be other news, and cost more or less for what they say.
  const whole = textOf(texts, LONGEST);
  let previous = 0;
  for (let size = LONGEST / 8; size <= LONGEST; size *= 2) {
    const pieces = Array.from({ length: LONGEST / size }, (_, index) =>
      draftOf({ text: whole.slice(index * size, (index + 1) * size).toWellFormed() }),
    );
    const readAll = () => {
      for (const piece of pieces) read(piece);
    };
    const best = bestCpu(readAll, 7) / pieces.length;
    const growth = previous > 0 ? `, ${(best / previous).toFixed(2)} x (goal ${GROWTH})` : '';
    console.log(`  ${size} characters: ${best.toFixed(1)} CPU ms${growth}`);
    previous = best;
  }
};

const tagged = buildExtractor(ARABIC);
const plain = (draft) => tagged(draft, { tagger: false });
report('without tagger', plain);
report('with tagger', tagged);

if (values.memory === true) {
  const sample = repeated(drafts, 30_000);
  const heap = [];
  sample.forEach((draft, index) => {
    tagged(draft);
    if ((index + 1) % 10_000 === 0) heap.push(heapInUse());
  });
  console.log(
    `live heap after 10,000, 20,000, 30,000 articles: ${heap.map((size) => `${size.toFixed(1)} MB`).join(', ')}`,
  );
}
