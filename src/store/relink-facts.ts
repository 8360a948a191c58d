import sql from 'sql-template-tag';
import type { EntityType } from '../model/entity.js';
import type { ImportId } from '../model/imported-fact.js';
import { isSameOne } from '../resolve/relink.js';
import { foldName } from '../text/fold-name.js';
import { survivorOf } from './entity-identity.js';
import { mergeEntities } from './merge-entities.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';

const BATCH = 200;
/** Stored entities of one name: more are nobody in particular. */
const MOST_OPEN = 2_000;

interface Pair {
  readonly source: ImportId;
  readonly imported: Key;
  readonly importedType: EntityType;
  readonly importedSubtype: string | null;
  readonly importedCountry: Key | null;
  readonly open: Key;
  readonly openType: EntityType;
  readonly openName: string;
  readonly openCountry: Key | null;
  readonly folded: string;
  /** Other imported or curated entities of the type that go by the name. */
  readonly namesakes: number;
}

/** What the author of a merge by an import is called. */
const AUTHOR = 'isnad entities import';

export interface Relinked {
  readonly last: ImportId | null;
  readonly merged: number;
}

/**
 * Looks for stored entities that articles brought under a name of newly imported ones, and makes them these where nobody
 * else bears the name and type and country agree. A change like those of people: on record, and undone like them.
 */
export const relinkOpen = async (unit: UnitOfWork, after: ImportId, at: string): Promise<Relinked> => {
  const { session } = unit;
  const rows = await session.all<{ id: ImportId; key: Key }>(sql`
    SELECT i.source_id AS id, ${survivorOf(sql`i.entity_id`)} AS key FROM imported_entities AS i
    WHERE i.relinked = 0 AND i.source_id > ${after} ORDER BY i.source_id LIMIT ${BATCH}`);
  if (rows.length === 0) return { last: null, merged: 0 };
  const sources = new Map(rows.map(({ id, key }) => [key, id]));
  const pairs = await session.all<Omit<Pair, 'source'>>(sql`
    SELECT DISTINCT i.id AS imported, i.type AS "importedType", i.subtype AS "importedSubtype",
      i.country_id AS "importedCountry", o.id AS open, o.type AS "openType", o.name AS "openName",
      o.country_id AS "openCountry", a.folded,
      (SELECT count(DISTINCT n.id) FROM aliases AS x CROSS JOIN entities AS n
        WHERE x.folded = a.folded AND x.links = 1 AND n.id = x.entity_id AND n.canonical = 1 AND n.type = i.type
          AND n.id <> i.id AND NOT EXISTS (SELECT 1 FROM merged_entities AS m WHERE m.entity_id = n.id)) AS namesakes
    FROM ${session.dialect.values([...sources.keys()])} AS wanted CROSS JOIN entities AS i CROSS JOIN aliases AS a
    CROSS JOIN aliases AS b CROSS JOIN entities AS o
    WHERE i.id = wanted.value AND a.entity_id = i.id AND a.links = 1 AND b.folded = a.folded AND b.links = 1
      AND b.entity_id <> i.id AND o.id = b.entity_id AND o.canonical = 0 AND o.article_id IS NULL
      AND o.gazetteer_id IS NULL AND (o.wikidata_id IS NULL OR o.wikidata_id = i.wikidata_id)
      AND NOT EXISTS (SELECT 1 FROM merged_entities AS m WHERE m.entity_id = o.id)
      AND NOT EXISTS (SELECT 1 FROM entity_changes AS c WHERE (c.from_id = o.id OR c.into_id = o.id)
        AND (c.kind = 'SPLIT' OR c.undone_at IS NOT NULL))
    LIMIT ${MOST_OPEN}`);
  const countries = await readOfficeCountries(unit, [...new Set(pairs.map(({ open }) => open))]);
  const done = new Set<Key>();
  for (const pair of pairs) {
    const { imported, open, folded } = pair;
    if (done.has(open) || pair.namesakes > 0 || foldName(pair.openName) !== folded) continue;
    const same = isSameOne(
      {
        type: pair.openType,
        folded,
        country: pair.openCountry,
        officeCountries: countries.get(open) ?? new Set(),
      },
      { type: pair.importedType, subtype: pair.importedSubtype, country: pair.importedCountry },
    );
    if (!same) continue;
    done.add(open);
    const request = { from: open, into: imported, force: false, fromRevision: null, intoRevision: null };
    await mergeEntities(unit, request, { by: AUTHOR, reason: `the name of ${sources.get(imported)}`, at });
  }
  await session.run(sql`
    UPDATE imported_entities SET relinked = 1
    WHERE source_id IN (SELECT w.value FROM ${session.dialect.values(rows.map(({ id }) => id))} AS w)`);
  return { last: rows.at(-1)?.id ?? null, merged: done.size };
};

/** Roles looked at of one open entity. */
const MOST_ROLES = 50;

const readOfficeCountries = async (
  { session }: UnitOfWork,
  entities: readonly Key[],
): Promise<ReadonlyMap<Key, ReadonlySet<Key>>> => {
  const found = new Map<Key, Set<Key>>();
  for (const entity of entities) {
    const rows = await session.all<{ country: Key }>(sql`
      SELECT DISTINCT country FROM (
        SELECT coalesce(r.country_id, o.country_id) AS country FROM roles AS r
        LEFT JOIN entities AS o ON o.id = r.organization_id WHERE r.entity_id = ${entity} LIMIT ${MOST_ROLES}
      ) AS given WHERE country IS NOT NULL`);
    found.set(entity, new Set(rows.map(({ country }) => country)));
  }
  return found;
};
