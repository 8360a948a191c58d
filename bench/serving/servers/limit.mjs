// The limit: bare node:http, one statement an answer, no GraphQL. It takes the same requests as the others and gives the same
// bytes: node servers/limit.mjs DATABASE
import { createServer } from 'node:http';
import Sqlite from 'better-sqlite3';
import { SEARCH_TERMS } from '../../../dist/app/search-terms.js';
import { STATEMENTS } from './statements.mjs';

const OPERATION = /^query (\w+)/u;
const CACHE_KIB = 65_536;
const MAPPED_BYTES = 2 ** 32;
const NEWEST = { sort: Number.MAX_SAFE_INTEGER, id: Number.MAX_SAFE_INTEGER };

const database = new Sqlite(process.argv[2], { readonly: true });
database.pragma(`cache_size = -${CACHE_KIB}`);
database.pragma(`mmap_size = ${MAPPED_BYTES}`);
const prepared = Object.fromEntries(
  Object.entries(STATEMENTS).map(([name, text]) => [name, database.prepare(text).pluck()]),
);

/** `TAG.n123.45`: behind the tag the value that the list is sorted by, and the key. */
const toPosition = (cursor) => {
  if (cursor === null || cursor === undefined) return NEWEST;
  const [, sort, id] = cursor.split('.');
  return { sort: Number(sort.slice(1)), id: Number(id) };
};
const toKey = (id) => ({ id: Number(id.slice(id.indexOf('_') + 1)) });
const toMatch = (query) => ({
  match: SEARCH_TERMS.find(query, null)
    .map(({ term }) => `"${term}"`)
    .join(' AND '),
});

const PARAMETERS = {
  LatestArticles: ({ after }) => toPosition(after),
  QuotesOfArticles: ({ after }) => toPosition(after),
  QuotesOfEntity: ({ id }) => toKey(id),
  PartiesOfAgreements: ({ after }) => toPosition(after),
  SearchQuotes: ({ query }) => toMatch(query),
};

const NOTHING = Buffer.from('{"data":{"__typename":"Query"}}\n');

const answerOf = ({ query, variables }) => {
  const name = OPERATION.exec(query)?.[1];
  return name === 'Nothing' ? NOTHING : prepared[name].get(PARAMETERS[name](variables));
};

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const body = answerOf(JSON.parse(parts.length === 1 ? parts[0] : Buffer.concat(parts)));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`));
process.on('SIGTERM', () => process.exit(0));
