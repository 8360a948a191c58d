import sql from 'sql-template-tag';
import type { FieldValue, FieldValues } from '../model/correction.js';
import { heldOffice, isSingle } from '../resolve/tenures.js';
import type { Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';
import { addStatement, dropEmptyTenures, readStatements, removeStatement, STATEMENT } from './write-tenures.js';

/** The part of a tenure's statement that a role does not say itself. */
type Seat = Pick<
  Awaited<ReturnType<typeof readStatements>>[number],
  'articleId' | 'homeId' | 'homeOf' | 'scopeId' | 'minute' | 'kind' | 'acting'
>;

/** What a role says of a tenure, as the machine read it. */
export const readSeat = async (session: Session, role: Key): Promise<FieldValue> => {
  const [statement] = await readStatements(session, sql`s.role_id = ${role}`);
  if (statement === undefined) return { hidden: null };
  const { articleId, homeId, homeOf, scopeId, minute, kind, acting } = statement;
  return { hidden: JSON.stringify({ articleId, homeId, homeOf, scopeId, minute, kind, acting } satisfies Seat) };
};

interface RoleRow {
  readonly entityId: Key;
  readonly office: string;
  readonly ORGANIZATION: Key | null;
  readonly COUNTRY: Key | null;
  readonly SCOPE: Key | null;
}

/** Makes the tenures follow a role that was written anew: what it backed, and what it backs now. */
export const settleSeat = async (
  unit: UnitOfWork,
  role: Key,
  values: FieldValues,
  isRejected: boolean,
): Promise<void> => {
  const { session } = unit;
  for (const statement of await readStatements(session, sql`s.role_id = ${role}`))
    await removeStatement(unit, statement);
  const hidden = values.seat;
  const seat: Seat | null =
    hidden !== undefined && 'hidden' in hidden && hidden.hidden !== null ? JSON.parse(hidden.hidden) : null;
  const row = await session.get<RoleRow>(sql`
    SELECT entity_id AS "entityId", office, organization_id AS "ORGANIZATION", country_id AS "COUNTRY",
      scope_id AS "SCOPE" FROM roles WHERE id = ${role}`);
  const office = row === null ? null : heldOffice(row.office);
  if (seat !== null && row !== null && office !== null && !isRejected) {
    const { homeOf, scopeId, articleId, minute, acting } = seat;
    const stated = homeOf === 'INFERRED' ? seat.homeId : row[homeOf];
    const home =
      stated === null
        ? null
        : await session.get<{ id: Key; type: string }>(sql`
            SELECT id, type FROM entities WHERE id = ${survivorOf(sql`${stated}`)} AND article_id IS NULL`);
    const holder = await session.get<{ id: Key }>(sql`
      SELECT id FROM entities WHERE id = ${row.entityId} AND type = 'PERSON' AND article_id IS NULL`);
    if (home !== null && holder !== null) {
      await addStatement(unit, {
        roleId: role,
        articleId,
        entityId: holder.id,
        office,
        homeId: home.id,
        homeOf,
        scopeId: scopeId === 0 ? 0 : (row.SCOPE ?? 0),
        single: isSingle(office, home.type === 'LOCATION'),
        minute,
        kind: seat.kind === STATEMENT.FORMER ? 'FORMER' : 'HOLDING',
        acting: acting === 1,
      });
    }
  }
  await dropEmptyTenures(unit);
};
