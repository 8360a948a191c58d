import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { ERRORS, type IsnadError } from '../errors.js';

/** The streams of one run and what is known about them: handed to every command, so that tests can read what it prints. */
export interface Console {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Progress may be redrawn in place. */
  readonly isTerminal: boolean;
}

/** The reader of our output went away (`isnad extract ... | head`): not an error, there is only nobody left to write to. */
export class OutputClosed extends Error {}

/** Writes a piece of output as it is; waits while the reader is slow. Errors: OutputClosed. */
export const print = async ({ stdout }: Console, piece: string | Uint8Array): Promise<void> => {
  if (stdout.destroyed || !stdout.writable) throw new OutputClosed();
  if (!stdout.write(piece)) {
    // The stream ends with an error, not with "drain", when the reader goes away.
    await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => {
      throw new OutputClosed();
    });
  }
};

/** Writes one line of output; waits while the reader is slow. Errors: OutputClosed. */
export const printLine = (console: Console, text: string): Promise<void> => print(console, `${text}\n`);

export const note = ({ stderr }: Console, text: string): void => {
  stderr.write(`${text}\n`);
};

/** What a person needs to mend a refusal: where, which code, what was seen, what to do. */
export const explain = (error: IsnadError): string => `${error.code}: ${error.message}\n  ${error.remedy}`;

export const exitCodeOf = (error: IsnadError): number => ERRORS[error.code].exit;
