import sql, { type Sql } from 'sql-template-tag';
import { foldName } from '../text/fold-name.js';
import { among, amongEntities, onlyOf } from './conditions.js';
import type { Database, Session } from './connection.js';
import { readCandidates } from './entity-candidates.js';
import { isUnmerged, revisionOf, survivorOf } from './entity-identity.js';
import { createFacets, type Dimension } from './facets.js';
import { foundFields } from './found.js';
import { all } from './paging.js';
import { byIds, createReads, groupByPlace, type Kind, type Link } from './reads.js';
import type { AliasRecord, EntityRecord, Key } from './records.js';
import type { EntityFacet, EntityFilter, EntityReads } from './store.js';

export interface EntityRow extends Omit<EntityRecord, 'names'> {
  /** JSON object: name by language. */
  readonly names: string;
}

/** Sorts after every string that begins with what stands before it. */
const LAST_LETTER = '\u{10ffff}';

const inArticle = (article: Sql): Link => ({
  from: sql`article_entities AS l CROSS JOIN entities AS c`,
  where: [sql`l.article_id = ${article}`, sql`c.id = l.entity_id`],
  id: sql`l.entity_id`,
  repeats: false,
});

export const entityKind: Kind<
  EntityRow,
  EntityRecord,
  EntityFilter,
  'NAME' | 'MENTION_COUNT' | 'QUOTE_COUNT' | 'ID',
  'article'
> = {
  table: sql`entities`,
  total: 'entities',
  columns: sql`t.id, t.type, t.subtype, t.name, t.names, t.wikidata_id AS "wikidataId", t.country_id AS "countryId",
    t.mention_count AS "mentionCount", t.quote_count AS "quoteCount", t.article_count AS "articleCount"`,
  joins: sql``,
  sorts: {
    NAME: { type: 'string', column: sql`name` },
    MENTION_COUNT: { type: 'number', column: sql`mention_count` },
    QUOTE_COUNT: { type: 'number', column: sql`quote_count` },
    ID: null,
  },
  conditions: ({ type, article, name, hasQuotes, country }) => [
    ...among(sql`c.type`, type),
    ...(article === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM article_entities AS m WHERE m.entity_id = c.id AND ${all(among(sql`m.article_id`, article))})`,
        ]),
    ...amongEntities(sql`c.country_id`, country),
    ...(name === undefined ? [] : [startsWith(foldName(name))]),
    ...(hasQuotes === undefined ? [] : [hasQuotes ? sql`c.quote_count > 0` : sql`c.quote_count = 0`]),
  ],
  shown: () => isUnmerged(sql`c`),
  counted: 'MENTION_COUNT',
  link: (_edge, parent) => inArticle(parent),
  driver: (filter) => {
    const article = onlyOf(filter.article);
    return article === undefined ? null : { ...inArticle(sql`${article}`), finds: ['article'] };
  },
  found: (filter, field) => {
    const few = [
      ...(filter.name !== undefined && !isShortName(filter.name) ? ['name'] : []),
      ...(filter.article === undefined ? [] : ['article']),
    ];
    if (field === 'QUOTE_COUNT') return foundFields(filter, ['country'], { few, also: ['hasQuotes'] });
    return foundFields(filter, field === 'ID' ? ['country'] : ['country', 'type'], { few });
  },
  load: async (_session, rows) =>
    rows.map((row) => ({
      id: row.id,
      type: row.type,
      subtype: row.subtype,
      name: row.name,
      names: JSON.parse(row.names) as EntityRecord['names'],
      wikidataId: row.wikidataId,
      countryId: row.countryId,
      mentionCount: row.mentionCount,
      quoteCount: row.quoteCount,
      articleCount: row.articleCount,
    })),
};

/** FROM part: the entities in `value` of table `owners` as `own`, with their aliases `a` and those of what was merged into them. */
const namesOf = (owners: Sql): Sql => sql`(
    SELECT own.key, own.value, own.value AS named FROM ${owners} AS own
    UNION ALL
    SELECT own.key, own.value, m.entity_id FROM ${owners} AS own
    CROSS JOIN merged_entities AS m WHERE m.into_id = own.value
  ) AS own CROSS JOIN aliases AS a WHERE a.entity_id = own.named`;

/** As `namesOf`, of the entities with these keys. */
export const ownNames = (session: Session, entities: readonly Key[]): Sql => namesOf(session.dialect.values(entities));

/** SELECT: every name of those in `value` of table `owners`, once each, in their order. */
const aliasesOf = (owners: Sql): Sql => sql`
  SELECT own.key AS place, own.value AS "entityId", a.alias, max(a.language) AS language
  FROM ${namesOf(owners)} GROUP BY own.key, own.value, a.alias ORDER BY own.key, a.alias`;

/** FROM part: the names of the entity of row `entity` as `alias`. */
export const aliasesOfEntity = (entity: Sql, alias: Sql): Sql =>
  sql`(${aliasesOf(sql`(SELECT 0 AS key, ${entity}.id AS value)`)}) AS ${alias}`;

/** SELECT: the key of the entity that goes by a name; of several, of the most mentioned one. */
export const selectNamed = (name: string): Sql => sql`
  SELECT e.id FROM aliases AS a JOIN entities AS e ON e.id = ${survivorOf(sql`a.entity_id`)} WHERE a.folded = ${foldName(name)}
  ORDER BY e.mention_count DESC, e.canonical DESC, e.id LIMIT 1`;

/** SELECT: the key of the entity with an item of Wikidata. */
export const selectOfWikidata = (wikidataId: string): Sql => sql`
  SELECT ${survivorOf(sql`e.id`)} AS id FROM entities AS e WHERE e.wikidata_id = ${wikidataId} ORDER BY e.id LIMIT 1`;

/** Names that begin with fewer letters are those of a good part of all entities. */
const SHORT_NAME = 2;
export const isShortName = (name: string): boolean => Array.from(foldName(name)).length <= SHORT_NAME;

const startsWith = (folded: string): Sql =>
  Array.from(folded).length > SHORT_NAME ? hasNameFrom(folded) : hasOwnNameFrom(folded);

const hasOwnNameFrom = (folded: string): Sql =>
  sql`(EXISTS (SELECT 1 FROM aliases AS a WHERE a.entity_id = c.id
      AND a.folded >= ${folded} AND a.folded < ${`${folded}${LAST_LETTER}`})
    OR EXISTS (SELECT 1 FROM merged_entities AS m CROSS JOIN aliases AS a WHERE m.into_id = c.id
      AND a.entity_id = m.entity_id AND a.folded >= ${folded} AND a.folded < ${`${folded}${LAST_LETTER}`}))`;

const hasNameFrom = (folded: string): Sql =>
  sql`c.id IN (SELECT ${survivorOf(sql`a.entity_id`)} FROM aliases AS a
    WHERE a.folded >= ${folded} AND a.folded < ${`${folded}${LAST_LETTER}`})`;

const readOne = async (database: Database, find: Sql): Promise<EntityRecord | null> =>
  database.read(async (session) => {
    const row = await session.get<{ id: Key }>(find);
    return row === null ? null : ((await byIds(session, entityKind, [row.id]))[0] ?? null);
  });

const FACETS: Readonly<Record<EntityFacet, Dimension>> = {
  TYPE: { value: sql`c.type`, holds: 'TEXT' },
  SUBTYPE: { value: sql`c.subtype`, holds: 'TEXT' },
  COUNTRY: { value: sql`c.country_id`, holds: 'ENTITY' },
};

export const createEntityReads = (database: Database, kind: typeof entityKind): EntityReads => ({
  ...createReads(database, kind),
  ...createFacets(database, kind, FACETS),
  byIds: async (ids) => {
    if (ids.length === 0) return [];
    return database.read(async (session) => {
      const rows = await session.all<EntityRow & { readonly asked: Key }>(sql`
        SELECT parent.value AS asked, ${entityKind.columns} FROM ${session.dialect.values([...new Set(ids)])} AS parent
        CROSS JOIN entities AS t WHERE t.id = ${survivorOf(sql`parent.value`)}`);
      const records = await entityKind.load(session, rows);
      const found = new Map(rows.map(({ asked }, place) => [asked, records[place] ?? null]));
      return ids.map((id) => found.get(id) ?? null);
    });
  },
  byName: (name) => readOne(database, selectNamed(name)),
  byWikidataId: (wikidataId) => readOne(database, selectOfWikidata(wikidataId)),
  aliases: async (entities) => {
    const rows = await database.read((session) =>
      session.all<AliasRecord & { readonly place: number }>(aliasesOf(session.dialect.values(entities))),
    );
    return groupByPlace(rows, entities.length).map((aliases) =>
      aliases.map(({ entityId, alias, language }) => ({ entityId, alias, language })),
    );
  },
  candidates: (entities) => readCandidates(database, entities),
  mergedInto: async (entities) => {
    const rows = await database.read((session) =>
      session.all<{ place: number; id: Key }>(sql`
        SELECT parent.key AS place, m.entity_id AS id FROM ${session.dialect.values(entities)} AS parent
        CROSS JOIN merged_entities AS m WHERE m.into_id = parent.value ORDER BY parent.key, m.entity_id`),
    );
    return groupByPlace(rows, entities.length).map((merged) => merged.map(({ id }) => id));
  },
  machineNames: async (entities) => {
    const rows = await database.read((session) =>
      session.all<{ place: number; name: string; names: string }>(sql`
        SELECT parent.key AS place, r.machine_name AS name, r.machine_names AS names
        FROM ${session.dialect.values(entities)} AS parent CROSS JOIN entity_renames AS r
        WHERE r.entity_id = parent.value`),
    );
    return groupByPlace(rows, entities.length).map(([row]) =>
      row === undefined ? null : { name: row.name, names: JSON.parse(row.names) as EntityRecord['names'] },
    );
  },
  revisions: async (entities) => {
    const rows = await database.read((session) =>
      session.all<{ revision: number }>(sql`
        SELECT ${revisionOf(sql`parent.value`)} AS revision FROM ${session.dialect.values(entities)} AS parent
        ORDER BY parent.key`),
    );
    return rows.map(({ revision }) => revision);
  },
});
