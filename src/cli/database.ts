import { Option } from 'commander';
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

/** Runs `work` with the open database and closes it, whatever comes. */
export const withStore = async (options: DatabaseOptions, work: (store: Store) => Promise<number>): Promise<number> => {
  const { openStore } = await import('../store/open.js');
  const store = await openStore({ file: await databaseFile(options) });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};
