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
const TENURE = `id office title imported source from { date precision basis } to { date precision basis } statementCount
  actingCount formerSince holder { name } home { name } scope { name } statements { nodes { id } ${PAGE} }
  contradictions { nodes { id } ${PAGE} }`;
const CHANGE = 'id kind nameBefore nameAfter language by reason at from { id } into { id } undone { by reason at }';

const entities = (fields: string): string => `{ entities(first: 100) { nodes { ${fields} } } }`;
const people = (fields: string): string => `{ entities(filter: { type: [PERSON] }) { nodes { ${fields} } } }`;

test.each<[what: string, query: string, holds: RegExp, variables?: Record<string, unknown>]>([
  ['names by language', entities('name names { language name }'), /"language":"ar"/],
  ['names under which they are met', entities('aliases { alias language script }'), /"script":"ARABIC"/],
  ['who they might be', entities('candidates { score reasons entity { id name } }'), /"reasons":\["[A-Z]/],
  ['what was merged into them', entities('mergedIds revision'), /"mergedIds":\["Entity_\d/],
  ['what the machine calls them', entities('machineName { name names { language name } }'), /"machineName":\{/],
  ['what people said of them', people(`changes { edges { cursor node { ${CHANGE} } } ${PAGE} }`), /"undone":\{"by"/],
  ['where they are mentioned', people(`mentions(first: 2) { edges { cursor node { id } } ${PAGE} }`), /"Mention_/],
  ['their offices', people(`roles(first: 3) { edges { cursor node { id office } } ${PAGE} }`), /"Role_/],
  ['their offices on a day', people('roles(on: "2017-09-15") { nodes { id } }'), /"Role_/],
  ['who holds theirs', entities(`officeHolders { nodes { id } ${PAGE} } holders { nodes { ${TENURE} } }`), /"Tenure_/],
  ['who holds one office', entities('holders(office: "FOREIGN_MINISTER") { nodes { office } }'), /FOREIGN_MINISTER/],
  ['when they held offices', people(`tenures { edges { cursor node { ${TENURE} } } ${PAGE} }`), /"basis":"REPORTED"/],
  ['what they said once', people(`utterances { nodes { id } ${PAGE} }`), /"Utterance_/],
  ['events they are named in', people(`stories { ${PAGE} }`), /"totalCount"/],
  ['what does not fit', people(`findings { ${PAGE} } interactions { ${PAGE} }`), /"totalCount":[1-9]/],
  [
    'utterances',
    `{ utterances { edges { cursor node { id quoteCount articleCount outletCount speaker { name } firstQuote { id }
      firstReport { id } quotes { edges { cursor node { quote { id act } } } ${PAGE} } } } ${PAGE} } }`,
    /"Utterance_/,
  ],
  ['tenures', `{ tenures(first: 3) { edges { cursor node { ${TENURE} } } ${PAGE} } }`, /"Tenure_/],
  [
    'tenures on a day, of an office',
    '{ tenures(on: "2017-09-15", filter: { office: ["FOREIGN_MINISTER"] }) { nodes { id } } }',
    /"Tenure_/,
  ],
  ['changes', `{ entityChanges(direction: ASC) { edges { cursor node { ${CHANGE} } } ${PAGE} } }`, /"RENAME"/],
  ['changes of a kind', '{ entityChanges(filter: { kind: MERGE }) { nodes { kind } } }', /"MERGE"/],
  ['one by name', 'query ($name: String) { entity(name: $name) { name } }', /"entity":\{/, { name: 'Kazakhstan' }],
  ['one by a name that nobody has', '{ entity(name: "nobody at all") { name } }', /"entity":null/],
  ['one by its item of Wikidata', '{ entity(wikidataId: "Q159") { name } }', /"entity":\{/],
])('%s: the statement writes what the resolvers say', async (_what, query, holds, variables) => {
  const { resolved, compiled } = await both(query, variables);
  expect(compiled).toBe(resolved);
  expect(resolved).toMatch(holds);
});

test.each<[what: string, query: string, why: RegExp]>([
  ['an entity named in two ways', '{ entity(name: "a", wikidataId: "Q1") { id } }', /exactly one/],
  ['an entity named in no way', '{ entity { id } }', /exactly one/],
  ['a margin out of bounds', '{ tenures(withinDays: 400) { nodes { id } } }', /0 to 366/],
])('%s: goes to the resolvers', async (_what, query, why) => {
  const { compiled } = await both(query);
  expect(compiled).toEqual({ refused: expect.stringMatching(why) });
});
