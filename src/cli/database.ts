import { Option } from 'commander';

/** The option of every command that opens the database. */
export const databaseOption = (): Option =>
  new Option('--db <file>', 'database file, made when it is not there').default('data/isnad.db');

export interface DatabaseOptions {
  readonly db: string;
}
