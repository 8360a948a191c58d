import { COLUMNS, type Column } from './columns.js';
import { createCsv } from './csv.js';
import { type Addresses, type Encoder, EXPORT_KINDS, type ExportedReading, type ExportKind } from './exported.js';
import { createJsonLines, toArticleLine } from './json-lines.js';
import { createParquet } from './parquet.js';

/** What a writer may be told. */
export interface FormatOptions {
  readonly addresses: Addresses;
  /** Of CSV. */
  readonly bom: boolean;
  readonly raw: boolean;
}

/** One form of files. */
export interface Format {
  /** As it is called on the command line, and what its files end with. */
  readonly name: string;
  readonly mediaType: string;
  /** What it can hold. */
  readonly kinds: readonly ExportKind[];
  /** Of articles it needs only what came in, nothing of what was read in them. */
  readonly isPlain: boolean;
  readonly description: string;
  open(kind: ExportKind, options: FormatOptions): Encoder<never>;
}

const columnsOf = (kind: ExportKind): readonly Column<never>[] => COLUMNS[kind];

/** Every form, the one that is taken by default first. */
export const FORMATS: readonly Format[] = [
  {
    name: 'jsonl',
    mediaType: 'application/x-ndjson',
    kinds: EXPORT_KINDS,
    isPlain: false,
    description: 'JSON lines; articles with their analysis, as isnad extract prints it and isnad ingest takes it in',
    open: (kind) =>
      kind === 'articles' ? createJsonLines((article: ExportedReading) => toArticleLine(article)) : createJsonLines(),
  },
  {
    name: 'csv',
    mediaType: 'text/csv',
    kinds: EXPORT_KINDS,
    isPlain: true,
    description: 'a table for spreadsheets, RFC 4180',
    open: (kind, options) => createCsv(columnsOf(kind), options),
  },
  {
    name: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    kinds: EXPORT_KINDS,
    isPlain: true,
    description: 'the same table in columns, for DuckDB, pandas and others',
    open: (kind) => createParquet(columnsOf(kind)),
  },
];

export const findFormat = (name: string): Format | undefined => FORMATS.find((format) => format.name === name);
