import { openFreshSqlite } from './fresh-store.js';
import { keptKeysContract } from './kept-keys-contract.js';

keptKeysContract('SQLite', openFreshSqlite);
