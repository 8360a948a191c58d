import { agreementsContract } from './agreements-contract.js';
import { openFreshSqlite } from './fresh-store.js';

agreementsContract('SQLite', openFreshSqlite);
