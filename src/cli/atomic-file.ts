import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { IsnadError } from '../errors.js';

/** Whether an error comes from the file system, and not from what makes the pieces. */
const isOfFile = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the folder is not there',
  ENOTDIR: 'the folder is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk may only be read',
  ENOSPC: 'no space is left',
  EFBIG: 'it may not grow so far',
};

/**
 * Writes a file that is there whole or not at all: into a file beside it, which takes its name in the end. Packed with
 * gzip when the name ends with `.gz`. Errors: FILE_UNWRITABLE, and what `pieces` throws; nothing is left behind then.
 */
export const writeAtomically = async (file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> => {
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const handle = await open(part, 'w');
    const packed = file.endsWith('.gz') ? [createGzip()] : [];
    // The stream closes the handle when it ends, well or not, after the bytes are on the disk.
    await pipeline([Readable.from(pieces, { objectMode: true }), ...packed, handle.createWriteStream({ flush: true })]);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    if (!isOfFile(error)) throw error;
    throw new IsnadError('FILE_UNWRITABLE', `${file}: ${REASONS[error.code ?? ''] ?? error.code}.`, { cause: error });
  }
};
