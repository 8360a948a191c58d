import sql, { type Sql } from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { EntityType } from '../model/entity.js';
import type { ChangedEntity } from '../resolve/entity-changes.js';
import type { Session } from './connection.js';
import type { Key } from './records.js';

/** SQL for the key of the entity that `key` (SQL for one) is now: another one when it was merged, else itself. */
export const survivorOf = (key: Sql): Sql =>
  sql`coalesce((SELECT merged.into_id FROM merged_entities AS merged WHERE merged.entity_id = ${key}), ${key})`;

/** SQL condition: the entity of alias `of` is itself and not merged into another one. */
export const isUnmerged = (of: Sql): Sql =>
  sql`NOT EXISTS (SELECT 1 FROM merged_entities AS merged WHERE merged.entity_id = ${of}.id)`;

/** SQL for the number of changes that were made to the entity with this key, and undone. */
export const revisionOf = (key: Sql): Sql =>
  sql`(SELECT count(*) + count(r.undone_at) FROM entity_changes AS r WHERE r.from_id = ${key} OR r.into_id = ${key})`;

export interface EntityIdentity extends ChangedEntity {
  readonly subtype: string | null;
  /** JSON object: name by language. */
  readonly names: string;
}

/** The entity that a key names now. Errors: NOT_FOUND with the path. */
export const readIdentity = async (session: Session, key: Key, path: string): Promise<EntityIdentity> => {
  const found = await session.get<EntityIdentity & { type: EntityType }>(sql`
    SELECT e.id, e.type, e.subtype, e.name, e.names, e.wikidata_id AS "wikidataId", ${revisionOf(sql`e.id`)} AS revision
    FROM entities AS e WHERE e.id = ${survivorOf(sql`${key}`)}`);
  if (found === null) throw new IsnadError('NOT_FOUND', say('noSuchEntity', { name: path }), { path: [path] });
  return found;
};
