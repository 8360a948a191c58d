import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, CHILD_ENVIRONMENT, runIsnad } from '../../cli/run-isnad.js';
import { SLOW_START } from '../support.js';

let folder: string;
let service: ChildProcess;
let said = '';
let complaints = '';
let url: string;
let token: string;

const pidsOf = (script: string): number[] => {
  try {
    const found = execFileSync('pgrep', ['-P', String(service.pid), '-f', script], { encoding: 'utf8' });
    return found.trim().split('\n').map(Number);
  } catch {
    return [];
  }
};
const workers = (): number[] => pidsOf('worker-process');

/** Each on a connection of its own: they are dealt out to the workers in turn. */
const ask = async (query: string, headers: Record<string, string> = {}, variables: object = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as { data: never; errors?: unknown[] }) };
};

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 600; i += 1) {
    if (await holds()) return;
    await sleep(100);
  }
  expect.unreachable('it never came to that');
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  service = spawn(process.execPath, [BIN, 'serve', '--workers', '2', '--port', '0', '--db', join(folder, 'x.db')], {
    env: { ...CHILD_ENVIRONMENT, ISNAD_RATE_POINTS: '60', ISNAD_RATE_RESTORE: '1', ISNAD_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  service.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  service.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  await until(() => said.includes('Ctrl-C stops'));
  url = /GraphQL and playground {2}(\S+)/u.exec(said)?.[1] ?? '';
  token = /Write token {13}(\S+)/u.exec(said)?.[1] ?? '';
}, 2 * SLOW_START);
afterAll(async () => {
  service?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

describe('several processes are one service', { timeout: SLOW_START }, () => {
  test('they say once that they are ready, and where', () => {
    expect(workers()).toHaveLength(2);
    expect(said.match(/Ctrl-C stops/gu)).toHaveLength(1);
    expect(said).toContain('13 articles');
    expect(complaints).toContain('loaded 13 demo articles');
  });

  test('the write token of the start holds for all, and what was written is there for all', async () => {
    const write = `mutation Write($input: IngestArticleInput!) {
      ingestArticle(input: $input) { outcome errors { code } }
    }`;
    const outcomes: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const input = {
        text: `Talks number ${n} begin\n\nThe mayor Ada Holm said: "We begin."`,
        idempotencyKey: `talks-${n % 2}`,
      };
      const { data } = await ask(write, { authorization: `Bearer ${token}` }, { input });
      outcomes.push((data as { ingestArticle: { outcome: string } }).ingestArticle.outcome);
    }
    // The key names the first two, whoever of them is asked; the others ask for something else under it.
    expect(outcomes).toEqual(['ADDED', 'ADDED', null, null]);
    for (let n = 0; n < 4; n += 1) {
      const { data } = await ask('{ articles(first: 1) { totalCount } }', { authorization: `Bearer ${token}` });
      expect(data).toEqual({ articles: { totalCount: 15 } });
    }
  });

  test('a client has its points once, however many answer it', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 100; n += 1) statuses.push((await ask('{ version }')).status);
    const answered = statuses.filter((status) => status === 200).length;
    expect(statuses.at(-1)).toBe(429);
    expect(answered).toBeGreaterThan(30);
    // Some come back meanwhile, and the last may be given out twice; each for himself they would answer all.
    expect(answered).toBeLessThan(90);
  });

  test('one that breaks down is replaced, and nobody is left without an answer', async () => {
    const [lost = 0, ...others] = workers();
    process.kill(lost, 'SIGKILL');
    await until(() => workers().length === 2 && !workers().includes(lost));
    expect(workers()).toEqual(expect.arrayContaining(others));
    expect(complaints).toContain('a worker ended (SIGKILL)');
    for (let n = 0; n < 4; n += 1) expect((await fetch(new URL('/healthz', url))).status).toBe(200);
  });

  test('they stop together', async () => {
    const all = [...workers(), ...pidsOf('lane-process')];
    expect(all.length).toBeGreaterThan(2);
    service.kill('SIGTERM');
    const [code] = await once(service, 'exit');
    expect(code).toBe(0);
    for (const pid of all) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

test('a port that is taken is said once, and nothing stays behind', { timeout: SLOW_START }, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const words = ['serve', '--workers', '2', '--port', String(port), '--db', join(folder, 'y.db'), '--no-demo'];
  const { code, stderr, stdout } = await runIsnad(words);
  taken.close();
  expect(stderr.match(/PORT_IN_USE|is taken/gu)?.length).toBeGreaterThan(0);
  expect(code).toBe(5);
  expect(stdout).toBe('');
});
