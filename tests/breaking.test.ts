import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeAppFolder, ROOT, run } from './clients/support.js';

const RELEASED = 'type Query { quote(id: ID!): String quotes: [String!]! }';

const check = async (present: string, accepted: readonly object[]) => {
  await using folder = await makeAppFolder();
  const files = { 'released.graphql': RELEASED, 'present.graphql': present, 'list.json': JSON.stringify(accepted) };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  return await run(process.execPath, [join(ROOT, 'scripts/check-breaking.mjs'), ...Object.keys(files)], folder.path);
};

const REMOVED = { type: 'FIELD_REMOVED', path: 'Query.quotes', reason: 'Nobody can ask for it any more.' };

test.each([
  ['the same schema', RELEASED, [], 0, '0 changes'],
  ['a new field', 'type Query { quote(id: ID!): String quotes: [String!]! more: Int }', [], 0, '0 of them breaking'],
  ['a field taken away', 'type Query { quote(id: ID!): String }', [], 1, 'Query.quotes'],
  ['a field that may be null now', 'type Query { quote(id: ID!): String quotes: [String!] }', [], 1, 'Query.quotes'],
  ['an argument more to give', 'type Query { quote(id: ID!, at: Int!): String quotes: [String!]! }', [], 1, 'at'],
  ['one that is listed with its reason', 'type Query { quote(id: ID!): String }', [REMOVED], 0, '1 of them breaking'],
  [
    'one listed without a reason',
    'type Query { quote(id: ID!): String }',
    [{ ...REMOVED, reason: '' }],
    1,
    'no reason',
  ],
  ['a list that speaks of nothing', RELEASED, [REMOVED], 1, 'no breaking change now'],
])('%s', async (_name, present, accepted, code, words) => {
  const finished = await check(present, accepted);
  expect(finished.output).toContain(words);
  expect(finished.code).toBe(code);
});
