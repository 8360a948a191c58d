import sql, { type Sql } from 'sql-template-tag';
import type { Database } from './connection.js';
import { type SpanRow, spanColumns, toEvidence } from './evidence.js';
import { REJECTED } from './extracted.js';
import { literal } from './literal.js';
import { groupByPlace } from './reads.js';
import type { Key, WireRecord } from './records.js';

/** Articles that print what the article with this key prints, itself first, as `p`. An excerpt has only a part of its text from the report. */
const printsOf = (article: Sql): Sql => sql`(
  SELECT a.id, coalesce(f.minute, a.published_minute) AS minute, 0 AS other FROM articles AS a
  LEFT JOIN fingerprints AS f ON f.article_id = a.id WHERE a.id = ${article}
  UNION ALL
  SELECT c.copy_id, c.minute, 1 FROM copies AS c
  WHERE c.article_id = ${article} AND c.kind IN ('VERBATIM', 'EDITED')) AS p`;

/**
 * SQL for the key of the mention that credits a news agency for the text of an article: in its own dateline, else in that
 * of another one with the same text, the first to come out first. NULL where none is credited.
 */
const creditOf = (article: Sql): Sql => sql`(
  SELECT m.id FROM ${printsOf(article)} CROSS JOIN mentions AS m CROSS JOIN entities AS e
  WHERE m.article_id = p.id AND m.credit = 1 AND m.review < ${literal(REJECTED)}
    AND e.id = m.entity_id AND e.subtype = 'NEWS_AGENCY'
    AND EXISTS (SELECT 1 FROM blocks AS b WHERE b.article_id = m.article_id AND b.kind = 'DATELINE'
      AND b.span_start <= m.span_start AND b.span_end >= m.span_end)
  ORDER BY p.other, p.minute, p.id, m.span_start, m.id LIMIT 1)`;

/** SQL for the key of the article that printed it first. */
const firstPrintOf = (article: Sql): Sql =>
  sql`(SELECT p.id FROM ${printsOf(article)} ORDER BY p.minute, p.id LIMIT 1)`;

/** FROM part: the mention that credits an agency for the text of the article of row `article`, as `wire`, and who printed it first. */
export const wireOf = (article: Sql, wire: Sql): Sql => sql`(
  SELECT m.*, ${firstPrintOf(sql`${article}.id`)} AS first_article_id FROM mentions AS m
  WHERE m.id = ${creditOf(sql`${article}.id`)}) AS ${wire}`;

interface WireRow extends SpanRow {
  readonly place: number;
  readonly agencyId: Key;
  readonly firstArticleId: Key;
}

/**
 * The news agency whose report each article prints, and who had it first: its own dateline credits one, or that of
 * another article with the same text does. null where none is credited. One statement, however many articles.
 */
export const createWireReads = (database: Database) => ({
  byArticles: (articles: readonly Key[]): Promise<readonly (WireRecord | null)[]> =>
    database.read(async (session) => {
      if (articles.length === 0) return [];
      const rows = await session.all<WireRow>(sql`
        SELECT parent.key AS place, m.entity_id AS "agencyId", m.article_id AS "articleId",
          ${firstPrintOf(sql`parent.value`)} AS "firstArticleId", ${spanColumns(sql`m`)}
        FROM ${session.dialect.values(articles)} AS parent CROSS JOIN mentions AS m CROSS JOIN articles AS article
        WHERE m.id = ${creditOf(sql`parent.value`)} AND article.id = m.article_id`);
      return groupByPlace(rows, articles.length).map(([row]) =>
        row === undefined
          ? null
          : { agencyId: row.agencyId, evidence: toEvidence(row), firstArticleId: row.firstArticleId },
      );
    }),
});
