import { openFreshSqlite } from './fresh-store.js';
import { linkingContract } from './linking-contract.js';

linkingContract('SQLite', openFreshSqlite);
