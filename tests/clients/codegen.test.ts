import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SLOW_START } from '../server/support.js';
import { compileStrictly, makeAppFolder, ROOT, serveArticles } from './support.js';

let app: Awaited<ReturnType<typeof makeAppFolder>>;

const APP = `
import type { WhoSaidWhatQuery, WhoSaidWhatQueryVariables } from './types.js';

export const variables: WhoSaidWhatQueryVariables = { from: '2017-09-01', to: '2017-09-30' };
export const speakers = ({ articles }: WhoSaidWhatQuery): (string | undefined)[] =>
  articles.nodes.flatMap(({ quotes }) => quotes.nodes.map(({ speaker }) => speaker?.name));
`;

beforeAll(async () => {
  app = await makeAppFolder();
  await using server = await serveArticles(0);
  const files: readonly { filename: string; content: string }[] = await generate(
    {
      silent: true,
      schema: server.url,
      documents: join(ROOT, 'schema/operations/*.graphql'),
      // Every scalar of ours travels as a string; one that is not named here stops the generator.
      config: {
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', DateOrDateTime: 'string' },
      },
      generates: {
        'schema.ts': { plugins: ['typescript'] },
        'types.ts': { plugins: ['typescript-operations'] },
      },
    },
    false,
  );
  for (const { filename, content } of files) await writeFile(join(app.path, filename), content);
}, SLOW_START);
afterAll(() => app[Symbol.asyncDispose]());

test('the types of all example operations compile, and an app uses them', async () => {
  await writeFile(join(app.path, 'app.ts'), APP);
  expect(await compileStrictly(app.path, ['schema.ts', 'types.ts', 'app.ts'])).toMatchObject({ code: 0, output: '' });
});

test('tsc finds a field that no operation asks for', async () => {
  await writeFile(join(app.path, 'wrong.ts'), APP.replace('speaker?.name', 'speaker?.nmae'));
  const { code, output } = await compileStrictly(app.path, ['wrong.ts']);
  expect(code).not.toBe(0);
  expect(output).toContain("Property 'nmae' does not exist");
});
