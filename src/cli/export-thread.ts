import { parentPort, workerData } from 'node:worker_threads';
import { readFilter } from '../app/export/filters.js';
import { writeExport } from '../app/export/write-export.js';
import { IsnadError, invariant } from '../errors.js';
import { toAddresses } from '../export/addresses.js';
import type { Chunk } from '../export/exported.js';
import { findFormat } from '../export/formats.js';
import { writeAtomically } from './atomic-file.js';
import { withSnapshot } from './database.js';
import type { ExportMessage, ExportTask } from './export-task.js';

/** A thread of its own that makes one export. */
const { db, what, format: name, filters, baseUrl, bom, raw, first, output } = workerData as ExportTask;
const port = parentPort;
invariant(port !== null, 'this file is run as a thread');
const format = findFormat(name);
invariant(format !== undefined, 'the format was looked up before');

const send = (message: ExportMessage): void => {
  port.postMessage(message, message.kind === 'PIECE' ? [message.piece.buffer as ArrayBuffer] : []);
};
const taken = (): Promise<void> => new Promise((resolve) => void port.once('message', resolve));

const handOver = async (pieces: AsyncIterable<Chunk>): Promise<void> => {
  for await (const piece of pieces) {
    // What was cut out of a pool cannot be handed over: these bytes have a buffer of their own.
    send({ kind: 'PIECE', piece: typeof piece === 'string' ? new TextEncoder().encode(piece) : piece.slice() });
    await taken();
  }
};

try {
  await withSnapshot(db, async (store) => {
    const filter = await readFilter(store, what, filters);
    const options = { addresses: toAddresses(baseUrl), bom, raw };
    const walk = { kind: what, filter, isPlain: format.isPlain, ...(first === null ? {} : { first }) };
    const pieces = writeExport(store, walk, format, options, (rows) => send({ kind: 'ROWS', rows }));
    if (output === null) await handOver(pieces);
    else await writeAtomically(output, pieces);
    return 0;
  });
  send({ kind: 'END' });
} catch (error) {
  if (!(error instanceof IsnadError)) throw error;
  send({ kind: 'REFUSED', code: error.code, message: error.message, path: error.path });
}
port.close();
