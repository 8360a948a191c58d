import sql from 'sql-template-tag';
import { EVENT_KINDS } from '../model/event.js';
import type { Session } from './connection.js';

/** The log has no gap, ends where its counter stands, and every event is of a kind that is known. */
export const checkEvents = async (session: Session, report: (problem: string) => void): Promise<void> => {
  const row = await session.get<{ first: number | null; last: number | null; count: number; next: number | null }>(sql`
    SELECT min(id) AS first, max(id) AS last, count(*) AS count,
      (SELECT next FROM key_sequences WHERE name = 'events') AS next FROM events`);
  const { first, last, count, next } = row ?? { first: null, last: null, count: 0, next: null };
  if (first !== null && last !== null && last - first + 1 !== count) {
    report(`events: ${count} are kept of those from ${first} to ${last}`);
  }
  if ((last ?? 0) !== (next ?? 1) - 1) {
    report(`events: the last one has the key ${last ?? 0}, but ${(next ?? 1) - 1} were written`);
  }
  const known = session.dialect.values([...EVENT_KINDS]);
  const strange = await session.all<{ id: number }>(sql`
    SELECT id FROM events WHERE kind NOT IN (SELECT value FROM ${known} AS known)
      OR (kind = 'AGREEMENT_CHANGED' AND change <> 'REMOVED') <> (status IS NOT NULL)
      OR (change = 'MERGED') <> (other_id IS NOT NULL) LIMIT 100`);
  for (const { id } of strange) report(`event ${id}: does not say what its kind says`);
};
