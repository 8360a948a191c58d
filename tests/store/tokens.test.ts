import { openFreshSqlite } from './fresh-store.js';
import { tokensContract } from './tokens-contract.js';

tokensContract('SQLite', openFreshSqlite);
