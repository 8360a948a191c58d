import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { jsonLines, runIsnad } from './run-isnad.js';

let folder: string;
let db: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-migrate-'));
  db = join(folder, 'isnad.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const migrate = async (...words: string[]) => {
  const { code, stdout, stderr } = await runIsnad(['migrate', '--db', db, ...words]);
  return { code, stderr, status: code === 0 ? JSON.parse(stdout) : null };
};

test('up, down by one, to a version and up again; the status says where it stands', async () => {
  const { status: newest } = await migrate();
  expect(newest.current).toBe(newest.latest);
  expect((await migrate('down')).status.current).toBe(newest.latest - 1);
  expect((await migrate('--to', '1')).status.migrations.map(({ applied }: { applied: boolean }) => applied)).toEqual(
    newest.migrations.map((_: unknown, index: number) => index === 0),
  );
  expect((await migrate('--status')).status.current).toBe(1);
  const stdin = `${JSON.stringify({ text: 'قال الوزير نعم.' })}\n`;
  const { stdout } = await runIsnad(['ingest', '--db', db, '-'], { stdin });
  expect(jsonLines(stdout)[0]).toMatchObject({ added: 1 });
  expect((await migrate('--status')).status.current).toBe(newest.latest);
});

test.each([
  ['a version that is not there', ['--to', '99'], 2, 'there is no schema version 99'],
  ['a direction that is none', ['sideways'], 2, 'Allowed choices are up, down'],
  ['the status of no database', ['--status'], 2, 'FILE_NOT_FOUND'],
])('%s', async (_name, words, code, message) => {
  const outcome = await migrate(...words);
  expect(outcome.code).toBe(code);
  expect(outcome.stderr).toContain(message);
});
