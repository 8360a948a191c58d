import { denialsContract } from './denials-contract.js';
import { openFreshSqlite } from './fresh-store.js';

denialsContract('SQLite', openFreshSqlite);
