import type { Sql } from 'sql-template-tag';
import type { FullText } from './full-text.js';
import type { Key } from './records.js';

/** What a statement may be given. Truth values are stored as 0 and 1. */
export type Value = string | number | Uint8Array | null;

/** How an engine writes JSON as text. */
export interface JsonDialect {
  /** SQL for the JSON of a text; `null` for NULL. Writes what `JSON.stringify` writes. */
  string(value: Sql): Sql;
  /** SQL aggregate: texts in the order in which rows come, with commas between them; NULL of no rows. */
  list(value: Sql): Sql;
  /** SQL for pieces of text one after the other; NULL counts as empty. */
  concat(pieces: readonly Sql[]): Sql;
  /** Table expression for the fields of a JSON object, or the items of a JSON list, in their order: columns `key` and `value`. */
  entries(json: Sql): Sql;
  /** SQL for the day (ISO 8601, UTC) of a whole number of minutes since 1970. */
  day(minutes: Sql): Sql;
  /** SQL that makes the statement fail where it is met: the answer needs what the database does not know. */
  readonly abandon: Sql;
  /** SQL for a text as UTF-8 bytes, which leave the engine without becoming a string. */
  bytes(value: Sql): Sql;
}

/** The few places where engines write SQL differently. */
export interface Dialect {
  /**
   * Table expression with one row a value, in the given order: columns `key` (its place, from 0) and `value`.
   * One bound parameter however many values there are.
   */
  values(values: readonly (Key | string)[]): Sql;
  readonly json: JsonDialect;
}

/** A statement whose text is at hand: it is looked up among the prepared ones by it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A running transaction. Statements are `sql` templates: a value can only become a bound parameter. */
export interface Session {
  readonly dialect: Dialect;
  readonly fullText: FullText;
  all<Row>(query: Sql): Promise<readonly Row[]>;
  get<Row>(query: Sql): Promise<Row | null>;
  /** Number of rows changed. */
  run(query: Sql): Promise<number>;
  /** Inserts rows; `into` names the table and its columns, such as ``sql`rules (id, name)` ``. Counts as one statement. */
  insert(into: Sql, rows: readonly (readonly Value[])[]): Promise<void>;
  /** The schema's version number: that of the last migration. */
  version(): Promise<number>;
  /** Every object of the schema as its DDL, sorted by name, the engine's own left out. */
  schema(): Promise<readonly string[]>;
}

/** What migrations need beside. */
export interface WriteSession extends Session {
  /** Runs a migration's statements. */
  script(statements: string): Promise<void>;
  setVersion(version: number): Promise<void>;
}

export interface StatementMeter {
  onStatement(): void;
  /** After every statement, with the milliseconds for which it held a core. */
  onStatementEnd?(milliseconds: number): void;
}

export interface Database {
  readonly dialect: Dialect;
  /** How this engine writes a condition on words. */
  readonly fullText: Pick<FullText, 'matching' | 'places' | 'place'>;
  /** Runs `work` on one consistent state of the data. */
  read<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /**
   * The one value that a statement selects, as the bytes it is stored in; null when it selects no row. A statement of
   * its own sees one consistent state without a transaction.
   */
  bytes(statement: Statement): Promise<Uint8Array | null>;
  /** The engine's plan for a statement, a line a step, each indented below the step that it belongs to. */
  plan(statement: Statement): Promise<readonly string[]>;
  /** Runs `work` in a transaction that is committed when it resolves and undone when it rejects. Writers wait in line. */
  write<T>(work: (session: WriteSession) => Promise<T>): Promise<T>;
  /** A number that changes whenever somebody committed something, in this process or another. */
  dataVersion(): Promise<number>;
  /**
   * Runs `work`, and tells `meter` of every statement that it reads by, wherever in `work` and whenever it is run. What
   * `onStatement` throws becomes the failure of that statement.
   */
  measured<T>(meter: StatementMeter, work: () => Promise<T>): Promise<T>;
  /** Statements run since opening; the bounds of transactions do not count. */
  statementCount(): number;
  /** What the engine's own check of the file finds; empty when it is sound. */
  checkIntegrity(): Promise<readonly string[]>;
  close(): Promise<void>;
}
