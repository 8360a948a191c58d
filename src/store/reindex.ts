import sql, { type Sql } from 'sql-template-tag';
import type { SearchTerms, TermFinder } from '../text/search-terms.js';
import type { Span } from '../text/span.js';
import { readNamedHere } from './as-read.js';
import type { Database, Session } from './connection.js';
import { clearCopies, writeCopies } from './copies.js';
import { clearDenialStems, writeDenialStems } from './denials.js';
import { survivorOf } from './entity-identity.js';
import { PART } from './evidence.js';
import { REJECTED } from './extracted.js';
import { clearLedgerFeatures, writeLedger } from './ledger.js';
import { toAppearance, toDay } from './published.js';
import type { Key } from './records.js';
import { type SearchedPart, toSearchDocuments, toTitleEnd } from './search-documents.js';
import { clearTopics, writeStory } from './stories.js';
import { beginUnitOfWork } from './unit-of-work.js';
import { refreshUtterances, writeUtterances } from './utterances.js';
import { clearWordings } from './wordings.js';

const BATCH = 500;

interface StoredPart {
  readonly articleId: Key;
  readonly id: Key;
  /** null: the row has no such span, and a search row without words. */
  readonly start: number | null;
  readonly end: number;
}

/** Spans of one part of the rows of `table`, by article and row. */
const readParts = async (
  session: Session,
  table: Sql,
  part: number,
  from: Key,
  to: Key,
): Promise<ReadonlyMap<Key, readonly SearchedPart[]>> => {
  const rows = await session.all<StoredPart>(sql`
    SELECT o.article_id AS "articleId", o.id, e.span_start AS "start", e.span_end AS "end"
    FROM ${table} AS o LEFT JOIN evidence AS e ON e.article_id = o.article_id AND e.owner_id = o.id AND e.part = ${part}
    WHERE o.article_id BETWEEN ${from} AND ${to} AND o.review < ${REJECTED} ORDER BY o.id, e.ordinal`);
  const parts = new Map<Key, Map<Key, Span[]>>();
  for (const { articleId, id, start, end } of rows) {
    const own = parts.get(articleId) ?? new Map<Key, Span[]>();
    own.set(id, [...(own.get(id) ?? []), ...(start === null ? [] : [{ start, end }])]);
    parts.set(articleId, own);
  }
  return new Map([...parts].map(([article, own]) => [article, [...own].map(([id, spans]) => ({ id, spans }))]));
};

interface IndexedArticle {
  readonly id: Key;
  readonly language: string;
  readonly publishedMinute: number;
  readonly collectedAt: string;
  readonly title: string;
  readonly text: string;
}

/** Puts the search rows and copies of the articles after `last`; the last key done, or null when none was left. */
const putArticles = async (
  session: Session,
  last: Key,
  { find: searchTerms, common }: TermFinder,
): Promise<Key | null> => {
  const articles = await session.all<IndexedArticle>(sql`
    SELECT id, language, published_minute AS "publishedMinute", collected_at AS "collectedAt", title, text
    FROM articles
    WHERE id > ${last} ORDER BY id LIMIT ${BATCH}`);
  const end = articles.at(-1);
  if (end === undefined) return null;
  const quotes = await readParts(session, sql`quotes`, PART.QUOTE_CONTENT, last + 1, end.id);
  const agreements = await readParts(session, sql`agreement_reports`, PART.AGREEMENT_EVIDENCE, last + 1, end.id);
  const unit = await beginUnitOfWork(session, common);
  for (const { id, language, publishedMinute, collectedAt, title, text } of articles) {
    const terms = searchTerms(text, language);
    const documents = toSearchDocuments(
      { id, language, day: toDay(publishedMinute), titleEnd: toTitleEnd(title, text) },
      terms,
      quotes.get(id) ?? [],
      agreements.get(id) ?? [],
    );
    for (const document of documents) unit.putSearch(document);
    const appearance = { id, minute: toAppearance(publishedMinute, collectedAt) };
    await writeCopies(unit, appearance, documents[0].terms);
    await writeStory(unit, appearance, documents[0].terms, await readNamedHere(session, id));
    if (agreements.has(id)) await writeLedger(unit, { id, language, terms });
    await writeUtterances(unit, { ...appearance, text, language, terms }, publishedMinute, searchTerms);
  }
  await writeDenialStems(session, { from: last + 1, to: end.id }, searchTerms);
  await refreshUtterances(unit);
  await unit.flush();
  return end.id;
};

const putEntities = async (session: Session, searchTerms: SearchTerms): Promise<void> => {
  const rows = await session.all<{ id: Key; alias: string }>(sql`
    SELECT ${survivorOf(sql`a.entity_id`)} AS id, a.alias FROM aliases AS a ORDER BY id, a.alias`);
  const terms = new Map<Key, string[]>();
  for (const { id, alias } of rows) {
    const own = terms.get(id) ?? [];
    for (const { term } of searchTerms(alias, null)) own.push(term);
    terms.set(id, own);
  }
  await session.fullText.put(
    session,
    [...terms].map(([id, own]) => ({ type: 'ENTITY' as const, id, day: 0, terms: own, language: null })),
  );
};

type Setting = 'terms' | 'articles';

const setSetting = (session: Session, name: Setting, value: string): Promise<number> =>
  session.run(sql`
    INSERT INTO search_settings (name, value) VALUES (${name}, ${value})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`);

const isSetting = (database: Database, name: Setting, value: string): Promise<boolean> =>
  database.read(async (session) => {
    const row = await session.get<{ value: string }>(sql`SELECT value FROM search_settings WHERE name = ${name}`);
    return row?.value === value;
  });

/** Counts up when the search rows of articles are made otherwise of the same terms. */
const ARTICLE_ROWS = '1';

/** Puts the search rows of the articles after `last`, and nothing else; the last key done, or null. */
const putArticleRows = async (session: Session, last: Key, searchTerms: SearchTerms): Promise<Key | null> => {
  const articles = await session.all<Omit<IndexedArticle, 'collectedAt'>>(sql`
    SELECT id, language, published_minute AS "publishedMinute", title, text FROM articles
    WHERE id > ${last} ORDER BY id LIMIT ${BATCH}`);
  const rows = articles.map(({ id, language, publishedMinute, title, text }) => {
    const article = { id, language, day: toDay(publishedMinute), titleEnd: toTitleEnd(title, text) };
    return toSearchDocuments(article, searchTerms(text, language), [], [])[0];
  });
  await session.fullText.put(session, rows);
  return articles.at(-1)?.id ?? null;
};

/** Builds the rows of articles again when they were made otherwise; an interrupted run starts anew. */
const bringArticleRowsUpToDate = async (database: Database, searchTerms: SearchTerms): Promise<void> => {
  if (await isSetting(database, 'articles', ARTICLE_ROWS)) return;
  await database.write((session) => session.fullText.clear(session, 'ARTICLE'));
  let last: Key | null = 0;
  while (last !== null) {
    const from: Key = last;
    last = await database.write((session) => putArticleRows(session, from, searchTerms));
  }
  await database.write((session) => setSetting(session, 'articles', ARTICLE_ROWS));
};

/** Counts up when more than the terms is made from them. */
const VERSION = 5;

/**
 * Builds the search index and the copies again when they were made with other terms. One transaction a batch; an interrupted run starts
 * anew at the next opening.
 */
export const bringSearchUpToDate = async (database: Database, finder: TermFinder): Promise<void> => {
  const { name, find } = finder;
  const wanted = `index/${VERSION} ${name}`;
  if (await isSetting(database, 'terms', wanted)) {
    await bringArticleRowsUpToDate(database, find);
    return;
  }
  await database.write(async (session) => {
    await session.fullText.clear(session);
    await clearCopies(session);
    await clearTopics(session);
    await clearLedgerFeatures(session);
    await clearDenialStems(session);
    await clearWordings(session);
    await setSetting(session, 'terms', '');
  });
  let last: Key | null = 0;
  while (last !== null) {
    const from: Key = last;
    last = await database.write((session) => putArticles(session, from, finder));
  }
  await database.write(async (session) => {
    await putEntities(session, find);
    await setSetting(session, 'terms', wanted);
    await setSetting(session, 'articles', ARTICLE_ROWS);
  });
};
