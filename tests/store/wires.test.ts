import { openFreshSqlite } from './fresh-store.js';
import { wiresContract } from './wires-contract.js';

wiresContract('SQLite', openFreshSqlite);
