import sql from 'sql-template-tag';
import { assertMergeable, assertRevision } from '../resolve/entity-changes.js';
import { insertChange } from './entity-changes.js';
import { readIdentity } from './entity-identity.js';
import { moveReferences } from './entity-moves.js';
import { settleTenuresOf } from './move-tenures.js';
import type { Key } from './records.js';
import type { ChangeAuthor, MergeRequest } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Makes an entity, and those that were merged into it, another one under this change. */
export const markMerged = async (unit: UnitOfWork, from: Key, into: Key, change: Key): Promise<void> => {
  const { session } = unit;
  await session.run(sql`UPDATE merged_entities SET into_id = ${into} WHERE into_id = ${from}`);
  await session.insert(sql`merged_entities (entity_id, into_id, change_id)`, [[from, into, change]]);
  unit.addTotal('entities', -1);
  unit.touchEntity(from);
  unit.touchEntity(into);
};

/**
 * Makes two entities one: all that `from` said and did is `into`'s. Returns the key of the recorded change.
 * Errors: NOT_FOUND, STALE_STATE, ENTITY_CYCLE, ENTITIES_DIFFER.
 */
export const mergeEntities = async (
  unit: UnitOfWork,
  { from: fromKey, into: intoKey, force, fromRevision, intoRevision }: MergeRequest,
  author: ChangeAuthor,
): Promise<Key> => {
  const from = await readIdentity(unit.session, fromKey, 'from');
  const into = await readIdentity(unit.session, intoKey, 'into');
  assertRevision(from, fromRevision, 'fromRevision');
  assertRevision(into, intoRevision, 'intoRevision');
  assertMergeable(from, into, force);
  const change = await insertChange(
    unit,
    { kind: 'MERGE', from: from.id, into: into.id, nameBefore: from.name, nameAfter: into.name },
    author,
  );
  await moveReferences(unit, { change, from: from.id, into: into.id }, { kind: 'ALL' });
  await markMerged(unit, from.id, into.id, change);
  await settleTenuresOf(unit, [from.id, into.id]);
  return change;
};
