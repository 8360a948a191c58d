import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SLOW_START } from '../server/support.js';
import { makeAppFolder, ROOT, run, serveDemo } from './support.js';

const PAGES = ['README.md', 'docs/clients.md'].map((page) => [page, readFileSync(join(ROOT, page), 'utf8')] as const);
const HOST = '127.0.0.1:4000';

/** The programs of the pages, each with what the page says they print. */
const programs = PAGES.flatMap(([page, text]) =>
  [...text.matchAll(/^```js\n([\s\S]*?)^```\n+^```text\n([\s\S]*?)^```$/gmu)].map(
    ({ 1: code = '', 2: printed = '', index }) => ({
      page,
      line: text.slice(0, index).split('\n').length,
      library: /from '(.+)'/u.exec(code)?.[1] ?? 'no library',
      code,
      printed,
    }),
  ),
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

test.each(PAGES)('%s: every program says what it prints', (page, text) => {
  const shown = programs.filter((program) => program.page === page);
  expect(shown).toHaveLength(text.match(/^```js$/gmu)?.length ?? 0);
  expect(shown.length).toBeGreaterThan(4);
});

test.each(programs)('$page:$line ($library) prints what the page says', async ({ line, code, printed }) => {
  const file = `line-${line}.js`;
  await writeFile(join(app.path, file), code.replaceAll(HOST, new URL(server.url).host));
  const finished = await run(process.execPath, [file], app.path);
  expect(finished.code, finished.output).toBe(0);
  expect(finished.answer).toBe(printed);
});
