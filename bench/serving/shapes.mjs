// The questions that all servers are asked, and the variables that they are asked with in turn.
import { readFileSync } from 'node:fs';
import { ask } from './machine/client.mjs';
import { wordsOf } from './made/words.mjs';

const SETS = 64;
const PAGE = 20;
const MOST_A_PAGE = 100;
/** The entities mentioned most are asked for on their own: see rows/growth.mjs. */
const FIRST_RANK = 100;

const SHAPES = {
  q0: 'nothing',
  q1: 'flat page',
  q2: 'articles, quotes, speakers',
  q3: 'entity, quotes, articles',
  q4: 'agreements, parties, quotes',
  q5: 'search, articles, speakers',
};

/** Names of the shapes that make up the mean; `q0` asks for nothing. */
export const COUNTED = Object.keys(SHAPES).filter((name) => name !== 'q0');
export const SHAPE_NAMES = Object.keys(SHAPES);
export const titleOf = (name) => SHAPES[name];

const documentOf = (name) =>
  readFileSync(new URL(`shapes/${name}.graphql`, import.meta.url), 'utf8').replace(/^#.*\n/gmu, '');

/** Data of an answer of our own server. Errors: those of the answer. */
const read = async (port, query, variables) => {
  const { body } = await ask(port, { query, variables });
  const { data, errors } = JSON.parse(body);
  if (errors !== undefined) throw new Error(`${errors[0].message} in ${query}`);
  return data;
};

/** Cursors at which the pages of a list begin: those of the latest, beginning with the first. */
const pagesOf = async (port, list, pages) => {
  const query = `query Pages($after: String) { ${list}(first: ${PAGE}, after: $after) { pageInfo { hasNextPage endCursor } } }`;
  const cursors = [null];
  while (cursors.length < pages) {
    const { hasNextPage, endCursor } = (await read(port, query, { after: cursors.at(-1) }))[list].pageInfo;
    if (!hasNextPage) break;
    cursors.push(endCursor);
  }
  return cursors.map((after) => ({ after }));
};

/** Entities by how often they are mentioned, those behind the first `from`; of a small database the last. */
export const entitiesOf = async (port, from, count) => {
  const query =
    'query Entities($after: String) { entities(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
  const ids = [];
  for (let after = null; ids.length < from + count; ) {
    const { nodes, pageInfo } = (await read(port, query, { after })).entities;
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage || nodes.length < MOST_A_PAGE) break;
    after = pageInfo.endCursor;
  }
  const wanted = ids.length > from ? ids.slice(from, from + count) : ids.slice(-count);
  return wanted.map((id) => ({ id }));
};

/** Words of both scripts, common ones and rarer ones. */
const searches = () =>
  ['ar', 'en'].flatMap((language) => {
    const words = wordsOf(language);
    return Array.from({ length: SETS / 2 }, (_, place) => ({ query: words[2 + place * 7] }));
  });

/** The most frequent word of all: one word in ten of a text is it. */
export const commonestWord = () => ({ query: wordsOf('ar')[0] });

const variablesOf = {
  q0: async () => [{}],
  q1: (port) => pagesOf(port, 'articles', SETS),
  q2: (port) => pagesOf(port, 'articles', SETS),
  q3: (port) => entitiesOf(port, FIRST_RANK, SETS),
  q4: (port) => pagesOf(port, 'agreements', SETS),
  q5: async () => searches(),
};

/** The body of a request of this shape. */
export const bodyOf = (name, variables) => ({ query: documentOf(name), variables });

/** Bodies of requests by shape, with variables that fit the database of our server at `port`. */
export const bodiesBy = async (port, names = SHAPE_NAMES) =>
  Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        const document = documentOf(name);
        return [name, (await variablesOf[name](port)).map((variables) => ({ query: document, variables }))];
      }),
    ),
  );
