import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/schema.js';
import { openTestStore, startTestServer, type TestServer, TOKEN } from '../server/support.js';

const BROWSERS = [
  process.env.ISNAD_TEST_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = BROWSERS.find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined) console.warn('playground tests skipped: no chromium found (set ISNAD_TEST_CHROMIUM)');

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SLOW = 60_000;
const OPERATIONS = fileURLToPath(new URL('../../schema/operations', import.meta.url));

/** Runs in the page: left edges of the first and the last Arabic letter of an Arabic value, and of its opening mark. */
const FIND_ARABIC_VALUE = `(() => {
  const spans = [...document.querySelectorAll('.result-window .view-line span[class^="mtk"]')];
  const value = spans.find((span) => /^"[\\u0600-\\u06ff]+\\s[\\u0600-\\u06ff]+/.test(span.textContent ?? ''));
  const node = value?.firstChild;
  if (!(node instanceof Text)) return null;
  const letters = [...node.data.matchAll(/[\\u0600-\\u06ff]/g)].map(({ index }) => index);
  const leftOf = (index) => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getBoundingClientRect().left;
  };
  return { mark: leftOf(0), first: leftOf(letters[0]), last: leftOf(letters.at(-1)) };
})()`;

let folder: string;
let server: TestServer;
let stopServer: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-playground-'));
  const configFile = fileURLToPath(new URL('../../web/playground/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  const store = await openTestStore(6, { publishedAt: '2017-09-15', language: 'ar' });
  server = await startTestServer(store, { playgroundFolder: folder });
  stopServer = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW);
afterAll(async () => {
  await stopServer();
  await rm(folder, { recursive: true, force: true });
});

describe('what the server sends', () => {
  const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

  test('a browser gets the page, with a policy that names no other host', async () => {
    const { status, headers, text } = await server.send(asBrowser);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/u);
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  });

  test('its files are there, and may be kept for ever', async () => {
    const { text } = await server.send(asBrowser);
    const paths = [...text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      const { status, headers } = await server.send({}, path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('cache-control')).toContain('immutable');
    }
  });

  test.each(['/playground/../package.json', '/playground/%2e%2e/package.json', '/playground/nothing.js'])(
    '%s is not served',
    async (path) => expect((await server.send({}, path)).status).toBe(404),
  );

  test('a client that is no browser gets GraphQL', async () => {
    expect((await server.ask('{ version }', undefined, { accept: 'application/json' })).data.version).toBeTypeOf(
      'string',
    );
  });

  test('without a build the endpoint still answers', async () => {
    const bare = await startTestServer(server.store, { playgroundFolder: join(folder, 'nothing') });
    expect((await bare.send(asBrowser)).status).toBe(400);
    expect((await bare.ask('{ version }')).status).toBe(200);
    await bare.close();
  });
});

describe.skipIf(executablePath === undefined)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  /** The playground as on a first visit. */
  const openPlayground = async (): Promise<Page> => {
    const opened = await browser.newPage({ viewport: { width: 1500, height: 950 } });
    opened.on('request', (request) => requests.push(request.url()));
    opened.on('websocket', (socket) => requests.push(socket.url()));
    opened.on('console', (message) => {
      // What the API refuses, such as an operation sent before its variables were loaded, is shown as its answer.
      const isAnswer = message.location().url === server.url;
      if (message.type() === 'error' && !isAnswer) complaints.push(`${message.text()} ${message.location().url}`);
    });
    opened.on('pageerror', (error) => complaints.push(String(error)));
    await opened.goto(server.url);
    await opened.locator('.graphiql-execute-button').waitFor({ timeout: SLOW });
    return opened;
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: QUIET });
    page = await openPlayground();
  }, SLOW);
  afterAll(() => browser.close());

  /** The text of the result pane, once it holds `words`. */
  const resultWith = async (words: string, on = page): Promise<string> => {
    const result = on.locator('.result-window .view-lines');
    // The editor writes spaces as no-break spaces.
    const read = async () => (await result.innerText()).replaceAll('\u00a0', ' ');
    await expect.poll(read, { timeout: 40_000 }).toContain(words);
    return read();
  };

  /** Presses Tab until the element that is called so has the focus. */
  const tabTo = async (on: Page, name: string): Promise<void> => {
    const focused = () =>
      on.evaluate<string>("document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? ''");
    for (let presses = 0; presses < 80 && (await focused()) !== name; presses += 1) await on.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };

  test('the tabs of a first visit tell a story, and begin with the seed', async () => {
    const tabs = await page.locator('.graphiql-tab').allInnerTexts();
    expect(tabs).toHaveLength(12);
    expect(tabs[0]).toContain('FirstLook');
  });

  test(
    'the first tab runs as it stands and shows Arabic',
    async () => {
      // The editor may still be loading its operation when its button is there already.
      await page
        .locator('.graphiql-query-editor .view-line', { hasText: 'FirstLook' })
        .first()
        .waitFor({ timeout: SLOW });
      await page.locator('.graphiql-execute-button').click();
      const text = await resultWith('quotes');
      expect(text).toMatch(/"title": "[^"]*\p{Script=Arabic}/u);
      const picture = process.env.ISNAD_TEST_SCREENSHOT;
      if (picture !== undefined) await page.screenshot({ path: picture });
    },
    SLOW,
  );

  test('an Arabic value reads from right to left: its opening mark stands right of all', async () => {
    const places = await page.evaluate<{ mark: number; first: number; last: number } | null>(FIND_ARABIC_VALUE);
    expect(places).not.toBeNull();
    expect(places?.first ?? 0).toBeGreaterThan(places?.last ?? 0);
    expect(places?.mark ?? 0).toBeGreaterThan(places?.first ?? 0);
  });

  test(
    'a mutation with the token under Headers is carried out',
    async () => {
      await page.locator('.graphiql-tab', { hasText: 'IngestArticle' }).locator('button').first().click();
      await page.locator('.graphiql-query-editor .view-line', { hasText: 'IngestArticle' }).first().waitFor();
      await page.getByRole('button', { name: 'Headers' }).click();
      await page.locator('.graphiql-editor-tool .monaco-editor').last().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(`{"Authorization": "Bearer ${TOKEN}"}`);
      await page.locator('.graphiql-execute-button').click();
      await resultWith('"outcome": "ADDED"');
    },
    SLOW,
  );

  test(
    'every example stands in the list with what it is for, and opens and runs by the keyboard alone',
    async () => {
      const fresh = await openPlayground();
      await tabTo(fresh, 'Show Examples');
      await fresh.keyboard.press('Enter');
      const names = fresh.locator('.examples button');
      await names.first().waitFor();
      const files = (await readdir(OPERATIONS)).filter((name) => name.endsWith('.graphql'));
      expect(await names.count()).toBe(files.length);
      for (const purpose of await fresh.locator('.examples p').allInnerTexts()) expect(purpose).toMatch(/^[A-Z].*\.$/u);
      await tabTo(fresh, 'Contents');
      await fresh.keyboard.press('Enter');
      await fresh.locator('.graphiql-tab-active', { hasText: 'Contents' }).waitFor();
      await fresh.locator('.graphiql-query-editor .view-line', { hasText: 'Contents' }).first().waitFor();
      await fresh.keyboard.press('Control+Enter');
      await resultWith('"agreementReports"', fresh);
      await fresh.context().close();
    },
    SLOW,
  );

  test(
    'the explorer of the documentation tells what a type is',
    async () => {
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      const explorer = page.locator('.graphiql-doc-explorer');
      await explorer.getByText('Query', { exact: true }).click();
      await explorer.getByText('Article', { exact: true }).first().click();
      const { description } = buildSchema().getType('Article') ?? {};
      expect(description).toMatch(/\w/u);
      await expect.poll(() => explorer.innerText()).toContain(description);
      await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click();
    },
    SLOW,
  );

  test(
    'a subscription tells of what is written while it runs',
    async () => {
      await page.locator('.graphiql-tab', { hasText: 'ArticleAnalysed' }).locator('button').first().click();
      await page.locator('.graphiql-query-editor .view-line', { hasText: 'ArticleAnalysed' }).first().waitFor();
      await page.locator('.graphiql-execute-button').click();
      // It hears what is written from when it runs, and the page does not show when that is: so more than one.
      let written = 0;
      const write = async (): Promise<string> => {
        written += 1;
        const text = `عقد المجلس البلدي جلسته رقم ${written} يوم الأحد.`;
        const mutation = 'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { outcome } }';
        await server.ask(mutation, { input: { text, language: 'ar' } }, { authorization: `Bearer ${TOKEN}` });
        const shown = await page.locator('.result-window .view-lines').innerText();
        // The page may still have held the operation of another tab for the one to run.
        if (shown.includes('OPERATION_RESOLUTION')) await page.locator('.graphiql-execute-button').click();
        return shown;
      };
      await expect.poll(write, { timeout: 20_000, interval: 500 }).toContain('articleAnalysed');
      expect(await resultWith('articleAnalysed')).toContain('عقد المجلس البلدي');
      await page.locator('.graphiql-execute-button').click();
    },
    SLOW,
  );

  test('no request left this machine, and nothing complained', () => {
    const { host } = new URL(server.url);
    const foreign = requests.filter((url) => !/^(?:data|blob):/u.test(url) && new URL(url).host !== host);
    expect(requests.length).toBeGreaterThan(5);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
