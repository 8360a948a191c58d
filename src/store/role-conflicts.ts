import sql, { type Sql } from 'sql-template-tag';
import { isRoleConflict, RIVAL_WINDOW_MINUTES } from '../resolve/role-conflicts.js';
import type { Span } from '../text/span.js';
import type { Session } from './connection.js';
import { PART } from './evidence.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';
import { removeFindings, writeFinding } from './write-finding.js';
import { STATEMENT } from './write-tenures.js';

/** Statements of one office that are looked at around a new one: conflicts are rare, and so are offices of many holders. */
const MOST_CLAIMS = 20;

interface ClaimRow {
  readonly roleId: Key;
  readonly articleId: Key;
  readonly entityId: Key;
  readonly name: string;
  readonly office: string;
  readonly homeId: Key;
  readonly homeName: string;
  readonly scopeId: Key;
  readonly minute: number;
  readonly pattern: string;
}

const claimColumns = sql`s.role_id AS "roleId", s.article_id AS "articleId", s.entity_id AS "entityId", e.name, s.office,
  s.home_id AS "homeId", h.name AS "homeName", s.scope_id AS "scopeId", s.minute, r.pattern`;
const claimJoins = sql`JOIN tenures AS t ON t.id = s.tenure_id AND t.single = 1 JOIN entities AS e ON e.id = s.entity_id
  JOIN entities AS h ON h.id = s.home_id JOIN roles AS r ON r.id = s.role_id`;

const around = (statement: Sql): Sql => sql`
  ${statement}.office = s.office AND ${statement}.home_id = s.home_id AND ${statement}.scope_id = s.scope_id
  AND ${statement}.kind <> ${STATEMENT.FORMER}
  AND ${statement}.minute BETWEEN s.minute - ${RIVAL_WINDOW_MINUTES} AND s.minute + ${RIVAL_WINDOW_MINUTES}`;

/** Claims `s` worth a look: others give the office to somebody else, and none gives it to him; or a conflict is written. */
const isContested = sql`(
  NOT EXISTS (SELECT 1 FROM tenure_statements AS b
    WHERE b.entity_id = s.entity_id AND ${around(sql`b`)} AND b.article_id <> s.article_id)
  AND EXISTS (SELECT 1 FROM tenure_statements AS o WHERE o.entity_id <> s.entity_id AND ${around(sql`o`)})
  OR EXISTS (SELECT 1 FROM findings AS f WHERE f.kind = 'ROLE_CONFLICT' AND f.matter = 'role/' || s.role_id))`;

/** What the article says of offices that one person holds at a time. */
const readClaims = (session: Session, article: Key) =>
  session.all<ClaimRow & { readonly contested: number }>(sql`
    SELECT ${claimColumns}, ${isContested} AS contested FROM tenure_statements AS s ${claimJoins}
    WHERE s.article_id = ${article} AND s.kind = ${STATEMENT.REPORTED} ORDER BY s.role_id`);

const readRoles = async (session: Session, roles: readonly Key[]): Promise<readonly ClaimRow[]> =>
  roles.length === 0
    ? []
    : session.all<ClaimRow>(sql`
        SELECT ${claimColumns} FROM ${session.dialect.values(roles)} AS wanted CROSS JOIN tenure_statements AS s ${claimJoins}
        WHERE s.role_id = wanted.value AND s.kind = ${STATEMENT.REPORTED}`);

/** What others say of the same office, and what they say of the same person, in the months around. */
const readAround = (session: Session, claim: ClaimRow): Promise<readonly ClaimRow[]> => {
  const [from, to] = [claim.minute - RIVAL_WINDOW_MINUTES, claim.minute + RIVAL_WINDOW_MINUTES];
  return session.all<ClaimRow>(sql`
    SELECT ${claimColumns} FROM (
      SELECT * FROM (SELECT role_id FROM tenure_statements WHERE office = ${claim.office} AND home_id = ${claim.homeId}
        AND scope_id = ${claim.scopeId} AND minute BETWEEN ${from} AND ${to} AND entity_id <> ${claim.entityId}
        LIMIT ${MOST_CLAIMS})
      UNION
      SELECT * FROM (SELECT role_id FROM tenure_statements WHERE entity_id = ${claim.entityId}
        AND article_id <> ${claim.articleId} AND minute BETWEEN ${from} AND ${to} LIMIT ${MOST_CLAIMS})
    ) AS near CROSS JOIN tenure_statements AS s ${claimJoins}
    WHERE s.role_id = near.role_id AND s.kind = ${STATEMENT.REPORTED} AND ${isContested}`);
};

interface RivalRow {
  readonly roleId: Key;
  readonly articleId: Key;
  readonly entityId: Key;
  readonly name: string;
  readonly minute: number;
}

/** The statement of another article next to the claim, before or after it, that gives the office to somebody else. */
const readRival = (
  session: Session,
  claim: ClaimRow,
  isAfter: boolean,
  holder: Key | null,
): Promise<RivalRow | null> => {
  const [from, to] = isAfter
    ? [claim.minute + 1, claim.minute + RIVAL_WINDOW_MINUTES]
    : [claim.minute - RIVAL_WINDOW_MINUTES, claim.minute - 1];
  return session.get<RivalRow>(sql`
    SELECT s.role_id AS "roleId", s.article_id AS "articleId", s.entity_id AS "entityId", e.name, s.minute
    FROM tenure_statements AS s CROSS JOIN entities AS e
    WHERE s.office = ${claim.office} AND s.home_id = ${claim.homeId} AND s.scope_id = ${claim.scopeId}
      AND s.minute BETWEEN ${from} AND ${to} AND s.kind <> ${STATEMENT.FORMER} AND s.entity_id <> ${claim.entityId}
      AND ${holder === null ? sql`TRUE` : sql`s.entity_id = ${holder}`} AND e.id = s.entity_id
    ORDER BY s.minute ${isAfter ? sql`ASC` : sql`DESC`}, s.role_id LIMIT 1`);
};

const readStanding = async (session: Session, claim: ClaimRow) => {
  const row = await session.get<{ backers: number; others: number }>(sql`
    SELECT
      (SELECT count(*) FROM (SELECT 1 FROM tenure_statements WHERE entity_id = ${claim.entityId}
        AND office = ${claim.office} AND home_id = ${claim.homeId} AND scope_id = ${claim.scopeId}
        AND kind <> ${STATEMENT.FORMER} AND article_id <> ${claim.articleId}
        AND minute BETWEEN ${claim.minute - RIVAL_WINDOW_MINUTES} AND ${claim.minute + RIVAL_WINDOW_MINUTES}
        LIMIT 1)) AS backers,
      (SELECT count(*) FROM (SELECT 1 FROM tenure_statements AS s JOIN tenures AS t ON t.id = s.tenure_id
        WHERE s.entity_id = ${claim.entityId} AND s.office <> ${claim.office} AND s.home_id = ${claim.homeId} AND s.kind <> ${STATEMENT.FORMER}
        AND t.single = 1 AND s.article_id <> ${claim.articleId}
        AND s.minute BETWEEN ${claim.minute - RIVAL_WINDOW_MINUTES} AND ${claim.minute + RIVAL_WINDOW_MINUTES}
        LIMIT 1)) AS others`);
  return { backers: row?.backers ?? 0, otherOffices: row?.others ?? 0 };
};

const readEvidence = (session: Session, { articleId, roleId }: Pick<RivalRow, 'articleId' | 'roleId'>) =>
  session.get<Span>(sql`
    SELECT span_start AS "start", span_end AS "end" FROM evidence
    WHERE article_id = ${articleId} AND owner_id = ${roleId} AND part = ${PART.ROLE_EVIDENCE}`);

const RULE = { ruleId: 'finding.role-conflict-across', confidence: 0.9 } as const;

/** The statements before and after that stand against a claim; null when nothing stands against it. */
const findRival = async (
  session: Session,
  claim: ClaimRow,
): Promise<{ readonly before: RivalRow; readonly after: RivalRow } | null> => {
  const after = await readRival(session, claim, true, null);
  const before = after === null ? null : await readRival(session, claim, false, after.entityId);
  if (before === null || after === null) return null;
  const { backers, otherOffices } = await readStanding(session, claim);
  const isConflict = isRoleConflict(
    { ...claim, isCounterpart: claim.pattern === 'COUNTERPART', backers, otherOffices },
    { name: after.name, before: before.minute, after: after.minute },
  );
  return isConflict ? { before, after } : null;
};

/** Writes the conflict in which a claim stands; takes out one that it stands in no more. */
const checkClaim = async (unit: UnitOfWork, claim: ClaimRow): Promise<void> => {
  const { session } = unit;
  const matter = `role/${claim.roleId}`;
  const rival = await findRival(session, claim);
  if (rival === null) {
    const known = await session.get<{ id: Key }>(sql`
      SELECT id FROM findings WHERE kind = 'ROLE_CONFLICT' AND matter = ${matter}`);
    if (known !== null) await removeFindings(unit, [known.id]);
    return;
  }
  const { before, after } = rival;
  const sides = [];
  for (const { articleId, roleId, entityId } of [before, claim, after]) {
    const span = await readEvidence(session, { articleId, roleId });
    if (span === null) return;
    sides.push({ articleId, span, roleId, entityId });
  }
  await writeFinding(unit, {
    kind: 'ROLE_CONFLICT',
    severity: 'HIGH',
    message: `One article gives the office ${claim.office} of ${claim.homeName} to ${claim.name}; articles before and after it give it to ${after.name}.`,
    ...RULE,
    matter,
    sides,
  });
};

/** Roles of other articles that stand in a conflict with what the article says: they are looked at again without it. */
export const rolesAgainst = async (session: Session, article: Key): Promise<readonly Key[]> => {
  const rows = await session.all<{ id: Key }>(sql`
    SELECT s.role_id AS id FROM finding_articles AS l CROSS JOIN findings AS f CROSS JOIN finding_sides AS s
    WHERE l.article_id = ${article} AND f.id = l.finding_id AND f.kind = 'ROLE_CONFLICT' AND f.across = 1
      AND s.finding_id = f.id AND s.article_id <> ${article} AND s.role_id IS NOT NULL`);
  return rows.map(({ id }) => id);
};

/**
 * Writes what does not fit between the offices that an article gives and those that others give: to the same person, and
 * of the same office, in the months around. Needs its tenures to be written. An article that is not dated says nothing
 * of a time.
 * @param reopened roles of other articles that lost a conflict with the article's version before.
 */
export const writeRoleConflicts = async (unit: UnitOfWork, article: Key, reopened: readonly Key[]): Promise<void> => {
  const claims = new Map<Key, ClaimRow>();
  for (const claim of await readRoles(unit.session, reopened)) claims.set(claim.roleId, claim);
  const seats = new Set<string>();
  for (const claim of await readClaims(unit.session, article)) {
    if (claim.contested === 1) claims.set(claim.roleId, claim);
    const seat = `${claim.entityId}/${claim.office}/${claim.homeId}/${claim.scopeId}`;
    if (seats.has(seat)) continue;
    seats.add(seat);
    for (const other of await readAround(unit.session, claim)) claims.set(other.roleId, other);
  }
  for (const claim of claims.values()) await checkClaim(unit, claim);
};
