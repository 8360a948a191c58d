import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Kind, type OperationDefinitionNode, parse, print, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../src/app/load-demo.js';
import { SEARCH_TERMS } from '../src/app/search-terms.js';
import { buildSchema } from '../src/graphql/schema.js';
import { openStore } from '../src/store/open.js';
import type { Store } from '../src/store/store.js';
import { BIN, CHILD_ENVIRONMENT, ROOT } from './cli/run-isnad.js';
import { NOW, SLOW_START, startTestServer, type TestServer, TOKEN } from './server/support.js';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].toSorted();

interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const blocksOf = (page: string): Block[] => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].map(({ 1: language = '', 2: code = '', index }) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    language,
    code,
  }));
};

const blocks = PAGES.flatMap(blocksOf);
const schema = buildSchema();

const isAnswer = (json: object): boolean => 'data' in json || 'errors' in json;

/** An operation with what stands right after it: its variables, or its answer, or nothing. */
const operations = blocks.flatMap((block, index) => {
  if (block.language !== 'graphql') return [];
  const following: Record<string, unknown>[] = [];
  for (const next of blocks.slice(index + 1, index + 3)) {
    if (next.page !== block.page || next.language !== 'json') break;
    following.push(JSON.parse(next.code));
  }
  return [
    {
      ...block,
      variables: following.find((json) => !isAnswer(json)),
      answer: following.find(isAnswer),
    },
  ];
});

const operationOf = (code: string): OperationDefinitionNode | undefined =>
  parse(code).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

/** Whether the page gives all that the operation needs to be asked. */
const isComplete = ({ code, variables }: { code: string; variables: object | undefined }): boolean => {
  const needed = (operationOf(code)?.variableDefinitions ?? []).filter(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
  );
  return needed.every(({ variable }) => variable.name.value in (variables ?? {}));
};

let folder: string;
let store: Store;
let server: TestServer;

const DEMO = join(ROOT, 'db/seed/articles');

/** The files that the pages speak of, so that their commands can be run as they stand. */
const writeFiles = async (): Promise<void> => {
  const demo = await Promise.all(
    readdirSync(DEMO).map(
      async (name) => JSON.parse(await readFile(join(DEMO, name), 'utf8')) as { body?: string; text?: string },
    ),
  );
  const lines = demo.map((article) => `${JSON.stringify(article)}\n`).join('');
  await writeFile(join(folder, 'articles.jsonl'), lines);
  await writeFile(join(folder, 'articles.jsonl.gz'), gzipSync(lines));
  await writeFile(
    join(folder, 'article.txt'),
    demo.map(({ body, text }) => body ?? text ?? '').find((text) => text !== '') ?? '',
  );
  await copyFile(join(ROOT, 'tests/gold/en/demo.jsonl'), join(folder, 'gold.jsonl'));
  await copyFile(join(ROOT, 'tests/fixtures/imports/ministers.csv'), join(folder, 'ministers.csv'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin/isnad'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  await chmod(join(folder, 'bin/isnad'), 0o755);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-examples-'));
  await mkdir(join(folder, 'data'));
  store = await openStore({ file: join(folder, 'served.db'), terms: SEARCH_TERMS });
  await loadDemo(store, DEMO, () => NOW);
  server = await startTestServer(store);
  await cp(join(folder, 'served.db'), join(folder, 'data/isnad.db'));
  await writeFiles();
}, SLOW_START);
afterAll(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('GraphQL', () => {
  test.each(operations)('$page:$line fits the schema', ({ code }) =>
    expect(validate(schema, parse(code)).map(({ message }) => message)).toEqual([]),
  );

  const complete = operations.filter(isComplete);

  test.each(complete.filter(({ code }) => operationOf(code)?.operation !== 'subscription'))(
    '$page:$line is answered as the page says',
    async ({ code, variables, answer }) => {
      const { data, errors } = await server.ask(code, variables, { authorization: `Bearer ${TOKEN}` });
      // A page shows of an error what it is about; where it came from and the rest may stand beside.
      expect(errors).toMatchObject((answer?.errors as object[] | undefined) ?? []);
      expect(errors).toHaveLength((answer?.errors as object[] | undefined)?.length ?? 0);
      if (answer === undefined || 'data' in answer) expect(data).toEqual(answer?.data ?? expect.anything());
    },
  );
});

test.each(blocks.filter(({ language }) => language === 'json'))('$page:$line is JSON', ({ code }) =>
  expect(JSON.parse(code)).toBeDefined(),
);

/** Commands that other tests run (setting up, serving), or that need files nobody has at hand. */
const RUN_ELSEWHERE = /^(?:npm (?:ci|test|start|run(?! -s isnad))|zcat |isnad serve\b|ISNAD_\w+=\S+ isnad serve\b)/u;

const commands = blocks.flatMap(({ page, line, language, code }) =>
  language !== 'sh'
    ? []
    : code
        .replace(/\\\n\s*/gu, ' ')
        .split('\n')
        .map((text, offset) => ({ page, line: line + offset + 1, command: text.trim() }))
        .filter(({ command }) => command !== '' && !command.startsWith('#') && !RUN_ELSEWHERE.test(command)),
);

const runInShell = (command: string): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve, reject) => {
    const asInstalled = command
      .replaceAll('npm run -s isnad -- ', 'isnad ')
      .replaceAll('http://127.0.0.1:4000', new URL('/', server.url).href.replace(/\/$/u, ''));
    const child = spawn('bash', ['-o', 'pipefail', '-c', asInstalled], {
      cwd: folder,
      env: { ...CHILD_ENVIRONMENT, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, TOKEN },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });

describe('commands', () => {
  test.each(commands)('$page:$line $command', async ({ command }) => {
    const { code, output } = await runInShell(command);
    expect(code, output.slice(0, 2000)).toBe(0);
  });
});

test('the first query of the README is the first tab of the playground', () => {
  const nameless = (code: string): string => print(parse(code)).replace(/^query FirstLook /u, '');
  const tab = readFileSync(join(ROOT, 'schema/operations/first-look.graphql'), 'utf8');
  expect(nameless(tab)).toBe(nameless(operations.find(({ page }) => page === 'README.md')?.code ?? ''));
});

test('pages hold examples', () => {
  expect(operations.filter(({ answer }) => answer !== undefined).length).toBeGreaterThan(1);
  expect(commands.length).toBeGreaterThan(5);
});
