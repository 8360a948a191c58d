import sql from 'sql-template-tag';
import type { EntityChangeKind } from '../model/entity-change.js';
import type { Session } from './connection.js';
import { type MoveScope, moveReferences } from './entity-moves.js';
import type { Key } from './records.js';
import { readPlaces, scopeOf } from './split-scope.js';
import type { UnitOfWork } from './unit-of-work.js';

interface ActiveChange {
  readonly id: Key;
  readonly kind: EntityChangeKind;
  readonly from: Key;
  readonly into: Key;
}

/** Changes that concern what the article says of these entities, the oldest first. */
const readChanges = (session: Session, article: Key, entities: readonly Key[]): Promise<readonly ActiveChange[]> =>
  session.all<ActiveChange>(sql`
    SELECT c.id, c.kind, c.from_id AS "from", c.into_id AS "into"
    FROM ${session.dialect.values(entities)} AS wanted CROSS JOIN entity_changes AS c
    WHERE c.from_id = wanted.value AND c.undone_at IS NULL AND (c.kind = 'MERGE' OR c.kind = 'SPLIT' AND EXISTS (
      SELECT 1 FROM entity_change_articles AS s WHERE s.article_id = ${article} AND s.change_id = c.id))
    ORDER BY c.id`);

/** What of the article a split takes along; null when the mentions that it named are there no more. */
const splitScope = async (session: Session, article: Key, { id, from }: ActiveChange): Promise<MoveScope | null> => {
  const named = await session.all<{ id: Key }>(sql`
    SELECT mention_id AS id FROM entity_change_mentions WHERE change_id = ${id} AND article_id = ${article}`);
  if (named.length === 0) return { kind: 'ARTICLE', article };
  const wanted = new Set(named.map((each) => each.id));
  const places = await readPlaces(session, article, from);
  const mentions = places.filter((place) => wanted.has(place.id));
  return mentions.length === 0 ? null : scopeOf(session, article, from, places, mentions);
};

/**
 * Turns what the machine read in a new article or version as people changed it before. `keys`: what the article's own
 * ids of entities mean; what another entity is as a whole is changed there as well. Whether anything was turned.
 */
export const followChanges = async (unit: UnitOfWork, article: Key, keys: Map<string, Key>): Promise<boolean> => {
  const { session } = unit;
  let isTurned = false;
  const pending = [...(await readChanges(session, article, [...new Set(keys.values())]))];
  for (let change = pending.shift(); change !== undefined; change = pending.shift()) {
    const { id, from, into, kind } = change;
    const scope: MoveScope | null =
      kind === 'MERGE' ? { kind: 'ARTICLE', article } : await splitScope(session, article, change);
    if (scope === null) continue;
    isTurned = true;
    await moveReferences(unit, { change: id, from, into }, scope);
    if (scope.kind === 'ARTICLE') {
      for (const [local, key] of keys) if (key === from) keys.set(local, into);
    }
    const known = new Set(pending.map((each) => each.id));
    pending.push(
      ...(await readChanges(session, article, [into])).filter((each) => each.id > id && !known.has(each.id)),
    );
    pending.sort((a, b) => a.id - b.id);
  }
  return isTurned;
};
