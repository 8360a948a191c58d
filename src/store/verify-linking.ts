import sql from 'sql-template-tag';
import type { Session } from './connection.js';
import type { Key } from './records.js';

/** Persons are looked up by all names that link, and by no others; nobody is a candidate for being himself. */
export const checkLinking = async (session: Session, report: (problem: string) => void): Promise<void> => {
  const missing = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT a.entity_id AS id FROM aliases AS a JOIN entities AS e ON e.id = a.entity_id
    WHERE a.links = 1 AND e.type = 'PERSON' AND a.folded LIKE '% %'
      AND NOT EXISTS (SELECT 1 FROM name_keys AS k WHERE k.entity_id = a.entity_id AND k.folded = a.folded)`);
  for (const { id } of missing) report(`entity ${id}: is not looked up by one of its names`);
  const stray = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT k.entity_id AS id FROM name_keys AS k
    WHERE k.key NOT LIKE '~%' AND NOT EXISTS (
      SELECT 1 FROM aliases AS a WHERE a.entity_id = k.entity_id AND a.links = 1 AND a.folded = k.folded)`);
  for (const { id } of stray) report(`entity ${id}: is looked up by a name that it does not go by`);
  const own = await session.all<{ id: Key }>(sql`
    SELECT entity_id AS id FROM entity_candidates WHERE entity_id = candidate_id`);
  for (const { id } of own) report(`entity ${id}: is its own candidate`);
};
