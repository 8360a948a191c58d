import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemo } from '../src/app/load-demo.js';
import { NOW, openTestStore, startTestServer, type TestServer } from './server/support.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const DEMO = fileURLToPath(new URL('../db/seed/articles', import.meta.url));

const block = (language: string, index = 0): string => {
  const found = [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))][index]?.[1];
  if (found === undefined) throw new Error(`README.md has no ${language} block ${index}`);
  return found;
};

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
}, 60_000);
afterAll(() => stop());

test.each([0, 1])('query %i gives the answer that stands below it', async (index) => {
  const { data, errors } = await server.ask(block('graphql', index));
  expect(errors).toEqual([]);
  expect(data).toEqual(JSON.parse(block('json', index)).data);
});

test('the two commands are the only commands of the start', () => {
  expect(block('sh', 0).trim()).toBe('npm ci && npm start');
  expect(block('sh', 1).trim()).toBe('npm ci && npm test');
});
