import { IsnadError } from '../errors.js';
import type { TermFinder } from '../text/search-terms.js';
import { plainTerms } from '../text/search-terms.js';
import type { Database } from './connection.js';
import { createStore } from './create-store.js';
import { type MigrationStatus, migrate, migrationStatus, readMigrations } from './migrate.js';
import { bringSearchUpToDate } from './reindex.js';
import { openSqlite } from './sqlite/database.js';
import type { Store } from './store.js';

export interface StoreOptions {
  /** Database file; it and its folder are made when they are not there, unless opened for reading only. */
  readonly file: string;
  readonly readOnly?: boolean;
  /** Reading only: all reads see the data as it stood at the first one, whatever is written meanwhile. */
  readonly snapshot?: boolean;
  /**
   * How texts and queries become search terms. Opening with another one than before builds the search index again,
   * which takes about a second for every five thousand articles.
   */
  readonly terms?: TermFinder;
  /** How many events the log of changes keeps; a hundred thousand when left out. */
  readonly keptEvents?: number | undefined;
  /** Bytes of answers that are remembered until somebody writes; none unless said. */
  readonly resultCacheBytes?: number | undefined;
  /** The present moment, ISO 8601 UTC, for the log of changes. */
  readonly now?: (() => string) | undefined;
}

const using = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    await database.close();
    throw error;
  }
};

/**
 * Opens a store: the only place that chooses an engine. Brings the schema up to date first.
 * Errors: FILE_NOT_FOUND (reading only), DATABASE_FROM_FUTURE, MIGRATION_CHANGED, STORAGE_*.
 */
export const openStore = async ({
  file,
  readOnly = false,
  snapshot = false,
  terms = plainTerms,
  keptEvents,
  resultCacheBytes,
  now,
}: StoreOptions): Promise<Store> => {
  const database = openSqlite({ file, readOnly, snapshot: readOnly && snapshot, resultCacheBytes });
  return using(database, async () => {
    const migrations = await readMigrations();
    if (!readOnly) {
      await migrate(database, { migrations });
      await bringSearchUpToDate(database, terms);
    } else {
      const { current, latest } = await migrationStatus(database, migrations);
      if (current < latest) {
        throw new IsnadError(
          'STORAGE_READ_ONLY',
          `the database is at schema version ${current} and needs ${latest}: isnad migrate brings it there`,
        );
      }
    }
    return createStore(database, terms.find, terms.common, { now, keptEvents });
  });
};

/** Where the schema of a database file stands. Errors: as `openStore`. */
export const readMigrationStatus = async (file: string): Promise<MigrationStatus> => {
  const database = openSqlite({ file, readOnly: true });
  try {
    return await migrationStatus(database, await readMigrations());
  } finally {
    await database.close();
  }
};

/** Moves the schema of a database file to version `to` (the newest, unless said). Errors: as `openStore`. */
export const migrateFile = async (file: string, to?: number): Promise<MigrationStatus> => {
  const database = openSqlite({ file, readOnly: false });
  try {
    return await migrate(database, to === undefined ? {} : { to });
  } finally {
    await database.close();
  }
};
