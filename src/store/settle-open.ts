import sql from 'sql-template-tag';
import type { CandidateReason } from '../model/candidate.js';
import { type Candidate, isNameReason, type NameReason, settleCandidate } from '../resolve/choose-candidate.js';
import type { FoundEntity, Profile } from '../resolve/entity-index.js';
import type { Session } from './connection.js';
import { createEntityIndex } from './entity-index.js';
import { mergeEntities } from './merge-entities.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Who says so when the machine joins two entities by what came in later. */
const MACHINE = 'isnad';

interface OpenRow {
  readonly id: Key;
  readonly candidate: Key;
  readonly reasons: string;
}

/** Open questions about persons of these: who they might be, unless people said that they are not. */
const readOpen = (session: Session, entities: readonly Key[]): Promise<readonly OpenRow[]> =>
  session.all<OpenRow>(sql`
    SELECT o.entity_id AS id, o.candidate_id AS candidate, o.reasons
    FROM ${session.dialect.values(entities)} AS wanted CROSS JOIN entity_candidates AS o CROSS JOIN entities AS e
    WHERE o.entity_id = wanted.value AND e.id = o.entity_id AND e.article_id IS NULL AND e.type = 'PERSON'
      AND NOT EXISTS (SELECT 1 FROM entity_changes AS c WHERE c.from_id = o.entity_id AND c.into_id = o.candidate_id)
      AND NOT EXISTS (SELECT 1 FROM entity_changes AS c WHERE c.from_id = o.candidate_id AND c.into_id = o.entity_id)
    ORDER BY o.entity_id, o.candidate_id`);

const nameReason = (reasons: string): NameReason | undefined =>
  (JSON.parse(reasons) as readonly CandidateReason[]).find(isNameReason);

const contextOf = ({ offices, organizations, countries }: Profile, { country }: FoundEntity) => ({
  offices,
  organizations,
  countries: country === null ? countries : new Set([...countries, country]),
  named: organizations,
});

/** Who goes on: the curated one, else the one that more articles speak of. */
const remaining = (a: FoundEntity, b: FoundEntity): FoundEntity =>
  a.curated !== b.curated ? (a.curated ? a : b) : a.articles > b.articles ? a : b;

/**
 * Looks again at the persons of an article who might be somebody else, and merges those of whom enough is known now. Such
 * a merge is recorded as any other, and is not made again once people undid it. `keys` as for `followChanges`.
 * Whether two were merged.
 */
export const settleOpen = async (unit: UnitOfWork, keys: Map<string, Key>, at: string): Promise<boolean> => {
  const { session } = unit;
  const open = await readOpen(session, [...new Set(keys.values())]);
  if (open.length === 0) return false;
  const index = createEntityIndex(session, unit.pendingArticles);
  const found = await index.findByKeys([...new Set(open.flatMap(({ id, candidate }) => [id, candidate]))]);
  const profiles = await index.readProfiles([...new Set([...found.values()].map(({ current }) => current))]);
  for (const id of new Set(open.map((row) => row.id))) {
    const own = found.get(id);
    const profile = own === undefined ? undefined : profiles.get(own.current);
    if (own === undefined || profile === undefined || own.current !== id) continue;
    const candidates = open.flatMap((row): Candidate[] => {
      const name = nameReason(row.reasons);
      const other = found.get(row.candidate);
      const its = other === undefined ? undefined : profiles.get(other.current);
      if (row.id !== id || name === undefined || other === undefined || its === undefined) return [];
      return other.current === id ? [] : [{ found: other, name, profile: its }];
    });
    const settled = settleCandidate(contextOf(profile, own), candidates);
    if (settled === null) continue;
    const into = remaining(own, settled.candidate.found).current;
    const from = into === id ? settled.candidate.found.current : id;
    const request = { from, into, force: false, fromRevision: null, intoRevision: null };
    await mergeEntities(unit, request, { by: MACHINE, reason: settled.reasons.join(', '), at });
    for (const [local, key] of keys) if (key === from) keys.set(local, into);
    // What was merged just now is looked at again with the next article.
    return true;
  }
  return false;
};
