import { eventsContract } from './events-contract.js';
import { openFreshSqlite } from './fresh-store.js';

eventsContract('SQLite', openFreshSqlite);
