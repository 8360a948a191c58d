// How quickly articles are read and stored through the API while queries are served, and how long those wait.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoad } from '../machine/load.mjs';
import { startServer } from '../machine/start.mjs';
import { createArticles } from '../made/articles.mjs';
import { fixed, table } from '../report/table.mjs';
import { oursOf } from '../servers/list.mjs';
import { bodiesBy, COUNTED } from '../shapes.mjs';

const QUERIES_A_SECOND = 500;
const CONNECTIONS = 16;
const BATCH = 5;
const BATCHES = 400;
const TOKEN = 'bench-token-of-this-run-only';
const MUTATION = `mutation Ingest($articles: [ArticleInput!]!) {
  ingestArticles(input: { articles: $articles }) { results { outcome } errors { code } } }`;

/** Requests that send articles which the database does not hold yet; `turn` counts up from one part to the next. */
const requestsOf = (articles, turn) => {
  const make = createArticles({ articles });
  const toInput = ({ draft: { url, publisher, title, publishedAt, text } }) => ({
    ...{ url, publisher, title, publishedAt },
    body: text.slice(title.length).trim(),
  });
  return Array.from({ length: BATCHES }, (_, batch) => ({
    query: MUTATION,
    variables: {
      articles: Array.from({ length: BATCH }, (_, place) =>
        toInput(make(articles + (turn * BATCHES + batch) * BATCH + place)),
      ),
    },
  }));
};

const measureOne = async ({ name, title, start }, { options, load, other, file }) => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const copy = join(folder, 'ingest.db');
  copyFileSync(file, copy);
  const command = start(copy);
  const server = await startServer({ ...command, environment: { ...command.environment, ISNAD_WRITE_TOKEN: TOKEN } });
  try {
    const { pid, port } = server;
    const milliseconds = options.slice * 4;
    const bodies = await bodiesBy(port, COUNTED);
    const mixture = COUNTED.flatMap((shape) => bodies[shape]).sort((a, b) => a.query.length - b.query.length);
    const inTurn = mixture.map((_, place) => mixture[(place * 67) % mixture.length]);
    let turn = 0;
    const ingest = (time) => {
      turn += 1;
      const task = { bodies: requestsOf(options.articles, turn), connections: 1, milliseconds: time, token: TOKEN };
      return other.run({ pid, port, ...task });
    };
    const query = () =>
      load.run({ pid, port, bodies: inTurn, connections: CONNECTIONS, rate: QUERIES_A_SECOND, milliseconds });
    await ingest(options.warm);
    await query();
    const [idle, quiet] = [await ingest(milliseconds), await query()];
    const [busy, served] = await Promise.all([ingest(milliseconds), query()]);
    const rateOf = ({ requests, seconds }) => (requests * BATCH) / seconds;
    return {
      ...{ name, title, idle: rateOf(idle), busy: rateOf(busy), ratio: rateOf(busy) / rateOf(idle) },
      ...{ quiet: quiet.p99, served: served.p99, latency: served.p99 / quiet.p99 },
      perSecond: served.requests / served.seconds,
      wrong: busy.wrong + served.wrong,
    };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const measure = async ({ options, load, database }) => {
  const file = await database(options.articles);
  const other = startLoad();
  try {
    const servers = [];
    for (const server of oursOf(options)) servers.push(await measureOne(server, { options, load, other, file }));
    return { articles: options.articles, servers };
  } finally {
    await other.stop();
  }
};

const toLines = ({ articles, servers }) => [
  `Articles ingested a second, alone and while ${QUERIES_A_SECOND} queries a second are sent; 99th percentile of these in milliseconds (${articles} articles)`,
  ...table(
    ['', 'alone', 'served', 'ratio', 'p99 alone', 'p99 served', 'ratio', 'queries/s'],
    servers.map(({ title, idle, busy, ratio, quiet, served, latency, perSecond }) => [
      ...[title, fixed(idle, 0), fixed(busy, 0), fixed(ratio)],
      ...[fixed(quiet, 1), fixed(served, 1), fixed(latency, 1), fixed(perSecond, 0)],
    ]),
  ),
];

export const ingest = { name: 'ingest', measure, toLines };
