import sql from 'sql-template-tag';
import { invariant } from '../errors.js';
import { assertUndoable } from '../resolve/entity-changes.js';
import type { Session } from './connection.js';
import { readChange, readLaterChanges, type StoredChange, takeAliasesBack } from './entity-changes.js';
import { readIdentity } from './entity-identity.js';
import { moveBack, moveReferences } from './entity-moves.js';
import { markMerged } from './merge-entities.js';
import { settleTenuresOf } from './move-tenures.js';
import { putNameKeys } from './name-keys.js';
import type { Key } from './records.js';
import { putName } from './rename-entity.js';
import type { ChangeAuthor } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

interface Merged {
  readonly id: Key;
  /** What it was merged into itself, before that was merged in turn. */
  readonly into: Key;
}

/** Those merged into `into` by way of `from`. */
const readMergedThrough = async (session: Session, from: Key, into: Key): Promise<readonly Key[]> => {
  const merged = await session.all<Merged>(sql`
    SELECT m.entity_id AS id, CASE c.kind WHEN 'MERGE' THEN c.into_id ELSE c.from_id END AS "into"
    FROM merged_entities AS m JOIN entity_changes AS c ON c.id = m.change_id WHERE m.into_id = ${into}`);
  const through = new Set([from]);
  for (let size = 0; size !== through.size; ) {
    size = through.size;
    for (const each of merged) if (through.has(each.into)) through.add(each.id);
  }
  through.delete(from);
  return [...through];
};

const undoMerge = async (unit: UnitOfWork, { id, fromId: from }: StoredChange, into: Key): Promise<void> => {
  const { session } = unit;
  await moveBack(unit, { change: id, from, into });
  const through = await readMergedThrough(session, from, into);
  await session.run(sql`DELETE FROM merged_entities WHERE entity_id = ${from}`);
  await session.run(sql`
    UPDATE merged_entities SET into_id = ${from}
    WHERE entity_id IN (SELECT w.value FROM ${session.dialect.values(through)} AS w)`);
  unit.addTotal('entities', 1);
  unit.touchEntity(from);
  unit.touchEntity(into);
};

const undoSplit = async (unit: UnitOfWork, { id, fromId: from, made }: StoredChange, into: Key): Promise<void> => {
  const { session } = unit;
  await moveBack(unit, { change: id, from, into });
  await takeAliasesBack(unit, id);
  if (!made) return;
  // The entity that the split made is none: its id goes on to mean the one it came from, and nobody finds it by name.
  await moveReferences(unit, { change: id, from: into, into: from }, { kind: 'ALL' });
  await session.run(sql`DELETE FROM entity_moves WHERE change_id = ${id}`);
  await session.run(sql`UPDATE aliases SET links = 0 WHERE entity_id = ${into}`);
  await session.run(sql`DELETE FROM sounds WHERE entity_id = ${into}`);
  await putNameKeys(session, [into]);
  await markMerged(unit, into, from, id);
};

const undoRename = async (unit: UnitOfWork, change: StoredChange): Promise<void> => {
  const { session } = unit;
  const entity = await readIdentity(session, change.fromId, 'change');
  // It may have been merged since: its own row keeps its own name.
  const own = await session.get<{ name: string; names: string }>(
    sql`SELECT name, names FROM entities WHERE id = ${change.fromId}`,
  );
  invariant(own !== null, `entity ${change.fromId} of a change is stored`);
  await putName(unit, { ...entity, ...own, id: change.fromId }, change.language, change.nameBefore);
  await takeAliasesBack(unit, change.id);
  await session.run(sql`
    DELETE FROM entity_renames WHERE entity_id = ${change.fromId} AND NOT EXISTS (
      SELECT 1 FROM entity_changes AS c
      WHERE c.from_id = ${change.fromId} AND c.kind = 'RENAME' AND c.undone_at IS NULL AND c.id <> ${change.id})`);
};

/** Turns a change back. Returns its key. Errors: NOT_FOUND, CHANGE_UNDONE, CHANGE_RESTS. */
export const undoEntityChange = async (unit: UnitOfWork, id: Key, author: ChangeAuthor): Promise<Key> => {
  const { session } = unit;
  const change = await readChange(session, id);
  assertUndoable(change, await readLaterChanges(session, change));
  if (change.kind === 'RENAME') await undoRename(unit, change);
  else {
    invariant(change.intoId !== null, `change ${id} has two sides`);
    await (change.kind === 'MERGE' ? undoMerge : undoSplit)(unit, change, change.intoId);
    await settleTenuresOf(unit, [change.fromId, change.intoId]);
  }
  await session.run(sql`
    UPDATE entity_changes SET undone_by = ${author.by}, undone_reason = ${author.reason}, undone_at = ${author.at}
    WHERE id = ${id}`);
  return id;
};
