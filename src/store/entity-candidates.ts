import sql, { type Sql } from 'sql-template-tag';
import type { CandidateReason } from '../model/candidate.js';
import type { EntityLink } from '../resolve/link-entities.js';
import type { Database, Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { groupByPlace } from './reads.js';
import type { CandidateRecord, Key } from './records.js';

/** Scores are stored in hundredths. */
export const SCORE_UNIT = 100;

/** Candidates that are kept of one entity, of all its articles. */
const MOST_CANDIDATES = 8;

/** Keeps who these entities might be. Of one that was known before, what is found now comes beside what was. */
export const putCandidates = async (
  session: Session,
  linked: readonly { readonly key: Key; readonly link: EntityLink }[],
): Promise<void> => {
  const open = linked.filter(({ link }) => (link.candidates ?? []).length > 0);
  if (open.length === 0) return;
  const before = await session.all<{ id: Key; count: number }>(sql`
    SELECT wanted.value AS id, count(c.candidate_id) AS count
    FROM ${session.dialect.values([...new Set(open.map(({ key }) => key))])} AS wanted
    LEFT JOIN entity_candidates AS c ON c.entity_id = wanted.value GROUP BY wanted.value`);
  const counts = new Map(before.map(({ id, count }) => [id, count]));
  for (const { key, link } of open) {
    if (link.kind === 'KNOWN' && (counts.get(key) ?? 0) >= MOST_CANDIDATES) continue;
    for (const candidate of link.candidates ?? []) {
      await session.run(sql`
        INSERT INTO entity_candidates (entity_id, candidate_id, score, reasons)
        VALUES (${key}, ${candidate.key}, ${Math.round(candidate.score * SCORE_UNIT)}, ${JSON.stringify(candidate.reasons)})
        ON CONFLICT (entity_id, candidate_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons`);
    }
  }
};

/** Who, of the candidates `c`, the entity of this key might be; merged ones as what they are now. */
const NOW = survivorOf(sql`c.candidate_id`);
const mightBe = (entity: Sql): Sql => sql`c.entity_id = ${entity} AND ${NOW} <> ${entity}`;
const likeliestFirst = sql`c.score DESC, c.candidate_id`;

/** FROM part: who the entity of row `entity` might be as `candidate`, the likeliest first. */
export const candidatesOf = (entity: Sql, candidate: Sql): Sql => sql`(
  SELECT ${NOW} AS entity_id, c.score, c.reasons FROM entity_candidates AS c
  WHERE ${mightBe(sql`${entity}.id`)} ORDER BY ${likeliestFirst}) AS ${candidate}`;

interface CandidateRow {
  readonly place: number;
  readonly candidateId: Key;
  readonly score: number;
  readonly reasons: string;
}

/** Who these entities might be, the likeliest first; merged candidates as what they are now. */
export const readCandidates = async (
  database: Database,
  entities: readonly Key[],
): Promise<readonly (readonly CandidateRecord[])[]> => {
  const rows = await database.read((session) =>
    session.all<CandidateRow>(sql`
      SELECT parent.key AS place, ${NOW} AS "candidateId", c.score, c.reasons
      FROM ${session.dialect.values(entities)} AS parent CROSS JOIN entity_candidates AS c
      WHERE ${mightBe(sql`parent.value`)} ORDER BY parent.key, ${likeliestFirst}`),
  );
  return groupByPlace(rows, entities.length).map((candidates) =>
    candidates.map(({ candidateId, score, reasons }) => ({
      entityId: candidateId,
      score: score / SCORE_UNIT,
      reasons: JSON.parse(reasons) as readonly CandidateReason[],
    })),
  );
};
