import { copiesContract } from './copies-contract.js';
import { openFreshSqlite } from './fresh-store.js';

copiesContract('SQLite', openFreshSqlite);
