import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BIN, CHILD_ENVIRONMENT, ROOT, runIsnad } from './run-isnad.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('isnad', () => {
  test.each([
    ['--version', ['--version'], version],
    ['--help', ['--help'], 'Examples:'],
    ['help of a command', ['extract', '--help'], 'Examples:'],
    ['help COMMAND', ['help', 'ingest'], 'isnad ingest articles.jsonl.gz'],
  ])('%s', async (_name, words, expected) => {
    const { code, stdout, stderr } = await runIsnad(words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(expected);
  });

  test.each([
    ['an unknown command', ['extrct'], 'Did you mean extract?'],
    ['an unknown option', ['extract', '--fromat', 'json', '-'], 'Did you mean --format?'],
    ['an unknown format', ['extract', '--format', 'xml', '-'], 'Allowed choices are'],
    ['a number that is none', ['extract', '--max-errors', 'many', '-'], 'Expected a whole number'],
    ['no file', ['extract'], "missing required argument 'files'"],
  ])('%s: says what to do and ends with 2', async (_name, words, expected) => {
    const { code, stdout, stderr } = await runIsnad(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });

  test('no colours and no control characters in what it prints', async () => {
    const { stdout } = await runIsnad(['--help']);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [BIN, 'extract', '-'], {
      env: CHILD_ENVIRONMENT,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined).end(`${JSON.stringify({ text: 'word '.repeat(1_000) })}\n`.repeat(2_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

/** A Node.js of the machine that is too old for the database driver, where there is one. */
const OLD_NODE = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) => existsSync(path) && Number(execFileSync(path, ['-p', 'process.versions.napi'], { encoding: 'utf8' })) < 10,
);

describe.skipIf(OLD_NODE === undefined)('under a too old Node.js', () => {
  const node = OLD_NODE ?? '';

  test('hands over to the one that the lockfile brings, with its input and its exit code', async () => {
    const { code, stdout } = await runIsnad(['extract', '-'], { node, stdin: '{"text": "قال نعم"}\nx\n' });
    expect(code).toBe(1);
    expect(stdout.split('\n')).toHaveLength(2);
  });

  test('says so where there is no other one', async () => {
    const { code, stdout, stderr } = await runIsnad(['--help'], { node, env: { ISNAD_NODE_TRIED: '1' } });
    expect({ code, stdout }).toEqual({ code: 6, stdout: '' });
    expect(stderr).toMatch(/^isnad: NODE_TOO_OLD: this is Node\.js \d+\.\d+\.\d+, isnad needs 22\.15 or newer\./u);
  });

  test('so does the test runner', async () => {
    const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
    const { stdout, stderr } = spawnSync(node, [vitest, 'run', 'tests/errors.test.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout + stderr).toContain('NODE_TOO_OLD');
  });
});
