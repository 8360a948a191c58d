import { entityChangesContract } from './entity-changes-contract.js';
import { openFreshSqlite } from './fresh-store.js';

entityChangesContract('SQLite', openFreshSqlite);
