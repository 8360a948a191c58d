import { openFreshSqlite } from './fresh-store.js';
import { utterancesContract } from './utterances-contract.js';

utterancesContract('SQLite', openFreshSqlite);
