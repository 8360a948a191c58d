import { existsSync } from 'node:fs';
import { Option } from 'commander';
import { IsnadError } from '../errors.js';
import type { Store } from '../store/store.js';

export interface DatabaseOptions {
  readonly db?: string;
}

/** The option of every command that opens the database. */
export const databaseOption = (): Option =>
  new Option('--db <file>', 'database file, made when it is not there (default: data/isnad.db)');

/** Path of the database: the option, else ISNAD_DB, else the default. */
export const databaseFile = async ({ db }: DatabaseOptions): Promise<string> => {
  const { readConfig } = await import('../server/config.js');
  return readConfig({ db }).db;
};

/** Path of a database that is there already. Errors: FILE_NOT_FOUND. */
export const existingDatabaseFile = async (options: DatabaseOptions): Promise<string> => {
  const file = await databaseFile(options);
  if (!existsSync(file)) {
    throw new IsnadError(
      'FILE_NOT_FOUND',
      `${file}: there is no such database; isnad ingest or isnad serve makes one.`,
    );
  }
  return file;
};

/**
 * Runs `work` with the database as it stands now, which others may go on writing, and closes it, whatever comes.
 * Nothing is written but a schema of before, which is brought up to date first.
 */
export const withSnapshot = async (file: string, work: (store: Store) => Promise<number>): Promise<number> => {
  const [{ migrateFile, openStore, readMigrationStatus }, { SEARCH_TERMS }] = await Promise.all([
    import('../store/open.js'),
    import('../app/search-terms.js'),
  ]);
  const { current, latest } = await readMigrationStatus(file);
  if (current < latest) await migrateFile(file);
  const store = await openStore({ file, terms: SEARCH_TERMS, readOnly: true, snapshot: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

/** Runs `work` with the open database and closes it, whatever comes. */
export const withStore = async (file: string, work: (store: Store) => Promise<number>): Promise<number> => {
  const [{ openStore }, { SEARCH_TERMS }, { readConfig }] = await Promise.all([
    import('../store/open.js'),
    import('../app/search-terms.js'),
    import('../server/config.js'),
  ]);
  const { keptEvents } = readConfig({ db: file });
  const store = await openStore({ file, terms: SEARCH_TERMS, keptEvents });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
