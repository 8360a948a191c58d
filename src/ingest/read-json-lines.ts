import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { IsnadError } from '../errors.js';
import { splitLines } from './lines.js';
import { isBlank, parseJson, toReadError, unpack } from './read-articles.js';
import { assertNotUtf16, decodeUtf8, withoutBom } from './utf8.js';

/** One line of a file of JSON lines, or why it could not be read. `value` is undefined exactly when `error` is set. */
export type JsonLine = {
  readonly source: string;
  /** 1-based. */
  readonly line: number;
} & ({ readonly value: unknown; readonly error: null } | { readonly value: undefined; readonly error: IsnadError });

/** Longest line in bytes: an annotated line is a few times as long as its article. */
const LINE_BYTES = 64 * 1024 * 1024;

const HINT = 'Expected one JSON object a line.';

const toValue = (bytes: Buffer | null, length: number): unknown => {
  if (bytes === null) {
    throw new IsnadError('ARTICLE_TOO_LONG', `the line has ${length} bytes; at most ${LINE_BYTES} are taken.`);
  }
  return parseJson(decodeUtf8(bytes), HINT);
};

/**
 * The lines of a file of JSON lines (packed or not, `-` for standard input) in order; a bad one carries its error, and reading goes on.
 * Errors: a file that cannot be read (to its end) is the last item, with FILE_NOT_FOUND, FILE_UNREADABLE or
 * ENCODING_INVALID.
 */
export async function* readJsonLines(file: string, stdin?: Readable): AsyncGenerator<JsonLine> {
  const bytes = file === '-' && stdin !== undefined ? stdin : createReadStream(file);
  let line = 0;
  try {
    for await (const { number, bytes: found, length } of splitLines(unpack(bytes), LINE_BYTES)) {
      line = number;
      if (number === 1 && found !== null) assertNotUtf16(found);
      const content = number === 1 && found !== null ? withoutBom(found) : found;
      if (content !== null && isBlank(content)) continue;
      try {
        yield { source: file, line, value: toValue(content, length), error: null };
      } catch (error) {
        if (!(error instanceof IsnadError)) throw error;
        yield { source: file, line, value: undefined, error };
      }
    }
  } catch (cause) {
    yield { source: file, line: line + 1, value: undefined, error: toReadError(cause, file) };
  }
}
