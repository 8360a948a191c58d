import { openFreshSqlite } from './fresh-store.js';
import { searchRankingContract } from './search-ranking-contract.js';

searchRankingContract('SQLite', openFreshSqlite);
