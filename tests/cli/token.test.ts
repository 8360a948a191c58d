import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, serve } from '../../src/server/serve.js';
import { SLOW_START } from '../server/support.js';
import { jsonLines, runIsnad } from './run-isnad.js';

let folder: string;
let db: string;
let server: RunningServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-token-cli-'));
  db = join(folder, 'isnad.db');
  server = await serve({ db, port: 0, logLevel: 'silent', anonymousRead: false });
}, SLOW_START);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const token = (...words: string[]) => runIsnad(['token', ...words, '--db', db]);
const TOKEN = /^isnad_\d+_[\w-]{43}\n$/u;

/** HTTP status of a query with this token. */
const ask = async (secret: string): Promise<number> => {
  const { status } = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret.trim()}` },
    body: JSON.stringify({ query: '{ version }' }),
  });
  return status;
};

describe('isnad token, beside a running server', () => {
  test('create prints the token alone; rotate and revoke count with the next request', async () => {
    const made = await token('create', '--scope', 'write', '--name', 'desk', '--expires', '30d', '--max-nodes', '500');
    expect(made).toMatchObject({ code: 0, stdout: expect.stringMatching(TOKEN) });
    expect(made.stderr).toContain('"desk"');
    expect(made.stderr).not.toContain(made.stdout.trim());
    expect(await ask(made.stdout)).toBe(200);

    const rotated = await token('rotate', 'desk');
    expect(rotated).toMatchObject({ code: 0, stdout: expect.stringMatching(TOKEN) });
    expect([await ask(made.stdout), await ask(rotated.stdout)]).toEqual([401, 200]);

    const listed = await token('list');
    expect(jsonLines(listed.stdout)).toMatchObject([
      { id: 1, name: 'desk', scope: 'write', state: 'valid', maxNodes: 500, rotatedAt: expect.any(String) },
    ]);
    expect(listed.stdout).not.toMatch(/digest|isnad_/u);

    expect(await token('revoke', '1')).toMatchObject({ code: 0, stdout: '' });
    expect(await ask(rotated.stdout)).toBe(401);
    expect(jsonLines((await token('list')).stdout)).toMatchObject([{ state: 'revoked' }]);
  });

  test.each<[string, string[], number, string]>([
    ['no scope', ['create'], 2, '--scope'],
    ['an unknown scope', ['create', '--scope', 'admin'], 2, 'read or write'],
    ['a span that is none', ['create', '--scope', 'read', '--expires', 'soon'], 2, '90d'],
    ['a moment that has passed', ['create', '--scope', 'read', '--expires', '2001-01-01'], 2, 'BAD_USER_INPUT'],
    ['an unknown token', ['revoke', 'nobody'], 1, 'NOT_FOUND'],
    ['an unknown number', ['rotate', '4000'], 1, 'NOT_FOUND'],
  ])('refused: %s', async (_name, words, code, part) => {
    const outcome = await token(...words);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toContain(part);
  });
});
