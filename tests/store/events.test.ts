import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { makeArticle } from '../fixtures/analysis.js';
import { eventsContract } from './events-contract.js';
import { openFreshSqlite } from './fresh-store.js';

eventsContract('SQLite', openFreshSqlite);

test.each([
  ['a gap', 'DELETE FROM events WHERE id = 2', /are kept of those from 1/u],
  ['an end that is missing', 'DELETE FROM events WHERE id > 5', /the last one has the key 5/u],
  ['a strange kind', "UPDATE events SET kind = 'SOMETHING' WHERE id = 3", /event 3/u],
  ['no status', "UPDATE events SET status = NULL WHERE kind = 'AGREEMENT_CHANGED'", /event \d/u],
])('verify finds %s', async (_name, statement, problem) => {
  const { store, file, close } = await openFreshSqlite();
  const { draft, analysis } = makeArticle(0);
  await store.addArticle(draft, analysis, '2018-01-01T00:00:00.000Z');
  const connection = new Sqlite(file);
  connection.exec(statement);
  connection.close();
  expect((await store.verify()).problems).toEqual([expect.stringMatching(problem)]);
  await close();
});
