import sql from 'sql-template-tag';
import type { Sounds } from '../model/sounds.js';
import { nameKeys, soundKey } from '../resolve/name-likeness.js';
import type { Session } from './connection.js';
import type { Key } from './records.js';

/** Keeps by what the names of these persons are looked up that later articles mean them by. */
export const putNameKeys = async (session: Session, entities: readonly Key[]): Promise<void> => {
  const wanted = [...new Set(entities)];
  if (wanted.length === 0) return;
  const names = await session.all<{ id: Key; folded: string }>(sql`
    SELECT DISTINCT a.entity_id AS id, a.folded FROM ${session.dialect.values(wanted)} AS wanted
    CROSS JOIN aliases AS a CROSS JOIN entities AS e
    WHERE a.entity_id = wanted.value AND a.links = 1 AND e.id = a.entity_id AND e.type = 'PERSON'`);
  await session.run(sql`
    DELETE FROM name_keys WHERE key NOT LIKE '~%'
      AND entity_id IN (SELECT w.value FROM ${session.dialect.values(wanted)} AS w)`);
  await session.insert(
    sql`name_keys (entity_id, folded, key)`,
    names
      .filter(({ folded }) => folded.includes(' '))
      .flatMap(({ id, folded }) => nameKeys(folded).map((key) => [id, folded, key])),
  );
};

/** Keeps how the name of a shared person is spelled and sounds, once each. */
export const putSounds = async (session: Session, key: Key, folded: string, sounds: Sounds): Promise<void> => {
  const added = await session.run(sql`
    INSERT INTO sounds (entity_id, language, key, vowels)
    VALUES (${key}, ${sounds.language}, ${sounds.key}, ${sounds.vowels}) ON CONFLICT DO NOTHING`);
  if (added === 0) return;
  await session.run(sql`
    INSERT INTO name_keys (entity_id, folded, key) VALUES (${key}, ${folded}, ${soundKey(sounds)})
    ON CONFLICT DO NOTHING`);
};
