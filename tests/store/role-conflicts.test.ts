import { openFreshSqlite } from './fresh-store.js';
import { roleConflictsContract } from './role-conflicts-contract.js';

roleConflictsContract('SQLite', openFreshSqlite);
