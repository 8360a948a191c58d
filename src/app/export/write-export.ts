import type { Chunk, Encoder } from '../../export/exported.js';
import type { Format, FormatOptions } from '../../export/formats.js';
import type { Store } from '../../store/store.js';
import { type Walk, walkExport } from './walk.js';

/** The pieces of one file, made as fast as they are taken; `onProgress` hears how many rows are in them. */
export async function* writeExport(
  store: Store,
  walk: Walk,
  format: Format,
  options: FormatOptions,
  onProgress: (rows: number) => void = () => undefined,
): AsyncGenerator<Chunk> {
  const encoder = format.open(walk.kind, options) as Encoder<object>;
  let rows = 0;
  yield encoder.begin();
  for await (const batch of walkExport(store, walk)) {
    yield encoder.add(batch);
    rows += batch.length;
    onProgress(rows);
  }
  yield encoder.end();
}
