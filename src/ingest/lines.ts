/** One line of a stream without its line end; `bytes` is null when it was longer than allowed and was skipped. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly bytes: Buffer | null;
  /** Length in bytes, also of a skipped line. */
  readonly length: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const withoutCarriageReturn = (bytes: Buffer): Buffer =>
  bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;

/**
 * Lines of a byte stream in order, at most `limit` bytes of one line in memory.
 * A last line without a line end counts; nothing after a last line end does not.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Buffer[] = [];
  let length = 0;

  const toLine = (): Line => {
    const isTooLong = length > limit;
    const line: Line = { number, bytes: isTooLong ? null : withoutCarriageReturn(Buffer.concat(held)), length };
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  const hold = (piece: Buffer): void => {
    length += piece.length;
    if (length > limit) held = [];
    else held.push(piece);
  };

  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      hold(bytes.subarray(start, end));
      yield toLine();
      start = end + 1;
    }
    if (start < bytes.length) hold(bytes.subarray(start));
  }
  if (length > 0) yield toLine();
}
