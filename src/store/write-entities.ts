import sql from 'sql-template-tag';
import type { Analysis } from '../model/analysis.js';
import type { Entity } from '../model/entity.js';
import { type EntityLink, isNamed, linkEntities } from '../resolve/link-entities.js';
import { foldName } from '../text/fold-name.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Session } from './connection.js';
import { ownNames } from './entities.js';
import { putCandidates } from './entity-candidates.js';
import { survivorOf } from './entity-identity.js';
import { createEntityIndex } from './entity-index.js';
import type { KeptKeys } from './kept-keys.js';
import { putNameKeys, putSounds } from './name-keys.js';
import type { Key } from './records.js';
import type { CanonicalEntity } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

export interface Alias {
  readonly entityId: Key;
  readonly alias: string;
  readonly language: string | null;
  readonly links: boolean;
}

/** Longest name kept: what is longer is no name but a slip of the extractor, and is searchable in its article. */
const LONGEST_ALIAS = 200;

export const addAliases = async (unit: UnitOfWork, wanted: readonly Alias[]): Promise<void> => {
  const { session } = unit;
  const aliases = wanted.filter(({ alias }) => alias.length <= LONGEST_ALIAS && foldName(alias) !== '');
  if (aliases.length === 0) return;
  const rows = await session.all<{ entityId: Key; alias: string; links: number }>(sql`
    SELECT a.entity_id AS "entityId", a.alias, a.links
    FROM ${session.dialect.values([...new Set(aliases.map(({ entityId }) => entityId))])} AS wanted
    CROSS JOIN aliases AS a WHERE a.entity_id = wanted.value`);
  const name = ({ entityId, alias }: Pick<Alias, 'entityId' | 'alias'>): string => `${entityId}/${alias}`;
  const known = new Map(rows.map((row) => [name(row), row.links === 1]));
  const fresh = new Map<string, Alias>();
  const linking = new Set<Key>();
  for (const alias of aliases) {
    const before = known.get(name(alias));
    if (before === undefined) {
      const same = fresh.get(name(alias));
      if (same === undefined || alias.links) fresh.set(name(alias), alias);
    } else if (alias.links && !before) {
      await session.run(
        sql`UPDATE aliases SET links = 1 WHERE entity_id = ${alias.entityId} AND alias = ${alias.alias}`,
      );
      known.set(name(alias), true);
      linking.add(alias.entityId);
    }
  }
  await session.insert(
    sql`aliases (entity_id, folded, alias, language, links)`,
    [...fresh.values()].map((alias) => [
      alias.entityId,
      foldName(alias.alias),
      alias.alias,
      alias.language,
      alias.links ? 1 : 0,
    ]),
  );
  for (const { entityId, links } of fresh.values()) {
    unit.touchEntity(entityId);
    if (links) linking.add(entityId);
  }
  await putNameKeys(session, [...linking]);
};

const aliasesOf = (
  text: string,
  entity: Entity,
  key: Key,
  shared: boolean,
  mentions: Analysis['mentions'],
): readonly Alias[] => {
  if (!isNamed(entity, mentions)) return [];
  const surfaces = mentions
    .filter((mention) => mention.entity === entity.id && mention.kind === 'NAMED')
    .map(({ span }) => text.slice(span.start, span.end));
  return [
    { entityId: key, alias: entity.name, language: null, links: shared },
    ...Object.entries(entity.names).map(([language, alias]) => ({ entityId: key, alias, language, links: shared })),
    ...surfaces.map((alias) => ({ entityId: key, alias, language: null, links: false })),
  ];
};

/** A stored entity takes over what a later article knows and it does not. */
const fillGaps = async (session: Session, key: Key, entity: Entity, country: Key | null): Promise<void> => {
  if (entity.subtype === null && entity.wikidataId === null && country === null) return;
  await session.run(sql`
    UPDATE entities SET subtype = coalesce(subtype, ${entity.subtype}),
      wikidata_id = coalesce(wikidata_id, ${entity.wikidataId}), country_id = coalesce(country_id, ${country})
    WHERE id = ${key} AND canonical = 0 AND (subtype IS NULL OR wikidata_id IS NULL OR country_id IS NULL)`);
};

/** A namesake of somebody in the gazetteer has of his own only what the article says. */
const toOwn = (entity: Entity, link: EntityLink): Entity =>
  link.kind === 'SHARED' && link.namesake === true
    ? { ...entity, names: {}, gazetteerId: null, wikidataId: null }
    : entity;

/**
 * Keys of an analysis' entities by local id: linked to stored ones, or written as new ones. `kept`: those that the
 * article alone knew before, by local id, which keep their keys, and whom it was taken to name.
 */
export const writeEntities = async (
  unit: UnitOfWork,
  articleId: Key,
  text: string,
  { entities, mentions, roles }: Pick<Analysis, 'entities' | 'mentions' | 'roles'>,
  { entities: kept, linked }: Pick<KeptKeys, 'entities' | 'linked'>,
): Promise<ReadonlyMap<string, Key>> => {
  const { session } = unit;
  const links = await linkEntities(
    { entities, mentions, roles },
    createEntityIndex(session, unit.pendingArticles),
    linked,
  );
  const keys = new Map<string, Key>();
  const identities = new Map<string, Key>();
  const fresh: { readonly entity: Entity; readonly key: Key; readonly link: EntityLink }[] = [];
  const known: { readonly entity: Entity; readonly key: Key }[] = [];
  const again: { readonly entity: Entity; readonly key: Key }[] = [];
  for (const entity of entities) {
    const link = links.get(entity.id) ?? { kind: 'UNSHARED' };
    const before = link.kind === 'UNSHARED' ? kept.get(entity.id) : undefined;
    if (before !== undefined) {
      keys.set(entity.id, before);
      again.push({ entity, key: before });
      continue;
    }
    const same = link.kind === 'SHARED' ? identities.get(link.identity) : undefined;
    const key = link.kind === 'KNOWN' ? link.key : (same ?? unit.takeKeys('entities', 1));
    keys.set(entity.id, key);
    if (link.kind === 'KNOWN' || same !== undefined) {
      known.push({ entity, key });
      continue;
    }
    if (link.kind === 'SHARED') identities.set(link.identity, key);
    fresh.push({ entity, key, link });
  }
  const keyOf = (local: string | null | undefined): Key | null => (local == null ? null : (keys.get(local) ?? null));
  const countryOf = ({ country }: Entity): Key | null => keyOf(country);
  await session.insert(
    sql`entities (id, article_id, type, subtype, name, names, gazetteer_id, wikidata_id, country_id)`,
    fresh.map(({ entity, key, link }) => {
      const { type, subtype, name, names, gazetteerId, wikidataId } = toOwn(entity, link);
      const country = countryOf(entity) ?? (link.kind === 'SHARED' ? keyOf(link.country) : null);
      const article = link.kind === 'SHARED' ? null : articleId;
      return [key, article, type, subtype, name, JSON.stringify(names), gazetteerId, wikidataId, country];
    }),
  );
  unit.addTotal('entities', fresh.length);
  for (const { entity, key } of again) {
    const { type, subtype, name, names, wikidataId } = entity;
    await session.run(sql`
      UPDATE entities SET type = ${type}, subtype = ${subtype}, wikidata_id = ${wikidataId},
        country_id = ${countryOf(entity)} WHERE id = ${key}`);
    await putMachineName(session, key, name, JSON.stringify(names));
  }
  for (const { entity, key } of known) await fillGaps(session, key, entity, countryOf(entity));
  const unshared = new Set([...fresh.filter(({ link }) => link.kind === 'UNSHARED'), ...again].map(({ key }) => key));
  await putCandidates(
    session,
    entities.flatMap(({ id }) => {
      const link = links.get(id);
      const key = keys.get(id);
      return key === undefined || link === undefined ? [] : [{ key, link }];
    }),
  );
  await addAliases(
    unit,
    entities.flatMap((entity) => {
      const [key, link] = [keys.get(entity.id), links.get(entity.id)];
      if (key === undefined || link === undefined) return [];
      return aliasesOf(text, toOwn(entity, link), key, !unshared.has(key), mentions);
    }),
  );
  for (const { id, name, sounds } of entities) {
    const key = keys.get(id);
    if (key === undefined || sounds === undefined || unshared.has(key)) continue;
    await putSounds(session, key, foldName(name), sounds);
  }
  return keys;
};

/** Names an entity as far as people have not renamed it; what they said stays. */
const putMachineName = async (session: Session, id: Key, name: string, names: string): Promise<void> => {
  const renamed = await session.run(sql`
    UPDATE entity_renames SET machine_name = ${name}, machine_names = ${names} WHERE entity_id = ${id}`);
  if (renamed === 0) await session.run(sql`UPDATE entities SET name = ${name}, names = ${names} WHERE id = ${id}`);
};

/** Puts the search rows of all entities whose names changed. */
export const putTouchedEntities = async (unit: UnitOfWork, searchTerms: SearchTerms): Promise<void> => {
  const { session } = unit;
  const touched = unit.touchedEntities();
  if (touched.length === 0) return;
  const current = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT ${survivorOf(sql`wanted.value`)} AS id FROM ${session.dialect.values(touched)} AS wanted`);
  const survivors = current.map(({ id }) => id);
  const rows = await session.all<{ entityId: Key; alias: string }>(sql`
    SELECT own.value AS "entityId", a.alias FROM ${ownNames(session, survivors)} ORDER BY own.value, a.alias`);
  const terms = new Map<Key, string[]>();
  for (const { entityId, alias } of rows) {
    const own = terms.get(entityId) ?? [];
    own.push(...searchTerms(alias, null).map(({ term }) => term));
    terms.set(entityId, own);
  }
  for (const id of new Set([...touched, ...survivors])) unit.removeSearch({ type: 'ENTITY', id, day: 0 });
  for (const [id, own] of terms) {
    unit.putSearch({ type: 'ENTITY', id, day: 0, terms: own, language: null });
  }
};

/** Removes those of `entities` that occur in no article any more, unless they are curated. */
export const removeOrphans = async (unit: UnitOfWork, entities: readonly Key[]): Promise<void> => {
  const { session } = unit;
  const orphans = await session.all<{ id: Key }>(sql`
    SELECT e.id FROM ${session.dialect.values(entities)} AS wanted CROSS JOIN entities AS e
    WHERE e.id = wanted.value AND e.canonical = 0
      AND NOT EXISTS (SELECT 1 FROM article_entities AS l WHERE l.entity_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM reviewed_entities AS r WHERE r.entity_id = e.id)
      AND NOT EXISTS (SELECT 1 FROM entity_changes AS c WHERE c.from_id = e.id OR c.into_id = e.id)`);
  for (const { id } of orphans) {
    await session.run(sql`DELETE FROM aliases WHERE entity_id = ${id}`);
    await session.run(sql`DELETE FROM sounds WHERE entity_id = ${id}`);
    await session.run(sql`DELETE FROM name_keys WHERE entity_id = ${id}`);
    await session.run(sql`DELETE FROM entity_candidates WHERE entity_id = ${id} OR candidate_id = ${id}`);
    await session.run(sql`DELETE FROM entities WHERE id = ${id}`);
    unit.removeSearch({ type: 'ENTITY', id, day: 0 });
    unit.forgetEntity(id);
  }
  unit.addTotal('entities', -orphans.length);
};

/** Writes curated entities; one that articles brought before becomes curated. Number of those that are new. */
export const writeCanonicalEntities = async (
  unit: UnitOfWork,
  entities: readonly CanonicalEntity[],
): Promise<number> => {
  const { session } = unit;
  const ids = [...new Set(entities.map(({ gazetteerId }) => gazetteerId))];
  const found = await createEntityIndex(session, unit.pendingArticles).findByGazetteerIds(ids);
  const known = new Map([...found].map(([id, { key }]) => [id, key]));
  const before = known.size;
  for (const entity of entities) {
    const { gazetteerId, type, subtype, name, wikidataId } = entity;
    const names = JSON.stringify(entity.names);
    const key = known.get(gazetteerId);
    const id = key ?? unit.takeKeys('entities', 1);
    if (key === undefined) {
      await session.insert(sql`entities (id, type, subtype, name, names, gazetteer_id, wikidata_id, canonical)`, [
        [id, type, subtype, name, names, gazetteerId, wikidataId, 1],
      ]);
      known.set(gazetteerId, id);
    } else {
      await session.run(sql`
        UPDATE entities SET type = ${type}, subtype = ${subtype}, wikidata_id = ${wikidataId}, canonical = 1
        WHERE id = ${id}`);
      await putMachineName(session, id, name, names);
      // It may have been another kind of thing until now.
      await putNameKeys(session, [id]);
    }
    await addAliases(unit, [
      { entityId: id, alias: name, language: null, links: true },
      ...Object.entries(entity.names).map(([language, alias]) => ({ entityId: id, alias, language, links: true })),
      ...entity.aliases.map(({ alias, language }) => ({ entityId: id, alias, language, links: true })),
    ]);
  }
  const added = known.size - before;
  unit.addTotal('entities', added);
  return added;
};
