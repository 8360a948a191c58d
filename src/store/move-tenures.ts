import sql, { type Sql } from 'sql-template-tag';
import { survivorOf } from './entity-identity.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';
import { dropEmptyTenures, putStatementsAgain, readStatements, type StoredStatement } from './write-tenures.js';

interface Current {
  readonly roleId: Key;
  readonly entityId: Key;
  readonly homeId: Key;
  readonly scopeId: Key;
}

/**
 * After people changed who is who: statements of these entities stand where their roles say by now, and imported tenures
 * where their entities went.
 */
export const settleTenuresOf = async (unit: UnitOfWork, entities: readonly Key[]): Promise<void> => {
  const { session } = unit;
  const found = new Map<Key, StoredStatement>();
  for (const entity of entities) {
    for (const column of [sql`entity_id`, sql`home_id`, sql`scope_id`]) {
      for (const statement of await readStatements(session, sql`s.${column} = ${entity}`))
        found.set(statement.roleId, statement);
    }
  }
  const current = new Map(
    (
      await session.all<Current>(sql`
        SELECT s.role_id AS "roleId", r.entity_id AS "entityId", CASE s.scope_id WHEN 0 THEN 0 ELSE coalesce(r.scope_id, 0) END
          AS "scopeId", coalesce(CASE s.home_of WHEN 'ORGANIZATION' THEN r.organization_id WHEN 'COUNTRY' THEN r.country_id
          WHEN 'SCOPE' THEN r.scope_id END, ${survivorOf(sql`s.home_id`)}) AS "homeId"
        FROM ${session.dialect.values([...found.keys()])} AS wanted CROSS JOIN tenure_statements AS s CROSS JOIN roles AS r
        WHERE s.role_id = wanted.value AND r.id = s.role_id`)
    ).map((row) => [row.roleId, row]),
  );
  const moved = [...found.values()].filter((statement) => {
    const now = current.get(statement.roleId);
    return (
      now !== undefined &&
      (now.entityId !== statement.entityId || now.homeId !== statement.homeId || now.scopeId !== statement.scopeId)
    );
  });
  const turn = (column: Sql, given: Sql): Promise<number> =>
    session.run(sql`
      UPDATE tenures SET ${column} = ${survivorOf(sql`tenures.${given}`)}
      WHERE ${given} IN (SELECT w.value FROM ${session.dialect.values(entities)} AS w)`);
  await turn(sql`entity_id`, sql`given_entity_id`);
  await turn(sql`home_id`, sql`given_home_id`);
  await putStatementsAgain(unit, moved, (statement) => ({ ...statement, ...current.get(statement.roleId) }));
  await dropEmptyTenures(unit);
};
