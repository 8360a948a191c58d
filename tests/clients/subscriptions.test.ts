import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { runIsnad } from '../cli/run-isnad.js';
import { makeArticle } from '../fixtures/analysis.js';
import { connect, follow, waitUntil } from '../server/live/support.js';
import { NOW, openTestStore, SLOW_START, startTestServer } from '../server/support.js';
import { makeAppFolder, ROOT, run, serveDemo } from './support.js';

const PAGE = readFileSync(join(ROOT, 'docs/subscriptions.md'), 'utf8');
const HOST = '127.0.0.1:4000';

/** The programs of the page, each with what it says they print. */
const programs = [...PAGE.matchAll(/^```js\n([\s\S]*?)^```\n+^```text\n([\s\S]*?)^```$/gmu)].map(
  ([, code = '', printed = '']) => ({ library: /from '(.+)'/u.exec(code)?.[1] ?? '', code, printed }),
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

test('the page has a program for each way', () =>
  expect(programs.map(({ library }) => library)).toEqual(['graphql-ws', 'graphql-sse']));

test.each(programs)(
  '$library: prints what the page says, and leaves nothing behind',
  async ({ library, code, printed }) => {
    const file = `${library}.js`;
    await writeFile(join(app.path, file), code.replaceAll(HOST, new URL(server.url).host));
    const finished = await run(process.execPath, [file], app.path);
    expect(finished.code, finished.output).toBe(0);
    expect(finished.answer).toBe(printed);
    await waitUntil(() => server.subscriberCount() === 0);
  },
);

test('curl prints events as they come', async () => {
  const command = /^```bash\n([\s\S]*?)^```$/mu.exec(PAGE)?.[1] ?? '';
  const child = spawn('bash', ['-c', `exec ${command.replaceAll(HOST, new URL(server.url).host)}`]);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await waitUntil(() => server.subscriberCount() === 1);
  const { draft, analysis } = makeArticle(0);
  await server.store.addArticle(draft, analysis, NOW);
  await waitUntil(() => output.includes('event: next'));
  expect(output).toMatch(/^:\n\nid: \S+\nevent: next\ndata: \{"data":\{"articleAnalysed":/mu);
  child.kill();
  await waitUntil(() => server.subscriberCount() === 0);
});

test('what other connections and other processes write is told, too', async () => {
  await using store = await openTestStore();
  const own = await startTestServer(store);
  const client = connect(own);
  const following = follow(client, 'subscription { articleAnalysed { change article { title } } }');
  await waitUntil(() => own.subscriberCount() === 1);
  const other = await openStore({ file: store.file });
  const { draft, analysis } = makeArticle(0);
  const sent = performance.now();
  await other.addArticle(draft, analysis, NOW);
  await following.until(1);
  expect(performance.now() - sent).toBeLessThan(2000);
  await other.close();
  const article = `${JSON.stringify({ title: 'A visit', body: 'The minister of Arwan visited Tolin on Monday.' })}\n`;
  const { code, stderr } = await runIsnad(['ingest', '--db', store.file, '-'], { stdin: article });
  expect(code, stderr).toBe(0);
  expect((await following.until(2))[1]).toEqual({
    data: { articleAnalysed: { change: 'ADDED', article: { title: 'A visit' } } },
  });
  client.dispose();
  await own.close();
}, 60_000);
