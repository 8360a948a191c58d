import Sqlite from 'better-sqlite3';
import { type ErrorCode, IsnadError } from '../../errors.js';

/** Result codes by their beginning; the first match counts. IOERR_WRITE is what a file size limit gives instead of FULL. */
const CODES: readonly (readonly [prefix: string, code: ErrorCode, message: string])[] = [
  ['SQLITE_BUSY', 'STORAGE_BUSY', 'the database is locked by another process'],
  ['SQLITE_LOCKED', 'STORAGE_BUSY', 'the database is locked by another connection'],
  ['SQLITE_FULL', 'STORAGE_FULL', 'no space is left for the database'],
  ['SQLITE_IOERR_WRITE', 'STORAGE_FULL', 'the database file cannot grow'],
  ['SQLITE_IOERR_FSYNC', 'STORAGE_FULL', 'the disk did not take the data'],
  ['SQLITE_IOERR_SHMSIZE', 'STORAGE_FULL', 'no space is left beside the database'],
  ['SQLITE_READONLY', 'STORAGE_READ_ONLY', 'the database cannot be written'],
  ['SQLITE_CANTOPEN', 'STORAGE_READ_ONLY', 'the database file cannot be opened'],
  ['SQLITE_PERM', 'STORAGE_READ_ONLY', 'the database file may not be opened'],
  ['SQLITE_NOTADB', 'STORAGE_CORRUPT', 'the file is not a database'],
  ['SQLITE_CORRUPT', 'STORAGE_CORRUPT', 'the database is damaged'],
  ['SQLITE_IOERR', 'STORAGE_CORRUPT', 'the database cannot be read'],
];

/** The engine's error as one of ours; anything that is no matter of storage comes back as it is. */
export const toStorageError = (error: unknown): unknown => {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  const known = CODES.find(([prefix]) => error.code.startsWith(prefix));
  return known === undefined ? error : new IsnadError(known[1], `${known[2]} (${error.code})`, { cause: error });
};
