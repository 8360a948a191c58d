import { correctionsContract } from './corrections-contract.js';
import { openFreshSqlite } from './fresh-store.js';

correctionsContract('SQLite', openFreshSqlite);
