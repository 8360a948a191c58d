import sql, { type Sql } from 'sql-template-tag';
import { invariant } from '../errors.js';
import type { Analysis } from '../model/analysis.js';
import { type HomeOf, isBroken, isHolding, isSingle, seatOf, TENURE_GAP_MINUTES } from '../resolve/tenures.js';
import type { Session } from './connection.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';
import type { Writing } from './writing.js';

/** One office of one home, and one person whom articles give it to. */
export interface Line {
  readonly entityId: Key;
  readonly office: string;
  readonly homeId: Key;
  /** 0 for none. */
  readonly scopeId: Key;
  readonly single: boolean;
}

/** What a statement is to its line: `kind` of tenure_statements. */
export const STATEMENT = { REPORTED: 0, IMPORTED: 1, FORMER: 2 } as const;

interface Statement {
  readonly roleId: Key;
  readonly minute: number;
  readonly tenureId: Key;
}

/** Other holders of one office whose tenures are looked at again when a statement comes or goes. */
const MOST_RIVALS = 20;
/** Statements read of a stretch between two of one holder: an article gives one office but a few times. */
const MOST_AGAINST = 50;

const seatIs = (alias: Sql, { office, homeId, scopeId }: Line): Sql =>
  sql`${alias}.office = ${office} AND ${alias}.home_id = ${homeId} AND ${alias}.scope_id = ${scopeId}`;

const ofLine = (line: Line): Sql => sql`s.entity_id = ${line.entityId} AND ${seatIs(sql`s`, line)}`;

const NEIGHBOUR = sql`SELECT s.role_id AS "roleId", s.minute, s.tenure_id AS "tenureId" FROM tenure_statements AS s`;

/** The statement of a line at or before a place in it. */
const lastOfLine = (session: Session, line: Line, minute: number, roleId: Key): Promise<Statement | null> =>
  session.get<Statement>(sql`${NEIGHBOUR} WHERE ${ofLine(line)} AND s.kind = ${STATEMENT.REPORTED}
    AND (s.minute, s.role_id) < (${minute}, ${roleId}) ORDER BY s.minute DESC, s.role_id DESC LIMIT 1`);

/** The statement of a line behind a place in it. */
export const nextOfLine = (session: Session, line: Line, minute: number, roleId: Key): Promise<Statement | null> =>
  session.get<Statement>(sql`${NEIGHBOUR} WHERE ${ofLine(line)} AND s.kind = ${STATEMENT.REPORTED}
    AND (s.minute, s.role_id) > (${minute}, ${roleId}) ORDER BY s.minute, s.role_id LIMIT 1`);

/** Whether two statements of a line, which follow one another, are of two tenures. */
export const isApart = async (session: Session, line: Line, from: number, to: number): Promise<boolean> => {
  if (isBroken(from, to, 0)) return true;
  const imported = await session.get<{ id: Key }>(sql`
    SELECT id FROM tenures AS t WHERE ${seatIs(sql`t`, line)} AND t.ends > ${from} AND t.entity_id = ${line.entityId}
      AND t.imported = 1 AND t.begins BETWEEN ${from} AND ${to} LIMIT 1`);
  if (imported !== null) return true;
  const former = await session.all<{ id: Key }>(sql`
    SELECT s.article_id AS id FROM tenure_statements AS s
    WHERE ${ofLine(line)} AND s.kind = ${STATEMENT.FORMER} AND s.minute > ${from} AND s.minute < ${to}
    LIMIT ${MOST_AGAINST}`);
  const others = line.single
    ? await session.all<{ id: Key }>(sql`
        SELECT s.article_id AS id FROM tenure_statements AS s
        WHERE ${seatIs(sql`s`, line)} AND s.minute > ${from} AND s.minute < ${to}
          AND s.entity_id <> ${line.entityId} AND s.kind <> ${STATEMENT.FORMER} LIMIT ${MOST_AGAINST}`)
    : [];
  return isBroken(from, to, new Set([...former, ...others].map(({ id }) => id)).size);
};

const beginTenure = async (unit: UnitOfWork, line: Line, minute: number): Promise<Key> => {
  const { session } = unit;
  // One that a version of this article left behind: its id goes on.
  const empty = await session.get<{ id: Key }>(sql`
    SELECT t.id FROM tenures AS t WHERE t.statement_count = 0 AND t.imported = 0 AND t.entity_id = ${line.entityId}
      AND ${seatIs(sql`t`, line)} ORDER BY t.id LIMIT 1`);
  if (empty !== null) return empty.id;
  const id = unit.takeKeys('tenures', 1);
  await session.insert(
    sql`tenures (id, entity_id, office, home_id, scope_id, single, imported, begins, ends, statement_count, acting_count)`,
    [[id, line.entityId, line.office, line.homeId, line.scopeId, line.single ? 1 : 0, 0, minute, minute, 0, 0]],
  );
  unit.addTotal('tenures', 1);
  return id;
};

const recount = (session: Session, tenure: Key, statements: number, acting: number): Promise<number> =>
  session.run(sql`UPDATE tenures SET statement_count = statement_count + ${statements},
    acting_count = acting_count + ${acting} WHERE id = ${tenure}`);

/** Sets the bounds of a tenure that articles make to those of its statements. */
const rebound = (session: Session, tenure: Key): Promise<number> =>
  session.run(sql`
    UPDATE tenures SET
      begins = coalesce((SELECT min(minute) FROM tenure_statements WHERE tenure_id = ${tenure}), begins),
      ends = coalesce((SELECT max(minute) FROM tenure_statements WHERE tenure_id = ${tenure}), ends)
    WHERE id = ${tenure} AND imported = 0`);

/** Gives statements of one tenure to another one: `which` narrows them, over `s`. */
const hand = async (session: Session, from: Key, to: Key, which: Sql): Promise<void> => {
  const moved = await session.get<{ count: number; acting: number | null }>(sql`
    SELECT count(*) AS count, sum(s.acting) AS acting FROM tenure_statements AS s
    WHERE s.tenure_id = ${from} AND ${which}`);
  await session.run(sql`
    UPDATE tenure_statements SET tenure_id = ${to} WHERE role_id IN (
      SELECT s.role_id FROM tenure_statements AS s WHERE s.tenure_id = ${from} AND ${which})`);
  const [count, acting] = [moved?.count ?? 0, moved?.acting ?? 0];
  await recount(session, from, -count, -acting);
  await recount(session, to, count, acting);
  await rebound(session, from);
  await rebound(session, to);
};

const sizeOf = async (session: Session, tenure: Key): Promise<number> =>
  (await session.get<{ size: number }>(sql`SELECT statement_count AS size FROM tenures WHERE id = ${tenure}`))?.size ??
  0;

/** Makes one tenure of two; the one with more statements keeps its id. */
const joinTenures = async (unit: UnitOfWork, one: Key, two: Key): Promise<Key> => {
  const { session } = unit;
  const [kept, gone] = (await sizeOf(session, one)) >= (await sizeOf(session, two)) ? [one, two] : [two, one];
  await hand(session, gone, kept, sql`TRUE`);
  await session.run(sql`DELETE FROM tenures WHERE id = ${gone}`);
  unit.addTotal('tenures', -1);
  return kept;
};

/** Makes two tenures of one behind one of its statements; the part with more statements keeps the id. */
const partTenure = async (unit: UnitOfWork, line: Line, last: Statement): Promise<void> => {
  const { session } = unit;
  const behind = sql`(s.minute, s.role_id) > (${last.minute}, ${last.roleId})`;
  const half = Math.ceil((await sizeOf(session, last.tenureId)) / 2);
  const later = await session.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM tenure_statements AS s WHERE s.tenure_id = ${last.tenureId} AND ${behind} LIMIT ${half + 1}
    ) AS part`);
  const fresh = await beginTenure(unit, line, last.minute);
  await hand(session, last.tenureId, fresh, (later?.count ?? 0) <= half ? behind : sql`NOT (${behind})`);
};

/** Looks again whether the statements of a line around a minute are of one tenure. */
const settleAround = async (unit: UnitOfWork, line: Line, minute: number): Promise<void> => {
  const { session } = unit;
  const before = await lastOfLine(session, line, minute, Number.MAX_SAFE_INTEGER);
  if (before === null || before.minute === minute) return;
  await settleBehind(unit, line, before);
};

const settleBehind = async (unit: UnitOfWork, line: Line, before: Statement): Promise<void> => {
  const { session } = unit;
  const behind = await nextOfLine(session, line, before.minute, before.roleId);
  if (behind === null) return;
  const apart = await isApart(session, line, before.minute, behind.minute);
  if (apart && before.tenureId === behind.tenureId) await partTenure(unit, line, before);
  if (!apart && before.tenureId !== behind.tenureId) await joinTenures(unit, before.tenureId, behind.tenureId);
};

/** Lines of others in the same office whose tenures stand around a minute. */
const findRivals = async (session: Session, line: Line, minute: number): Promise<readonly Line[]> => {
  if (!line.single) return [];
  const rows = await session.all<{ entityId: Key }>(sql`
    SELECT DISTINCT t.entity_id AS "entityId" FROM tenures AS t
    WHERE ${seatIs(sql`t`, line)} AND t.ends >= ${minute - TENURE_GAP_MINUTES} AND t.begins < ${minute}
      AND t.entity_id <> ${line.entityId} AND t.imported = 0 LIMIT ${MOST_RIVALS}`);
  const { office, homeId, scopeId, single } = line;
  return rows.map(({ entityId }) => ({ entityId, office, homeId, scopeId, single }));
};

export interface NewStatement extends Line {
  readonly roleId: Key;
  readonly articleId: Key;
  readonly homeOf: HomeOf;
  readonly minute: number;
  readonly kind: 'HOLDING' | 'FORMER';
  readonly acting: boolean;
}

const insertStatement = (
  session: Session,
  { roleId, articleId, entityId, office, homeId, homeOf, scopeId, minute, acting }: NewStatement,
  kind: number,
  tenureId: Key | null,
): Promise<void> =>
  session.insert(
    sql`tenure_statements (role_id, article_id, entity_id, office, home_id, home_of, scope_id, minute, kind, acting,
      tenure_id)`,
    [[roleId, articleId, entityId, office, homeId, homeOf, scopeId, minute, kind, acting ? 1 : 0, tenureId]],
  );

/** The imported tenure of a line that covers a minute. */
const findImported = (session: Session, line: Line, minute: number): Promise<{ readonly id: Key } | null> =>
  session.get<{ id: Key }>(sql`
    SELECT t.id FROM tenures AS t WHERE ${seatIs(sql`t`, line)} AND t.ends >= ${minute} AND t.begins <= ${minute}
      AND t.entity_id = ${line.entityId} AND t.imported = 1 ORDER BY t.begins DESC, t.id LIMIT 1`);

/** Puts one statement into its line: what comes of it is the same in whatever order statements come. */
export const addStatement = async (unit: UnitOfWork, statement: NewStatement): Promise<void> => {
  const { session } = unit;
  const { minute, roleId, acting } = statement;
  if (statement.kind === 'FORMER') {
    await insertStatement(session, statement, STATEMENT.FORMER, null);
    await settleAround(unit, statement, minute);
    return;
  }
  const imported = await findImported(session, statement, minute);
  if (imported !== null) {
    await insertStatement(session, statement, STATEMENT.IMPORTED, imported.id);
    await recount(session, imported.id, 1, acting ? 1 : 0);
  } else {
    const before = await lastOfLine(session, statement, minute, roleId);
    const behind = await nextOfLine(session, statement, minute, roleId);
    const isInside = before !== null && before.tenureId === behind?.tenureId;
    const joinsBefore = isInside || (before !== null && !(await isApart(session, statement, before.minute, minute)));
    const joinsBehind = !isInside && behind !== null && !(await isApart(session, statement, minute, behind.minute));
    let tenure: Key;
    if (joinsBefore) tenure = (before as Statement).tenureId;
    else if (joinsBehind) tenure = (behind as Statement).tenureId;
    else tenure = await beginTenure(unit, statement, minute);
    await insertStatement(session, statement, STATEMENT.REPORTED, tenure);
    await recount(session, tenure, 1, acting ? 1 : 0);
    await rebound(session, tenure);
    if (joinsBefore && joinsBehind) await joinTenures(unit, tenure, (behind as Statement).tenureId);
  }
  for (const rival of await findRivals(session, statement, minute)) await settleAround(unit, rival, minute);
};

export interface StoredStatement extends Line {
  readonly roleId: Key;
  readonly articleId: Key;
  readonly homeOf: HomeOf;
  readonly minute: number;
  readonly kind: number;
  readonly acting: number;
  readonly tenureId: Key | null;
}

/** Takes one statement out of its line. */
export const removeStatement = async (unit: UnitOfWork, statement: StoredStatement): Promise<void> => {
  const { session } = unit;
  const { roleId, minute, kind, acting, tenureId } = statement;
  await session.run(sql`DELETE FROM tenure_statements WHERE role_id = ${roleId}`);
  if (tenureId !== null) {
    await recount(session, tenureId, -1, -acting);
    await rebound(session, tenureId);
  }
  if (kind === STATEMENT.FORMER) await settleAround(unit, statement, minute);
  if (kind === STATEMENT.REPORTED) {
    const before = await lastOfLine(session, statement, minute, roleId);
    if (before !== null) await settleBehind(unit, statement, before);
  }
  if (kind === STATEMENT.FORMER) return;
  for (const rival of await findRivals(session, statement, minute)) await settleAround(unit, rival, minute);
};

export const readStatements = async (session: Session, where: Sql): Promise<readonly StoredStatement[]> => {
  const rows = await session.all<Omit<StoredStatement, 'single'> & { homeType: string }>(sql`
    SELECT s.role_id AS "roleId", s.article_id AS "articleId", s.entity_id AS "entityId", s.office,
      s.home_id AS "homeId", s.home_of AS "homeOf", s.scope_id AS "scopeId", s.minute, s.kind, s.acting,
      s.tenure_id AS "tenureId", home.type AS "homeType"
    FROM tenure_statements AS s CROSS JOIN entities AS home WHERE ${where} AND home.id = s.home_id ORDER BY s.role_id`);
  return rows.map(({ homeType, ...row }) => ({ ...row, single: isSingle(row.office, homeType === 'LOCATION') }));
};

/**
 * Takes an article's statements out again. Tenures that nothing backs any more stay until `dropEmptyTenures`, so that the
 * next version of the article can go on with them.
 */
export const removeTenures = async (unit: UnitOfWork, article: Key): Promise<void> => {
  for (const statement of await readStatements(unit.session, sql`s.article_id = ${article}`))
    await removeStatement(unit, statement);
};

/** Takes statements out and puts them in again: what they belong to, or the imported tenures around them, changed. */
export const putStatementsAgain = async (
  unit: UnitOfWork,
  statements: readonly StoredStatement[],
  change: (statement: StoredStatement) => StoredStatement,
): Promise<void> => {
  for (const statement of statements) await removeStatement(unit, statement);
  for (const statement of statements) {
    const { kind, acting, tenureId: _tenureId, ...changed } = change(statement);
    await addStatement(unit, {
      ...changed,
      kind: kind === STATEMENT.FORMER ? 'FORMER' : 'HOLDING',
      acting: acting === 1,
    });
  }
};

/** Statements of a line between two minutes, after its imported tenures changed. */
export const settleImported = async (unit: UnitOfWork, line: Line, begins: number, ends: number): Promise<void> => {
  const where = sql`${ofLine(line)} AND s.minute BETWEEN ${begins} AND ${ends} AND s.kind <> ${STATEMENT.FORMER}`;
  await putStatementsAgain(unit, await readStatements(unit.session, where), (statement) => statement);
};

export const dropEmptyTenures = async (unit: UnitOfWork): Promise<void> => {
  const dropped = await unit.session.run(sql`DELETE FROM tenures WHERE statement_count = 0 AND imported = 0`);
  if (dropped > 0) unit.addTotal('tenures', -dropped);
};

/** What the roles of an article name by now: people may have changed who is who. */
const readNamed = async (session: Session, article: Key): Promise<ReadonlyMap<Key, NamedByRole>> => {
  const rows = await session.all<NamedByRole & { id: Key }>(sql`
    SELECT r.id, r.entity_id AS "entityId", r.organization_id AS "ORGANIZATION", r.country_id AS "COUNTRY",
      r.scope_id AS "SCOPE"
    FROM roles AS r WHERE r.article_id = ${article}`);
  return new Map(rows.map(({ id, ...named }) => [id, named]));
};

interface NamedByRole {
  readonly entityId: Key;
  readonly ORGANIZATION: Key | null;
  readonly COUNTRY: Key | null;
  readonly SCOPE: Key | null;
}

/**
 * Puts the offices that an article gives into the tenures of their holders. Its roles are written, and turned as people
 * changed who is who. An article without a date dates nothing.
 */
export const writeTenures = async (
  writing: Writing,
  { roles, entities }: Pick<Analysis, 'roles' | 'entities'>,
): Promise<void> => {
  const { unit, articleId, publishedMinute } = writing;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const seats = publishedMinute === 0 ? [] : roles.map((role) => ({ role, seat: seatOf(role, byId) }));
  if (seats.some(({ seat }) => seat !== null)) {
    const named = await readNamed(unit.session, articleId);
    const found = seats.flatMap(({ role, seat }): NewStatement[] => {
      if (seat === null || role.standing === 'DESIGNATE') return [];
      const roleId = writing.needKey('role', role.id);
      const own = named.get(roleId);
      invariant(own !== undefined, `role ${roleId} is stored`);
      const stated = seat.homeOf === 'INFERRED' ? null : own[seat.homeOf];
      return [
        {
          roleId,
          articleId,
          entityId: own.entityId,
          office: seat.office,
          homeId: stated ?? writing.needKey('entity', seat.home),
          homeOf: seat.homeOf,
          scopeId: seat.scope === null ? 0 : (own.SCOPE ?? 0),
          single: seat.single,
          minute: publishedMinute,
          kind: isHolding(role.standing) ? 'HOLDING' : 'FORMER',
          acting: role.standing === 'ACTING',
        },
      ];
    });
    const shared = await findShared(unit.session, [
      ...new Set(found.flatMap(({ entityId, homeId }) => [entityId, homeId])),
    ]);
    for (const statement of found)
      if (shared.has(statement.entityId) && shared.has(statement.homeId)) await addStatement(unit, statement);
  }
  await dropEmptyTenures(unit);
};

/** Those of some entities that several articles can mean. */
const findShared = async (session: Session, entities: readonly Key[]): Promise<ReadonlySet<Key>> => {
  if (entities.length === 0) return new Set();
  const rows = await session.all<{ id: Key }>(sql`
    SELECT e.id FROM ${session.dialect.values(entities)} AS wanted CROSS JOIN entities AS e
    WHERE e.id = wanted.value AND e.article_id IS NULL`);
  return new Set(rows.map(({ id }) => id));
};
