import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { IsnadError, invariant } from '../errors.js';
import { toShown } from '../messages/message.js';
import type { ArticleDraft } from '../model/article.js';
import { toDraft } from './draft.js';
import { DEFAULT_LIMITS, type IngestLimits } from './limits.js';
import { splitLines } from './lines.js';
import { assertNotUtf16, decodeUtf8, withoutBom } from './utf8.js';

/** How a file is cut into articles: one JSON object a line, one JSON object or list, or one article of plain text. */
export const INPUT_FORMATS = ['jsonl', 'json', 'text'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** One article of a file, or why it was refused. Exactly one of `draft` and `error` is set. */
export type ArticleItem = {
  /** The file's name, `-` for standard input. */
  readonly source: string;
  /** 1-based line (JSON lines), place in the list (JSON), or 1. */
  readonly line: number;
} & ({ readonly draft: ArticleDraft; readonly error: null } | { readonly draft: null; readonly error: IsnadError });

export interface ReadOptions {
  readonly limits?: IngestLimits;
  /** Default: by the file's ending (.json, .txt, else JSON lines). */
  readonly format?: InputFormat | undefined;
  /** Bytes of standard input, for the file name `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

const STDIN = '-';
const GZIP_MAGIC = [0x1f, 0x8b];

/** Format by the name's ending; `.gz` does not count. */
export const formatOf = (file: string): InputFormat => {
  const name = file.toLowerCase().replace(/\.gz$/u, '');
  if (name.endsWith('.json')) return 'json';
  return name.endsWith('.txt') ? 'text' : 'jsonl';
};

export const toReadError = (cause: unknown, file: string): IsnadError => {
  if (cause instanceof IsnadError) return cause;
  const { code = 'unknown', message = '' } = cause as { code?: string; message?: string };
  if (code === 'ENOENT') return new IsnadError('FILE_NOT_FOUND', `${file}: no such file.`, { cause });
  if (code === 'EISDIR') return new IsnadError('FILE_UNREADABLE', `${file}: is a folder; expected a file.`, { cause });
  if (code.startsWith('Z_')) {
    return new IsnadError('FILE_UNREADABLE', `${file}: the gzip data is damaged or cut (${message}).`, { cause });
  }
  if (/^E[A-Z]+$/u.test(code))
    return new IsnadError('FILE_UNREADABLE', `${file}: cannot be read (${code}).`, { cause });
  throw cause;
};

async function* withFirst(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** The unpacked bytes of a stream: gzip is known by its first bytes, not by a name. */
export async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const { value: first, done } = await iterator.next();
    if (done === true) return;
    const whole = withFirst(first, iterator);
    if (!GZIP_MAGIC.every((byte, at) => first[at] === byte)) {
      yield* whole;
      return;
    }
    const source = Readable.from(whole, { objectMode: false });
    const gunzip = createGunzip();
    source.on('error', (error) => gunzip.destroy(error));
    yield* source.pipe(gunzip);
  } finally {
    await iterator.return?.();
  }
}

const readWhole = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<string> => {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) {
      throw new IsnadError('ARTICLE_TOO_LONG', `more than ${limit} bytes in one document; send JSON lines instead.`);
    }
    held.push(chunk);
  }
  const bytes = Buffer.concat(held);
  assertNotUtf16(bytes);
  return decodeUtf8(withoutBom(bytes));
};

export const parseJson = (text: string, hint: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    invariant(cause instanceof SyntaxError, 'JSON.parse throws only SyntaxError');
    throw new IsnadError('JSON_INVALID', `not JSON: ${toShown(cause.message, 160)}. ${hint}`, { cause });
  }
};

/** Runs `make`; the caller's mistake becomes an item, our own bug goes on as it is. */
const toItem = (source: string, line: number, make: () => ArticleDraft): ArticleItem => {
  try {
    return { source, line, draft: make(), error: null };
  } catch (error) {
    if (error instanceof IsnadError) return { source, line, draft: null, error };
    throw error;
  }
};

const SPACE = 0x20;

export const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte <= SPACE);

const LINE_HINT = 'Expected one JSON object a line; for other files give --format json or --format text.';

async function* readLines(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: IngestLimits,
): AsyncGenerator<ArticleItem> {
  for await (const { number, bytes, length } of splitLines(chunks, limits.lineBytes)) {
    if (bytes === null) {
      const message = `the line has ${length} bytes; at most ${limits.lineBytes} are taken.`;
      yield { source, line: number, draft: null, error: new IsnadError('ARTICLE_TOO_LONG', message) };
      continue;
    }
    if (number === 1) assertNotUtf16(bytes);
    const content = number === 1 ? withoutBom(bytes) : bytes;
    if (isBlank(content)) continue;
    yield toItem(source, number, () => toDraft(parseJson(decodeUtf8(content), LINE_HINT), limits));
  }
}

async function* readJson(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: IngestLimits,
): AsyncGenerator<ArticleItem> {
  const text = await readWhole(chunks, limits.fileBytes);
  const parsed = parseJson(
    text,
    'Expected one JSON object, or a list of them; for one object a line give --format jsonl.',
  );
  const inputs: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  for (const [index, input] of inputs.entries()) yield toItem(source, index + 1, () => toDraft(input, limits));
}

async function* readText(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  limits: IngestLimits,
): AsyncGenerator<ArticleItem> {
  const text = await readWhole(chunks, limits.fileBytes);
  const id = source === STDIN ? null : basename(source);
  yield toItem(source, 1, () => toDraft({ id, text }, limits));
}

const READERS = { jsonl: readLines, json: readJson, text: readText } as const;

/**
 * The articles of one file in order, each checked; a bad one is an item with its line and error, and reading goes on.
 * `-` reads standard input; gzip is unpacked; a byte order mark at the start is dropped. JSON lines are read in
 * constant memory.
 * Errors: a file that cannot be read (to its end) is the last item, with FILE_NOT_FOUND, FILE_UNREADABLE,
 * ENCODING_INVALID or, for a JSON document, JSON_INVALID.
 */
export async function* readArticles(file: string, options: ReadOptions = {}): AsyncGenerator<ArticleItem> {
  const { limits = DEFAULT_LIMITS, format = formatOf(file), stdin } = options;
  invariant(file !== STDIN || stdin !== undefined, 'standard input was handed in');
  const bytes = file === STDIN && stdin !== undefined ? stdin : createReadStream(file);
  let line = 0;
  try {
    for await (const item of READERS[format](file, unpack(bytes), limits)) {
      line = item.line;
      yield item;
    }
  } catch (cause) {
    yield { source: file, line: line + 1, draft: null, error: toReadError(cause, file) };
  }
}
