import { storeContract } from './contract.js';
import { openFreshSqlite } from './fresh-store.js';

storeContract('SQLite', openFreshSqlite);
