import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BIN, CHILD_ENVIRONMENT, runIsnad } from '../cli/run-isnad.js';

type Server = ChildProcessByStdio<null, Readable, Readable>;

let folder: string;
let server: Server | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-smoke-'));
});
afterEach(() => {
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the built server on a free port; returns the address and the token that it prints. */
const run = async (...words: string[]): Promise<{ server: Server; url: string; token: string; printed: string }> => {
  const child = spawn(process.execPath, [BIN, ...words, '--port', '0'], {
    env: { ...CHILD_ENVIRONMENT, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = child;
  let printed = '';
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  for await (const text of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += text;
    const url = /http:\/\/\S+\/graphql/u.exec(printed)?.[0];
    const token = /write token\s+(\S+)/iu.exec(printed)?.[1];
    if (url !== undefined && token !== undefined && printed.includes('Ctrl-C stops')) {
      child.stdout.resume();
      return { server: child, url, token, printed };
    }
  }
  throw new Error(`the server ended: ${printed}${errors}`);
};

const start = (...words: string[]) => run('serve', '--db', join(folder, 'isnad.db'), ...words);

const ask = async (url: string, query: string, variables: object, token?: string) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: Record<string, never>; errors?: unknown };
};

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { outcome article { id text } errors { code message } }
}`;
const READ = `query ($id: ID!) { article(id: $id) { title text sha256 quotes { totalCount } } statistics { articles } }`;
const ARTICLE = {
  url: 'https://news.example/1',
  title: 'Minister: talks have ended',
  body: 'The foreign minister, Sami Nader, said that the talks had ended. "We agreed on a truce," he said.',
  language: 'en',
  publishedAt: '2018-03-04',
};

test('the built server starts, takes an article, answers a query and stops when told to', {
  timeout: 60_000,
}, async () => {
  const { server: child, url, token } = await start('--no-demo');

  const refused = await ask(url, INGEST, { input: ARTICLE });
  expect(JSON.stringify(refused)).toContain('UNAUTHENTICATED');

  const ingested = await ask(url, INGEST, { input: ARTICLE }, token);
  expect(ingested).toMatchObject({ data: { ingestArticle: { outcome: 'ADDED', errors: [] } } });
  const { id } = (ingested.data as never as { ingestArticle: { article: { id: string } } }).ingestArticle.article;

  const again = await ask(url, INGEST, { input: ARTICLE }, token);
  expect(again).toMatchObject({ data: { ingestArticle: { outcome: 'UNCHANGED', article: { id } } } });

  const text = `${ARTICLE.title}\n\n${ARTICLE.body}`;
  expect(await ask(url, READ, { id })).toMatchObject({ data: { article: { text }, statistics: { articles: 1 } } });

  const page = await fetch(url, { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');

  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect(code).toBe(0);

  const { code: verified, stdout } = await runIsnad(['verify', '--db', join(folder, 'isnad.db')]);
  expect(verified).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1, problems: [] });
});

test('an empty database gets the demo, and every printed query answers', { timeout: 60_000 }, async () => {
  const { url, printed } = await start();
  const queries = printed.split('\n').flatMap((line) => (line.startsWith('  {') ? [line.trim()] : []));
  expect(queries).toHaveLength(3);
  for (const query of queries) {
    const answer = await ask(url, query, {});
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toContain('"exact"');
  }
});

test('the demo serves from a database of its own and leaves nothing behind', { timeout: 60_000 }, async () => {
  const { server: child, url } = await run('demo');
  expect(await ask(url, '{ statistics { articles } }', {})).toEqual({ data: { statistics: { articles: 13 } } });
  expect(readdirSync(folder)).toHaveLength(1);
  child.kill('SIGTERM');
  const [code] = await once(child, 'close');
  expect([code, readdirSync(folder)]).toEqual([0, []]);
});

test('a port that is taken is said, with its own exit code', { timeout: 60_000 }, async () => {
  const { url } = await start('--no-demo');
  const { port } = new URL(url);
  const { code, stderr } = await runIsnad(['serve', '--no-demo', '--port', port, '--db', join(folder, 'other.db')]);
  expect(stderr).toContain('PORT_IN_USE');
  expect(code).toBe(5);
});
