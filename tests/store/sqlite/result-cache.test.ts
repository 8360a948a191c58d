import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../src/store/connection.js';
import { openSqlite } from '../../../src/store/sqlite/database.js';

let folder: string;
const opened: Database[] = [];
const open = (resultCacheBytes: number): Database => {
  const database = openSqlite({ file: join(folder, 'x.db'), readOnly: false, resultCacheBytes });
  opened.push(database);
  return database;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-result-cache-'));
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** Another value whenever it is read. */
const ANEW = { text: 'SELECT CAST(hex(randomblob(?)) AS BLOB)', values: [16] as readonly unknown[] };
const ask = async (database: Database, statement = ANEW): Promise<string> =>
  Buffer.from((await database.bytes(statement)) ?? []).toString();

test('an answer is remembered by its statement and values', async () => {
  const database = open(10_000);
  const first = await ask(database);
  expect(await ask(database)).toBe(first);
  expect(await ask(database, { ...ANEW, values: [17] })).not.toBe(first);
  expect(await ask(database, { ...ANEW, text: `${ANEW.text} ` })).not.toBe(first);
});

test.each([
  ['this', 0],
  ['another', 1],
])('what %s connection writes is told by the next answer', async (_which, writer) => {
  const databases = [open(10_000), open(10_000)];
  const [database] = databases as [Database];
  await database.write((session) => session.script('CREATE TABLE things (name TEXT) STRICT'));
  const before = await ask(database);
  expect(await ask(database)).toBe(before);
  await databases[writer]?.write((session) => session.insert(sql`things (name)`, [['one']]));
  expect(await ask(database)).not.toBe(before);
});

test('no more than the given bytes are remembered, and none of 0', async () => {
  const small = open(1000);
  const first = await ask(small);
  for (let size = 20; size < 60; size++) await ask(small, { ...ANEW, values: [size] });
  expect(await ask(small)).not.toBe(first);
  const none = open(0);
  expect(await ask(none)).not.toBe(await ask(none));
});
