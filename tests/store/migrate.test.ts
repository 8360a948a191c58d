import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/store/connection.js';
import { migrate, migrationStatus, readMigrations } from '../../src/store/migrate.js';
import { migrateFile, openStore, readMigrationStatus } from '../../src/store/open.js';
import { openSqlite } from '../../src/store/sqlite/database.js';
import { makeArticle } from '../fixtures/analysis.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-migrate-'));
  file = join(folder, 'isnad.db');
});
afterEach(() => rm(folder, { recursive: true }));

const using = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
  const database = openSqlite({ file, readOnly: false });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
};
const schemaOf = (database: Database): Promise<readonly string[]> => database.read((session) => session.schema());

/** The migrations in a folder of their own, as the test changes them. */
const copyMigrations = async (): Promise<URL> => {
  const copy = join(folder, 'migrations');
  await cp(new URL('../../db/migrations', import.meta.url), copy, { recursive: true });
  return pathToFileURL(`${copy}/`);
};

const { length: count } = await readMigrations();
/** Number of a migration that would come `places` after the last one, as file names have it. */
const numberAfter = (places: number): string => String(count + places).padStart(4, '0');

describe('migrate', () => {
  test('up, down and up again give the same schema, at every version', () =>
    using(async (database) => {
      const { latest } = await migrate(database);
      expect(latest).toBeGreaterThan(5);
      const top = await schemaOf(database);
      const schemas = new Map<number, readonly string[]>([[latest, top]]);
      for (let version = latest - 1; version >= 0; version -= 1) {
        expect((await migrate(database, { to: version })).current).toBe(version);
        schemas.set(version, await schemaOf(database));
      }
      expect(schemas.get(0)).toEqual([expect.stringContaining('CREATE TABLE migrations')]);
      for (let version = 1; version <= latest; version += 1) {
        await migrate(database, { to: version });
        expect(await schemaOf(database)).toEqual(schemas.get(version));
        expect(schemas.get(version)).not.toEqual(schemas.get(version - 1));
      }
    }));

  test('down and up again with data leaves a sound, empty database', async () => {
    const store = await openStore({ file });
    const { draft, analysis } = makeArticle(0);
    await store.addArticle(draft, analysis, '2017-10-01T00:00:00Z');
    await store.close();
    await migrateFile(file, 0);
    const again = await openStore({ file });
    expect((await again.verify()).problems).toEqual([]);
    expect((await again.statistics()).articles).toBe(0);
    expect((await again.addArticle(draft, analysis, '2017-10-01T00:00:00Z')).article.id).toBe(1);
    await again.close();
  });

  test('the status names what ran and what did not', async () => {
    const { latest } = await migrateFile(file);
    await migrateFile(file, latest - 1);
    const { current, migrations } = await readMigrationStatus(file);
    expect(current).toBe(latest - 1);
    expect(migrations.filter(({ applied }) => !applied).map(({ version }) => version)).toEqual([latest]);
  });

  test.each([-1, 1.5, 9999])('there is no version %d', (to) =>
    using(async (database) => {
      await expect(migrate(database, { to })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }),
  );

  test('a database from the future is refused and left alone', async () => {
    await migrateFile(file);
    await using((database) => database.write((session) => session.setVersion(9999)));
    await expect(openStore({ file })).rejects.toMatchObject({ code: 'DATABASE_FROM_FUTURE' });
    await expect(migrateFile(file, 0)).rejects.toMatchObject({ code: 'DATABASE_FROM_FUTURE' });
    expect(await using((database) => database.read((session) => session.version()))).toBe(9999);
  });

  test('a migration that was changed after it ran is refused, other line ends are not', async () => {
    const migrations = await copyMigrations();
    await using(async (database) => {
      await migrate(database, { migrations: await readMigrations(migrations) });
      const changed = new URL('0003-mentions.sql', migrations);
      const before = await readFile(changed, 'utf8');
      await writeFile(changed, before.replaceAll('\n', '\r\n'));
      expect((await migrationStatus(database, await readMigrations(migrations))).current).toBeGreaterThan(0);
      await writeFile(changed, before.replace('credit INTEGER', 'credit  INTEGER'));
      await expect(migrate(database, { migrations: await readMigrations(migrations) })).rejects.toMatchObject({
        code: 'MIGRATION_CHANGED',
        message: expect.stringContaining('0003-mentions'),
      });
    });
  });

  test('a migration that fails half way leaves the version before it', async () => {
    const migrations = await copyMigrations();
    const failing =
      '-- up\nCREATE TABLE half (id INTEGER);\nCREATE TABLE articles (id INTEGER);\n-- down\nDROP TABLE half;\n';
    await writeFile(new URL(`${numberAfter(1)}-half.sql`, migrations), failing);
    await using(async (database) => {
      const all = await readMigrations(migrations);
      await expect(migrate(database, { migrations: all })).rejects.toThrow(/already exists/);
      expect((await migrationStatus(database, all)).current).toBe(all.length - 1);
      expect((await schemaOf(database)).filter((statement) => statement.includes('half'))).toEqual([]);
    });
  });

  test.each([
    { name: `${numberAfter(1)}-no-sections.sql`, content: 'CREATE TABLE x (id INTEGER);' },
    { name: `${numberAfter(2)}-gap.sql`, content: '-- up\nSELECT 1;\n-- down\nSELECT 1;\n' },
    { name: 'eleven.sql', content: '-- up\nSELECT 1;\n-- down\nSELECT 1;\n' },
  ])('$name is no migration', async ({ name, content }) => {
    const migrations = await copyMigrations();
    await writeFile(new URL(name, migrations), content);
    await expect(readMigrations(migrations)).rejects.toThrow(/invariant/);
  });

  test("another program's database is refused", async () => {
    await using((database) => database.write((session) => session.script('CREATE TABLE notes (id INTEGER)')));
    await expect(openStore({ file })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
