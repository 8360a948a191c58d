import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadDemo } from '../../src/app/load-demo.js';
import { NOW, openTestStore, startTestServer, type TestServer } from '../server/support.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEMO = join(ROOT, 'db/seed/articles');

/** A program of an installed package, to be run by this Node.js. */
export const packageFile = (path: string): string => join(ROOT, 'node_modules', path);

/** A server over `articles` made-up articles, with a real socket. */
export const serveArticles = async (
  articles: number,
  options: Parameters<typeof startTestServer>[1] = {},
): Promise<TestServer & AsyncDisposable> => {
  const store = await openTestStore(articles);
  const server = await startTestServer(store, options);
  return Object.assign(server, {
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await store[Symbol.asyncDispose]();
    },
  });
};

/** A server over the demo articles, as a reader of the pages has it. */
export const serveDemo = async (): Promise<TestServer & AsyncDisposable> => {
  const server = await serveArticles(0);
  await loadDemo(server.store, DEMO, () => NOW);
  return server;
};

/** A folder from which the installed packages are found, as from the folder of a client app; gone afterwards. */
export const makeAppFolder = async (): Promise<AsyncDisposable & { readonly path: string }> => {
  const path = await mkdtemp(join(tmpdir(), 'isnad-app-'));
  await symlink(packageFile(''), join(path, 'node_modules'));
  await writeFile(join(path, 'package.json'), '{"type":"module"}');
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

export interface Finished {
  readonly code: number;
  /** What it printed as its answer, and the same with what it said beside it. */
  readonly answer: string;
  readonly output: string;
}

const execute = promisify(execFile);

/** Runs a program to its end; its exit code and what it printed. */
export const run = async (program: string, args: readonly string[], cwd: string): Promise<Finished> => {
  try {
    const { stdout, stderr } = await execute(program, args, { cwd, maxBuffer: 2 ** 26, timeout: 60_000 });
    return { code: 0, answer: stdout, output: stdout + stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: number; stdout?: string; stderr?: string };
    return { code: typeof code === 'number' ? code : -1, answer: stdout, output: stdout + stderr };
  }
};

/** Compiles the TypeScript of a client app as strictly as the compiler can. */
export const compileStrictly = (folder: string, files: readonly string[]): Promise<Finished> =>
  run(
    process.execPath,
    [
      packageFile('typescript/bin/tsc'),
      '--noEmit',
      '--ignoreConfig',
      '--strict',
      '--noUncheckedIndexedAccess',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      ...['--target', 'es2024', '--module', 'nodenext', '--types', ''],
      ...files,
    ],
    folder,
  );
