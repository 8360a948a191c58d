// A yardstick: how many tokens a second this extractor reads of English news, beside two JavaScript libraries for
// English. They do less (tags and names; no speakers, chains, accords), so the ratio is a scale, no contest.
// Run: npm run bench:english -- [FILE...]   FILE as in extraction.mjs; without one the English demo articles.
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { articlesOf, repeated } from './inputs.mjs';
import { bestCpu, cpu } from './measure.mjs';

const from = (path) => import(new URL(`../dist/${path}`, import.meta.url));
const { buildExtractor } = await from('extract/pipeline.js');
const { ENGLISH } = await from('lang/en/pack.js');
const { toDraft } = await from('ingest/draft.js');

const ARTICLES = 200;
const texts = repeated(
  articlesOf(process.argv.slice(2), 'en').map(({ title, body, text }) =>
    body === undefined ? text : `${title}\n\n${body}`,
  ),
  ARTICLES,
);
/** Words and marks, counted in one way for all. */
const tokens = texts.reduce(
  (sum, text) => sum + (text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0),
  0,
);

const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Megabytes a second that this extractor is to read on one core: what the faster library does with less to find. */
const GOAL = 3.3;

const extract = buildExtractor(ENGLISH);
const reader = wink(model);
const peers = {
  'this extractor (names, roles, quotes, chains, accords, meetings, times)': (text) =>
    extract(toDraft({ text, language: 'en' })),
  'compromise (people, places, organizations, quotations)': (text) => {
    const doc = nlp(text);
    return [doc.people(), doc.places(), doc.organizations(), doc.quotations()].map((view) => view.out('array'));
  },
  'wink-nlp (tags, sentences, entities)': (text) => {
    const doc = reader.readDoc(text);
    return [doc.sentences().out(), doc.entities().out(), doc.tokens().out(reader.its.pos)];
  },
};

/**
 * Milliseconds of CPU time that each reads before it is measured: a server reads for days, and until the engine's
 * compilers are done with a program their time counts as its own.
 */
const WARM_UP = 8000;
/** Runs of which the least counts. */
const RUNS = 5;

console.log(`${ARTICLES} articles, ${tokens} tokens`);
const speeds = Object.entries(peers).map(([name, read]) => {
  for (let spent = 0; spent < WARM_UP; ) spent += cpu(() => texts.forEach(read));
  const milliseconds = bestCpu(() => texts.forEach(read), RUNS);
  return { name, speed: (tokens / milliseconds) * 1000, megabytes: bytes / milliseconds / 1000 };
});
for (const { name, speed, megabytes } of speeds)
  console.log(
    `${name}: ${Math.round(speed / 1000)} k tokens/s, ${megabytes.toFixed(2)} MB/s of CPU time (least of ${RUNS} runs, warm), ratio ${(speeds[0].speed / speed).toFixed(2)}`,
  );
console.log(`goal: ${GOAL} MB/s`);
