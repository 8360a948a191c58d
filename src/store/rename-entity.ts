import sql from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import { assertRevision } from '../resolve/entity-changes.js';
import { giveAlias, insertChange } from './entity-changes.js';
import { type EntityIdentity, readIdentity } from './entity-identity.js';
import type { Key } from './records.js';
import type { ChangeAuthor, RenameRequest } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

type Names = Readonly<Record<string, string>>;
const namesOf = (entity: EntityIdentity): Names => JSON.parse(entity.names) as Names;

export const nameIn = (entity: EntityIdentity, language: string | null): string | null => {
  if (language === null) return entity.name;
  const names = namesOf(entity);
  return Object.hasOwn(names, language) ? (names[language] ?? null) : null;
};

/** Writes a name; null takes the name in that language away. */
export const putName = async (
  unit: UnitOfWork,
  entity: EntityIdentity,
  language: string | null,
  name: string | null,
): Promise<void> => {
  const { session } = unit;
  if (language === null) {
    if (name !== null) await session.run(sql`UPDATE entities SET name = ${name} WHERE id = ${entity.id}`);
    return;
  }
  const others = Object.entries(namesOf(entity)).filter(([code]) => code !== language);
  const names = Object.fromEntries(name === null ? others : [...others, [language, name]]);
  await session.run(sql`UPDATE entities SET names = ${JSON.stringify(names)} WHERE id = ${entity.id}`);
};

/**
 * Gives an entity another name, in all or in one language, and keeps what the machine called it. Returns the key of the
 * recorded change. Errors: NOT_FOUND, STALE_STATE, FIELD_INVALID for the name that it has.
 */
export const renameEntity = async (
  unit: UnitOfWork,
  { entity: key, name, language, revision }: RenameRequest,
  author: ChangeAuthor,
): Promise<Key> => {
  const { session } = unit;
  const entity = await readIdentity(session, key, 'entity');
  assertRevision(entity, revision, 'revision');
  const before = nameIn(entity, language);
  if (before === name) throw new IsnadError('FIELD_INVALID', say('sameName', { name }), { path: ['name'] });
  await session.run(sql`
    INSERT INTO entity_renames (entity_id, machine_name, machine_names)
    VALUES (${entity.id}, ${entity.name}, ${entity.names}) ON CONFLICT DO NOTHING`);
  const change = await insertChange(
    unit,
    { kind: 'RENAME', from: entity.id, into: null, language, nameBefore: before, nameAfter: name },
    author,
  );
  await putName(unit, entity, language, name);
  await giveAlias(unit, change, entity.id, name, language, true);
  return change;
};
