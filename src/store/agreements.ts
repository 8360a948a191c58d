import sql, { type Sql } from 'sql-template-tag';
import { changeOrder, MOST_SHOWN, nameOrder, partyOrder } from './agreement-parts.js';
import { among, amongEntities, isOneOfEntities, onlyOf } from './conditions.js';
import type { Database, Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { loadEvidence, PART } from './evidence.js';
import { createFacets, type Dimension, dayOf } from './facets.js';
import { foundFields } from './found.js';
import { literal } from './literal.js';
import { all } from './paging.js';
import { toLastMinute, toMinute } from './published.js';
import { createReads, groupByPlace, type Kind, type Link } from './reads.js';
import type {
  AgreementChangeRecord,
  AgreementNameRecord,
  AgreementPartyRecord,
  AgreementRecord,
  EvidenceRecord,
  Key,
} from './records.js';
import type { AgreementFacet, AgreementFilter, AgreementReads } from './store.js';

const byParty = (entity: Sql): Link => ({
  from: sql`agreement_parties AS l CROSS JOIN agreements AS c`,
  where: [sql`l.entity_id = ${entity}`, sql`c.id = l.agreement_id`],
  id: sql`l.agreement_id`,
  sorted: { alias: sql`l`, columns: ['last_minute'] },
  repeats: true,
});

const byReports = (where: Sql): Link => ({
  from: sql`agreement_reports AS l CROSS JOIN agreements AS c`,
  where: [where, sql`c.id = l.agreement_id`],
  id: sql`l.agreement_id`,
  repeats: true,
});

const byStatusReached = (status: string): Link => ({
  from: sql`agreement_changes AS l CROSS JOIN agreements AS c`,
  where: [sql`l.status = ${status}`, sql`c.id = l.agreement_id`],
  id: sql`l.agreement_id`,
  repeats: true,
});

const driverOf = (filter: AgreementFilter): Link | null => {
  const [party, article, reached] = [onlyOf(filter.party), onlyOf(filter.article), onlyOf(filter.reached)];
  if (article !== undefined) return { ...byReports(sql`l.article_id = ${article}`), finds: ['article'] };
  if (party !== undefined)
    return { ...byParty(survivorOf(sql`${party}`)), finds: filter.role === undefined ? ['party'] : [] };
  return reached === undefined ? null : { ...byStatusReached(reached), finds: ['reached'] };
};

export const agreementKind: Kind<
  AgreementRecord,
  AgreementRecord,
  AgreementFilter,
  'FIRST_REPORT' | 'LAST_REPORT' | 'ARTICLE_COUNT' | 'ID',
  'article' | 'party' | 'quote'
> = {
  table: sql`agreements`,
  total: 'agreements',
  columns: sql`t.id, t.status, t.cameo, t.place_id AS "placeId", t.event_id AS "eventId",
    t.report_count AS "reportCount", t.article_count AS "articleCount"`,
  joins: sql``,
  sorts: {
    FIRST_REPORT: { type: 'number', column: sql`first_minute`, none: 0 },
    LAST_REPORT: { type: 'number', column: sql`last_minute`, none: 0 },
    ARTICLE_COUNT: { type: 'number', column: sql`article_count` },
    ID: null,
  },
  conditions: ({ status, reached, party, role, article, place, event, from, to, minArticles }) => [
    ...among(sql`c.status`, status),
    ...(reached === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM agreement_changes AS h WHERE h.agreement_id = c.id AND ${all(among(sql`h.status`, reached))})`,
        ]),
    ...(party === undefined && role === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM agreement_parties AS p WHERE p.agreement_id = c.id
            ${party === undefined ? sql`` : sql`AND ${isOneOfEntities(sql`p.entity_id`, party)}`}
            ${role === undefined ? sql`` : sql`AND p.role = ${role}`})`,
        ]),
    ...(article === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM agreement_reports AS r WHERE r.agreement_id = c.id AND ${all(among(sql`r.article_id`, article))})`,
        ]),
    ...amongEntities(sql`c.place_id`, place),
    ...amongEntities(sql`c.event_id`, event),
    ...(from === undefined ? [] : [sql`c.last_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.first_minute BETWEEN 1 AND ${toLastMinute(to)}`]),
    ...(minArticles === undefined ? [] : [sql`c.article_count >= ${minArticles}`]),
  ],
  link: (edge, parent) => {
    if (edge === 'party') return byParty(parent);
    return byReports(edge === 'article' ? sql`l.article_id = ${parent}` : sql`l.quote_id = ${parent}`);
  },
  driver: driverOf,
  found: (filter, field) => {
    if (field === 'FIRST_REPORT') return ['to'];
    if (field === 'ARTICLE_COUNT') return ['minArticles'];
    return field === 'LAST_REPORT' ? foundFields(filter, ['event', 'place', 'status'], { also: ['from'] }) : [];
  },
  counted: 'LAST_REPORT',
  load: async (_session, rows) =>
    rows.map(({ id, status, cameo, placeId, eventId, reportCount, articleCount }) => ({
      id,
      status,
      cameo,
      placeId,
      eventId,
      reportCount,
      articleCount,
    })),
};

interface OwnedRow {
  readonly place: number;
}

/** Changes in the order of what happened, by days of 1440 minutes; of more than can be shown, the latest. */
const readChanges = async (session: Session, agreements: readonly Key[]) => {
  const rows = await session.all<OwnedRow & AgreementChangeRecord>(sql`
    SELECT parent.key AS place, c.id, c.status, c.cameo, c.report_id AS "reportId", c.report_count AS "reportCount"
    FROM ${session.dialect.values(agreements)} AS parent CROSS JOIN agreement_changes AS c
    WHERE c.id IN (SELECT o.id FROM agreement_changes AS o WHERE o.agreement_id = parent.value
      ORDER BY o.minute DESC, o.id DESC LIMIT ${literal(MOST_SHOWN)})
    ORDER BY parent.key, ${changeOrder(sql`c`)}`);
  return groupByPlace(rows, agreements.length).map((changes) =>
    changes.map(({ id, status, cameo, reportId, reportCount }) => ({ id, status, cameo, reportId, reportCount })),
  );
};

const readParties = async (session: Session, agreements: readonly Key[]) => {
  const rows = await session.all<OwnedRow & AgreementPartyRecord>(sql`
    SELECT parent.key AS place, p.id, p.entity_id AS "entityId", p.role, p.report_count AS "reportCount"
    FROM ${session.dialect.values(agreements)} AS parent CROSS JOIN agreement_parties AS p
    WHERE p.id IN (SELECT o.id FROM agreement_parties AS o WHERE o.agreement_id = parent.value LIMIT ${literal(MOST_SHOWN)})
    ORDER BY parent.key, ${partyOrder(sql`p`)}`);
  return groupByPlace(rows, agreements.length).map((parties) =>
    parties.map(({ id, entityId, role, reportCount }) => ({ id, entityId, role, reportCount })),
  );
};

const readPartyEvidence = async (
  session: Session,
  parties: readonly Key[],
): Promise<readonly (readonly EvidenceRecord[])[]> => {
  const rows = await session.all<OwnedRow & { reportId: Key; ordinal: number }>(sql`
    SELECT parent.key AS place, l.report_id AS "reportId", l.ordinal
    FROM ${session.dialect.values(parties)} AS parent CROSS JOIN agreement_party_reports AS l
    WHERE l.party_id = parent.value AND l.report_id IN (SELECT o.report_id FROM agreement_party_reports AS o
      WHERE o.party_id = parent.value ORDER BY o.report_id LIMIT ${literal(MOST_SHOWN)})
    ORDER BY parent.key, l.report_id`);
  const reports = [...new Set(rows.map(({ reportId }) => reportId))];
  const part = PART.AGREEMENT_PARTY;
  const evidence = await loadEvidence(session, sql`agreement_reports`, reports, part, part);
  return groupByPlace(rows, parties.length).map((own) =>
    own.flatMap(({ reportId, ordinal }) => evidence.one(reportId, part, ordinal) ?? []),
  );
};

const readNames = async (session: Session, agreements: readonly Key[]) => {
  const rows = await session.all<OwnedRow & { language: string; reportId: Key }>(sql`
    SELECT parent.key AS place, n.language, n.report_id AS "reportId"
    FROM ${session.dialect.values(agreements)} AS parent CROSS JOIN agreement_names AS n
    CROSS JOIN agreement_reports AS r
    WHERE n.agreement_id = parent.value AND r.id = n.report_id ORDER BY parent.key, ${nameOrder}`);
  const reports = [...new Set(rows.map(({ reportId }) => reportId))];
  const part = PART.AGREEMENT_SUBJECT;
  const evidence = await loadEvidence(session, sql`agreement_reports`, reports, part, part);
  return groupByPlace(rows, agreements.length).map((names) =>
    names.map(
      ({ language, reportId }): AgreementNameRecord => ({
        language,
        reportId,
        evidence: evidence.all(reportId, part),
      }),
    ),
  );
};

/** Times (keys) at which reports say that the accord was reached, each day once, the first reported first. */
const readDays = async (session: Session, agreements: readonly Key[]): Promise<readonly (readonly Key[])[]> => {
  const rows = await session.all<OwnedRow & { id: Key; from: string; to: string }>(sql`
    SELECT parent.key AS place, t.id, t.from_day AS "from", t.to_day AS "to"
    FROM ${session.dialect.values(agreements)} AS parent CROSS JOIN agreement_reports AS r CROSS JOIN times AS t
    WHERE r.id IN (SELECT o.id FROM agreement_reports AS o WHERE o.agreement_id = parent.value
        AND o.status IN ('AGREED', 'SIGNED') AND o.agreed_on_id IS NOT NULL
        ORDER BY o.published_minute, o.id LIMIT ${literal(MOST_SHOWN)})
      AND t.id = r.agreed_on_id AND t.from_day IS NOT NULL
    ORDER BY parent.key, r.published_minute, r.id`);
  return groupByPlace(rows, agreements.length).map((times) => {
    const days = new Map<string, Key>();
    for (const { id, from, to } of times) if (!days.has(`${from} ${to}`)) days.set(`${from} ${to}`, id);
    return [...days.values()];
  });
};

const FACETS: Readonly<Record<AgreementFacet, Dimension>> = {
  DAY: dayOf(sql`c.first_minute`),
  STATUS: { value: sql`c.status`, holds: 'TEXT' },
  PLACE: { value: sql`c.place_id`, holds: 'ENTITY' },
  PARTY: {
    value: sql`f.entity_id`,
    holds: 'ENTITY',
    through: { table: sql`agreement_parties`, on: sql`f.agreement_id = c.id` },
  },
};

export const createAgreementReads = (database: Database, kind: typeof agreementKind): AgreementReads => {
  const reads = createReads(database, kind);
  /** Where keys of accords that proved to be another one lead. */
  const readRedirects = async (ids: readonly Key[]): Promise<ReadonlyMap<Key, Key>> =>
    new Map(
      (
        await database.read((session) =>
          session.all<{ id: Key; agreementId: Key }>(sql`
            SELECT r.id, r.agreement_id AS "agreementId" FROM ${session.dialect.values(ids)} AS wanted
            CROSS JOIN agreement_redirects AS r WHERE r.id = wanted.value`),
        )
      ).map(({ id, agreementId }) => [id, agreementId]),
    );
  const read =
    <T>(work: (session: Session, keys: readonly Key[]) => Promise<readonly T[]>) =>
    (keys: readonly Key[]): Promise<readonly T[]> =>
      keys.length === 0 ? Promise.resolve([]) : database.read((session) => work(session, keys));
  return {
    ...reads,
    ...createFacets(database, kind, FACETS),
    byIds: async (ids) => {
      const found = await reads.byIds(ids);
      const missing = ids.filter((_, place) => found[place] === null);
      if (missing.length === 0) return found;
      const redirects = await readRedirects([...new Set(missing)]);
      if (redirects.size === 0) return found;
      const targets = [...new Set(redirects.values())];
      const present = new Map((await reads.byIds(targets)).map((record, place) => [targets[place] as Key, record]));
      return found.map((record, place) => record ?? present.get(redirects.get(ids[place] as Key) ?? 0) ?? null);
    },
    changes: read(readChanges),
    parties: read(readParties),
    partyEvidence: read(readPartyEvidence),
    names: read(readNames),
    days: read(readDays),
  };
};
