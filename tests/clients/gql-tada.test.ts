import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SLOW_START } from '../server/support.js';
import { compileStrictly, makeAppFolder, serveArticles } from './support.js';

let app: Awaited<ReturnType<typeof makeAppFolder>>;

const CLIENT = `
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.js';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; DateOrDateTime: string };
}>();
`;

const appAsking = (field: string): string => `
import type { ResultOf, VariablesOf } from 'gql.tada';
import { graphql } from './graphql.js';

const Denials = graphql(\`query Denials($first: Int!) {
  quotes(filter: { act: DENY }, first: $first) { nodes { type speaker { ${field} } } }
}\`);

type Quote = ResultOf<typeof Denials>['quotes']['nodes'][number];

export const variables: VariablesOf<typeof Denials> = { first: 5 };
export const typeOf = (quote: Quote): 'DIRECT' | 'INDIRECT' | 'MIXED' => quote.type;
export const speakerOf = (quote: Quote): string | undefined => quote.speaker?.${field};
`;

beforeAll(async () => {
  app = await makeAppFolder();
  await using server = await serveArticles(0);
  const { data } = await server.ask(getIntrospectionQuery());
  // The tool's own command needs the API of an older TypeScript; this is what the command does.
  const types = outputIntrospectionFile(minifyIntrospection(data), { fileType: '.d.ts', shouldPreprocess: true });
  await writeFile(join(app.path, 'graphql-env.d.ts'), types);
  await writeFile(join(app.path, 'graphql.ts'), CLIENT);
}, SLOW_START);
afterAll(() => app[Symbol.asyncDispose]());

test('tsc knows the answer of an operation', async () => {
  await writeFile(join(app.path, 'right.ts'), appAsking('name'));
  expect(await compileStrictly(app.path, ['right.ts'])).toMatchObject({ code: 0, output: '' });
});

test('tsc finds a field that is spelt wrong', async () => {
  await writeFile(join(app.path, 'wrong.ts'), appAsking('nmae'));
  const { code, output } = await compileStrictly(app.path, ['wrong.ts']);
  expect(code).not.toBe(0);
  expect(output).toMatch(/wrong\.ts\(\d+,\d+\): error TS2322: Type 'unknown' is not assignable to type 'string/u);
});
