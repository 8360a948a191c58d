import sql, { type Sql } from 'sql-template-tag';
import type { SearchTerms } from '../text/search-terms.js';
import type { Session } from './connection.js';
import { writeDenials } from './denials.js';
import { type Emptied, writeLedger } from './ledger.js';
import type { Key } from './records.js';
import { releaseNames } from './release-names.js';
import { writeRoleConflicts } from './role-conflicts.js';
import type { ArticleIdentity, DeleteResult } from './store.js';
import { leaveStory } from './stories.js';
import type { UnitOfWork } from './unit-of-work.js';
import { removeReading, type StoredIdentity } from './write-article.js';
import { removeOrphans } from './write-entities.js';
import { dropEmptyTenures } from './write-tenures.js';

/** What is kept of an article besides its last reading. What people said of it stands or falls with its words. */
const KEPT: readonly Sql[] = [
  sql`reviewed_entities`,
  sql`reviews`,
  sql`entity_change_mentions`,
  sql`entity_change_articles`,
  sql`article_versions`,
];

const findStoredIdentity = (session: Session, identity: ArticleIdentity): Promise<StoredIdentity | null> =>
  session.get<StoredIdentity>(sql`
    SELECT id, sha256, version, published_minute AS "publishedMinute" FROM articles
    WHERE ${'url' in identity ? sql`url = ${identity.url}` : sql`id = ${identity.id}`}`);

/** Looks again at what other articles say, now that this one says nothing. */
const settleOthers = async (
  unit: UnitOfWork,
  id: Key,
  { denials, emptied, roles }: { denials: readonly Key[]; emptied: readonly Emptied[]; roles: readonly Key[] },
  searchTerms: SearchTerms,
): Promise<void> => {
  await writeDenials(unit, { id, publishedMinute: 0, stems: new Map() }, searchTerms, denials);
  if (emptied.length > 0) await writeLedger(unit, { id, language: '', terms: [] }, emptied);
  await writeRoleConflicts(unit, id, roles);
  await dropEmptyTenures(unit);
};

/**
 * Deletes an article with its older texts and all that was read in them or said of them by people. What other articles
 * say stays, with their ids; what only this one backed (an entity, an agreement, a tenure) goes too, but for entities
 * that people changed. An id that is deleted never means another article.
 */
export const deleteArticle = async (
  unit: UnitOfWork,
  identity: ArticleIdentity,
  searchTerms: SearchTerms,
): Promise<DeleteResult> => {
  const { session } = unit;
  const stored = await findStoredIdentity(session, identity);
  if (stored === null) return { outcome: 'ABSENT', id: 'id' in identity ? identity.id : null };
  const { id } = stored;
  const names = await releaseNames(session, id);
  const removed = await removeReading(unit, stored);
  await leaveStory(unit, id);
  for (const table of KEPT) await session.run(sql`DELETE FROM ${table} WHERE article_id = ${id}`);
  unit.addTotal('corrections', -(await session.run(sql`DELETE FROM corrections WHERE article_id = ${id}`)));
  await settleOthers(unit, id, removed, searchTerms);
  await removeOrphans(unit, removed.entities);
  for (const entity of names) unit.touchEntity(entity);
  // One that people changed stays, as nobody's.
  await session.run(sql`UPDATE entities SET article_id = NULL WHERE article_id = ${id}`);
  await session.run(sql`DELETE FROM articles WHERE id = ${id}`);
  unit.addTotal('articles', -1);
  unit.events.articleRemoved(id);
  return { outcome: 'DELETED', id };
};
