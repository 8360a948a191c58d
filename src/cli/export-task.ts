import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GivenFilters } from '../app/export/filters.js';
import { type ErrorCode, IsnadError } from '../errors.js';
import type { ExportKind } from '../export/exported.js';

/** One export, as it is handed to its thread. */
export interface ExportTask {
  readonly db: string;
  readonly what: ExportKind;
  readonly format: string;
  readonly filters: GivenFilters;
  readonly baseUrl: string | null;
  readonly bom: boolean;
  readonly raw: boolean;
  /** At most so many; null for all. */
  readonly first: number | null;
  /** File to write; null hands the pieces back. */
  readonly output: string | null;
}

export type ExportMessage =
  | { readonly kind: 'ROWS'; readonly rows: number }
  | { readonly kind: 'PIECE'; readonly piece: Uint8Array }
  | { readonly kind: 'END' }
  | {
      readonly kind: 'REFUSED';
      readonly code: ErrorCode;
      readonly message: string;
      readonly path: readonly (string | number)[];
    };

/**
 * Megabytes of the thread's heap. Each batch lives for a moment only: a large heap would fill with what is over before
 * anybody looks. The second is what the longest articles may take.
 */
const HEAP = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

/**
 * Runs an export in a thread with a small heap. Gives its pieces, each made when the last was taken, or none when the
 * thread writes a file. `onProgress` hears how many rows are done. Errors: those of `readFilter`, of reading the database
 * and of writing the file.
 */
export async function* runExport(task: ExportTask, onProgress: (rows: number) => void): AsyncGenerator<Uint8Array> {
  const thread = new Worker(new URL('./export-thread.js', import.meta.url), {
    workerData: task,
    resourceLimits: HEAP,
  });
  try {
    // What breaks in the thread is thrown here.
    for await (const [message] of on(thread, 'message') as AsyncIterable<[ExportMessage]>) {
      if (message.kind === 'END') return;
      if (message.kind === 'REFUSED') throw new IsnadError(message.code, message.message, { path: message.path });
      if (message.kind === 'ROWS') {
        onProgress(message.rows);
      } else {
        if (message.piece.length > 0) yield message.piece;
        thread.postMessage('TAKEN');
      }
    }
  } finally {
    await thread.terminate();
  }
}
