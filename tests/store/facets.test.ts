import { facetsContract } from './facets-contract.js';
import { openFreshSqlite } from './fresh-store.js';

facetsContract('SQLite', openFreshSqlite);
