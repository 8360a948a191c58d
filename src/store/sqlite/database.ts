import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import sql, { type Sql } from 'sql-template-tag';
import { IsnadError, invariant } from '../../errors.js';
import type { Database, Dialect, Session, Statement, StatementMeter, Value, WriteSession } from '../connection.js';
import { toStorageError } from './errors.js';
import { sqliteFullText } from './full-text.js';
import { sqliteJson } from './json.js';
import { withResultCache } from './result-cache.js';

const BUSY_MILLISECONDS = 5000;
const RETRY_MILLISECONDS = 20;
const PAGE_BYTES = 8192;
const WRITER_CACHE_KIB = 65_536;
const READER_CACHE_KIB = 65_536;
/** A long read keeps the log of writes from being begun anew. What it has grown to meanwhile is given back. */
const KEPT_LOG_BYTES = 64 * 1024 ** 2;
/** Characters of the statements kept prepared on one connection; each takes some ten times its text. */
const CACHED_CHARACTERS = 4 * 1024 ** 2;

const dialect: Dialect = {
  values: (values) => sql`json_each(${JSON.stringify(values)})`,
  json: sqliteJson,
};

/** Steps of SQLite's query plan, which come as a tree: each names the one that it belongs to. */
const readPlan = (connection: Sqlite.Database, { text, values }: Statement): readonly string[] => {
  const depths = new Map<number, number>([[0, -1]]);
  const steps = connection.prepare(['EXPLAIN QUERY PLAN ', text].join('')).all(values) as {
    readonly id: number;
    readonly parent: number;
    readonly detail: string;
  }[];
  return steps.map(({ id, parent, detail }) => {
    const depth = (depths.get(parent) ?? -1) + 1;
    depths.set(id, depth);
    return `${'  '.repeat(depth)}${detail}`;
  });
};

type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs what it is given one after the other. */
const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
};

const prepared = (connection: Sqlite.Database) => {
  const statements = new LRUCache<string, Sqlite.Statement>({
    maxSize: CACHED_CHARACTERS,
    sizeCalculation: (_statement, text) => text.length,
  });
  return (text: string): Sqlite.Statement => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    const statement = connection.prepare(text);
    statements.set(text, statement);
    return statement;
  };
};

/** Milliseconds for which this thread has held a core; where Node cannot tell, those that have gone by. */
const busyMilliseconds = (): number => {
  if (process.threadCpuUsage === undefined) return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** `begin` hears of every statement and gives what hears of its end. */
const createSession = (connection: Sqlite.Database, begin: () => () => void): WriteSession => {
  const prepare = prepared(connection);
  const attempt = <T>(work: () => T): T => {
    const end = begin();
    try {
      return work();
    } catch (error) {
      throw toStorageError(error);
    } finally {
      end();
    }
  };
  return {
    dialect,
    fullText: sqliteFullText,
    all: async <Row>(query: Sql) => attempt(() => prepare(query.sql).all(query.values) as Row[]),
    get: async <Row>(query: Sql) => attempt(() => (prepare(query.sql).get(query.values) as Row | undefined) ?? null),
    run: async (query) => attempt(() => prepare(query.sql).run(query.values).changes),
    insert: async (into, rows) => {
      const [first] = rows;
      if (first === undefined) return;
      invariant(into.values.length === 0, 'a table and its columns hold no values');
      const places = first.map(() => '?').join(', ');
      attempt(() => {
        const statement = prepare(['INSERT INTO ', into.sql, ' VALUES (', places, ')'].join(''));
        for (const row of rows) statement.run(row as Value[]);
      });
    },
    script: async (statements) => attempt(() => void connection.exec(statements)),
    version: async () => attempt(() => connection.pragma('user_version', { simple: true }) as number),
    setVersion: async (version) => {
      invariant(Number.isInteger(version) && version >= 0, 'a schema version is a whole number');
      attempt(() => connection.pragma(`user_version = ${version}`));
    },
    schema: async () =>
      attempt(
        () =>
          prepare(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite^_%' ESCAPE '^'
          ORDER BY name`)
            .pluck()
            .all() as string[],
      ),
  };
};

export interface SqliteOptions {
  readonly file: string;
  readonly readOnly: boolean;
  /** One transaction for all reads, until the database is closed. */
  readonly snapshot?: boolean;
  /** How long one waits for a lock of another process; 5 seconds unless said. */
  readonly busyMilliseconds?: number;
  /** Bytes of answers that are remembered until somebody writes; none unless said. */
  readonly resultCacheBytes?: number | undefined;
}

const connect = (file: string, readonly: boolean): Sqlite.Database => {
  const connection = new Sqlite(file, { readonly, fileMustExist: readonly, timeout: BUSY_MILLISECONDS });
  try {
    // Counts for a new file only. An article with its text fills about 3 KB: larger pages waste less of their ends.
    if (!readonly) connection.pragma(`page_size = ${PAGE_BYTES}`);
    if (!readonly) connection.pragma('journal_mode = WAL');
    // Random places of many indexes are written: with less, pages go out and come back within one transaction.
    connection.pragma(`cache_size = -${readonly ? READER_CACHE_KIB : WRITER_CACHE_KIB}`);
    if (!readonly) connection.pragma(`journal_size_limit = ${KEPT_LOG_BYTES}`);
    // An acknowledged article is on the disk: it survives a power loss.
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma('trusted_schema = OFF');
    connection.pragma('cell_size_check = ON');
    // Reads the header: a file that is no database fails here and not at the first question.
    connection.pragma('schema_version');
    // From here on nobody waits within SQLite, which would hold up the thread.
    connection.pragma('busy_timeout = 0');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

/**
 * Does what may meet a lock of another process, again and again until it is done; the event loop stays free meanwhile.
 * Errors: STORAGE_BUSY after the deadline (milliseconds of the monotonic clock).
 */
const patiently = async <T>(deadline: number, work: () => T | Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const known = toStorageError(error);
      const busy = known instanceof IsnadError && known.code === 'STORAGE_BUSY';
      if (!busy || performance.now() >= deadline) throw known;
      await sleep(RETRY_MILLISECONDS);
    }
  }
};

const isPresent = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

const openConnections = ({ file, readOnly }: SqliteOptions) => {
  if (readOnly && !isPresent(file)) throw new IsnadError('FILE_NOT_FOUND', `there is no database at ${file}`);
  try {
    if (!readOnly) mkdirSync(dirname(file), { recursive: true });
    const writer = readOnly ? null : connect(file, false);
    try {
      return { writer, reader: connect(file, true) };
    } catch (error) {
      writer?.close();
      throw error;
    }
  } catch (error) {
    const known = toStorageError(error);
    if (known instanceof IsnadError) throw known;
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOSPC') throw new IsnadError('STORAGE_FULL', `no space is left for ${file}`, { cause: error });
    if (code === 'EACCES' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
      throw new IsnadError('STORAGE_READ_ONLY', `${file} cannot be written (${code})`, { cause: error });
    throw error;
  }
};

/**
 * Opens a database file, with its folder, as one connection that writes and one that reads. Reads run one after the
 * other, each in a transaction of its own, so that none sees half an article.
 * Errors: FILE_NOT_FOUND (read only), STORAGE_*.
 */
export const openSqlite = (options: SqliteOptions): Database => {
  const { writer, reader } = openConnections(options);
  let statements = 0;
  const count = (): void => {
    statements += 1;
  };
  const unmetered = (): void => undefined;
  const meters = new AsyncLocalStorage<StatementMeter>();
  const beginRead = (): (() => void) => {
    count();
    const meter = meters.getStore();
    if (meter === undefined) return unmetered;
    meter.onStatement();
    const begunAt = busyMilliseconds();
    return () => meter.onStatementEnd?.(busyMilliseconds() - begunAt);
  };
  const reading = createSession(reader, beginRead);
  const writing =
    writer === null
      ? null
      : createSession(writer, () => {
          count();
          return unmetered;
        });
  const readQueue = createQueue();
  const writeQueue = createQueue();

  const control = (connection: Sqlite.Database, statement: 'BEGIN' | 'COMMIT' | 'ROLLBACK'): void => {
    try {
      connection.exec(statement);
    } catch (error) {
      throw toStorageError(error);
    }
  };

  const answers = prepared(reader);
  const deadlineFromNow = (): number => performance.now() + (options.busyMilliseconds ?? BUSY_MILLISECONDS);

  const readKnown = withResultCache(
    reader,
    options.resultCacheBytes ?? 0,
    ({ text, values }) => (answers(text).pluck().get(values) as Uint8Array | undefined) ?? null,
  );
  const readValue = (statement: Statement): Uint8Array | null => {
    const end = beginRead();
    try {
      return readKnown(statement);
    } finally {
      end();
    }
  };

  /** Readers are locked out only while the log is put in order after a crash: they begin anew then. */
  const readOnce = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    if (!reader.inTransaction) reader.exec('BEGIN');
    try {
      return await work(reading);
    } finally {
      if (reader.inTransaction && options.snapshot !== true) control(reader, 'COMMIT');
    }
  };

  return {
    dialect,
    fullText: sqliteFullText,
    bytes: (statement) => patiently(deadlineFromNow(), () => readValue(statement)),
    plan: (statement) => patiently(deadlineFromNow(), () => readPlan(reader, statement)),
    read: (work) => {
      const deadline = deadlineFromNow();
      return readQueue(() => patiently(deadline, () => readOnce(work)));
    },
    write: (work) => {
      const deadline = deadlineFromNow();
      return writeQueue(async () => {
        if (writer === null || writing === null)
          throw new IsnadError('STORAGE_READ_ONLY', 'the database was opened for reading only');
        await patiently(deadline, () => void writer.exec('BEGIN IMMEDIATE'));
        try {
          const result = await work(writing);
          control(writer, 'COMMIT');
          return result;
        } catch (error) {
          // A full disk may have ended the transaction already.
          if (writer.inTransaction) control(writer, 'ROLLBACK');
          throw error;
        }
      });
    },
    // Of the reading connection: it sees the commits of all others, our own writer's too.
    dataVersion: () => {
      const version = () => reader.pragma('data_version', { simple: true }) as number;
      return readQueue(() => patiently(deadlineFromNow(), version));
    },
    measured: (meter, work) => meters.run(meter, work),
    statementCount: () => statements,
    checkIntegrity: () =>
      readQueue(async () => {
        const lines = (reader.pragma('integrity_check') as { integrity_check: string }[])
          .map((row) => row.integrity_check)
          .filter((line) => line !== 'ok');
        const orphans = reader.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[];
        return [
          ...lines.map((line) => `integrity: ${line}`),
          ...orphans.map(
            ({ table, rowid, parent }) => `${table} row ${rowid ?? '?'}: refers to a missing ${parent} row`,
          ),
        ];
      }),
    close: async () => {
      await Promise.all([readQueue(async () => undefined), writeQueue(async () => undefined)]);
      reader.close();
      writer?.close();
    },
  };
};
