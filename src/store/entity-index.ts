import sql, { type Sql } from 'sql-template-tag';
import type { EntityType } from '../model/entity.js';
import type { Sounds } from '../model/sounds.js';
import type { EntityIndex, FoundEntity, NamedEntity, Profile } from '../resolve/entity-index.js';
import type { Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { groupByPlace } from './reads.js';
import type { Key } from './records.js';

/** Entities looked at for one name, spelling or sound, however many go by it. */
const MOST_NAMESAKES = 8;
/** Roles that make up a profile: the ones that were read last. */
const PROFILE_ROLES = 24;

interface FoundRow {
  readonly id: Key;
  readonly current: Key;
  readonly type: EntityType;
  readonly canonical: number;
  readonly country: Key | null;
  readonly articles: number;
}

/** Articles of an entity that its row does not count yet. */
export type PendingArticles = (entity: Key) => number;

/** A country that the gazetteer knows: what else is read as one may be the same one under another name. */
const isCountry = (of: Sql): Sql => sql`${of}.subtype = 'COUNTRY' AND ${of}.gazetteer_id IS NOT NULL`;

/** Columns of a `FoundRow`: of the entity `e` by which it was found, and of `n`, the one it is now. */
const FOUND = sql`e.id, n.id AS current, e.type, n.canonical, n.article_count AS articles,
  (SELECT k.id FROM entities AS k WHERE k.id = n.country_id AND ${isCountry(sql`k`)}) AS country`;
const JOIN_CURRENT = sql`CROSS JOIN entities AS n`;
const IS_CURRENT = sql`n.id = ${survivorOf(sql`e.id`)}`;

const asFound =
  (pendingArticles: PendingArticles) =>
  ({ id, current, type, canonical, country, articles }: FoundRow): FoundEntity => ({
    key: id,
    current,
    type,
    curated: canonical === 1,
    country,
    articles: articles + pendingArticles(current),
  });

/** The first of the entities that `table` names under a value; reads no more of its index than it gives. */
const firstBy = (table: Sql, column: Sql, condition: Sql): Sql => sql`
  SELECT DISTINCT x.entity_id FROM ${table} AS x WHERE x.${column} = wanted.value ${condition}
  ORDER BY x.entity_id LIMIT ${MOST_NAMESAKES}`;

const readProfiles = async (session: Session, keys: readonly Key[]): Promise<ReadonlyMap<Key, Profile>> => {
  const rows = await session.all<{ place: number; office: string; organization: Key | null; country: Key | null }>(sql`
    SELECT wanted.key AS place, r.office, r.organization_id AS organization, k.id AS country
    FROM ${session.dialect.values(keys)} AS wanted CROSS JOIN roles AS r
    LEFT JOIN entities AS k ON k.id = r.country_id AND ${isCountry(sql`k`)}
    WHERE r.id IN (
      SELECT x.id FROM roles AS x WHERE x.entity_id = wanted.value ORDER BY x.id DESC LIMIT ${PROFILE_ROLES})`);
  const profiles = groupByPlace(rows, keys.length).map((own): Profile => {
    const offices = new Map<string, number>();
    for (const { office } of own) offices.set(office, (offices.get(office) ?? 0) + 1);
    return {
      offices,
      organizations: new Set(own.flatMap(({ organization }) => organization ?? [])),
      countries: new Set(own.flatMap(({ country }) => country ?? [])),
    };
  });
  return new Map(keys.map((key, place) => [key, profiles[place] as Profile]));
};

interface KeyIndex {
  findByKeys(keys: readonly Key[]): Promise<ReadonlyMap<Key, FoundEntity>>;
}

/** The shared entities, as linking looks for them. */
export const createEntityIndex = (
  session: Session,
  pendingArticles: PendingArticles = () => 0,
): EntityIndex & KeyIndex => {
  const toFound = asFound(pendingArticles);
  return {
    findByKeys: async (keys) => {
      const rows = await session.all<FoundRow>(sql`
      SELECT ${FOUND} FROM ${session.dialect.values(keys)} AS wanted
      CROSS JOIN entities AS e ${JOIN_CURRENT} WHERE e.id = wanted.value AND ${IS_CURRENT}`);
      return new Map(rows.map((row) => [row.id, toFound(row)]));
    },
    findByGazetteerIds: async (gazetteerIds) => {
      if (gazetteerIds.length === 0) return new Map();
      const rows = await session.all<FoundRow & { gazetteerId: string }>(sql`
      SELECT ${FOUND}, e.gazetteer_id AS "gazetteerId" FROM ${session.dialect.values(gazetteerIds)} AS wanted
      CROSS JOIN entities AS e ${JOIN_CURRENT} WHERE e.gazetteer_id = wanted.value AND ${IS_CURRENT}`);
      return new Map(rows.map((row) => [row.gazetteerId, toFound(row)]));
    },
    findByNames: async (names) => {
      if (names.length === 0) return [];
      const wanted = [...new Set(names.map(({ folded }) => folded))];
      const rows = await session.all<FoundRow & { folded: string }>(sql`
      SELECT ${FOUND}, wanted.value AS folded FROM ${session.dialect.values(wanted)} AS wanted
      CROSS JOIN entities AS e ${JOIN_CURRENT}
      WHERE e.id IN (${firstBy(sql`aliases`, sql`folded`, sql`AND x.links = 1`)}) AND ${IS_CURRENT}
      ORDER BY e.canonical DESC, e.id`);
      const found = new Map<string, NamedEntity[]>();
      for (const row of rows) {
        const name = `${row.type} ${row.folded}`;
        found.set(name, [...(found.get(name) ?? []), { ...toFound(row), folded: row.folded }]);
      }
      return names.map(({ type, folded }) => found.get(`${type} ${folded}`) ?? []);
    },
    findByNameKeys: async (keys) => {
      if (keys.length === 0) return new Map();
      const rows = await session.all<FoundRow & { nameKey: string; folded: string }>(sql`
      SELECT ${FOUND}, wanted.value AS "nameKey", k.folded FROM ${session.dialect.values(keys)} AS wanted
      CROSS JOIN name_keys AS k CROSS JOIN entities AS e ${JOIN_CURRENT}
      WHERE k.key = wanted.value AND k.entity_id IN (${firstBy(sql`name_keys`, sql`key`, sql``)})
        AND e.id = k.entity_id AND ${IS_CURRENT} ORDER BY e.id`);
      const found = new Map<string, NamedEntity[]>();
      for (const row of rows) {
        found.set(row.nameKey, [...(found.get(row.nameKey) ?? []), { ...toFound(row), folded: row.folded }]);
      }
      return found;
    },
    findBySounds: async (keys) => {
      if (keys.length === 0) return [];
      const rows = await session.all<FoundRow & Sounds & { soundKey: string }>(sql`
      SELECT ${FOUND}, s.language, s.key AS "soundKey", s.vowels
      FROM ${session.dialect.values(keys)} AS wanted CROSS JOIN sounds AS s CROSS JOIN entities AS e ${JOIN_CURRENT}
      WHERE s.key = wanted.value AND s.entity_id IN (${firstBy(sql`sounds`, sql`key`, sql``)})
        AND e.id = s.entity_id AND ${IS_CURRENT} ORDER BY e.id`);
      return rows.map((row) => ({
        ...toFound(row),
        sounds: { language: row.language, key: row.soundKey, vowels: row.vowels },
      }));
    },
    readProfiles: (keys) => (keys.length === 0 ? Promise.resolve(new Map()) : readProfiles(session, keys)),
  };
};
