import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import sql, { type Sql } from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { toShown } from '../messages/message.js';
import { codePointIndex } from '../text/code-points.js';
import { isSpan } from '../text/span.js';
import type { Database, Session } from './connection.js';
import { isUnmerged, survivorOf } from './entity-identity.js';
import { REJECTED } from './extracted.js';
import type { Key, SearchType } from './records.js';
import type { VerifyReport } from './store.js';
import { TOTALS } from './unit-of-work.js';
import { checkAgreements } from './verify-agreements.js';
import { checkEntityChanges } from './verify-entity-changes.js';
import { checkEvents } from './verify-events.js';
import { checkLinking } from './verify-linking.js';
import { checkReviews } from './verify-reviews.js';
import { checkSketches } from './verify-sketches.js';
import { checkTenures } from './verify-tenures.js';
import { checkUtterances } from './verify-utterances.js';
import { checksumOf } from './writing.js';

const BATCH = 100;
/** A file that is damaged all over would fill the terminal. */
const MOST_PROBLEMS = 1000;

interface ArticleRow {
  readonly id: Key;
  readonly text: string;
  readonly sha256: string;
  readonly quoteCount: number;
  readonly mentionCount: number;
  readonly agreementReportCount: number;
  readonly interactionCount: number;
  readonly findingCount: number;
}

interface StoredSpan {
  readonly articleId: Key;
  readonly owner: string;
  readonly start: number;
  readonly end: number;
  readonly codePointStart: number;
  readonly codePointEnd: number;
  readonly checksum: number;
}

/** Every table that holds spans, with an SQL expression that names a row. */
const SPAN_TABLES: readonly (readonly [table: Sql, owner: Sql])[] = [
  [sql`evidence`, sql`'evidence of part ' || s.part || ', row ' || s.owner_id || ', place ' || s.ordinal`],
  [sql`mentions`, sql`'mention ' || s.id`],
  [sql`times`, sql`'time ' || s.id`],
  [sql`blocks`, sql`'block ' || s.ordinal`],
  [sql`diagnostics`, sql`'diagnostic ' || s.ordinal`],
  [sql`finding_sides`, sql`'finding ' || s.finding_id || ', side ' || s.ordinal`],
];

const readSpans = (session: Session, from: Key, to: Key): Promise<readonly (readonly StoredSpan[])[]> =>
  Promise.all(
    SPAN_TABLES.map(([table, owner]) =>
      session.all<StoredSpan>(sql`
        SELECT s.article_id AS "articleId", ${owner} AS owner, s.span_start AS "start", s.span_end AS "end",
          s.code_point_start AS "codePointStart", s.code_point_end AS "codePointEnd", s.checksum
        FROM ${table} AS s WHERE s.article_id BETWEEN ${from} AND ${to} AND s.span_start IS NOT NULL`),
    ),
  );

type Report = (problem: string) => void;

const checkSpans = (article: ArticleRow, spans: readonly StoredSpan[], report: Report): void => {
  const index = codePointIndex(article.text);
  for (const { owner, start, end, codePointStart, codePointEnd, checksum } of spans) {
    const where = `article ${article.id}, ${owner}: [${start}, ${end})`;
    if (!isSpan(article.text, { start, end })) {
      report(`${where} is not in the text of ${article.text.length} units`);
      continue;
    }
    const words = article.text.slice(start, end);
    if (checksumOf(words) !== checksum) {
      report(`${where} gives "${toShown(words, 60)}", which is not what was stored`);
    }
    if (index.toCodePoint(start) !== codePointStart || index.toCodePoint(end) !== codePointEnd) {
      report(`${where} is not [${codePointStart}, ${codePointEnd}) in code points`);
    }
  }
};

const checkArticle = (article: ArticleRow, report: Report): void => {
  const sha256 = createHash('sha256').update(article.text, 'utf8').digest('hex');
  if (sha256 !== article.sha256) report(`article ${article.id}: its text does not have its SHA-256`);
};

/** What counts: all of a table that is not rejected. */
const standing = (table: Sql): Sql => sql`(SELECT * FROM ${table} WHERE review < ${REJECTED}) AS o`;

/** Counters of articles: column, counted table, field of the row. */
const ARTICLE_COUNTERS: readonly (readonly [table: Sql, counter: keyof ArticleRow])[] = [
  [standing(sql`quotes`), 'quoteCount'],
  [standing(sql`mentions`), 'mentionCount'],
  [standing(sql`agreement_reports`), 'agreementReportCount'],
  [standing(sql`interactions`), 'interactionCount'],
  [
    sql`(SELECT l.article_id FROM finding_articles AS l JOIN findings AS f ON f.id = l.finding_id
      WHERE f.review < ${REJECTED}) AS l`,
    'findingCount',
  ],
];

const checkCounters = async (session: Session, articles: readonly ArticleRow[], report: Report): Promise<void> => {
  const [from, to] = [articles[0]?.id ?? 0, articles.at(-1)?.id ?? 0];
  for (const [table, counter] of ARTICLE_COUNTERS) {
    const rows = await session.all<{ id: Key; count: number }>(sql`
      SELECT article_id AS id, count(*) AS count FROM ${table}
      WHERE article_id BETWEEN ${from} AND ${to} GROUP BY article_id`);
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    for (const article of articles) {
      const count = counts.get(article.id) ?? 0;
      if (article[counter] !== count) {
        report(`article ${article.id}: ${counter} is ${article[counter]}, but ${count} are stored`);
      }
    }
  }
  // The mentions are counted apart: joined to the entities, they would be looked up by the entity, of all articles.
  const entities = await session.all<{ articleId: Key; entityId: Key; stored: number; count: number }>(sql`
    WITH counted AS MATERIALIZED (
      SELECT article_id, entity_id, count(*) AS count FROM mentions
      WHERE article_id BETWEEN ${from} AND ${to} AND review < ${REJECTED} GROUP BY article_id, entity_id
    )
    SELECT l.article_id AS "articleId", l.entity_id AS "entityId", l.mention_count AS stored,
      coalesce(m.count, 0) AS count
    FROM article_entities AS l LEFT JOIN counted AS m ON m.article_id = l.article_id AND m.entity_id = l.entity_id
    WHERE l.article_id BETWEEN ${from} AND ${to} AND coalesce(m.count, 0) <> l.mention_count`);
  for (const { articleId, entityId, stored, count } of entities) {
    report(`article ${articleId}, entity ${entityId}: mentioned ${count} times, not ${stored}`);
  }
};

const checkEntities = async (session: Session, report: Report): Promise<void> => {
  const rows = await session.all<{ id: Key }>(sql`
    SELECT e.id FROM entities AS e
    LEFT JOIN (
      SELECT entity_id, sum(mention_count) AS mentions, sum(quote_count) AS quotes, count(*) AS articles
      FROM article_entities GROUP BY entity_id
    ) AS l ON l.entity_id = e.id
    WHERE e.mention_count <> coalesce(l.mentions, 0) OR e.quote_count <> coalesce(l.quotes, 0)
      OR e.article_count <> coalesce(l.articles, 0) LIMIT ${MOST_PROBLEMS}`);
  for (const { id } of rows) report(`entity ${id}: its counters are not the sums over its articles`);
  const speakers = await session.all<{ id: Key; count: number }>(sql`
    SELECT e.id, count(q.id) AS count FROM entities AS e LEFT JOIN quotes AS q ON q.speaker_id = e.id AND q.review < ${REJECTED}
    GROUP BY e.id HAVING count(q.id) <> e.quote_count LIMIT ${MOST_PROBLEMS}`);
  for (const { id, count } of speakers) report(`entity ${id}: said ${count} quotes, which is not its quote_count`);
};

const checkDenials = async (session: Session, report: Report): Promise<void> => {
  const rows = await session.all<{ id: Key }>(sql`
    SELECT id FROM quotes WHERE denied = 1 EXCEPT SELECT denied_id FROM denials
    UNION ALL
    SELECT d.denied_id FROM denials AS d JOIN quotes AS q ON q.id = d.denied_id WHERE q.denied = 0`);
  for (const { id } of rows) report(`quote ${id}: its mark of being denied is wrong`);
};

/** The articles of a finding are those of its sides, the last published of them is its own. */
const checkFindings = async (session: Session, report: Report): Promise<void> => {
  const rows = await session.all<{ id: Key }>(sql`
    SELECT finding_id AS id FROM (
      SELECT DISTINCT finding_id, article_id FROM finding_sides
      EXCEPT SELECT finding_id, article_id FROM finding_articles
    ) AS l
    UNION
    SELECT finding_id FROM (
      SELECT finding_id, article_id FROM finding_articles
      EXCEPT SELECT finding_id, article_id FROM finding_sides
    ) AS l
    UNION
    SELECT f.id FROM findings AS f LEFT JOIN (
      SELECT l.finding_id, count(*) AS articles, max(a.published_minute) AS last
      FROM finding_articles AS l JOIN articles AS a ON a.id = l.article_id GROUP BY l.finding_id
    ) AS m ON m.finding_id = f.id JOIN articles AS own ON own.id = f.article_id
    WHERE m.articles IS NULL OR f.across <> (m.articles > 1) OR f.published_minute <> m.last
      OR own.published_minute <> m.last
      OR NOT EXISTS (SELECT 1 FROM finding_articles AS l WHERE l.article_id = f.article_id AND l.finding_id = f.id)
    LIMIT ${MOST_PROBLEMS}`);
  for (const { id } of rows) report(`finding ${id}: its articles are not those of its sides`);
};

const checkStories = async (session: Session, report: Report): Promise<void> => {
  const stories = await session.all<{ id: Key }>(sql`
    SELECT s.id FROM stories AS s
    LEFT JOIN (
      SELECT story_id, count(*) AS articles, min(minute) AS first, max(minute) AS last
      FROM story_articles GROUP BY story_id
    ) AS m ON m.story_id = s.id
    LEFT JOIN story_articles AS f ON f.story_id = s.id AND f.article_id = s.first_article_id
    WHERE s.article_count <> coalesce(m.articles, 0) OR s.first_minute <> m.first OR s.last_minute <> m.last
      OR f.minute IS NULL OR f.minute <> m.first LIMIT ${MOST_PROBLEMS}`);
  for (const { id } of stories) report(`story ${id}: its count, days or first article are not those of its articles`);
  const copies = await session.all<{ id: Key; copyId: Key }>(sql`
    SELECT c.article_id AS id, c.copy_id AS "copyId" FROM copies AS c
    WHERE NOT EXISTS (SELECT 1 FROM copies AS o WHERE o.article_id = c.copy_id AND o.copy_id = c.article_id)
    LIMIT ${MOST_PROBLEMS}`);
  for (const { id, copyId } of copies) report(`article ${id}: has a copy ${copyId} that does not have it`);
};

const TABLES: Readonly<Record<(typeof TOTALS)[number], Sql>> = {
  articles: sql`articles`,
  corrections: sql`corrections`,
  entities: sql`(SELECT e.id FROM entities AS e WHERE ${isUnmerged(sql`e`)})`,
  entity_changes: sql`entity_changes`,
  mentions: standing(sql`mentions`),
  roles: standing(sql`roles`),
  quotes: standing(sql`quotes`),
  agreements: sql`agreements`,
  agreement_reports: standing(sql`agreement_reports`),
  interactions: standing(sql`interactions`),
  findings: standing(sql`findings`),
  stories: sql`stories`,
  tenures: sql`tenures`,
  utterances: sql`utterances`,
};

const SEARCHED: readonly (readonly [SearchType, Sql])[] = [
  ['ARTICLE', sql`SELECT count(*) AS count FROM articles`],
  ['QUOTE', sql`SELECT count(*) AS count FROM quotes WHERE review < ${REJECTED}`],
  ['AGREEMENT', sql`SELECT count(*) AS count FROM agreement_reports WHERE review < ${REJECTED}`],
  ['ENTITY', sql`SELECT count(DISTINCT ${survivorOf(sql`a.entity_id`)}) AS count FROM aliases AS a`],
];

const checkTotals = async (session: Session, report: Report): Promise<void> => {
  const kept = new Map(
    (await session.all<{ name: string; value: number }>(sql`SELECT name, value FROM totals`)).map((row) => [
      row.name,
      row.value,
    ]),
  );
  for (const total of TOTALS) {
    const row = await session.get<{ count: number }>(sql`SELECT count(*) AS count FROM ${TABLES[total]}`);
    const count = row?.count ?? 0;
    if ((kept.get(total) ?? 0) !== count)
      report(`${total}: the total is ${kept.get(total) ?? 0}, but ${count} are stored`);
  }
  for (const [type, counted] of SEARCHED) {
    const stored = (await session.get<{ count: number }>(counted))?.count ?? 0;
    const indexed = await session.fullText.count(session, type);
    if (stored !== indexed) report(`search: ${indexed} of ${stored} rows of type ${type} are indexed`);
  }
};

/**
 * Cuts every stored span out of its article again, in both units, and checks texts, counters, references, the search
 * index and the file itself. Reads in batches, so that writers go on between them.
 */
export const verifyStore = async (
  database: Database,
  onProgress?: (articlesDone: number) => void,
): Promise<VerifyReport> => {
  const problems: string[] = [];
  let unreported = 0;
  const report: Report = (problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
    else unreported += 1;
  };
  const done = { articles: 0, spans: 0 };
  try {
    for (const problem of await database.checkIntegrity()) report(problem);
    await checkArticles(database, done, report, onProgress);
    await database.read(async (session) => {
      await checkEntities(session, report);
      await checkEntityChanges(session, report);
      await checkLinking(session, report);
      await checkDenials(session, report);
      await checkFindings(session, report);
      await checkReviews(session, report, MOST_PROBLEMS);
      await checkStories(session, report);
      await checkSketches(session, report);
      await checkAgreements(session, report);
      await checkTenures(session, report);
      await checkUtterances(session, report);
      await checkEvents(session, report);
      await checkTotals(session, report);
    });
  } catch (error) {
    // Damage that stops the check is a finding of the check.
    if (!(error instanceof IsnadError && error.code === 'STORAGE_CORRUPT')) throw error;
    report(`the check broke off: ${error.message}`);
  }
  if (unreported > 0) problems.push(`and ${unreported} more`);
  return { ...done, problems };
};

const checkArticles = async (
  database: Database,
  total: { articles: number; spans: number },
  report: Report,
  onProgress?: (articlesDone: number) => void,
): Promise<void> => {
  let last = 0;
  for (;;) {
    const done = await database.read(async (session) => {
      const rows = await session.all<ArticleRow>(sql`
        SELECT id, text, sha256, quote_count AS "quoteCount", mention_count AS "mentionCount",
          agreement_report_count AS "agreementReportCount", interaction_count AS "interactionCount",
          finding_count AS "findingCount"
        FROM articles WHERE id > ${last} ORDER BY id LIMIT ${BATCH}`);
      const end = rows.at(-1);
      if (end === undefined) return 0;
      const found = new Map<Key, StoredSpan[]>(rows.map(({ id }) => [id, []]));
      for (const table of await readSpans(session, last + 1, end.id)) {
        for (const span of table) found.get(span.articleId)?.push(span);
      }
      for (const article of rows) {
        const own = found.get(article.id) ?? [];
        total.spans += own.length;
        checkArticle(article, report);
        checkSpans(article, own, report);
      }
      await checkCounters(session, rows, report);
      last = end.id;
      return rows.length;
    });
    if (done === 0) return;
    total.articles += done;
    onProgress?.(total.articles);
    await nextTurn();
  }
};
