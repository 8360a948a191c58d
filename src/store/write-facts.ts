import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import type { EntityType } from '../model/entity.js';
import type {
  ImportedEntity,
  ImportedFact,
  ImportedOffice,
  ImportedTenure,
  ImportId,
  ImportPlace,
} from '../model/imported-fact.js';
import { areKin } from '../resolve/entity-changes.js';
import { isTellingName } from '../resolve/link-entities.js';
import { foldName } from '../text/fold-name.js';
import type { Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { putSounds } from './name-keys.js';
import type { Key } from './records.js';
import type { CanonicalEntity, FactGazetteer, FactIssue, FactRecord, FactTally } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';
import { type Alias, addAliases } from './write-entities.js';

export const EMPTY_TALLY: FactTally = { added: 0, changed: 0, unchanged: 0 };

export interface WrittenFacts {
  readonly entities: FactTally;
  readonly offices: FactTally;
  readonly tenures: FactTally;
  readonly issues: readonly FactIssue[];
}

const digestOf = (fact: ImportedFact): string =>
  createHash('sha256').update(JSON.stringify(fact)).digest('base64url').slice(0, 22);

interface KnownEntity {
  readonly key: Key;
  readonly type: EntityType;
}

interface Batch {
  readonly unit: UnitOfWork;
  readonly gazetteer: FactGazetteer;
  readonly known: Map<ImportId, KnownEntity & { readonly digest: string }>;
  readonly byWikidata: Map<string, KnownEntity>;
  readonly byGazetteer: Map<string, KnownEntity>;
  readonly aliases: Alias[];
  readonly warned: { readonly place: ImportPlace; readonly fact: ImportedEntity; readonly key: Key }[];
}

const readKnown = async (session: Session, ids: readonly ImportId[]) => {
  const rows = await session.all<KnownEntity & { id: ImportId; digest: string }>(sql`
    SELECT i.source_id AS id, i.digest, e.id AS key, e.type
    FROM ${session.dialect.values(ids)} AS wanted CROSS JOIN imported_entities AS i CROSS JOIN entities AS e
    WHERE i.source_id = wanted.value AND e.id = ${survivorOf(sql`i.entity_id`)}`);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
};

/** Entities by a column that names them outside. */
const readBy = async (session: Session, column: 'wikidata_id' | 'gazetteer_id', values: readonly string[]) => {
  const of = column === 'wikidata_id' ? sql`e.wikidata_id` : sql`e.gazetteer_id`;
  const rows = await session.all<KnownEntity & { name: string }>(sql`
    SELECT ${of} AS name, ${survivorOf(sql`e.id`)} AS key, e.type
    FROM ${session.dialect.values(values)} AS wanted CROSS JOIN entities AS e WHERE ${of} = wanted.value ORDER BY e.id DESC`);
  return new Map(rows.map(({ name, ...row }) => [name, row]));
};

const conflict = (fact: ImportedEntity, known: KnownEntity, id: string): IsnadError =>
  new IsnadError(
    'IMPORT_TYPE_CONFLICT',
    `${fact.id} (${fact.name}) is a ${fact.type} here, and ${id} is known as a ${known.type}.`,
    { path: ['type'] },
  );

const newEntity = async (
  { unit }: Batch,
  fact: ImportedEntity,
  entry: CanonicalEntity | null,
): Promise<KnownEntity> => {
  const key = unit.takeKeys('entities', 1);
  const type = entry?.type ?? fact.type;
  await unit.session.insert(sql`entities (id, type, subtype, name, names, gazetteer_id, wikidata_id, canonical)`, [
    [
      key,
      type,
      entry?.subtype ?? fact.subtype,
      entry?.name ?? fact.name,
      JSON.stringify({ ...fact.names, ...entry?.names }),
      entry?.gazetteerId ?? fact.id,
      fact.wikidataId ?? entry?.wikidataId ?? null,
      1,
    ],
  ]);
  unit.addTotal('entities', 1);
  return { key, type };
};

/** A stored entity takes over what the import knows. Names that an import gave before follow it; all others stay. */
const takeOver = async ({ unit }: Batch, fact: ImportedEntity, { key }: KnownEntity): Promise<void> => {
  const { session } = unit;
  const stored = await session.get<{ names: string; gazetteerId: string | null; renamed: number }>(sql`
    SELECT e.names, e.gazetteer_id AS "gazetteerId",
      (SELECT count(*) FROM entity_renames AS r WHERE r.entity_id = e.id) AS renamed
    FROM entities AS e WHERE e.id = ${key}`);
  const before = JSON.parse(stored?.names ?? '{}') as Record<string, string>;
  const isOwn = stored?.gazetteerId === fact.id && stored.renamed === 0;
  const names = JSON.stringify(isOwn ? { ...before, ...fact.names } : { ...fact.names, ...before });
  await session.run(sql`
    UPDATE entities SET canonical = 1, names = ${names}, subtype = coalesce(subtype, ${fact.subtype}),
      wikidata_id = coalesce(wikidata_id, ${fact.wikidataId}), gazetteer_id = coalesce(gazetteer_id, ${fact.id})
    WHERE id = ${key}`);
  if (isOwn) await session.run(sql`UPDATE entities SET name = ${fact.name} WHERE id = ${key}`);
};

/** The entity that a fact is about: known, or new. Errors: IMPORT_TYPE_CONFLICT, IMPORT_WIKIDATA_TAKEN. */
const identify = async (batch: Batch, fact: ImportedEntity): Promise<KnownEntity> => {
  const known = batch.known.get(fact.id);
  const named = fact.wikidataId === null ? undefined : batch.byWikidata.get(fact.wikidataId);
  if (known !== undefined) {
    if (!areKin(known.type, fact.type)) throw conflict(fact, known, 'the same id');
    if (named !== undefined && named.key !== known.key) {
      throw new IsnadError(
        'IMPORT_WIKIDATA_TAKEN',
        `${fact.id} (${fact.name}) says that it is ${fact.wikidataId} of Wikidata, which another entity is already.`,
        { path: ['wikidata'] },
      );
    }
    await takeOver(batch, fact, known);
    return known;
  }
  if (named !== undefined) {
    if (!areKin(named.type, fact.type)) throw conflict(fact, named, fact.wikidataId ?? '');
    await takeOver(batch, fact, named);
    return named;
  }
  const entry = batch.gazetteer.sameAs(fact);
  const stored = entry === null ? undefined : batch.byGazetteer.get(entry.gazetteerId);
  if (stored !== undefined) {
    await takeOver(batch, fact, stored);
    return stored;
  }
  const fresh = await newEntity(batch, fact, entry);
  if (entry !== null) {
    batch.byGazetteer.set(entry.gazetteerId, fresh);
    for (const { alias, language } of entry.aliases)
      batch.aliases.push({ entityId: fresh.key, alias, language, links: true });
  }
  return fresh;
};

const writeEntity = async (batch: Batch, place: ImportPlace, fact: ImportedEntity): Promise<keyof FactTally> => {
  const digest = digestOf(fact);
  const before = batch.known.get(fact.id);
  if (before?.digest === digest) return 'unchanged';
  const entity = await identify(batch, fact);
  const { session } = batch.unit;
  batch.known.set(fact.id, { ...entity, digest });
  if (fact.wikidataId !== null) batch.byWikidata.set(fact.wikidataId, entity);
  await session.run(sql`
    INSERT INTO imported_entities (source_id, entity_id, country, digest)
    VALUES (${fact.id}, ${entity.key}, ${fact.country}, ${digest})
    ON CONFLICT (source_id) DO UPDATE SET country = excluded.country, digest = excluded.digest, relinked = 0`);
  const add = (alias: string, language: string | null): void =>
    void batch.aliases.push({ entityId: entity.key, alias, language, links: true });
  add(fact.name, null);
  for (const [language, name] of Object.entries(fact.names)) add(name, language);
  for (const { name, language } of fact.aliases) add(name, language);
  for (const sounds of fact.sounds ?? [])
    await putSounds(session, entity.key, foldName(fact.names[sounds.language] ?? fact.name), sounds);
  batch.warned.push({ place, fact, key: entity.key });
  return before === undefined ? 'added' : 'changed';
};

const writeOffice = async ({ session }: UnitOfWork, fact: ImportedOffice): Promise<keyof FactTally> => {
  const digest = digestOf(fact);
  const before = await session.get<{ digest: string }>(
    sql`SELECT digest FROM imported_offices WHERE source_id = ${fact.id}`,
  );
  if (before?.digest === digest) return 'unchanged';
  await session.run(sql`
    INSERT INTO imported_offices (source_id, code, title, home, digest)
    VALUES (${fact.id}, ${fact.code}, ${fact.titles[0]?.name ?? null}, ${fact.home}, ${digest})
    ON CONFLICT (source_id) DO UPDATE SET code = excluded.code, title = excluded.title, home = excluded.home,
      digest = excluded.digest`);
  if (before !== null) await session.run(sql`UPDATE imported_tenures SET state = 0 WHERE office = ${fact.id}`);
  return before === null ? 'added' : 'changed';
};

const writeTenure = async ({ session }: UnitOfWork, fact: ImportedTenure): Promise<keyof FactTally> => {
  const digest = digestOf(fact);
  const before = await session.get<{ digest: string }>(
    sql`SELECT digest FROM imported_tenures WHERE source_id = ${fact.id}`,
  );
  if (before?.digest === digest) return 'unchanged';
  await session.run(sql`
    INSERT INTO imported_tenures (source_id, holder, office, home, code, title, from_date, to_date, ended, digest, state)
    VALUES (${fact.id}, ${fact.holder}, ${fact.office}, ${fact.home}, ${fact.code}, ${fact.title?.name ?? null},
      ${fact.from}, ${fact.to}, ${fact.ended ? 1 : 0}, ${digest}, 0)
    ON CONFLICT (source_id) DO UPDATE SET holder = excluded.holder, office = excluded.office, home = excluded.home,
      code = excluded.code, title = excluded.title, from_date = excluded.from_date, to_date = excluded.to_date,
      ended = excluded.ended, digest = excluded.digest, state = 0, waits_for = NULL`);
  return before === null ? 'added' : 'changed';
};

/** Names that several persons of imports and the curated table bear: taken, and told. */
const warnShared = async (batch: Batch): Promise<readonly FactIssue[]> => {
  const { session } = batch.unit;
  const names = batch.warned.flatMap(({ fact, key, place }) =>
    fact.type !== 'PERSON'
      ? []
      : [fact.name, ...Object.values(fact.names), ...fact.aliases.map(({ name }) => name)].map((name) => ({
          name,
          folded: foldName(name),
          key,
          place,
          id: fact.id,
        })),
  );
  const telling = names.filter(({ folded }) => isTellingName('PERSON', folded));
  if (telling.length === 0) return [];
  const rows = await session.all<{ folded: string; key: Key; name: string }>(sql`
    SELECT a.folded, a.entity_id AS key, e.name FROM ${session.dialect.values([...new Set(telling.map(({ folded }) => folded))])} AS wanted
    CROSS JOIN aliases AS a CROSS JOIN entities AS e
    WHERE a.folded = wanted.value AND a.links = 1 AND e.id = a.entity_id AND e.canonical = 1 AND e.type = 'PERSON'
      AND NOT EXISTS (SELECT 1 FROM merged_entities AS m WHERE m.entity_id = e.id)`);
  const bearers = Map.groupBy(rows, ({ folded }) => folded);
  const issues = new Map<string, FactIssue>();
  for (const { name, folded, key, place, id } of telling) {
    const other = bearers.get(folded)?.find((row) => row.key !== key);
    if (other === undefined || issues.has(`${key} ${folded}`)) continue;
    const error = new IsnadError(
      'IMPORT_ALIAS_SHARED',
      `${id} is called "${name}", and so is ${other.name}: articles that say no more are not linked by it.`,
    );
    issues.set(`${key} ${folded}`, { ...place, error, refused: false });
  }
  return [...issues.values()];
};

const count = (tally: FactTally, outcome: keyof FactTally): FactTally => ({ ...tally, [outcome]: tally[outcome] + 1 });

/** Things that were waited for, by the ids of what has come. */
const wake = (session: Session, ids: readonly ImportId[]): Promise<number> =>
  session.run(sql`
    UPDATE imported_tenures SET state = 0, waits_for = NULL
    WHERE state = 2 AND waits_for IN (SELECT w.value FROM ${session.dialect.values(ids)} AS w)`);

/** Writes the facts of some records. A record with a conflict is refused whole and told; the others are written. */
export const writeFacts = async (
  unit: UnitOfWork,
  records: readonly FactRecord[],
  gazetteer: FactGazetteer,
): Promise<WrittenFacts> => {
  const { session } = unit;
  const facts = records.flatMap((record) => record.facts);
  const entities = facts.filter((fact) => fact.kind === 'ENTITY');
  const batch: Batch = {
    unit,
    gazetteer,
    known: await readKnown(session, [...new Set(entities.map(({ id }) => id))]),
    byWikidata: await readBy(session, 'wikidata_id', [
      ...new Set(entities.flatMap(({ wikidataId }) => wikidataId ?? [])),
    ]),
    byGazetteer: await readBy(session, 'gazetteer_id', [
      ...new Set(entities.flatMap((fact) => gazetteer.sameAs(fact)?.gazetteerId ?? [])),
    ]),
    aliases: [],
    warned: [],
  };
  let tallies = { entities: EMPTY_TALLY, offices: EMPTY_TALLY, tenures: EMPTY_TALLY };
  const issues: FactIssue[] = [];
  for (const { source, line, facts: own } of records) {
    try {
      for (const fact of own) {
        if (fact.kind === 'ENTITY') {
          const outcome = await writeEntity(batch, { source, line }, fact);
          tallies = { ...tallies, entities: count(tallies.entities, outcome) };
        } else if (fact.kind === 'OFFICE') {
          tallies = { ...tallies, offices: count(tallies.offices, await writeOffice(unit, fact)) };
        } else tallies = { ...tallies, tenures: count(tallies.tenures, await writeTenure(unit, fact)) };
      }
    } catch (error) {
      // Conflicts are found before anything of the record is written: its entity comes first.
      if (!(error instanceof IsnadError && error.code.startsWith('IMPORT_'))) throw error;
      issues.push({ source, line, error, refused: true });
    }
  }
  await addAliases(unit, batch.aliases);
  issues.push(...(await warnShared(batch)));
  await wake(session, [
    ...entities.map(({ id }) => id),
    ...facts.flatMap((fact) => (fact.kind === 'OFFICE' ? [fact.id] : [])),
  ]);
  return { ...tallies, issues };
};
