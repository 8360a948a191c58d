import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/schema.js';
import { SLOW_START } from '../../server/support.js';
import { openChangedDemo } from './demo.js';
import { createBoth } from './support.js';

let store: Awaited<ReturnType<typeof openChangedDemo>>;
let both: ReturnType<typeof createBoth>;
beforeAll(async () => {
  store = await openChangedDemo();
  both = createBoth(buildSchema(), store);
}, SLOW_START);
afterAll(() => store[Symbol.asyncDispose]());

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const WORDS = '{ exact start end from: start(unit: CODE_POINT) article { id } }';
const READ = 'id article { id } ruleId extractor confidence review revision';
const articles = (fields: string): string => `{ articles { nodes { ${fields} } } }`;

test.each<[what: string, query: string, holds: RegExp, variables?: Record<string, unknown>]>([
  ['language and extractor', articles('language languageStatus extractor'), /"languageStatus":"D/],
  ['layout', articles(`blocks { kind evidence ${WORDS} }`), /"kind":"TITLE"|"kind":"HEADLINE"/],
  ['diagnostics', articles(`diagnostics { code note evidence ${WORDS} }`), /"code":"/],
  [
    'times',
    articles(`times { ${READ} from to value precision anchor inferred status evidence ${WORDS} }`),
    /"UTTERANCE_UNDATED"|"COMPUTED"/,
  ],
  [
    'mentions',
    articles(
      `mentions(first: 20) { edges { cursor node { ${READ} kind credit entity { name } evidence ${WORDS} } } ${PAGE} }`,
    ),
    /"NOMINAL"|"PRONOUN"/,
  ],
  [
    'roles',
    articles(
      `roles { edges { cursor node { ${READ} office pattern standing title ${WORDS} evidence ${WORDS} entity { id }
        organization { id } country { id } scope { id } tenure { id } tenureStatus } } ${PAGE} }`,
    ),
    /"BACKED"/,
  ],
  ['whose report they print', articles(`wire { agency { name } evidence ${WORDS} firstReport { id } }`), /"wire":\{/],
  [
    'copies',
    articles(`copies { edges { cursor node { kind similarity containment article { id } } } ${PAGE} }`),
    /"copies":/,
  ],
  [
    'story',
    articles('story { id articleCount firstReport { id } articles { edges { cursor node { id } } } }'),
    /"story":/,
  ],
  [
    'what else was read',
    articles(`agreementReports { ${PAGE} } interactions { ${PAGE} } findings { ${PAGE} }`),
    /:[1-9]/,
  ],
  ['what people said', articles(`corrections { ${PAGE} }`), /"totalCount"/],
  ['stories', `{ stories { edges { cursor node { id } } ${PAGE} } }`, /"stories"/],
  [
    'one by id',
    'query ($id: ID, $url: String) { article(id: $id, url: $url) { id } }',
    /"Article_1"/,
    { id: 'Article_1' },
  ],
  ['one by a url that none has', '{ article(url: "https://example.org/none") { id } }', /"article":null/],
])('%s: the statement writes what the resolvers say', async (_what, query, holds, variables) => {
  const { resolved, compiled } = await both(query, variables);
  expect(compiled).toBe(resolved);
  expect(resolved).toMatch(holds);
});
