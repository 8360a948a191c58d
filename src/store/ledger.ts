import sql, { type Sql } from 'sql-template-tag';
import { AGREEMENT_STATUSES, type AgreementStatus } from '../model/agreement.js';
import { toClaim } from '../resolve/agreement-claims.js';
import { FEATURE, type FeatureKind, toFeature } from '../resolve/agreement-features.js';
import { groupReports } from '../resolve/agreement-groups.js';
import { findChange, standingStatus } from '../resolve/agreement-history.js';
import { type FactsInput, type LedgerReport, readLedgerReports } from './agreement-facts.js';
import type { Session } from './connection.js';
import { findDateConflicts, removeDateConflicts } from './date-conflicts.js';
import { PART } from './evidence.js';
import { findAgreement } from './find-agreement.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Reports of one accord that others are compared with; later ones only where they tell something new of it. */
const COMPARED_REPORTS = 40;
/** Changes of one accord that a new report is compared with, the nearest ones. */
const MOST_CHANGES = 200;
/** Accords with more reports than this are never made one with another. */
const MOST_MOVED = 200;
/** First reports of an accord among which its names, its place and its event are looked for. */
const FIRST_REPORTS = 40;

interface ChangeRow {
  readonly id: Key;
  readonly status: AgreementStatus;
  readonly minute: number;
  readonly told: number;
}

const readChanges = (session: Session, agreement: Key, minute: number): Promise<readonly ChangeRow[]> =>
  session.all<ChangeRow>(sql`
    SELECT id, status, minute, told FROM agreement_changes WHERE agreement_id = ${agreement}
    ORDER BY abs(minute - ${minute}), id LIMIT ${MOST_CHANGES}`);

/** Enters a report's status into the ledger. True: nothing was known of that change. */
const enterChange = async (
  unit: UnitOfWork,
  agreement: Key,
  { key, status, happenedMinute }: Pick<LedgerReport, 'key' | 'status' | 'happenedMinute'>,
): Promise<boolean> => {
  const { session } = unit;
  const changes = await readChanges(session, agreement, happenedMinute);
  const known = changes[findChange(changes, { status, minute: happenedMinute })];
  const change = known?.id ?? unit.takeKeys('agreement_changes', 1);
  if (known === undefined) {
    await session.insert(
      sql`agreement_changes (id, agreement_id, status, cameo, minute, told, report_id, report_count)`,
      [[change, agreement, status, AGREEMENT_STATUSES[status], happenedMinute, 0, key, 1]],
    );
  }
  await session.run(sql`
    UPDATE agreement_reports SET agreement_id = ${agreement}, change_id = ${change}, happened_minute = ${happenedMinute}
    WHERE id = ${key}`);
  await refreshChange(session, change);
  return known === undefined;
};

/** When a change came about: the day that a report states, else the first publication. SQL over its reports. */
export const changeMinute = sql`
  coalesce(min(happened_minute) FILTER (WHERE happened_minute <> published_minute), min(happened_minute))`;

/** Counts a change's reports again and finds the first of them; without any it goes away. */
const refreshChange = async (session: Session, change: Key): Promise<void> => {
  await session.run(sql`
    DELETE FROM agreement_changes WHERE id = ${change}
      AND NOT EXISTS (SELECT 1 FROM agreement_reports AS r WHERE r.change_id = agreement_changes.id)`);
  await session.run(sql`
    UPDATE agreement_changes SET
      minute = (SELECT ${changeMinute} FROM agreement_reports WHERE change_id = ${change}),
      told = EXISTS (SELECT 1 FROM agreement_reports WHERE change_id = ${change} AND quote_id IS NULL),
      report_id = (SELECT id FROM agreement_reports WHERE change_id = ${change}
        ORDER BY CASE published_minute WHEN 0 THEN 1 ELSE 0 END, published_minute, id LIMIT 1),
      report_count = (SELECT count(*) FROM agreement_reports WHERE change_id = ${change})
    WHERE id = ${change}`);
};

/** Whoever refuses or ratifies an accord acts on it and need not be bound by it. */
const OUTSIDE: ReadonlySet<AgreementStatus> = new Set(['REJECTED', 'RATIFIED']);

const enterParties = async (
  unit: UnitOfWork,
  agreement: Key,
  { key, status, parties }: LedgerReport,
): Promise<void> => {
  const { session } = unit;
  if (OUTSIDE.has(status)) return;
  for (const { entityId, role, ordinal } of parties) {
    const known = await session.get<{ id: Key }>(sql`
      SELECT id FROM agreement_parties
      WHERE agreement_id = ${agreement} AND role = ${role} AND entity_id = ${entityId}`);
    const party = known?.id ?? unit.takeKeys('agreement_parties', 1);
    if (known === null) {
      await session.insert(sql`agreement_parties (id, agreement_id, entity_id, role, last_minute, report_count)`, [
        [party, agreement, entityId, role, 0, 0],
      ]);
    }
    await session.insert(sql`agreement_party_reports (party_id, report_id, ordinal)`, [[party, key, ordinal]]);
    await session.run(sql`UPDATE agreement_parties SET report_count = report_count + 1 WHERE id = ${party}`);
  }
};

const enter = async (unit: UnitOfWork, agreement: Key, report: LedgerReport): Promise<void> => {
  const { session } = unit;
  const isNew = await enterChange(unit, agreement, report);
  unit.events.reportsEntered(agreement, [report]);
  await enterParties(unit, agreement, report);
  const count = await session.get<{ count: number }>(sql`
    SELECT report_count AS count FROM agreements WHERE id = ${agreement}`);
  await session.run(sql`UPDATE agreements SET report_count = report_count + 1 WHERE id = ${agreement}`);
  // A report without a date has no time in which others could be looked for.
  if (report.minute > 0 && (isNew || (count?.count ?? 0) < COMPARED_REPORTS)) await insertFeatures(session, report);
};

const insertFeatures = (session: Session, { key, minute, features }: LedgerReport): Promise<void> =>
  session.insert(
    sql`agreement_features (feature, minute, report_id)`,
    features.map((feature) => [feature, minute, key]),
  );

const begin = async (unit: UnitOfWork): Promise<Key> => {
  const agreement = unit.takeKeys('agreements', 1);
  await unit.session.insert(
    sql`agreements (id, status, cameo, first_minute, last_minute, report_count, article_count)`,
    [[agreement, 'PROPOSED', AGREEMENT_STATUSES.PROPOSED, 0, 0, 0, 0]],
  );
  unit.addTotal('agreements', 1);
  unit.events.agreementBegun(agreement);
  return agreement;
};

/** Brings the row of an accord up to date with its reports; one without any goes away. Bounded, but for two counts. */
const refresh = async (unit: UnitOfWork, agreement: Key): Promise<void> => {
  const { session } = unit;
  const bounds = await session.get<{
    status: AgreementStatus;
    first: number | null;
    last: number | null;
    articles: number;
  }>(sql`
    SELECT a.status, min(r.published_minute) AS first, max(r.published_minute) AS last,
      count(DISTINCT r.article_id) AS articles
    FROM agreements AS a LEFT JOIN agreement_reports AS r ON r.agreement_id = a.id
    WHERE a.id = ${agreement} GROUP BY a.id, a.status`);
  if (bounds === null) return;
  if (bounds.first === null || bounds.last === null) {
    await removeAgreement(unit, agreement);
    unit.events.agreementRemoved(agreement, bounds.status);
    return;
  }
  const changes = await readChanges(session, agreement, bounds.last);
  const status = standingStatus(changes.map((change) => ({ ...change, told: change.told === 1 })));
  unit.events.agreementStands(agreement, bounds.status, status);
  await session.run(sql`
    UPDATE agreements SET status = ${status}, cameo = ${AGREEMENT_STATUSES[status]}, first_minute = ${bounds.first},
      last_minute = ${bounds.last}, article_count = ${bounds.articles},
      place_id = (SELECT place_id FROM agreement_reports WHERE agreement_id = ${agreement} AND place_id IS NOT NULL
        AND status IN ('AGREED', 'SIGNED') ORDER BY published_minute, id LIMIT 1),
      event_id = (SELECT event_id FROM agreement_reports WHERE agreement_id = ${agreement} AND event_id IS NOT NULL
        ORDER BY published_minute, id LIMIT 1)
    WHERE id = ${agreement}`);
  await session.run(sql`UPDATE agreement_parties SET last_minute = ${bounds.last} WHERE agreement_id = ${agreement}`);
  await refreshNames(session, agreement);
};

interface NamingRow {
  readonly id: Key;
  readonly language: string;
  readonly status: AgreementStatus;
  readonly headline: number;
  /** Words for the accord, in UTF-16 units; 0: none. */
  readonly length: number;
  /** Whether among them are a name or a measure; a word for accords; something that tells it from others. */
  readonly named: number;
  readonly noun: number;
  readonly telling: number;
}

const LONGEST_NAME = 80;

/** How well a report's words name an accord: by a name or a measure, in the words of the day when it was made, in full. */
const namingPoints = ({ status, headline, length, named, noun, telling }: NamingRow): number =>
  2 * named +
  1.5 * noun +
  3 * telling +
  (status === 'SIGNED' ? 2 : status === 'AGREED' ? 1 : 0) +
  Math.min(length, LONGEST_NAME) / LONGEST_NAME -
  (length > LONGEST_NAME ? 2 : 0) -
  (headline === 1 ? 0.25 : 0);

/** 1 where a report has a feature of the kinds from `first` to `last`. */
const hasFeature = (first: FeatureKind, last: FeatureKind): Sql => sql`
  EXISTS (SELECT 1 FROM agreement_features AS f WHERE f.report_id = r.id
    AND f.feature >= ${toFeature(first, 0)} AND f.feature < ${toFeature(last, 0) + toFeature(1 as FeatureKind, 0)})`;

const refreshNames = async (session: Session, agreement: Key): Promise<void> => {
  const rows = await session.all<NamingRow>(sql`
    SELECT r.id, a.language, r.status, r.headline,
      coalesce((SELECT sum(s.span_end - s.span_start) FROM evidence AS s
        WHERE s.article_id = r.article_id AND s.owner_id = r.id AND s.part = ${PART.AGREEMENT_SUBJECT}), 0) AS length,
      ${hasFeature(FEATURE.NAMED, FEATURE.CONCEPT)} AS named, ${hasFeature(FEATURE.NOUN, FEATURE.NOUN)} AS noun,
      ${hasFeature(FEATURE.NAMED, FEATURE.WORD)} AS telling
    FROM agreement_reports AS r CROSS JOIN articles AS a
    WHERE r.id IN (SELECT id FROM agreement_reports WHERE agreement_id = ${agreement}
      ORDER BY published_minute, id LIMIT ${FIRST_REPORTS}) AND a.id = r.article_id ORDER BY r.published_minute, r.id`);
  const best = new Map<string, NamingRow>();
  for (const row of rows) {
    if (row.length === 0) continue;
    const known = best.get(row.language);
    if (known === undefined || namingPoints(row) > namingPoints(known)) best.set(row.language, row);
  }
  await session.run(sql`DELETE FROM agreement_names WHERE agreement_id = ${agreement}`);
  await session.insert(
    sql`agreement_names (agreement_id, language, report_id)`,
    [...best].map(([language, { id }]) => [agreement, language, id]),
  );
};

const removeAgreement = async (unit: UnitOfWork, agreement: Key): Promise<void> => {
  const { session } = unit;
  await session.run(sql`DELETE FROM agreement_names WHERE agreement_id = ${agreement}`);
  await session.run(sql`DELETE FROM agreement_redirects WHERE agreement_id = ${agreement}`);
  unit.addTotal('agreements', -(await session.run(sql`DELETE FROM agreements WHERE id = ${agreement}`)));
};

/** Moves the reports of one accord to another, which it proved to be; its key goes on to lead there. */
const mergeInto = async (unit: UnitOfWork, from: Key, into: Key): Promise<void> => {
  const { session } = unit;
  const reports = await session.all<Pick<LedgerReport, 'key' | 'status' | 'happenedMinute'>>(sql`
    SELECT id AS "key", status, happened_minute AS "happenedMinute" FROM agreement_reports
    WHERE agreement_id = ${from} ORDER BY published_minute, id LIMIT ${MOST_MOVED + 1}`);
  if (reports.length > MOST_MOVED) return;
  const parties = await session.all<{ id: Key; entityId: Key; role: string }>(sql`
    SELECT id, entity_id AS "entityId", role FROM agreement_parties WHERE agreement_id = ${from}`);
  for (const { id, entityId, role } of parties) {
    const known = await session.get<{ id: Key }>(sql`
      SELECT id FROM agreement_parties WHERE agreement_id = ${into} AND role = ${role} AND entity_id = ${entityId}`);
    if (known === null) {
      await session.run(sql`UPDATE agreement_parties SET agreement_id = ${into} WHERE id = ${id}`);
      continue;
    }
    await session.run(sql`UPDATE agreement_party_reports SET party_id = ${known.id} WHERE party_id = ${id}`);
    await session.run(sql`
      UPDATE agreement_parties SET report_count =
        (SELECT count(*) FROM agreement_party_reports WHERE party_id = ${known.id}) WHERE id = ${known.id}`);
    await session.run(sql`DELETE FROM agreement_parties WHERE id = ${id}`);
  }
  await session.run(sql`UPDATE agreement_reports SET change_id = NULL WHERE agreement_id = ${from}`);
  await session.run(sql`DELETE FROM agreement_changes WHERE agreement_id = ${from}`);
  for (const report of reports) await enterChange(unit, into, report);
  await session.run(sql`
    UPDATE agreements SET report_count = report_count + ${reports.length} WHERE id = ${into}`);
  await session.run(sql`UPDATE agreement_redirects SET agreement_id = ${into} WHERE agreement_id = ${from}`);
  await removeAgreement(unit, from);
  unit.events.agreementsMerged(from, into);
  await session.insert(sql`agreement_redirects (id, agreement_id)`, [[from, into]]);
};

/** An accord that lost its last report with a replaced version, the reports and the statuses it had. */
export interface Emptied {
  readonly agreementId: Key;
  readonly reports: ReadonlySet<Key>;
  readonly statuses: ReadonlySet<AgreementStatus>;
}

/**
 * Takes the reports of an article out of the ledger, before another version of it is written. Accords that are left
 * without reports wait for `writeLedger`, which takes them up again or removes them.
 */
export const removeFromLedger = async (unit: UnitOfWork, article: Key): Promise<readonly Emptied[]> => {
  const { session } = unit;
  const reports = await session.all<{ id: Key; agreementId: Key; changeId: Key; status: AgreementStatus }>(sql`
    SELECT id, agreement_id AS "agreementId", change_id AS "changeId", status FROM agreement_reports
    WHERE article_id = ${article} AND agreement_id IS NOT NULL`);
  if (reports.length === 0) return [];
  await removeDateConflicts(unit, article);
  const ids = reports.map(({ id }) => id);
  const wanted = sql`SELECT value FROM ${session.dialect.values(ids)} AS wanted`;
  await session.run(sql`DELETE FROM agreement_features WHERE report_id IN (${wanted})`);
  await session.run(sql`DELETE FROM agreement_names WHERE report_id IN (${wanted})`);
  await removeParties(session, ids);
  await session.run(
    sql`UPDATE agreement_reports SET agreement_id = NULL, change_id = NULL WHERE article_id = ${article}`,
  );
  for (const change of new Set(reports.map(({ changeId }) => changeId))) await refreshChange(session, change);
  const emptied: Emptied[] = [];
  for (const agreementId of new Set(reports.map((report) => report.agreementId))) {
    const own = reports.filter((report) => report.agreementId === agreementId);
    unit.events.reportsRemoved(
      agreementId,
      own.map(({ id, status }) => ({ key: id, status })),
    );
    await session.run(sql`
      UPDATE agreements SET report_count = report_count - ${own.length} WHERE id = ${agreementId}`);
    const left = await session.get<{ id: Key }>(sql`
      SELECT id FROM agreement_reports WHERE agreement_id = ${agreementId} LIMIT 1`);
    if (left === null)
      emptied.push({
        agreementId,
        reports: new Set(own.map(({ id }) => id)),
        statuses: new Set(own.map(({ status }) => status)),
      });
    else await refresh(unit, agreementId);
  }
  return emptied;
};

const readStory = async (session: Session, article: Key): Promise<Key | null> => {
  const row = await session.get<{ id: Key }>(sql`
    SELECT story_id AS id FROM story_articles WHERE article_id = ${article}`);
  return row?.id ?? null;
};

/**
 * Enters the reports of an article into the ledger: into accords that are known by other articles, else as new ones.
 * Needs its reports, mentions, times, evidence and story to be written. Reports that stand in the ledger stay there.
 */
export const writeLedger = async (
  unit: UnitOfWork,
  article: FactsInput,
  emptied: readonly Emptied[] = [],
): Promise<void> => {
  const { session } = unit;
  const reports = await readLedgerReports(unit, article);
  const free = [...emptied];
  const taken = new Set<Key>();
  const storyId = reports.length === 0 ? null : await readStory(session, article.id);
  for (const group of groupReports(reports, article.language)) {
    const known = group.find(({ agreementId }) => agreementId !== null)?.agreementId ?? null;
    const fresh = group.filter(({ agreementId }) => agreementId === null);
    for (const report of group) {
      if (report.agreementId !== null && report.minute > 0) await insertFeatures(session, report);
    }
    if (fresh.length === 0) continue;
    const claim = { ...toClaim(group), articleId: article.id, language: article.language, storyId };
    const features = new Set(group.flatMap((report) => report.features));
    const found =
      known !== null || claim.minute === 0
        ? { agreementId: known, same: [] }
        : await findAgreement(session, claim, [...features], taken);
    for (const same of found.same) if (found.agreementId !== null) await mergeInto(unit, same, found.agreementId);
    const kept = free.findIndex(({ reports: own }) => fresh.some(({ key }) => own.has(key)));
    const again = kept >= 0 ? kept : free.findIndex(({ statuses }) => fresh.some(({ status }) => statuses.has(status)));
    const agreement =
      found.agreementId ?? (again < 0 ? await begin(unit) : (free.splice(again, 1)[0] as Emptied).agreementId);
    for (const report of fresh) await enter(unit, agreement, report);
    await refresh(unit, agreement);
    for (const { key } of fresh) await findDateConflicts(unit, agreement, key);
    taken.add(agreement);
  }
  for (const { agreementId } of free) await refresh(unit, agreementId);
};

/** Takes the parties of reports out of their accords; those that no report names any more go away. */
const removeParties = async (session: Session, reports: readonly Key[]): Promise<void> => {
  const wanted = sql`SELECT value FROM ${session.dialect.values(reports)} AS wanted`;
  const parties = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT party_id AS id FROM agreement_party_reports WHERE report_id IN (${wanted})`);
  await session.run(sql`DELETE FROM agreement_party_reports WHERE report_id IN (${wanted})`);
  for (const { id } of parties) {
    await session.run(sql`
      UPDATE agreement_parties SET report_count = (SELECT count(*) FROM agreement_party_reports WHERE party_id = ${id})
      WHERE id = ${id}`);
    await session.run(sql`DELETE FROM agreement_parties WHERE id = ${id} AND report_count = 0`);
  }
};

/** Who takes part in which of these accords, as one line each. */
const readSeats = async (session: Session, agreements: readonly Key[]): Promise<ReadonlyMap<Key, string>> => {
  const rows = await session.all<{ id: Key; entityId: Key; role: string }>(sql`
    SELECT p.agreement_id AS id, p.entity_id AS "entityId", p.role
    FROM ${session.dialect.values(agreements)} AS wanted CROSS JOIN agreement_parties AS p
    WHERE p.agreement_id = wanted.value ORDER BY p.agreement_id, p.entity_id, p.role`);
  const seats = new Map<Key, string>();
  for (const { id, entityId, role } of rows) seats.set(id, `${seats.get(id) ?? ''} ${entityId}/${role}`);
  return seats;
};

/** Enters the parties and features of an article's reports anew; the reports stay in their accords. */
export const reenterReports = async (unit: UnitOfWork, article: FactsInput): Promise<void> => {
  const { session } = unit;
  const reports = await readLedgerReports(unit, article);
  const ids = reports.map(({ key }) => key);
  const compared = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT f.report_id AS id FROM ${session.dialect.values(ids)} AS wanted
    CROSS JOIN agreement_features AS f WHERE f.report_id = wanted.value`);
  await session.run(sql`
    DELETE FROM agreement_features
    WHERE report_id IN (SELECT value FROM ${session.dialect.values(ids)} AS wanted)`);
  const entered = [...new Set(reports.flatMap(({ agreementId }) => agreementId ?? []))];
  const before = await readSeats(session, entered);
  await removeParties(session, ids);
  const isCompared = new Set(compared.map(({ id }) => id));
  const agreements = new Set<Key>();
  for (const report of reports) {
    if (report.agreementId === null) continue;
    agreements.add(report.agreementId);
    await enterParties(unit, report.agreementId, report);
    if (isCompared.has(report.key)) await insertFeatures(session, report);
  }
  for (const agreement of agreements) await refresh(unit, agreement);
  const after = await readSeats(session, entered);
  for (const agreement of entered) {
    if (before.get(agreement) !== after.get(agreement)) unit.events.partiesChanged(agreement);
  }
};

/** Takes out the features of all reports, before they are made of other terms; the accords stay. */
export const clearLedgerFeatures = (session: Session): Promise<number> =>
  session.run(sql`DELETE FROM agreement_features`);
