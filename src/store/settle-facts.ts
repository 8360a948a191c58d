import sql from 'sql-template-tag';
import type { EntityType } from '../model/entity.js';
import type { ImportId } from '../model/imported-fact.js';
import { heldOffice, isPortfolio, isSingle } from '../resolve/tenures.js';
import type { Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { LAST_MINUTE, toLastMinute, toMinute } from './published.js';
import type { Key } from './records.js';
import type { FactGazetteer } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';
import { writeCanonicalEntities } from './write-entities.js';
import { dropEmptyTenures, type Line, settleImported } from './write-tenures.js';

const BATCH = 500;

interface Referred {
  /** What the import names, whatever people made of it. */
  readonly given: Key;
  readonly key: Key;
  readonly type: EntityType;
  readonly country: Key | null;
}

/** The entities that ids of imports name: imported, known by their item of Wikidata, or of the curated table. */
const readReferred = async (
  unit: UnitOfWork,
  ids: readonly ImportId[],
  gazetteer: FactGazetteer,
): Promise<ReadonlyMap<ImportId, Referred>> => {
  const { session } = unit;
  const found = new Map<ImportId, Referred>();
  const imported = await session.all<Referred & { id: ImportId }>(sql`
    SELECT i.source_id AS id, i.entity_id AS given, e.id AS key, e.type, e.country_id AS country
    FROM ${session.dialect.values(ids)} AS wanted CROSS JOIN imported_entities AS i CROSS JOIN entities AS e
    WHERE i.source_id = wanted.value AND e.id = ${survivorOf(sql`i.entity_id`)}`);
  for (const { id, ...row } of imported) found.set(id, row);
  const items = ids.filter((id) => !found.has(id) && id.startsWith('wikidata:'));
  const byItem = await session.all<Referred & { id: ImportId }>(sql`
    SELECT wanted.value AS id, e.id AS given, s.id AS key, s.type, s.country_id AS country
    FROM ${session.dialect.values(items)} AS wanted CROSS JOIN entities AS e CROSS JOIN entities AS s
    WHERE e.wikidata_id = substr(wanted.value, 10) AND s.id = ${survivorOf(sql`e.id`)} ORDER BY e.id DESC`);
  for (const { id, ...row } of byItem) found.set(id, row);
  const curated = new Map(
    ids.flatMap((id) => {
      const entry = found.has(id) ? null : gazetteer.byId(id);
      return entry === null ? [] : [[id, entry] as const];
    }),
  );
  if (curated.size > 0) {
    await writeCanonicalEntities(unit, [
      ...new Map([...curated.values()].map((each) => [each.gazetteerId, each])).values(),
    ]);
    const rows = await session.all<Referred & { id: string }>(sql`
      SELECT e.gazetteer_id AS id, e.id AS given, s.id AS key, s.type, s.country_id AS country
      FROM ${session.dialect.values([...curated.values()].map(({ gazetteerId }) => gazetteerId))} AS wanted
      CROSS JOIN entities AS e CROSS JOIN entities AS s
      WHERE e.gazetteer_id = wanted.value AND s.id = ${survivorOf(sql`e.id`)}`);
    const byEntry = new Map(rows.map(({ id, ...row }) => [id, row]));
    for (const [id, { gazetteerId }] of curated) {
      const row = byEntry.get(gazetteerId);
      if (row !== undefined) found.set(id, row);
    }
  }
  return found;
};

/** Gives imported entities their countries as far as these are known by now. Returns how many were looked at, 0 at the end. */
export const settleCountries = async (
  unit: UnitOfWork,
  after: ImportId,
  gazetteer: FactGazetteer,
): Promise<ImportId | null> => {
  const { session } = unit;
  const rows = await session.all<{ id: ImportId; key: Key; country: ImportId }>(sql`
    SELECT i.source_id AS id, ${survivorOf(sql`i.entity_id`)} AS key, i.country FROM imported_entities AS i
    WHERE i.country IS NOT NULL AND i.source_id > ${after} ORDER BY i.source_id LIMIT ${BATCH}`);
  const found = await readReferred(unit, [...new Set(rows.map(({ country }) => country))], gazetteer);
  for (const { id, key, country } of rows) {
    const land = found.get(country);
    if (land === undefined || land.type !== 'LOCATION' || land.key === key) continue;
    await session.run(sql`UPDATE entities SET country_id = coalesce(country_id, ${land.key}) WHERE id = ${key}`);
    await session.run(sql`UPDATE imported_entities SET country = NULL WHERE source_id = ${id}`);
  }
  return rows.at(-1)?.id ?? null;
};

interface OpenTenure {
  readonly id: ImportId;
  readonly holder: ImportId;
  readonly office: ImportId | null;
  readonly officeKnown: ImportId | null;
  readonly home: ImportId | null;
  readonly officeHome: ImportId | null;
  readonly code: string | null;
  readonly title: string | null;
  readonly fromDate: string | null;
  readonly toDate: string | null;
  readonly ended: number;
  readonly tenureId: Key | null;
}

/** First and last minute of what an import says; both 0 where it names no day. */
const toBounds = ({ fromDate, toDate, ended }: OpenTenure): readonly [begins: number, ends: number] => {
  if (fromDate === null) return toDate === null ? [0, 0] : [toMinute(toDate), toLastMinute(toDate)];
  if (toDate !== null) return [toMinute(fromDate), toLastMinute(toDate)];
  return [toMinute(fromDate), ended === 1 ? toLastMinute(fromDate) : LAST_MINUTE];
};

const readLine = async (session: Session, tenure: Key) => {
  const row = await session.get<Omit<Line, 'single'> & { single: number; begins: number; ends: number }>(sql`
    SELECT entity_id AS "entityId", office, home_id AS "homeId", scope_id AS "scopeId", single, begins, ends
    FROM tenures WHERE id = ${tenure}`);
  return row === null ? null : { ...row, single: row.single === 1 };
};

/** Writes one tenure whose holder and home are known; articles that speak of its time become its evidence. */
const putTenure = async (
  unit: UnitOfWork,
  open: OpenTenure,
  holder: Referred,
  home: Referred,
  office: string,
): Promise<void> => {
  const { session } = unit;
  const [begins, ends] = toBounds(open);
  const line: Line = {
    entityId: holder.key,
    office,
    homeId: home.key,
    scopeId: 0,
    single: isSingle(office, home.type === 'LOCATION'),
  };
  let id = open.tenureId;
  const before = id === null ? null : await readLine(session, id);
  if (id === null) {
    id = unit.takeKeys('tenures', 1);
    unit.addTotal('tenures', 1);
    await session.insert(
      sql`tenures (id, entity_id, office, home_id, scope_id, given_entity_id, given_home_id, single, imported, begins,
        ends, statement_count, acting_count, from_date, to_date, title, source)`,
      [
        [
          ...[
            id,
            line.entityId,
            office,
            line.homeId,
            0,
            holder.given,
            home.given,
            line.single ? 1 : 0,
            1,
            begins,
            ends,
          ],
          ...[0, 0, open.fromDate, open.toDate, open.title, open.id],
        ],
      ],
    );
  } else {
    await session.run(sql`
      UPDATE tenures SET entity_id = ${line.entityId}, office = ${office}, home_id = ${line.homeId},
        given_entity_id = ${holder.given}, given_home_id = ${home.given}, single = ${line.single ? 1 : 0},
        begins = ${begins}, ends = ${ends}, from_date = ${open.fromDate}, to_date = ${open.toDate},
        title = ${open.title} WHERE id = ${id}`);
  }
  await session.run(sql`
    UPDATE imported_tenures SET state = 1, waits_for = NULL, tenure_id = ${id} WHERE source_id = ${open.id}`);
  if (before !== null) await settleImported(unit, before, before.begins, before.ends);
  if (ends > 0) await settleImported(unit, line, begins, ends);
};

/**
 * Makes tenures of imported ones whose holder, office and home have come; the others wait for what they name. Returns the
 * last id looked at, null at the end.
 */
export const settleTenures = async (
  unit: UnitOfWork,
  after: ImportId,
  gazetteer: FactGazetteer,
): Promise<ImportId | null> => {
  const { session } = unit;
  const rows = await session.all<OpenTenure>(sql`
    SELECT i.source_id AS id, i.holder, i.office, o.source_id AS "officeKnown", i.home, o.home AS "officeHome",
      coalesce(i.code, o.code) AS code, coalesce(i.title, o.title) AS title, i.from_date AS "fromDate",
      i.to_date AS "toDate", i.ended, i.tenure_id AS "tenureId"
    FROM imported_tenures AS i LEFT JOIN imported_offices AS o ON o.source_id = i.office
    WHERE i.state = 0 AND i.source_id > ${after} ORDER BY i.source_id LIMIT ${BATCH}`);
  const ids = new Set(rows.flatMap(({ holder, home, officeHome }) => [holder, home ?? officeHome ?? holder]));
  const found = await readReferred(unit, [...ids], gazetteer);
  const wait = (id: ImportId, waitsFor: ImportId | null): Promise<number> =>
    session.run(sql`UPDATE imported_tenures SET state = 2, waits_for = ${waitsFor} WHERE source_id = ${id}`);
  for (const row of rows) {
    const { id, office, officeKnown, code, title } = row;
    const holder = found.get(row.holder);
    const homeId = row.home ?? row.officeHome;
    if (holder === undefined || holder.type !== 'PERSON') await wait(id, row.holder);
    else if (office !== null && officeKnown === null && code === null && title === null) await wait(id, office);
    else {
      const held = code === null ? 'OTHER' : (heldOffice(code) ?? code);
      const own = homeId === null && isPortfolio(held) ? await readCountry(session, holder.country) : undefined;
      const home = homeId === null ? own : found.get(homeId);
      if (home === undefined) await wait(id, homeId);
      else await putTenure(unit, row, holder, home, held);
    }
  }
  await dropEmptyTenures(unit);
  return rows.at(-1)?.id ?? null;
};

const readCountry = async (session: Session, country: Key | null): Promise<Referred | undefined> => {
  if (country === null) return undefined;
  const row = await session.get<Referred>(sql`
    SELECT e.id AS given, e.id AS key, e.type, e.country_id AS country FROM entities AS e WHERE e.id = ${country}`);
  return row ?? undefined;
};

/** Imported tenures that wait for somebody or something that no import has brought. */
export const countWaiting = async (session: Session): Promise<number> =>
  (await session.get<{ count: number }>(sql`SELECT count(*) AS count FROM imported_tenures WHERE state = 2`))?.count ??
  0;
