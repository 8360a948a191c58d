import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coverage, diff, validate } from '@graphql-inspector/core';
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema, Source } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SLOW_START } from '../server/support.js';
import { makeAppFolder, packageFile, ROOT, run, serveArticles } from './support.js';

const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'));
const FOLDER = join(ROOT, 'schema/operations');
const operations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => new Source(readFileSync(join(FOLDER, name), 'utf8'), name));

/** Part of the schema's fields that the example operations ask for. */
const LEAST_COVERAGE = 0.9;

let server: Awaited<ReturnType<typeof serveArticles>>;
beforeAll(async () => {
  server = await serveArticles(0);
}, SLOW_START);
afterAll(() => server[Symbol.asyncDispose]());

test('introspection of the running server says what schema/schema.graphql says', async () => {
  const { data } = await server.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
  expect(await diff(schema, buildSchema(printSchema(buildClientSchema(data))))).toEqual([]);
});

/** The program was written for graphql 14, of which 16, the one version in this house, moved two files. */
const OLD_GRAPHQL = `
const { Module } = require('node:module');
const graphql = require('graphql');
const MOVED = {
  'graphql/utilities/introspectionQuery': { introspectionQuery: graphql.getIntrospectionQuery() },
  'graphql/utilities/schemaPrinter': { printSchema: graphql.printSchema },
};
const load = Module._load;
Module._load = (name, ...rest) => MOVED[name] ?? load(name, ...rest);
`;

test('get-graphql-schema writes the same schema', async () => {
  await using app = await makeAppFolder();
  await writeFile(join(app.path, 'old-graphql.cjs'), OLD_GRAPHQL);
  const { code, answer, output } = await run(
    process.execPath,
    ['--require', './old-graphql.cjs', packageFile('get-graphql-schema/dist/index.js'), server.url],
    app.path,
  );
  expect(code, output).toBe(0);
  expect(await diff(schema, buildSchema(answer))).toEqual([]);
});

test('the example operations are valid, and use nothing deprecated', () => {
  expect(validate(schema, operations)).toEqual([]);
});

test('the example operations ask for nearly every field', () => {
  const { types } = coverage(schema, operations);
  const fields = Object.entries(types).flatMap(([type, { children }]) =>
    Object.entries(children).map(([name, { hits }]) => ({ name: `${type}.${name}`, hits })),
  );
  const missing = fields.filter(({ hits }) => hits === 0).map(({ name }) => name);
  const share = 1 - missing.length / fields.length;
  console.info(`fields of the schema that schema/operations asks for: ${(100 * share).toFixed(1)} %`);
  expect(share, `not asked for: ${missing.join(', ')}`).toBeGreaterThanOrEqual(LEAST_COVERAGE);
});
