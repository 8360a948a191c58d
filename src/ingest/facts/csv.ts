import { IsnadError } from '../../errors.js';
import { decodeUtf8 } from '../utf8.js';

/** One row of a table. */
export interface CsvRow {
  /** 1-based line at which it begins: a quoted field may hold line ends. */
  readonly line: number;
  readonly fields: readonly string[];
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const separatorOf = (header: string): number => {
  const counts = [',', ';', '\t'].map((sign) => [sign.charCodeAt(0), header.split(sign).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
};

const FIRST_LINE = 65_536;

/**
 * The rows of a table in CSV (RFC 4180), the header first; parted by comma, semicolon or tab, whichever the header has
 * most of. Constant memory. Blank lines are passed over.
 * Errors: FIELD_INVALID for a row of more than `limit` bytes or a quoted field that does not end, ENCODING_INVALID.
 */
export async function* readCsv(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<CsvRow> {
  let separator = 0;
  let line = 1;
  let begin = 1;
  let fields: string[] = [];
  let held: Buffer[] = [];
  let size = 0;
  let isQuoted = false;
  let wasQuoted = false;
  let pending: Buffer = Buffer.alloc(0);

  const endField = (rest: Buffer): void => {
    held.push(rest);
    const text = decodeUtf8(held.length === 1 ? rest : Buffer.concat(held));
    held = [];
    const clean = text.endsWith('\r') ? text.slice(0, -1) : text;
    fields.push(wasQuoted ? clean.trim().replace(/^"|"$/gu, '').replaceAll('""', '"') : clean.trim());
    wasQuoted = false;
  };
  const endRow = (): CsvRow | null => {
    const row = { line: begin, fields };
    fields = [];
    size = 0;
    begin = line;
    return row.fields.length === 1 && row.fields[0] === '' ? null : row;
  };

  for await (const chunk of chunks) {
    let bytes: Buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (separator === 0) {
      // The header tells how fields are parted: it is waited for whole.
      bytes = Buffer.concat([pending, bytes]);
      const end = bytes.indexOf(LINE_FEED);
      if (end < 0 && bytes.length < FIRST_LINE) {
        pending = bytes;
        continue;
      }
      separator = separatorOf(bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1'));
    }
    yield* take(bytes);
  }
  if (separator === 0 && pending.length > 0) {
    separator = separatorOf(pending.toString('latin1'));
    yield* take(pending);
  }
  if (isQuoted) throw new IsnadError('FIELD_INVALID', `a quoted field that begins on line ${begin} does not end.`);
  if (fields.length > 0 || held.some(({ length }) => length > 0)) {
    endField(Buffer.alloc(0));
    const row = endRow();
    if (row !== null) yield row;
  }

  function* take(bytes: Buffer): Generator<CsvRow> {
    let from = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const code = bytes[at] as number;
      if (code === QUOTE) {
        isQuoted = !isQuoted;
        wasQuoted = true;
      }
      if (code === LINE_FEED) line += 1;
      if (isQuoted || (code !== separator && code !== LINE_FEED)) continue;
      const end = code === LINE_FEED && at > from && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at;
      endField(bytes.subarray(from, end));
      from = at + 1;
      if (code === LINE_FEED) {
        const row = endRow();
        if (row !== null) yield row;
      }
    }
    const rest = bytes.subarray(from);
    held.push(rest);
    size += rest.length;
    if (size > limit) throw new IsnadError('FIELD_INVALID', `the row on line ${begin} has more than ${limit} bytes.`);
  }
}
