import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import sql from 'sql-template-tag';
import { IsnadError, invariant } from '../errors.js';
import type { Database, Session, WriteSession } from './connection.js';

/** The package's own migrations: the same place seen from src/store and from dist/store. */
const FOLDER = new URL('../../db/migrations/', import.meta.url);
const FILE_NAME = /^(\d{4})-[a-z0-9-]+(?:\.(sqlite|postgres))?\.sql$/;
const SECTIONS = /^-- up\n([\s\S]*?)\n-- down\n([\s\S]*)$/;

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: string;
  readonly down: string;
  /** SHA-256 (hex) of the file with plain line ends. */
  readonly checksum: string;
}

export interface MigrationStatus {
  /** Version the database is at; 0 for an empty one. */
  readonly current: number;
  /** Version this program needs. */
  readonly latest: number;
  readonly migrations: readonly { readonly version: number; readonly name: string; readonly applied: boolean }[];
}

/** Migrations of a folder, numbered from 1 without a gap. A file without an engine in its name serves all engines. */
export const readMigrations = async (
  folder: URL = FOLDER,
  engine: 'sqlite' | 'postgres' = 'sqlite',
): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const migrations: Migration[] = [];
  for (const name of names) {
    const match = FILE_NAME.exec(name);
    invariant(match !== null, `${name} is no name of a migration`);
    if (match[2] !== undefined && match[2] !== engine) continue;
    const content = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');
    const [, up, down] = SECTIONS.exec(content) ?? [];
    invariant(up !== undefined && down !== undefined, `${name} needs the sections "-- up" and "-- down"`);
    const checksum = createHash('sha256').update(content, 'utf8').digest('hex');
    migrations.push({ version: Number(match[1]), name: name.replace(/\.sql$/, ''), up, down, checksum });
  }
  migrations.forEach(({ version, name }, index) => {
    invariant(version === index + 1, `${name} should have the number ${index + 1}`);
  });
  return migrations;
};

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

const HISTORY = `CREATE TABLE migrations (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL
) STRICT`;

const hasHistory = async (session: Session): Promise<boolean> =>
  (await session.schema()).some((statement) => statement.startsWith('CREATE TABLE migrations '));

const readHistory = (session: Session): Promise<readonly Applied[]> =>
  session.all<Applied>(sql`SELECT version, name, checksum FROM migrations ORDER BY version`);

/** Errors: DATABASE_FROM_FUTURE, MIGRATION_CHANGED, BAD_USER_INPUT for a database of another program. */
const check = async (session: Session, migrations: readonly Migration[]): Promise<number> => {
  const current = await session.version();
  if (current > migrations.length) {
    throw new IsnadError(
      'DATABASE_FROM_FUTURE',
      `the database is at schema version ${current}, this program knows ${migrations.length}`,
    );
  }
  if (!(await hasHistory(session))) {
    if (current === 0 && (await session.schema()).length === 0) return 0;
    throw new IsnadError('BAD_USER_INPUT', 'the file is a database of another program');
  }
  const applied = await readHistory(session);
  const changed = applied.find(({ version, checksum }) => migrations[version - 1]?.checksum !== checksum);
  if (changed !== undefined) {
    throw new IsnadError('MIGRATION_CHANGED', `the migration ${changed.name} is not the one that the database ran`);
  }
  invariant(applied.length === current, `the database says version ${current} but ran ${applied.length} migrations`);
  return current;
};

const apply = async (session: WriteSession, { version, name, checksum, up }: Migration): Promise<void> => {
  if (!(await hasHistory(session))) await session.script(HISTORY);
  await session.script(up);
  await session.run(sql`INSERT INTO migrations (version, name, checksum) VALUES (${version}, ${name}, ${checksum})`);
  await session.setVersion(version);
};

const revert = async (session: WriteSession, { version, down }: Migration): Promise<void> => {
  await session.script(down);
  await session.run(sql`DELETE FROM migrations WHERE version = ${version}`);
  await session.setVersion(version - 1);
};

/** One step towards `target` in a transaction of its own; says whether anything was left to do. */
const step = (database: Database, migrations: readonly Migration[], target: number): Promise<boolean> =>
  database.write(async (session) => {
    const current = await check(session, migrations);
    const next = current < target ? migrations[current] : migrations[current - 1];
    if (current === target || next === undefined) return false;
    await (current < target ? apply : revert)(session, next);
    return true;
  });

/** Where the schema stands. Errors: DATABASE_FROM_FUTURE, MIGRATION_CHANGED, BAD_USER_INPUT (a foreign database). */
export const migrationStatus = (database: Database, migrations: readonly Migration[]): Promise<MigrationStatus> =>
  database.read(async (session) => {
    const current = await check(session, migrations);
    return {
      current,
      latest: migrations.length,
      migrations: migrations.map(({ version, name }) => ({ version, name, applied: version <= current })),
    };
  });

/**
 * Brings the schema to version `to` (the newest, unless said), upwards or down again, one transaction a migration.
 * Going down drops what the later versions stored.
 * Errors: DATABASE_FROM_FUTURE, MIGRATION_CHANGED, BAD_USER_INPUT (no such version), STORAGE_*.
 */
export const migrate = async (
  database: Database,
  options: { readonly to?: number; readonly migrations?: readonly Migration[] } = {},
): Promise<MigrationStatus> => {
  const migrations = options.migrations ?? (await readMigrations());
  const target = options.to ?? migrations.length;
  if (!Number.isInteger(target) || target < 0 || target > migrations.length) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      `there is no schema version ${target}; versions are 0 to ${migrations.length}`,
    );
  }
  // A database that is up to date is only read: another process may be writing to it.
  const status = await migrationStatus(database, migrations);
  if (status.current === target) return status;
  while (await step(database, migrations, target));
  return migrationStatus(database, migrations);
};
