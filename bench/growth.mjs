// What each query of the public schema costs at several sizes of the database, in CPU time: the same queries, about what
// is hottest in each, with how they grow. npm run bench:growth -- [--only PART] [--json FILE] SMALL.db LARGER.db ...
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { execute, parse, validate } from 'graphql';
import { SEARCH_TERMS } from '../dist/app/search-terms.js';
import { buildLoaders } from '../dist/graphql/loaders.js';
import { toGlobalId } from '../dist/graphql/node/global-id.js';
import { buildSchema } from '../dist/graphql/schema.js';
import { openStore } from '../dist/store/open.js';
import { casesOf } from './growth-cases.mjs';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    most: { type: 'string', default: '100' },
    turns: { type: 'string', default: '5' },
  },
});
if (files.length === 0) {
  process.stderr.write('usage: node bench/growth.mjs [--only PART] [--most MILLISECONDS] [--json FILE] DATABASE ...\n');
  process.exit(2);
}
const MOST = Number(values.most);
const GROWTH = 3;
/** Below this a growth is noise. */
const LEAST = 1;
const TURNS = Number(values.turns);
/** A case is run again only while it is cheap. */
const DEAR = 400;

const PAGE = { last: null, after: null, before: null };
const most = (field) => ({ field, direction: 'DESC' });

/** What the queries of one database are about. */
const subjectsOf = async (store) => {
  const first = (reads, field, count) => reads.list({}, most(field), { ...PAGE, first: count });
  const [hot, next] = (await first(store.entities, 'MENTION_COUNT', 2)).items;
  const [speaker] = (await first(store.entities, 'QUOTE_COUNT', 1)).items;
  const latest = (await first(store.articles, 'ID', 100)).items;
  const counts = new Map();
  const pairs = new Map();
  const add = (map, word) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const { node } of latest) {
    const words = node.text.match(/\p{L}+/gu) ?? [];
    for (const word of new Set(words)) add(counts, word);
    for (let at = 1; at < words.length; at += 1) add(pairs, `${words[at - 1]} ${words[at]}`);
  }
  const commonest = (map, least) =>
    [...map]
      .filter(([word]) => word.length >= least)
      .sort(([, a], [, b]) => b - a)
      .map(([word]) => word);
  const id = (type, item) => toGlobalId(type, item.node.id);
  return {
    hot: id('Entity', hot),
    hotName: hot.node.name,
    cold: id('Entity', next),
    coldName: next.node.name,
    speaker: id('Entity', speaker),
    article: id('Article', latest[0]),
    words: [commonest(counts, 1)[0], commonest(counts, 5)[0]],
    phrase: commonest(pairs, 7)[0],
  };
};

const schema = buildSchema();
const access = { mayRead: true, mayWrite: false, hasToken: false, client: 'bench', maxNodes: 10_000, budget: null };

const milliseconds = ({ user, system }) => (user + system) / 1000;

const cpuOf = async (store, document) => {
  const begin = process.cpuUsage();
  const contextValue = { store, loaders: buildLoaders(store), access, language: 'en' };
  const answer = await execute({ schema, document, contextValue });
  return { cost: milliseconds(process.cpuUsage(begin)), answer };
};

const least = async (store, document) => {
  let best = Number.POSITIVE_INFINITY;
  let answer;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const run = await cpuOf(store, document);
    best = Math.min(best, run.cost);
    answer = run.answer;
    if (run.cost > DEAR && turn > 0) break;
  }
  return { cost: best, answer };
};

const stores = await Promise.all(files.map((file) => openStore({ file, terms: SEARCH_TERMS, readOnly: true })));
const cases = await Promise.all(stores.map(async (store) => casesOf(await subjectsOf(store))));
for (const [name, text] of cases[0]) {
  const mistakes = validate(schema, parse(text));
  if (mistakes.length > 0) throw new Error(mistakes.map(({ message }) => `${name}: ${message}`).join('\n'));
}
const write = (line) => process.stdout.write(`${line}\n`);
const rows = [];
const started = performance.now();
for (let at = 0; at < cases[0].length; at += 1) {
  const [name] = cases[0][at];
  if (!name.includes(values.only)) continue;
  const costs = [];
  let failure = null;
  for (let place = 0; place < stores.length; place += 1) {
    const { cost, answer } = await least(stores[place], parse(cases[place][at][1]));
    if (answer.errors !== undefined) failure = answer.errors[0].message;
    costs.push(cost);
  }
  const [smallest, largest] = [costs[0], costs.at(-1)];
  const growth = largest / Math.max(smallest, LEAST);
  const marks = [largest > MOST ? 'DEAR' : '', growth > GROWTH ? 'GROWS' : '', failure ?? ''].filter((mark) => mark);
  rows.push({ name, costs, growth, marks });
  write(
    `${costs.map((cost) => cost.toFixed(1).padStart(9)).join('')} ${growth.toFixed(1).padStart(7)}x  ${name}  ${marks.join(' ')}`,
  );
}
const count = (mark) => rows.filter(({ marks }) => marks.includes(mark)).length;
write(
  `${rows.length} queries: ${count('DEAR')} above ${MOST} ms of CPU, ${count('GROWS')} grow more than ${GROWTH} times; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ files, rows }, null, 2)}\n`);
await Promise.all(stores.map((store) => store.close()));
