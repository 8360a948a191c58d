// How much a search costs whatever its words, as ratios: npm run bench:search -- DATABASE [word ...]
import { SEARCH_TERMS } from '../dist/app/search-terms.js';
import { openStore } from '../dist/store/open.js';

const [file, ...words] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node bench/search.mjs DATABASE [query ...]\n');
  process.exit(2);
}
const TURNS = 15;
const QUERIES =
  words.length > 0 ? words : ['the', 'government', 'said minister', '"prime minister"', 'minist*', 'zzzzqq'];
const TYPES = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'];

const store = await openStore({ file, terms: SEARCH_TERMS, readOnly: true });
const median = async (work) => {
  const times = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[TURNS >> 1];
};
const search = (query, order) => () => store.search({ query, types: TYPES, order, first: 20, after: null });
const base = await median(search(QUERIES[0], 'NEWEST'));
const write = (line) => process.stdout.write(`${line}\n`);
write(
  `${'query'.padEnd(24)}${'hits'.padStart(8)}${'newest'.padStart(10)}${'ranked'.padStart(10)}   (1 = "${QUERIES[0]}", newest first)`,
);
for (const query of QUERIES) {
  const { count, isExact } = await store.searchCount({ query, types: TYPES, first: 0, after: null });
  const [newest, ranked] = [await median(search(query, 'NEWEST')), await median(search(query, 'RELEVANCE'))];
  const hits = `${count}${isExact ? '' : '+'}`;
  write(
    `${query.padEnd(24)}${hits.padStart(8)}${(newest / base).toFixed(2).padStart(10)}${(ranked / base).toFixed(2).padStart(10)}`,
  );
}
await store.close();
