import sql from 'sql-template-tag';
import type { Database, Session } from './connection.js';
import type { EventLog, EventRecord, EventSelection } from './event-records.js';
import type { Key } from './records.js';
import type { Store } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Events that are kept unless a setting says otherwise: those of some ten thousand articles. */
export const KEPT_EVENTS = 100_000;

/**
 * Writes what the unit of work changed to the log, after everything else, and takes out what is more than `kept`.
 * `at`: ISO date-time. The keys come from a sequence that is read and written under the lock of writers: their order is
 * that of commits.
 */
export const writeEvents = async (unit: UnitOfWork, at: string, kept: number): Promise<void> => {
  const events = unit.events.events();
  if (events.length === 0) return;
  const first = unit.takeKeys('events', events.length);
  const moment = Date.parse(at);
  // Of more than are kept at once only the last ones are written.
  const from = Math.max(0, events.length - kept);
  await unit.session.insert(
    sql`events (id, kind, change, object_id, at, status_before, status, report_id, other_id)`,
    events
      .slice(from)
      .map(({ kind, change, objectId, statusBefore, status, reportId, otherId }, place) => [
        ...[first + from + place, kind, change, objectId, moment, statusBefore, status, reportId, otherId],
      ]),
  );
  await unit.session.run(sql`DELETE FROM events WHERE id <= ${first + events.length - 1 - kept}`);
};

interface EventRow extends Omit<EventRecord, 'at'> {
  readonly at: number;
}

const columns = sql`e.id, e.kind, e.change, e.object_id AS "objectId", e.at, e.status_before AS "statusBefore",
  e.status, e.report_id AS "reportId", e.other_id AS "otherId"`;

const toEvent = (row: EventRow): EventRecord => ({ ...row, at: new Date(row.at).toISOString() });

const readEnds = async (session: Session) => {
  const rows = await session.all<EventRow>(sql`
    SELECT ${columns} FROM events AS e WHERE e.id IN
      ((SELECT min(id) FROM events), (SELECT max(id) FROM events)) ORDER BY e.id`);
  const [oldest, latest = oldest] = rows;
  return oldest === undefined || latest === undefined ? null : { oldest: toEvent(oldest), latest: toEvent(latest) };
};

type Reading = Pick<Store, 'articles' | 'quotes' | 'agreements' | 'findings'>;

const matchingKeys = (
  { articles, quotes, agreements, findings }: Reading,
  selection: EventSelection,
  keys: readonly Key[],
): Promise<ReadonlySet<Key>> => {
  switch (selection.kind) {
    case 'ARTICLE_ANALYSED':
      return articles.matching(keys, selection.filter);
    case 'QUOTE_ADDED':
      return quotes.matching(keys, selection.filter);
    case 'FINDING_ADDED':
      return findings.matching(keys, selection.filter);
    case 'AGREEMENT_CHANGED':
      return agreements.matching(keys, selection.filter);
  }
};

/** Keys of accords, each with that of the accord which it is now. */
const readSurvivors = async (session: Session, keys: readonly Key[]): Promise<(key: Key) => Key> => {
  const rows = await session.all<{ id: Key; agreementId: Key }>(sql`
    SELECT r.id, r.agreement_id AS "agreementId" FROM ${session.dialect.values(keys)} AS wanted
    CROSS JOIN agreement_redirects AS r WHERE r.id = wanted.value`);
  const survivors = new Map(rows.map(({ id, agreementId }) => [id, agreementId]));
  return (key) => survivors.get(key) ?? key;
};

const same = (key: Key): Key => key;

export const createEventLog = (database: Database, reads: Reading): EventLog => ({
  version: () => database.dataVersion(),
  ends: () => database.read(readEnds),
  byId: (id) =>
    database.read(async (session) => {
      const row = await session.get<EventRow>(sql`SELECT ${columns} FROM events AS e WHERE e.id = ${id}`);
      return row === null ? null : toEvent(row);
    }),
  after: (id, most) =>
    database.read(async (session) => {
      const rows = await session.all<EventRow>(sql`
        SELECT ${columns} FROM events AS e WHERE e.id > ${id} ORDER BY e.id LIMIT ${most}`);
      return rows.map(toEvent);
    }),
  matching: async (selection, events) => {
    const own = events.filter(({ kind }) => kind === selection.kind);
    const only = selection.kind === 'AGREEMENT_CHANGED' ? selection.agreement : null;
    const asked = [...new Set(own.map(({ objectId }) => objectId))];
    const named = only === null ? asked : [...asked, only];
    const present =
      selection.kind === 'AGREEMENT_CHANGED' && named.length > 0
        ? await database.read((session) => readSurvivors(session, named))
        : same;
    const keys = await matchingKeys(reads, selection, [...new Set(asked.map(present))]);
    return new Set(
      own
        .filter(({ objectId }) => only === null || present(objectId) === present(only))
        // No filter can be asked of what is no more: an end is told to all.
        .filter(({ objectId, change }) => keys.has(present(objectId)) || change === 'REMOVED')
        .map(({ id }) => id),
    );
  },
});
