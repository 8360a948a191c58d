import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type { Statement } from '../connection.js';

/** What an entry takes beside its bytes and its key. */
const ENTRY_BYTES = 200;
/** Statements that are told apart by a number instead of their text. */
const NUMBERED_STATEMENTS = 2000;

type Read = (statement: Statement) => Uint8Array | null;

/**
 * Remembers what statements gave, at most `maxBytes` of it, as long as nobody has committed anything: SQLite's
 * `data_version` changes with every commit of another connection, in this process or another, and is cheap to ask.
 * What depends on more than the data is no part of a statement.
 */
export const withResultCache = (connection: Database, maxBytes: number, read: Read): Read => {
  if (maxBytes === 0) return read;
  const results = new LRUCache<string, Uint8Array>({
    maxSize: maxBytes,
    sizeCalculation: (bytes, key) => bytes.length + key.length * 2 + ENTRY_BYTES,
  });
  const numbers = new LRUCache<string, number>({ max: NUMBERED_STATEMENTS });
  const askVersion = connection.prepare('PRAGMA data_version').pluck();
  let version: unknown;
  let count = 0;

  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    count += 1;
    numbers.set(text, count);
    return count;
  };

  return (statement) => {
    // Asked before reading: what is read later than it says is forgotten with the next look.
    const present = askVersion.get();
    if (present !== version) results.clear();
    version = present;
    const key = `${numberOf(statement.text)} ${JSON.stringify(statement.values)}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const bytes = read(statement);
    if (bytes !== null) results.set(key, bytes);
    return bytes;
  };
};
