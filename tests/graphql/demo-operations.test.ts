import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemo } from '../../src/app/load-demo.js';
import { NOW, openTestStore, SLOW_START, startTestServer, type TestServer } from '../server/support.js';

const FOLDER = new URL('../../schema/operations/', import.meta.url);
const DEMO = fileURLToPath(new URL('../../db/seed/articles', import.meta.url));
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const queries = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql') && /^query /mu.test(read(name)))
  .map((name) => name.replace(/\.graphql$/u, ''));

/** Of lists that nothing in the demo fills: no two articles tell one event, and nobody has corrected anything. */
const EMPTY_AT_FIRST = ['stories', 'same-report', 'corrections', 'review-history', 'entity-changes'];

let server: TestServer;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = await openTestStore();
  await loadDemo(store, DEMO, () => NOW);
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const isEmptyList = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' &&
      value !== null &&
      ['edges', 'nodes'].some((field) => isEmptyList((value as Record<string, unknown>)[field]));

test.each(queries)('%s: finds something in the demo with the variables beside it', async (name) => {
  const { data, errors } = await server.ask(read(`${name}.graphql`), JSON.parse(read(`${name}.variables.json`)));
  expect(errors).toEqual([]);
  const roots = Object.entries(data);
  expect(roots.filter(([, value]) => value === null)).toEqual([]);
  if (EMPTY_AT_FIRST.includes(name)) return;
  const nested = roots.flatMap(([, value]) => Object.entries(value as object));
  const lists = [...roots, ...nested].filter(
    ([, value]) => typeof value === 'object' && value !== null && ('edges' in value || 'nodes' in value),
  );
  expect(lists.length === 0 || lists.some(([, value]) => !isEmptyList(value)), JSON.stringify(lists)).toBe(true);
});
