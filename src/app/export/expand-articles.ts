import type { ExportedArticle, ExportedReading } from '../../export/exported.js';
import { SHOWN_CONFIDENCE } from '../../model/finding.js';
import { toGlobalId } from '../../model/global-id.js';
import type { ArticleRecord } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { listAllBy } from './batch-reads.js';
import { expandFindings, expandInteractions, expandMentions, expandReports, expandRoles } from './expand-extracted.js';
import { expandEntities } from './expand-graph.js';
import { expandQuotes } from './expand-quotes.js';
import { loadReferences, toArticleReference, toTime } from './references.js';

const BY_ID = { field: 'ID', direction: 'ASC' } as const;
const READING_ORDER = { field: 'POSITION', direction: 'ASC' } as const;
/** As lists of findings show them where nothing else is asked for. */
const SHOWN = { minConfidence: SHOWN_CONFIDENCE };

/** Expands the objects of all articles together and hands them out again, article by article. */
const expandLists = async <Row, T>(
  lists: readonly (readonly Row[])[],
  expand: (rows: readonly Row[]) => Promise<readonly T[]>,
): Promise<readonly (readonly T[])[]> => {
  const expanded = await expand(lists.flat());
  let from = 0;
  return lists.map(({ length }) => {
    from += length;
    return expanded.slice(from - length, from);
  });
};

/** Articles as they came in, without what was read in them. */
export const expandArticles = async (
  store: Store,
  rows: readonly ArticleRecord[],
): Promise<readonly ExportedArticle[]> => {
  const drafts = new Map((await store.drafts(rows.map(({ id }) => id))).map(({ id, draft }) => [id, draft]));
  return rows.map((row) => ({
    ...toArticleReference(row),
    text: row.text,
    titleGiven: (drafts.get(row.id)?.title ?? null) !== null,
    sha256: row.sha256,
    version: row.version,
    collectedAt: row.collectedAt,
    extractor: row.extractor,
    quoteCount: row.quoteCount,
    mentionCount: row.mentionCount,
    agreementReportCount: row.agreementReportCount,
    interactionCount: row.interactionCount,
    findingCount: row.findingCount,
  }));
};

/** Articles with all that was read in them: some sixty statements for a batch of any size. */
export const expandReadings = async (
  store: Store,
  rows: readonly ArticleRecord[],
): Promise<readonly ExportedReading[]> => {
  const keys = rows.map(({ id }) => id);
  const articles = await expandArticles(store, rows);
  const entities = await expandLists(await listAllBy(store.entities, 'article', keys, {}, BY_ID), (all) =>
    expandEntities(store, all),
  );
  const mentions = await expandLists(await listAllBy(store.mentions, 'article', keys, {}, READING_ORDER), (all) =>
    expandMentions(store, all),
  );
  const roles = await expandLists(await listAllBy(store.roles, 'article', keys, {}, BY_ID), (all) =>
    expandRoles(store, all),
  );
  const quotes = await expandLists(await listAllBy(store.quotes, 'article', keys, {}, READING_ORDER), (all) =>
    expandQuotes(store, all),
  );
  const reports = await expandLists(
    await listAllBy(store.agreementReports, 'article', keys, {}, READING_ORDER),
    (all) => expandReports(store, all),
  );
  const interactions = await expandLists(
    await listAllBy(store.interactions, 'article', keys, {}, READING_ORDER),
    (all) => expandInteractions(store, all),
  );
  const findings = await expandLists(await listAllBy(store.findings, 'article', keys, SHOWN, BY_ID), (all) =>
    expandFindings(store, all),
  );
  const times = await store.articles.times(keys);
  const { span } = await loadReferences(store, { articles: keys, entities: [] });
  const at = <T>(lists: readonly (readonly T[])[], place: number): readonly T[] => lists[place] ?? [];
  return articles.map((article, place) => ({
    ...article,
    entities: at(entities, place),
    mentions: at(mentions, place),
    roles: at(roles, place),
    quotes: at(quotes, place),
    reports: at(reports, place),
    interactions: at(interactions, place),
    findings: at(findings, place),
    times: at(times, place).map((time) => ({ id: toGlobalId('TimeRef', time.id), ...toTime(time, span) })),
  }));
};
