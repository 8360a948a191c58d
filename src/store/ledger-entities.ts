import sql, { join } from 'sql-template-tag';
import { FEATURE, toFeature } from '../resolve/agreement-features.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Session } from './connection.js';
import { reenterReports } from './ledger.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Kinds of features that name an entity. */
const NAMING = [
  FEATURE.PARTY,
  FEATURE.HOME,
  FEATURE.NAMED,
  FEATURE.CONCEPT,
  FEATURE.MATTER,
  FEATURE.COUNTRY,
  FEATURE.EVENT,
  FEATURE.AROUND,
  FEATURE.AGENT,
] as const;

/** Articles whose reports name one of the entities, before or after the change. */
const readArticles = (session: Session, entities: readonly Key[]) => {
  const keys = sql`(${join([...entities])})`;
  const features = sql`(${join(NAMING.flatMap((kind) => entities.map((entity) => toFeature(kind, entity))))})`;
  return session.all<{ id: Key; language: string; text: string }>(sql`
    SELECT a.id, a.language, a.text FROM articles AS a WHERE a.id IN (
      SELECT p.article_id FROM agreement_report_parties AS p WHERE p.entity_id IN ${keys}
      UNION SELECT r.article_id FROM agreement_parties AS p CROSS JOIN agreement_party_reports AS l
        CROSS JOIN agreement_reports AS r
        WHERE p.entity_id IN ${keys} AND l.party_id = p.id AND r.id = l.report_id
      UNION SELECT r.article_id FROM agreement_reports AS r WHERE r.place_id IN ${keys}
      UNION SELECT r.article_id FROM agreement_reports AS r WHERE r.event_id IN ${keys}
      UNION SELECT r.article_id FROM agreement_features AS f CROSS JOIN agreement_reports AS r
        WHERE f.feature IN ${features} AND r.id = f.report_id) ORDER BY a.id`);
};

/**
 * Makes parties, places and events of the ledger anew where a change said that two entities are one, or one is two. The
 * reports stay in their accords. Costs the articles whose reports name them.
 */
export const bringLedgerAlong = async (unit: UnitOfWork, change: Key, searchTerms: SearchTerms): Promise<void> => {
  const { session } = unit;
  const row = await session.get<{ fromId: Key; intoId: Key | null }>(sql`
    SELECT from_id AS "fromId", into_id AS "intoId" FROM entity_changes WHERE id = ${change}`);
  if (row === null || row.intoId === null) return;
  for (const { id, language, text } of await readArticles(session, [row.fromId, row.intoId])) {
    await reenterReports(unit, { id, language, terms: searchTerms(text, language) });
  }
};
