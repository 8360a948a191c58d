import { factsContract } from './facts-contract.js';
import { openFreshSqlite } from './fresh-store.js';

factsContract('SQLite', openFreshSqlite);
