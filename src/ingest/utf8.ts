import { IsnadError } from '../errors.js';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const hex = (byte: number | undefined): string => `0x${(byte ?? 0).toString(16).padStart(2, '0')}`;

/** Offset of the first byte that is no UTF-8, or -1. */
const firstBadByte = (bytes: Buffer): number => {
  // A lenient reading agrees with the bytes exactly up to the first one that was replaced.
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  const length = Math.min(bytes.length, again.length);
  for (let at = 0; at < length; at += 1) if (bytes[at] !== again[at]) return at;
  return bytes.length === again.length ? -1 : length;
};

/** The text of UTF-8 bytes, a byte order mark in it kept. Errors: ENCODING_INVALID with the place of the first bad byte. */
export const decodeUtf8 = (bytes: Buffer): string => {
  try {
    return DECODER.decode(bytes);
  } catch (cause) {
    const at = firstBadByte(bytes);
    throw new IsnadError(
      'ENCODING_INVALID',
      `not UTF-8: byte ${hex(bytes[at])} at ${at}; expected UTF-8 (is it windows-1256 or another encoding?).`,
      { cause },
    );
  }
};

/** Errors: ENCODING_INVALID when the bytes start like UTF-16 or UTF-32. */
export const assertNotUtf16 = (bytes: Buffer): void => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new IsnadError('ENCODING_INVALID', 'the file starts as UTF-16; expected UTF-8. Convert it first.');
  }
};

const BOM = [0xef, 0xbb, 0xbf];

/** The bytes without a UTF-8 byte order mark at their start. */
export const withoutBom = (bytes: Buffer): Buffer =>
  BOM.every((byte, at) => bytes[at] === byte) ? bytes.subarray(BOM.length) : bytes;
