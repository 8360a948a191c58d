import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite/database.js';
import { findingsAcrossContract } from './findings-across-contract.js';

findingsAcrossContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-findings-'));
  const database = openSqlite({ file: join(folder, 'isnad.db'), readOnly: false });
  return {
    database,
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
});
