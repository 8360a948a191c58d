import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import type { TermFinder } from '../../src/text/search-terms.js';

export interface FreshStore {
  readonly store: Store;
  readonly file: string;
  /** Closes the store and removes its folder. */
  close(): Promise<void>;
}

/** A store on a new SQLite file in a temporary folder. */
export const openFreshSqlite = async (terms?: TermFinder, keptEvents?: number): Promise<FreshStore> => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-store-'));
  const file = join(folder, 'data', 'isnad.db');
  const store = await openStore({ file, ...(terms === undefined ? {} : { terms }), keptEvents });
  return {
    store,
    file,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
};
