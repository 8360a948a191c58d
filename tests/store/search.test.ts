import { openFreshSqlite } from './fresh-store.js';
import { searchContract } from './search-contract.js';

searchContract('SQLite', openFreshSqlite);
