import sql from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import { type CommonTerms, NO_COMMON_TERMS, type SearchTerms } from '../text/search-terms.js';
import { createAgreementReportReads } from './agreement-reports.js';
import { createAgreementReads } from './agreements.js';
import { createAnswers } from './answer/answers.js';
import { articleKind, createArticleReads } from './articles.js';
import type { Database, Session } from './connection.js';
import { copyKind } from './copies.js';
import { createCorrections } from './create-corrections.js';
import { createEntityChanges } from './create-entity-changes.js';
import { deleteArticle } from './delete-article.js';
import { createEntityReads } from './entities.js';
import { createEventLog, KEPT_EVENTS, writeEvents } from './events.js';
import { createFindingReads } from './findings.js';
import { createFactImports } from './import-facts.js';
import { createInteractionReads } from './interactions.js';
import { type AnswerForm, asJson, keepAnswer, type NamedCall, readKeptAnswer } from './kept-answers.js';
import { createFindNearWord } from './near-words.js';
import { createFilteredKinds } from './nested-filters.js';
import { createQuoteReads } from './quotes.js';
import { byIds, createReads } from './reads.js';
import { readDrafts, readReadings, TriedOut, writeReanalysis } from './reanalysis.js';
import type { ArticleRecord, Key } from './records.js';
import type { ReanalysisResult } from './review-records.js';
import { createSearch } from './search.js';
import { createFindNamed, createSearchCount, createSearchFacet } from './search-counts.js';
import type { AddResult, Store, StoreStatistics } from './store.js';
import { createStoryReads } from './stories.js';
import { createTimeReads } from './times.js';
import { createTokens } from './tokens.js';
import { beginUnitOfWork, type Total, type UnitOfWork } from './unit-of-work.js';
import { createUtteranceReads, tellingKind } from './utterance-reads.js';
import { refreshUtterances } from './utterances.js';
import { verifyStore } from './verify.js';
import { findStored, writeArticle } from './write-article.js';
import { putTouchedEntities, writeCanonicalEntities } from './write-entities.js';

const needArticle = async (session: Session, id: Key): Promise<ArticleRecord> => {
  const [article] = await byIds(session, articleKind, [id]);
  if (article == null) throw new IsnadError('NOT_FOUND', say('deletedSince'));
  return article;
};

interface EventOptions {
  /** The present moment, ISO 8601 UTC; the system's clock when left out. */
  readonly now?: (() => string) | undefined;
  /** How many events are kept at most. */
  readonly keptEvents?: number | undefined;
}

/** The store over an opened database whose schema is up to date. `call`: what its one write is named. */
export const createStore = (
  database: Database,
  searchTerms: SearchTerms,
  common: CommonTerms = NO_COMMON_TERMS,
  { now = () => new Date().toISOString(), keptEvents = KEPT_EVENTS }: EventOptions = {},
  call: NamedCall | null = null,
): Store => {
  const kinds = createFilteredKinds(database, searchTerms);
  const times = createTimeReads(database);

  const write = <T>(work: (unit: UnitOfWork) => Promise<T>, form: AnswerForm<T> = asJson()): Promise<T> =>
    database.write(async (session) => {
      const moment = Date.parse(now());
      const kept = call === null ? null : await readKeptAnswer(session, call, moment);
      if (kept !== null) return form.fromKept(session, kept.answer);
      const unit = await beginUnitOfWork(session, common);
      const result = await work(unit);
      await putTouchedEntities(unit, searchTerms);
      await refreshUtterances(unit);
      await writeEvents(unit, now(), keptEvents);
      await unit.flush();
      if (call !== null) await keepAnswer(session, call, form.toKept(result), moment);
      return result;
    });

  const added: AnswerForm<AddResult> = {
    toKept: ({ outcome, article }) => ({ outcome, article: article.id }),
    fromKept: async (session, kept) => {
      const { outcome, article } = kept as { outcome: AddResult['outcome']; article: Key };
      return { outcome, article: await needArticle(session, article) };
    },
  };
  const allAdded: AnswerForm<readonly AddResult[]> = {
    toKept: (results) => results.map(added.toKept),
    fromKept: async (session, kept) => {
      const results: AddResult[] = [];
      for (const each of kept as unknown[]) results.push(await added.fromKept(session, each));
      return results;
    },
  };

  const addArticles: Store['addArticles'] = async (batch, collectedAt) => {
    if (batch.length === 0) return [];
    return write(async (unit) => {
      const results: AddResult[] = [];
      for (const { draft, analysis } of batch) {
        results.push(await writeArticle(unit, draft, analysis, collectedAt, searchTerms));
      }
      return results;
    }, allAdded);
  };

  const reanalyse: Store['reanalyse'] = async (batch, { dryRun }) => {
    if (batch.length === 0) return [];
    try {
      return await write(async (unit) => {
        const results: ReanalysisResult[] = [];
        for (const reading of batch) results.push(await writeReanalysis(unit, reading, searchTerms));
        if (dryRun) throw new TriedOut(results);
        return results;
      });
    } catch (error) {
      if (error instanceof TriedOut) return error.results;
      throw error;
    }
  };

  const articles = createArticleReads(database, kinds.articles, times);
  const quotes = createQuoteReads(database, kinds.quotes);
  const agreements = createAgreementReads(database, kinds.agreements);
  const findings = createFindingReads(database, kinds.findings);

  return {
    answers: createAnswers(database, kinds, searchTerms),
    articles,
    entities: createEntityReads(database, kinds.entities),
    entityChanges: createEntityChanges(database, write, searchTerms),
    mentions: createReads(database, kinds.mentions),
    roles: createReads(database, kinds.roles),
    quotes,
    agreements,
    agreementReports: createAgreementReportReads(database, kinds.agreementReports),
    interactions: createInteractionReads(database, kinds.interactions),
    findings,
    stories: createStoryReads(database, kinds.stories),
    utterances: createUtteranceReads(database, kinds.utterances),
    tellings: createReads(database, tellingKind),
    copies: createReads(database, copyKind),
    tenures: createReads(database, kinds.tenures),
    corrections: createCorrections(database, write, searchTerms),
    times: { byIds: times.byIds },
    events: createEventLog(database, { articles, quotes, agreements, findings }),
    tokens: createTokens(database, write),
    search: createSearch(database, searchTerms, kinds),
    searchCount: createSearchCount(database, searchTerms, kinds),
    searchFacet: createSearchFacet(database, searchTerms, kinds),
    findNamed: createFindNamed(database),
    findNearWord: createFindNearWord(database, searchTerms),
    addArticle: (draft, analysis, collectedAt) =>
      write((unit) => writeArticle(unit, draft, analysis, collectedAt, searchTerms), added),
    addArticles,
    deleteArticle: (identity) => write((unit) => deleteArticle(unit, identity, searchTerms)),
    // What is stored by now may be what the call has written: the answer that was kept says it.
    findArticle: async (draft) => (call === null ? database.read((session) => findStored(session, draft)) : null),
    once: (named) => createStore(database, searchTerms, common, { now, keptEvents }, named),
    readings: (last, most) => database.read((session) => readReadings(session, last, most)),
    drafts: (ids) => database.read((session) => readDrafts(session, ids)),
    reanalyse,
    addCanonicalEntities: async (entities) =>
      entities.length === 0 ? 0 : write((unit) => writeCanonicalEntities(unit, entities)),
    facts: createFactImports(database, searchTerms, write),
    statistics: () =>
      database.read(async (session): Promise<StoreStatistics> => {
        const rows = await session.all<{ name: string; value: number }>(sql`SELECT name, value FROM totals`);
        const totals = new Map(rows.map(({ name, value }) => [name, value]));
        const of = (name: Total): number => totals.get(name) ?? 0;
        return {
          articles: of('articles'),
          entities: of('entities'),
          mentions: of('mentions'),
          quotes: of('quotes'),
          agreements: of('agreements'),
          agreementReports: of('agreement_reports'),
          interactions: of('interactions'),
          findings: of('findings'),
          stories: of('stories'),
          utterances: of('utterances'),
        };
      }),
    measured: (meter, work) => database.measured(meter, work),
    statementCount: () => database.statementCount(),
    verify: (onProgress) => verifyStore(database, onProgress),
    close: () => database.close(),
  };
};
