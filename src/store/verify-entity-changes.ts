import sql from 'sql-template-tag';
import type { Session } from './connection.js';
import { ARTICLE_REFERENCES, ENTITY_SETS, nameOf, SHARED_REFERENCES } from './entity-references.js';
import type { Key } from './records.js';

/** What was merged owns no row any more, is merged into one that is not, and by a change that stands. */
export const checkEntityChanges = async (session: Session, report: (problem: string) => void): Promise<void> => {
  const sets = Object.values(ENTITY_SETS).map((table) => ({ table, column: sql`entity_id` }));
  for (const reference of [...ARTICLE_REFERENCES, ...SHARED_REFERENCES, ...sets]) {
    const { table, column } = reference;
    const rows = await session.all<{ id: Key; count: number }>(sql`
      SELECT m.entity_id AS id, count(*) AS count FROM merged_entities AS m
      CROSS JOIN ${table} AS t WHERE t.${column} = m.entity_id GROUP BY m.entity_id`);
    for (const { id, count } of rows)
      report(`entity ${id}: was merged, and ${count} rows of ${nameOf(reference)} name it`);
  }
  const chained = await session.all<{ id: Key }>(sql`
    SELECT m.entity_id AS id FROM merged_entities AS m JOIN merged_entities AS n ON n.entity_id = m.into_id`);
  for (const { id } of chained) report(`entity ${id}: is merged into one that is merged itself`);
  const astray = await session.all<{ id: Key }>(sql`
    SELECT m.entity_id AS id FROM merged_entities AS m JOIN entity_changes AS c ON c.id = m.change_id
    WHERE NOT (c.kind = 'MERGE' AND c.from_id = m.entity_id AND c.undone_at IS NULL)
      AND NOT (c.kind = 'SPLIT' AND c.into_id = m.entity_id AND c.made = 1 AND c.undone_at IS NOT NULL)
    UNION ALL
    SELECT c.from_id FROM entity_changes AS c
    WHERE c.kind = 'MERGE' AND c.undone_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM merged_entities AS m WHERE m.entity_id = c.from_id AND m.change_id = c.id)`);
  for (const { id } of astray) report(`entity ${id}: whether it is merged is not what its changes say`);
  const undone = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT m.change_id AS id FROM entity_moves AS m JOIN entity_changes AS c ON c.id = m.change_id
    WHERE c.undone_at IS NOT NULL`);
  for (const { id } of undone) report(`change ${id}: was undone, and still moves rows`);
};
