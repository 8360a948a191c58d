import sql from 'sql-template-tag';
import type { Session } from './connection.js';
import type { Key } from './records.js';
import { checksumOf } from './writing.js';

/** Mentions of an entity in other articles that are looked at; an entity that is mentioned more often keeps its names. */
const MOST_MENTIONS = 5_000;

interface NameRow {
  readonly entityId: Key;
  readonly alias: string;
}

/**
 * Takes away the spellings of names that an article alone used, before its mentions are removed: nobody is found by
 * words that stand nowhere any more. Names by which articles are linked stay. Keys of the entities that lost one.
 */
export const releaseNames = async (session: Session, article: Key): Promise<ReadonlySet<Key>> => {
  const names = await session.all<NameRow>(sql`
    SELECT a.entity_id AS "entityId", a.alias
    FROM article_entities AS l CROSS JOIN entities AS e CROSS JOIN aliases AS a
    WHERE l.article_id = ${article} AND e.id = l.entity_id AND e.canonical = 0 AND e.article_id IS NULL
      AND a.entity_id = l.entity_id AND a.links = 0
      AND NOT EXISTS (SELECT 1 FROM entity_change_aliases AS c WHERE c.entity_id = a.entity_id AND c.alias = a.alias)`);
  const released = new Set<Key>();
  for (const entity of new Set(names.map(({ entityId }) => entityId))) {
    const others = await session.all<{ checksum: number }>(sql`
      SELECT checksum FROM mentions WHERE entity_id = ${entity} AND article_id <> ${article} LIMIT ${MOST_MENTIONS}`);
    if (others.length === MOST_MENTIONS) continue;
    const used = new Set(others.map(({ checksum }) => checksum));
    for (const { entityId, alias } of names) {
      if (entityId !== entity || used.has(checksumOf(alias))) continue;
      await session.run(sql`DELETE FROM aliases WHERE entity_id = ${entity} AND alias = ${alias} AND links = 0`);
      released.add(entity);
    }
  }
  return released;
};
