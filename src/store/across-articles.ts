import sql from 'sql-template-tag';
import type { SearchTerm } from '../text/search-terms.js';
import { readNamedHere } from './as-read.js';
import type { Session } from './connection.js';
import { removeDenials, writeDenials } from './denials.js';
import { PART } from './evidence.js';
import { REJECTED } from './extracted.js';
import { type Emptied, removeFromLedger, writeLedger } from './ledger.js';
import { toAppearance, toDay } from './published.js';
import type { Key } from './records.js';
import type { ReviewingArticle } from './reviews.js';
import { rolesAgainst, writeRoleConflicts } from './role-conflicts.js';
import { toSearchDocuments } from './search-documents.js';
import { removeTopic, writeStory } from './stories.js';
import type { UnitOfWork } from './unit-of-work.js';
import { removeUtterances, writeUtterances } from './utterances.js';
import { removeFindings } from './write-finding.js';

/** What was taken out with the ties of an article, and is needed to tie it again. */
interface Parted {
  /** Denials of other articles that denied a statement of it. */
  readonly denials: readonly Key[];
  /** Agreements that no other article reports. */
  readonly emptied: readonly Emptied[];
  /** Roles of other articles that stood against what it says. */
  readonly roles: readonly Key[];
}

/** Takes out what ties an article to others by what is read in it, before a person's word changes that. */
export const partAcrossArticles = async (unit: UnitOfWork, { id }: ReviewingArticle): Promise<Parted> => {
  const { session } = unit;
  await removeTopic(session, id);
  const roles = await rolesAgainst(session, id);
  await removeUtterances(unit, id);
  const findings = await session.all<{ id: Key }>(sql`
    SELECT f.id FROM finding_articles AS l CROSS JOIN findings AS f
    WHERE l.article_id = ${id} AND f.id = l.finding_id AND (f.matter LIKE 'denial/%' OR f.matter LIKE 'role/%'
      OR f.matter LIKE 'utterance/%')`);
  await removeFindings(
    unit,
    findings.map((finding) => finding.id),
  );
  const own = await session.all<{ quote: Key; denied: Key }>(sql`
    SELECT d.quote_id AS quote, d.denied_id AS denied FROM denials AS d CROSS JOIN quotes AS q
    WHERE d.article_id = ${id} AND q.id = d.denied_id AND q.article_id = ${id}`);
  const denials = await removeDenials(session, id);
  await session.insert(
    sql`denials (article_id, quote_id, denied_id)`,
    own.map(({ quote, denied }) => [id, quote, denied]),
  );
  for (const { denied } of own) await session.run(sql`UPDATE quotes SET denied = 1 WHERE id = ${denied}`);
  return { denials, emptied: await removeFromLedger(unit, id), roles };
};

/** Stems of what the quotes of an article say that nobody rejected, by quote. */
export const spokenStems = async (
  session: Session,
  article: Pick<ReviewingArticle, 'id' | 'language' | 'publishedMinute'>,
  terms: readonly SearchTerm[],
): Promise<ReadonlyMap<Key, readonly string[]>> => {
  const rows = await session.all<{ id: Key; start: number; end: number }>(sql`
    SELECT q.id, e.span_start AS "start", e.span_end AS "end" FROM quotes AS q CROSS JOIN evidence AS e
    WHERE q.article_id = ${article.id} AND q.review < ${REJECTED}
      AND e.article_id = q.article_id AND e.owner_id = q.id AND e.part = ${PART.QUOTE_CONTENT}
    ORDER BY q.id, e.ordinal`);
  const quotes = new Map<Key, { start: number; end: number }[]>();
  for (const { id, start, end } of rows) quotes.set(id, [...(quotes.get(id) ?? []), { start, end }]);
  const [, ...documents] = toSearchDocuments(
    { id: article.id, day: toDay(article.publishedMinute), language: article.language, titleEnd: 0 },
    terms,
    [...quotes].map(([id, spans]) => ({ id, spans })),
    [],
  );
  return new Map(documents.map((document) => [document.id, document.terms]));
};

/** Ties an article to others again, by what is read in it now. */
export const joinAcrossArticles = async (
  unit: UnitOfWork,
  article: ReviewingArticle & { readonly collectedAt: string },
  { denials, emptied, roles }: Parted,
): Promise<void> => {
  const { id, text, language, publishedMinute, collectedAt, searchTerms } = article;
  const terms = searchTerms(text, language);
  const appearance = { id, minute: toAppearance(publishedMinute, collectedAt) };
  await writeStory(
    unit,
    appearance,
    terms.map(({ term }) => term),
    await readNamedHere(unit.session, id),
  );
  const stems = await spokenStems(unit.session, article, terms);
  await writeDenials(unit, { id, publishedMinute, stems }, searchTerms, denials);
  await writeLedger(unit, { id, language, terms }, emptied);
  await writeRoleConflicts(unit, id, roles);
  await writeUtterances(unit, { ...appearance, text, language, terms }, publishedMinute, searchTerms);
};
