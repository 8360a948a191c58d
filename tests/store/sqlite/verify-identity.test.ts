import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../fixtures/analysis.js';
import { openFreshSqlite } from '../fresh-store.js';

const NOW = '2018-01-01T00:00:00.000Z';

describe('verify finds', () => {
  test.each([
    ['a name by which nobody looks', `DELETE FROM name_keys WHERE entity_id = 1`, 'not looked up by one of its names'],
    [
      'a look-up by a strange name',
      `INSERT INTO name_keys (entity_id, folded, key) VALUES (1, 'x y', '=xy')`,
      'looked up by a name that it does not go by',
    ],
    [
      'a candidate for being himself',
      `INSERT INTO entity_candidates (entity_id, candidate_id, score, reasons) VALUES (1, 1, 60, '[]')`,
      'is its own candidate',
    ],
    [
      'a row of somebody who was merged',
      `UPDATE mentions SET entity_id = (SELECT entity_id FROM merged_entities) WHERE id = 1`,
      'was merged, and 1 rows of mentions.entity_id name it',
    ],
    ['somebody who is merged by no change', `UPDATE entity_changes SET undone_at = 'x'`, 'not what its changes say'],
  ])('%s', async (_name, damage, problem) => {
    const { store, file, close } = await openFreshSqlite();
    try {
      for (const n of [0, 1]) {
        const { draft, analysis } = makeArticle(n);
        await store.addArticle(draft, analysis, NOW);
      }
      const [one, other] = await Promise.all(['رامي الزين', 'Rami Zein'].map((name) => store.entities.byName(name)));
      await store.entityChanges.merge(
        { from: other?.id ?? 0, into: one?.id ?? 0, force: false, fromRevision: null, intoRevision: null },
        { by: 'Rima', reason: 'one man', at: NOW },
      );
      expect((await store.verify()).problems).toEqual([]);
      const connection = new Sqlite(file);
      connection.exec(damage);
      connection.close();
      expect((await store.verify()).problems).toContainEqual(expect.stringContaining(problem));
    } finally {
      await close();
    }
  });
});
