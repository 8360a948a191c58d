import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url));

/** Without building: the test run has built once, before its first test. */
export const CHILD_ENVIRONMENT = { ...process.env, ISNAD_SKIP_BUILD: '1' };

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command line as a process of its own, as a user does, and waits for its end. */
export const runIsnad = (
  words: readonly string[],
  { stdin = '', cwd = ROOT, node = process.execPath, env = {} }: RunOptions = {},
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(node, [BIN, ...words], {
      cwd,
      env: { ...CHILD_ENVIRONMENT, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // A command that never reads its input closes the pipe before all is written.
    child.stdin.on('error', () => undefined).end(stdin);
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });

export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
