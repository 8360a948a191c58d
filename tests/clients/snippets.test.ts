import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SLOW_START } from '../server/support.js';
import { makeAppFolder, ROOT, run, serveDemo } from './support.js';

const PAGE = readFileSync(join(ROOT, 'docs/clients.md'), 'utf8');
const ADDRESS = 'http://127.0.0.1:4000/graphql';

/** The programs of the page, each with what it says they print. */
const programs = [...PAGE.matchAll(/^```js\n([\s\S]*?)^```\n+^```text\n([\s\S]*?)^```$/gmu)].map(
  ({ 1: code = '', 2: printed = '', index }) => ({
    heading: /^## (.+)$/mu.exec(PAGE.slice(PAGE.lastIndexOf('\n## ', index) + 1))?.[1],
    code,
    printed,
  }),
);

let server: Awaited<ReturnType<typeof serveDemo>>;
let app: Awaited<ReturnType<typeof makeAppFolder>>;
beforeAll(async () => {
  [server, app] = await Promise.all([serveDemo(), makeAppFolder()]);
}, SLOW_START);
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await app[Symbol.asyncDispose]();
});

test('every program of the page says what it prints', () => {
  expect(programs).toHaveLength(PAGE.match(/^```js$/gmu)?.length ?? 0);
  expect(programs.length).toBeGreaterThan(4);
});

test.each(programs)('$heading: prints what the page says', async ({ heading, code, printed }) => {
  const file = `${heading?.toLowerCase().replace(/\W+/gu, '-')}.js`;
  await writeFile(join(app.path, file), code.replaceAll(ADDRESS, server.url));
  const finished = await run(process.execPath, [file], app.path);
  expect(finished.code, finished.output).toBe(0);
  expect(finished.answer).toBe(printed);
});
