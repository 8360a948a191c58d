// A yardstick: how many tokens a second this extractor reads of English news, beside two JavaScript libraries for
// English. They do less (tags and names; no speakers, chains, accords), so the ratio is a scale, no contest.
// Two figures: `warm` for articles that were read before by a program that has run for long, and `unseen` for a stream of
// new articles soon after the start, as most users have it; that one wants a FILE of many articles.
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
const distinct = articlesOf(process.argv.slice(2), 'en').map(({ title, body, text }) =>
  body === undefined ? text : `${title}\n\n${body}`,
);
const texts = repeated(distinct, ARTICLES);
/** The stream: the first half is read before it is measured, the second half is new to each reader. */
const [earlier, unseen] = [distinct.slice(0, distinct.length / 2), distinct.slice(distinct.length / 2)];
/** Words and marks, counted in one way for all. */
const tokens = texts.reduce(
  (sum, text) => sum + (text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0),
  0,
);

const bytesOf = (list) => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const bytes = bytesOf(texts);

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
/** Milliseconds of CPU time that each spends on the first half of the stream. */
const STREAM_WARM_UP = 3000;
/** Fewer articles than this tell nothing about a stream. */
const STREAM_ARTICLES = 400;
/** Runs of which the least counts. */
const RUNS = 5;

/** Megabytes a second of the stream's unseen articles, each read once; null when there are too few of them. */
const readStream = (read) => {
  if (distinct.length < STREAM_ARTICLES) return null;
  let next = 0;
  for (let spent = 0; spent < STREAM_WARM_UP; next += 1) spent += cpu(() => read(earlier[next % earlier.length]));
  return bytesOf(unseen) / cpu(() => unseen.forEach(read)) / 1000;
};

console.log(`${ARTICLES} articles, ${tokens} tokens`);
const speeds = Object.entries(peers).map(([name, read]) => {
  const stream = readStream(read);
  for (let spent = 0; spent < WARM_UP; ) spent += cpu(() => texts.forEach(read));
  const milliseconds = bestCpu(() => texts.forEach(read), RUNS);
  return { name, stream, speed: (tokens / milliseconds) * 1000, megabytes: bytes / milliseconds / 1000 };
});
for (const { name, stream, speed, megabytes } of speeds) {
  console.log(
    `${name}: warm ${Math.round(speed / 1000)} k tokens/s, ${megabytes.toFixed(2)} MB/s of CPU time (least of ${RUNS} runs), ratio ${(speeds[0].speed / speed).toFixed(2)}`,
  );
  if (stream !== null)
    console.log(
      `  unseen ${stream.toFixed(2)} MB/s of CPU time (${unseen.length} articles, each once), ratio ${(speeds[0].stream / stream).toFixed(2)}`,
    );
}
console.log(`goal: ${GOAL} MB/s`);
