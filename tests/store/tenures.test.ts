import { openFreshSqlite } from './fresh-store.js';
import { tenuresContract } from './tenures-contract.js';

tenuresContract('SQLite', openFreshSqlite);
