import sql, { type Sql } from 'sql-template-tag';
import { IsnadError, invariant } from '../errors.js';
import { say } from '../messages/message.js';
import type { Analysis } from '../model/analysis.js';
import { type ArticleDraft, TITLE_LIMIT } from '../model/article.js';
import { alignTexts } from '../text/alignment.js';
import type { SearchTerms } from '../text/search-terms.js';
import { spokenStems } from './across-articles.js';
import { insertAgreementReports } from './agreement-reports.js';
import { articleKind, insertBlocks, insertDiagnostics } from './articles.js';
import { readNamedHere, toSpoken } from './as-read.js';
import { carryReviews, carryRevisions, locateWordsIn, readRevisions, toKnownObjects } from './carry-reviews.js';
import type { Session } from './connection.js';
import { removeCopies, writeCopies } from './copies.js';
import { removeDenials, writeDenials } from './denials.js';
import { REJECTED } from './extracted.js';
import { insertFindings } from './findings.js';
import { followChanges } from './follow-changes.js';
import { insertInteractions } from './interactions.js';
import { type KeptKeys, keepKeys, NO_KEPT_KEYS, readLastReading } from './kept-keys.js';
import { type Emptied, removeFromLedger, writeLedger } from './ledger.js';
import { insertMentions, mentionsInReadingOrder } from './mentions.js';
import { toAppearance, toDay, toMinute } from './published.js';
import { inReadingOrder, insertQuotes } from './quotes.js';
import { byIds } from './reads.js';
import type { ArticleRecord, Key } from './records.js';
import type { KeptKind } from './review-records.js';
import { readReviews } from './reviews.js';
import { rolesAgainst, writeRoleConflicts } from './role-conflicts.js';
import { insertRoles } from './roles.js';
import { toSearchDocuments, toTitleEnd } from './search-documents.js';
import { settleOpen } from './settle-open.js';
import type { AddResult } from './store.js';
import { removeTopic, writeStory } from './stories.js';
import { insertTimes } from './times.js';
import { isTotal, OWNED_TOTALS, type Sequence, type Total, type UnitOfWork } from './unit-of-work.js';
import { removeUtterances, writeUtterances } from './utterances.js';
import { removeOrphans, writeEntities } from './write-entities.js';
import { removeFindingsOf } from './write-finding.js';
import { removeTenures, writeTenures } from './write-tenures.js';
import { createWriting, type LocalKeys } from './writing.js';

export interface StoredIdentity {
  readonly id: Key;
  readonly sha256: string;
  readonly version: number;
  readonly publishedMinute: number;
}

/** The article with the draft's identity: its url, or without one its text. */
const findIdentity = (session: Session, { url, sha256 }: ArticleDraft): Promise<StoredIdentity | null> =>
  session.get<StoredIdentity>(sql`
    SELECT id, sha256, version, published_minute AS "publishedMinute" FROM articles
    WHERE ${url === null ? sql`url IS NULL AND sha256 = ${sha256}` : sql`url = ${url}`}`);

const readArticle = async (session: Session, id: Key): Promise<ArticleRecord> => {
  const [article] = await byIds(session, articleKind, [id]);
  invariant(article !== undefined && article !== null, `article ${id} is stored`);
  return article;
};

export const findStored = async (session: Session, draft: ArticleDraft): Promise<ArticleRecord | null> => {
  const stored = await findIdentity(session, draft);
  return stored === null || stored.sha256 !== draft.sha256 ? null : readArticle(session, stored.id);
};

const OWNED_LISTS = Object.entries(OWNED_TOTALS) as [Total, (typeof OWNED_TOTALS)[keyof typeof OWNED_TOTALS]][];

/** What an article owns, the rows that refer to others first. */
const OWNED: readonly Sql[] = [
  sql`interaction_participants`,
  sql`interactions`,
  sql`agreement_report_parties`,
  sql`agreement_reports`,
  sql`roles`,
  sql`quote_entities`,
  sql`hops`,
  sql`quotes`,
  sql`times`,
  sql`mentions`,
  sql`article_entities`,
  sql`entity_moves`,
  sql`evidence`,
  sql`diagnostics`,
  sql`blocks`,
];

/** Keeps the text of an article that a new version replaces. */
const keepVersion = (session: Session, id: Key): Promise<number> =>
  session.run(sql`
    INSERT INTO article_versions (article_id, version, sha256, title, published_at, collected_at, extractor, text)
    SELECT id, version, sha256, title, published_at, collected_at, extractor, text FROM articles WHERE id = ${id}`);

interface Removed {
  /** Entities that the article spoke of. */
  readonly entities: readonly Key[];
  /** Denials of other articles that denied a statement of it. */
  readonly denials: readonly Key[];
  readonly emptied: readonly Emptied[];
  /** Roles of other articles that stood against what it says. */
  readonly roles: readonly Key[];
}

const NOTHING_REMOVED: Removed = { entities: [], denials: [], emptied: [], roles: [] };

/** Takes what was read in an article out again. */
export const removeReading = async (unit: UnitOfWork, { id, publishedMinute }: StoredIdentity): Promise<Removed> => {
  const { session } = unit;
  const day = toDay(publishedMinute);
  const entities = await session.all<{ id: Key; mentions: number; quotes: number }>(sql`
    SELECT entity_id AS id, mention_count AS mentions, quote_count AS quotes
    FROM article_entities WHERE article_id = ${id}`);
  for (const entity of entities) {
    unit.addEntityCounts(entity.id, { mentions: -entity.mentions, quotes: -entity.quotes, articles: -1 });
  }
  unit.removeSearch({ type: 'ARTICLE', id, day });
  for (const row of await session.all<{ id: Key }>(sql`SELECT id FROM quotes WHERE article_id = ${id}`)) {
    unit.removeSearch({ type: 'QUOTE', id: row.id, day });
    unit.events.quotesRemoved([row.id]);
  }
  for (const row of await session.all<{ id: Key }>(sql`SELECT id FROM agreement_reports WHERE article_id = ${id}`)) {
    unit.removeSearch({ type: 'AGREEMENT', id: row.id, day });
  }
  const roles = await rolesAgainst(session, id);
  await removeFindingsOf(unit, id);
  await removeTenures(unit, id);
  const denials = await removeDenials(session, id);
  const emptied = await removeFromLedger(unit, id);
  await removeCopies(session, id);
  await removeTopic(session, id);
  await removeUtterances(unit, id);
  for (const table of OWNED) {
    // What is rejected was counted out before.
    if (isTotal(table.sql)) {
      await session.run(sql`DELETE FROM ${table} WHERE article_id = ${id} AND review >= ${REJECTED}`);
    }
    const removed = await session.run(sql`DELETE FROM ${table} WHERE article_id = ${id}`);
    if (isTotal(table.sql)) unit.addTotal(table.sql, -removed);
  }
  return { entities: entities.map((entity) => entity.id), denials, emptied, roles };
};

const titleOf = ({ title, text }: ArticleDraft): string => {
  if (title !== null && title.trim() !== '') return title;
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.trimEnd().slice(0, TITLE_LIMIT).toWellFormed();
};

const writeArticleRow = async (
  session: Session,
  { id, version, isNew }: Pick<StoredIdentity, 'id' | 'version'> & { readonly isNew: boolean },
  { draft, analysis, collectedAt }: Reading,
  publishedMinute: number,
): Promise<void> => {
  const { url, publisher, byline, publishedAt, sha256, text } = draft;
  const { language, extractor, quotes, mentions, agreements, interactions, findings } = analysis;
  const title = titleOf(draft);
  const [givenLanguage, titleGiven] = [draft.language, draft.title === null ? 0 : 1];
  if (isNew) {
    await session.insert(
      sql`articles (id, version, language, published_at, published_minute, collected_at, quote_count, mention_count,
        agreement_report_count, interaction_count, finding_count, url, publisher, byline, extractor, sha256, title, text,
        given_language, title_given)`,
      [
        [
          ...[id, version, language, publishedAt, publishedMinute, collectedAt, quotes.length, mentions.length],
          ...[agreements.length, interactions.length, findings.length, url, publisher, byline, extractor],
          ...[sha256, title, text, givenLanguage, titleGiven],
        ],
      ],
    );
    return;
  }
  await session.run(sql`
    UPDATE articles SET version = ${version}, language = ${language}, published_at = ${publishedAt},
      published_minute = ${publishedMinute}, collected_at = ${collectedAt}, quote_count = ${quotes.length},
      mention_count = ${mentions.length}, agreement_report_count = ${agreements.length},
      interaction_count = ${interactions.length}, finding_count = ${findings.length}, publisher = ${publisher},
      byline = ${byline}, extractor = ${extractor}, sha256 = ${sha256}, title = ${title}, text = ${text},
      given_language = ${givenLanguage}, title_given = ${titleGiven}
    WHERE id = ${id}`);
};

/** Keys of what was read: those of the last reading where it is the same, else new ones in reading order. */
const takeLocalKeys = (unit: UnitOfWork, analysis: Analysis, kept: KeptKeys): Omit<LocalKeys, 'entity'> => {
  const take = (kind: KeptKind, sequence: Sequence, objects: readonly { readonly id: string }[]) => {
    const before = kept.objects[kind];
    const fresh = objects.filter(({ id }) => !before.has(id));
    const first = unit.takeKeys(sequence, fresh.length);
    return new Map([...before, ...fresh.map(({ id }, index) => [id, first + index] as const)]);
  };
  return {
    mention: take('mention', 'mentions', mentionsInReadingOrder(analysis.mentions)),
    quote: take('quote', 'quotes', inReadingOrder(analysis.quotes)),
    role: take('role', 'roles', analysis.roles),
    agreement: take('agreement', 'agreement_reports', analysis.agreements),
    interaction: take('interaction', 'interactions', analysis.interactions),
    time: take('time', 'times', analysis.times),
    finding: take('finding', 'findings', analysis.findings),
  };
};

/** How often each entity of the article is mentioned and speaks. */
const writeArticleEntities = async (
  unit: UnitOfWork,
  articleId: Key,
  publishedMinute: number,
  entities: ReadonlyMap<string, Key>,
  { mentions, quotes }: Analysis,
): Promise<void> => {
  const counts = new Map<Key, { mentions: number; quotes: number }>();
  const countOf = (local: string): { mentions: number; quotes: number } | undefined => {
    const key = entities.get(local);
    return key === undefined ? undefined : counts.get(key);
  };
  for (const key of entities.values()) counts.set(key, { mentions: 0, quotes: 0 });
  for (const { entity } of mentions) {
    const count = countOf(entity);
    if (count !== undefined) count.mentions += 1;
  }
  for (const { speaker } of quotes) {
    const count = speaker?.entity == null ? undefined : countOf(speaker.entity);
    if (count !== undefined) count.quotes += 1;
  }
  await unit.session.insert(
    sql`article_entities (article_id, entity_id, published_minute, mention_count, quote_count)`,
    [...counts].map(([entity, count]) => [articleId, entity, publishedMinute, count.mentions, count.quotes]),
  );
  for (const [entity, count] of counts) unit.addEntityCounts(entity, { ...count, articles: 1 });
};

const rulesOf = (analysis: Analysis): readonly string[] =>
  [
    analysis.mentions,
    analysis.roles,
    analysis.quotes,
    analysis.agreements,
    analysis.interactions,
    analysis.times,
    analysis.findings,
  ].flatMap((objects) => objects.map(({ ruleId }) => ruleId));

/** An article with what was read in it; `collectedAt`: ISO date-time. */
export interface Reading {
  readonly draft: ArticleDraft;
  readonly analysis: Analysis;
  readonly collectedAt: string;
}

const checkText = ({ text }: ArticleDraft): void => {
  if (!text.isWellFormed()) throw new IsnadError('ENCODING_INVALID', say('textLoneSurrogate'));
  // SQL functions on strings end at NUL.
  if (text.includes('\0')) throw new IsnadError('ARTICLE_NOT_TEXT', say('textZeroCharacter'));
};

/** What is kept of the last reading of an article, to be put above the new one. */
const readLast = async (session: Session, { id }: StoredIdentity, text: string, analysis: Analysis) => {
  const last = await readLastReading(session, id);
  const reviews = await readReviews(session, id);
  const alignment = alignTexts(last.text, text);
  const locate = locateWordsIn(last.text, text, alignment);
  const kept = keepKeys(last, alignment, analysis, toKnownObjects(reviews, locate));
  return { reviews, locate, kept, revisions: await readRevisions(session, id) };
};

const actsOf = ({ quotes }: Analysis) => ({
  denies: quotes.some(({ act }) => act === 'DENY'),
  isUnnamed: quotes.some(({ speakerStatus }) => speakerStatus === 'UNNAMED'),
});

/** Writes what was read in an article in place of `stored`, its last reading; the key of the article. */
export const writeReading = async (
  unit: UnitOfWork,
  stored: StoredIdentity | null,
  version: number,
  { draft, analysis, collectedAt }: Reading,
  searchTerms: SearchTerms,
): Promise<Key> => {
  const { session } = unit;
  const { text } = draft;
  const last = stored === null ? null : await readLast(session, stored, text, analysis);
  const kept = last?.kept ?? NO_KEPT_KEYS;
  const before = stored === null ? NOTHING_REMOVED : await removeReading(unit, stored);
  const id = stored?.id ?? unit.takeKeys('articles', 1);
  unit.events.articleRead(id, stored === null ? 'ADDED' : version === stored.version ? 'REREAD' : 'NEW_VERSION');
  const publishedMinute = toMinute(draft.publishedAt);
  const day = toDay(publishedMinute);

  await writeArticleRow(
    session,
    { id, version, isNew: stored === null },
    { draft, analysis, collectedAt },
    publishedMinute,
  );
  const entity = new Map(await writeEntities(unit, id, text, analysis, kept));
  const keys: LocalKeys = { ...takeLocalKeys(unit, analysis, kept), entity };
  const rules = await unit.ruleKeys(rulesOf(analysis));
  const writing = createWriting({
    unit,
    articleId: id,
    publishedMinute,
    day,
    language: analysis.language,
    text,
    keys,
    rules,
  });

  await insertBlocks(writing, analysis.blocks);
  await insertDiagnostics(writing, analysis.diagnostics);
  await insertMentions(writing, analysis.mentions);
  await insertTimes(writing, analysis.times);
  await insertQuotes(writing, analysis.quotes, analysis.mentions);
  await insertRoles(writing, analysis.roles);
  await insertAgreementReports(writing, analysis.agreements);
  await insertInteractions(writing, analysis.interactions);
  await insertFindings(writing, analysis.findings);
  await writing.writeEvidence();
  await writeArticleEntities(unit, id, publishedMinute, entity, analysis);
  const isTurned = await followChanges(unit, id, entity);
  const isSettled = await settleOpen(unit, entity, collectedAt);
  await writeTenures(writing, analysis);

  for (const [total, list] of OWNED_LISTS) unit.addTotal(total, analysis[list].length);
  const terms = searchTerms(text, analysis.language);
  const documents = toSearchDocuments(
    { id, day, language: analysis.language, titleEnd: toTitleEnd(titleOf(draft), text) },
    terms,
    analysis.quotes.map((quote) => ({ id: writing.needKey('quote', quote.id), spans: quote.content })),
    analysis.agreements.map(({ id: local, evidence }) => ({
      id: writing.needKey('agreement', local),
      spans: [evidence],
    })),
  );
  for (const document of documents) unit.putSearch(document);
  if (last !== null) {
    const article = { id, text, publishedMinute, language: analysis.language, searchTerms };
    await carryRevisions(session, last.revisions, kept, version === stored?.version ? 0 : 1);
    await carryReviews(unit, article, last.reviews, kept, analysis, last.revisions, last.locate);
  }
  const appearance = { id, minute: toAppearance(publishedMinute, collectedAt) };
  const named = await readNamedHere(session, id);
  await writeCopies(unit, appearance, documents[0].terms);
  await writeStory(unit, appearance, documents[0].terms, named);
  const stems =
    last === null || last.reviews.length === 0
      ? new Map(documents.flatMap((row) => (row.type === 'QUOTE' ? [[row.id, row.terms] as const] : [])))
      : await spokenStems(session, { id, language: analysis.language, publishedMinute }, terms);
  const own = { id, publishedMinute, stems, ...(last === null ? { known: actsOf(analysis) } : {}) };
  await writeDenials(unit, own, searchTerms, before.denials);
  if (analysis.agreements.length > 0 || before.emptied.length > 0) {
    await writeLedger(unit, { id, language: analysis.language, terms }, before.emptied);
  }
  if (analysis.roles.length > 0 || before.roles.length > 0) await writeRoleConflicts(unit, id, before.roles);
  const spoken = last === null && !isTurned && !isSettled ? toSpoken(writing, analysis, named) : null;
  await writeUtterances(
    unit,
    { ...appearance, text, language: analysis.language, terms },
    publishedMinute,
    searchTerms,
    spoken,
  );
  await removeOrphans(unit, before.entities);
  return id;
};

/**
 * Writes one article within a unit of work. Errors: ENCODING_INVALID, ARTICLE_NOT_TEXT, DATE_INVALID; a span outside
 * the text or an unknown local id is our bug. The caller undoes the transaction.
 */
export const writeArticle = async (
  unit: UnitOfWork,
  draft: ArticleDraft,
  analysis: Analysis,
  collectedAt: string,
  searchTerms: SearchTerms,
): Promise<AddResult> => {
  const { session } = unit;
  checkText(draft);
  const stored = await findIdentity(session, draft);
  if (stored?.sha256 === draft.sha256) return { outcome: 'UNCHANGED', article: await readArticle(session, stored.id) };
  if (stored === null) unit.addTotal('articles', 1);
  else await keepVersion(session, stored.id);
  const version = (stored?.version ?? 0) + 1;
  const id = await writeReading(unit, stored, version, { draft, analysis, collectedAt }, searchTerms);
  return { outcome: stored === null ? 'ADDED' : 'NEW_VERSION', article: await readArticle(session, id) };
};
