import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import sql from 'sql-template-tag';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IsnadError } from '../../../src/errors.js';
import type { Database } from '../../../src/store/connection.js';
import { openSqlite } from '../../../src/store/sqlite/database.js';

let folder: string;
let file: string;
let database: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-sqlite-'));
  file = join(folder, 'isnad.db');
  database = openSqlite({ file, readOnly: false, busyMilliseconds: 200 });
  await database.write((session) => session.script('CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT) STRICT'));
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const count = (from: Database = database): Promise<number | undefined> =>
  from.read(async (session) => (await session.get<{ n: number }>(sql`SELECT count(*) AS n FROM notes`))?.n);
const insert = (note: string): Promise<number> =>
  database.write((session) => session.run(sql`INSERT INTO notes (note) VALUES (${note})`));

describe('openSqlite', () => {
  test('opens with the promised settings', () =>
    database.write(async (session) => {
      const of = async (name: 'synchronous' | 'foreign_keys' | 'trusted_schema' | 'cell_size_check') => {
        const pragma = {
          synchronous: sql`SELECT synchronous AS value FROM pragma_synchronous`,
          foreign_keys: sql`SELECT foreign_keys AS value FROM pragma_foreign_keys`,
          trusted_schema: sql`SELECT trusted_schema AS value FROM pragma_trusted_schema`,
          cell_size_check: sql`SELECT cell_size_check AS value FROM pragma_cell_size_check`,
        }[name];
        return (await session.get<{ value: number }>(pragma))?.value;
      };
      const FULL = 2;
      expect(await of('synchronous')).toBe(FULL);
      expect(await of('foreign_keys')).toBe(1);
      expect(await of('trusted_schema')).toBe(0);
      expect(await of('cell_size_check')).toBe(1);
    }));

  test('a rejected write leaves nothing', async () => {
    const failing = database.write(async (session) => {
      await session.insert(sql`notes (note)`, [['one'], ['two']]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await count()).toBe(0);
    await insert('three');
    expect(await count()).toBe(1);
  });

  test('a read sees one state of the data from its first statement to its last', async () => {
    let resume = (): void => undefined;
    const paused = new Promise<void>((resolve) => {
      resume = resolve;
    });
    const counts = database.read(async (session) => {
      const statement = sql`SELECT count(*) AS n FROM notes`;
      const before = await session.get<{ n: number }>(statement);
      await paused;
      return [before?.n, (await session.get<{ n: number }>(statement))?.n];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await insert('meanwhile');
    resume();
    expect(await counts).toEqual([0, 0]);
    expect(await count()).toBe(1);
  });

  test('values are bound, whatever they hold', async () => {
    const note = "'); DROP TABLE notes; --";
    await insert(note);
    expect(await database.read((session) => session.all(sql`SELECT note FROM notes`))).toEqual([{ note }]);
  });

  test('a write is refused when another process holds on, and the next ones do not wait as long again', async () => {
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    const started = performance.now();
    const refused = { code: 'STORAGE_BUSY' };
    await Promise.all([
      expect(insert('one')).rejects.toMatchObject(refused),
      expect(insert('two')).rejects.toMatchObject(refused),
      expect(insert('three')).rejects.toMatchObject(refused),
    ]);
    expect(performance.now() - started).toBeLessThan(500);
    other.exec('ROLLBACK');
    other.close();
    expect(await insert('four')).toBe(1);
  });

  test('who reads waits for no writer', async () => {
    await insert('one');
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    other.exec("INSERT INTO notes (note) VALUES ('two')");
    const waiting = expect(insert('three')).rejects.toMatchObject({ code: 'STORAGE_BUSY' });
    expect(await count()).toBe(1);
    await waiting;
    other.exec('COMMIT');
    other.close();
    expect(await count()).toBe(2);
  });

  test('a read that meets a lock is tried again while others go on, and not for ever', async () => {
    let tries = 0;
    const busyUntil = (last: number) => async (): Promise<number> => {
      tries += 1;
      if (tries < last) throw new IsnadError('STORAGE_BUSY', 'locked');
      return tries;
    };
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 5);
    expect(await database.read(busyUntil(4))).toBe(4);
    expect(ticks).toBeGreaterThan(3);
    tries = 0;
    await expect(database.read(busyUntil(1000))).rejects.toMatchObject({ code: 'STORAGE_BUSY' });
    clearInterval(timer);
    expect(await count()).toBe(0);
  });

  test('nobody waits within SQLite, and the log of writes is cut after a long read', async () => {
    const timeout = sql`SELECT timeout AS value FROM pragma_busy_timeout`;
    const limit = sql`SELECT journal_size_limit AS value FROM pragma_journal_size_limit`;
    const ofReader = await database.read((session) => session.get<{ value: number }>(timeout));
    await database.write(async (session) => {
      expect([ofReader, await session.get(timeout), await session.get(limit)]).toEqual([
        { value: 0 },
        { value: 0 },
        { value: 64 * 1024 ** 2 },
      ]);
    });
  });

  test('reading only never writes', async () => {
    const reader = openSqlite({ file, readOnly: true });
    expect(await count(reader)).toBe(0);
    await expect(reader.write(async () => undefined)).rejects.toMatchObject({ code: 'STORAGE_READ_ONLY' });
    await reader.close();
  });

  test('a full database: STORAGE_FULL, and the next write finds it whole', async () => {
    const filled = database.write(async (session) => {
      await session.script('PRAGMA max_page_count = 4');
      for (let n = 0; n < 100; n += 1) await session.run(sql`INSERT INTO notes (note) VALUES (${'x'.repeat(5000)})`);
    });
    await expect(filled).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    expect(await count()).toBe(0);
  });
});
