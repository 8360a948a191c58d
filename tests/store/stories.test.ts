import { openFreshSqlite } from './fresh-store.js';
import { storiesContract } from './stories-contract.js';

storiesContract('SQLite', openFreshSqlite);
