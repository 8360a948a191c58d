import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { IsnadError, invariant } from '../../errors.js';
import type { ImportedFact, ImportPlace } from '../../model/imported-fact.js';
import { splitLines } from '../lines.js';
import { parseJson, toReadError, unpack } from '../read-articles.js';
import { assertNotUtf16, decodeUtf8, withoutBom } from '../utf8.js';
import { readCsv } from './csv.js';
import { readCsvRow, readHeader } from './csv-records.js';
import { readJsonMembers } from './json-members.js';
import { POPOLO_LISTS, readPopoloRecord } from './popolo.js';
import { readWikidataItem } from './wikidata.js';

/** How a file of facts is written: items of Wikidata one a line, a document after Popolo, or a table. */
export const FACT_FORMATS = ['wikidata', 'popolo', 'csv'] as const;
export type FactFormat = (typeof FACT_FORMATS)[number];

/** Facts of one record, or why it was refused. Exactly one of `facts` and `error` is set. */
export type FactItem = ImportPlace &
  (
    | { readonly facts: readonly ImportedFact[]; readonly error: null }
    | { readonly facts: null; readonly error: IsnadError }
  );

export interface FactOptions {
  /** Default: by what the file holds. */
  readonly format?: FactFormat | undefined;
  /** Languages of which names are taken. */
  readonly languages: ReadonlySet<string>;
  /** Space of the file's own ids; default: the file's name without its endings. */
  readonly space?: string | undefined;
  /** Bytes of standard input, for the file name `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Told once a file: columns of a table that are not read. */
  readonly onNote?: (note: string) => void;
}

/** Largest record in bytes; the fullest items of Wikidata have some 5 MB. */
const RECORD_BYTES = 16 * 1024 * 1024;
/** What a file is known by. */
const PREFIX_BYTES = 65_536;
const STDIN = '-';

/** The first bytes of a stream, and the stream with them. */
const peek = async (chunks: AsyncIterable<Uint8Array>) => {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < PREFIX_BYTES) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    held.push(value);
    size += value.length;
  }
  const prefix = Buffer.concat(held);
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield withoutBom(prefix);
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { prefix: withoutBom(prefix), whole: whole() };
};

/** What the beginning of a file says about its format. Errors: IMPORT_FORMAT_UNKNOWN. */
export const detectFormat = (prefix: string): FactFormat => {
  const text = prefix.trimStart();
  if (!/^[{[]/u.test(text)) {
    const [header = ''] = text.split(/\r?\n/u, 1);
    if (/(?:^|[,;\t"])id(?:$|[,;\t"])/iu.test(header)) return 'csv';
    throw new IsnadError(
      'IMPORT_FORMAT_UNKNOWN',
      'neither JSON nor a table whose first row names a column "id"; give --format if it is one after all.',
    );
  }
  const lists = POPOLO_LISTS.join('|');
  if (/"id"\s*:\s*"[QPL]\d/u.test(text) && /"(?:labels|claims|type)"\s*:/u.test(text)) return 'wikidata';
  if (text.startsWith('{') && new RegExp(`"(?:${lists})"\\s*:\\s*\\[`, 'u').test(text)) return 'popolo';
  throw new IsnadError(
    'IMPORT_FORMAT_UNKNOWN',
    `JSON, and neither items of Wikidata nor lists of Popolo (${POPOLO_LISTS.join(', ')}); give --format if it is one after all.`,
  );
};

interface Reading {
  readonly source: string;
  readonly space: string;
  readonly options: FactOptions;
}

/** Runs `make`; the caller's mistake becomes an item, our own bug goes on as it is. */
const toItem = (source: string, line: number, make: () => readonly ImportedFact[]): FactItem => {
  try {
    return { source, line, facts: make(), error: null };
  } catch (error) {
    if (error instanceof IsnadError) return { source, line, facts: null, error };
    throw error;
  }
};

/** Brackets and commas of a dump, which is one list with an item a line. */
const itemText = (bytes: Buffer): string =>
  decodeUtf8(bytes)
    .trim()
    .replace(/^\[|,$/gu, '')
    .trim();

async function* readItems(chunks: AsyncIterable<Uint8Array>, { source, options }: Reading): AsyncGenerator<FactItem> {
  for await (const { number, bytes, length } of splitLines(chunks, RECORD_BYTES)) {
    if (bytes === null) {
      const error = new IsnadError('FIELD_INVALID', `the line has ${length} bytes; at most ${RECORD_BYTES} are taken.`);
      yield { source, line: number, facts: null, error };
      continue;
    }
    if (bytes.length <= 2 && /^\s*[[\]]?\s*$/u.test(bytes.toString('latin1'))) continue;
    yield toItem(source, number, () => {
      const text = itemText(bytes);
      return text === '' ? [] : readWikidataItem(parseJson(text, 'Expected one item a line.'), options.languages);
    });
  }
}

async function* readPopolo(
  chunks: AsyncIterable<Uint8Array>,
  { source, space, options }: Reading,
): AsyncGenerator<FactItem> {
  for await (const { list, line, text } of readJsonMembers(chunks, RECORD_BYTES)) {
    if (!POPOLO_LISTS.includes(list)) continue;
    yield toItem(source, line, () =>
      readPopoloRecord(list, parseJson(text, 'Expected a record of Popolo.'), space, options.languages),
    );
  }
}

async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  { source, space, options }: Reading,
): AsyncGenerator<FactItem> {
  let header: ReturnType<typeof readHeader> | null = null;
  for await (const { line, fields } of readCsv(chunks, RECORD_BYTES)) {
    if (header !== null) {
      const known = header;
      yield toItem(source, line, () => readCsvRow(known, fields, space));
      continue;
    }
    header = readHeader(fields);
    if (header.unknown.length > 0) options.onNote?.(`${source}: not read: ${header.unknown.join(', ')}`);
  }
}

const READERS = { wikidata: readItems, popolo: readPopolo, csv: readTable } as const;

/** Name of a file without its endings, as a space of ids. */
const spaceOf = (file: string): string => {
  const name = basename(file)
    .replace(/\.gz$/iu, '')
    .replace(/\.[^.]+$/u, '');
  return name.replace(/[\s:]+/gu, '-') || 'import';
};

/**
 * The facts of one file in order, packed or not, in constant memory; a bad record is an item with its line and error,
 * and reading goes on. `-` reads standard input.
 * Errors: a file that cannot be read (to its end) is the last item, with FILE_NOT_FOUND, FILE_UNREADABLE,
 * ENCODING_INVALID, IMPORT_FORMAT_UNKNOWN or JSON_INVALID.
 */
export async function* readFacts(file: string, options: FactOptions): AsyncGenerator<FactItem> {
  const { stdin } = options;
  invariant(file !== STDIN || stdin !== undefined, 'standard input was handed in');
  const bytes = file === STDIN && stdin !== undefined ? stdin : createReadStream(file);
  let line = 0;
  try {
    const { prefix, whole } = await peek(unpack(bytes));
    if (prefix.length === 0) return;
    assertNotUtf16(prefix);
    const format = options.format ?? detectFormat(prefix.toString('utf8'));
    const reading: Reading = { source: file, space: options.space ?? spaceOf(file), options };
    for await (const item of READERS[format](whole, reading)) {
      line = item.line;
      yield item;
    }
  } catch (cause) {
    yield { source: file, line: line + 1, facts: null, error: toReadError(cause, file) };
  }
}
