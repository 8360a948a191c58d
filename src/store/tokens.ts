import sql, { type Sql } from 'sql-template-tag';
import { IsnadError, invariant } from '../errors.js';
import type { Database, Session } from './connection.js';
import type { Key, TokenRecord } from './records.js';
import type { Tokens } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

const COLUMNS = sql`id, name, scope, digest, max_nodes AS "maxNodes", rate_points AS "ratePoints",
  rate_restore AS "rateRestore", created_at AS "createdAt", rotated_at AS "rotatedAt", expires_at AS "expiresAt",
  revoked_at AS "revokedAt"`;

const read = (session: Session, where: Sql): Promise<TokenRecord | null> =>
  session.get<TokenRecord>(sql`SELECT ${COLUMNS} FROM tokens WHERE ${where}`);

/** The tokens of a database, and the ways to change them: each takes effect with the next request of any server on it. */
export const createTokens = (
  database: Database,
  write: <T>(work: (unit: UnitOfWork) => Promise<T>) => Promise<T>,
): Tokens => {
  const stored = async (session: Session, id: Key): Promise<TokenRecord> => {
    const token = await read(session, sql`id = ${id}`);
    invariant(token !== null, `the token ${id} is stored`);
    return token;
  };
  return {
    byId: (id) => database.read((session) => read(session, sql`id = ${id}`)),
    byName: (name) => database.read((session) => read(session, sql`name = ${name} AND revoked_at IS NULL`)),
    list: () => database.read((session) => session.all<TokenRecord>(sql`SELECT ${COLUMNS} FROM tokens ORDER BY id`)),
    create: (make) =>
      write(async (unit) => {
        const id = unit.takeKeys('tokens', 1);
        const { name, scope, digest, maxNodes, ratePoints, rateRestore, createdAt, expiresAt } = make(id);
        if ((await read(unit.session, sql`name = ${name} AND revoked_at IS NULL`)) !== null) {
          throw new IsnadError('TOKEN_NAME_TAKEN', `There is a token named "${name}" already.`, { path: ['name'] });
        }
        await unit.session.insert(
          sql`tokens (id, name, scope, digest, max_nodes, rate_points, rate_restore, created_at, expires_at)`,
          [[id, name, scope, digest, maxNodes, ratePoints, rateRestore, createdAt, expiresAt]],
        );
        return stored(unit.session, id);
      }),
    rotate: (id, digest, at) =>
      write(async ({ session }) => {
        await session.run(sql`UPDATE tokens SET digest = ${digest}, rotated_at = ${at}
          WHERE id = ${id} AND revoked_at IS NULL`);
        return stored(session, id);
      }),
    revoke: (id, at) =>
      write(async ({ session }) => {
        await session.run(sql`UPDATE tokens SET revoked_at = ${at} WHERE id = ${id} AND revoked_at IS NULL`);
        return stored(session, id);
      }),
  };
};
