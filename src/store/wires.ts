import sql from 'sql-template-tag';
import type { Database } from './connection.js';
import { type SpanRow, spanColumns, toEvidence } from './evidence.js';
import { REJECTED } from './extracted.js';
import type { Key, WireRecord } from './records.js';

interface PrintRow {
  readonly place: number;
  readonly articleId: Key;
  readonly minute: number;
}

interface CreditRow extends SpanRow {
  readonly agencyId: Key;
}

/**
 * The news agency whose report each article prints, and who had it first: its own dateline credits one, or that of
 * another article with the same text does. null where none is credited. Two statements, however many articles.
 */
export const createWireReads = (database: Database) => ({
  byArticles: (articles: readonly Key[]): Promise<readonly (WireRecord | null)[]> =>
    database.read(async (session) => {
      if (articles.length === 0) return [];
      // An excerpt has only a part of its text from the report.
      const prints = await session.all<PrintRow>(sql`
        SELECT parent.key AS place, a.id AS "articleId", coalesce(f.minute, a.published_minute) AS minute
        FROM ${session.dialect.values(articles)} AS parent CROSS JOIN articles AS a
        LEFT JOIN fingerprints AS f ON f.article_id = a.id WHERE a.id = parent.value
        UNION ALL
        SELECT parent.key, c.copy_id, c.minute FROM ${session.dialect.values(articles)} AS parent CROSS JOIN copies AS c
        WHERE c.article_id = parent.value AND c.kind IN ('VERBATIM', 'EDITED')`);
      const credits = await session.all<CreditRow>(sql`
        SELECT m.entity_id AS "agencyId", m.article_id AS "articleId", ${spanColumns(sql`m`)}
        FROM ${session.dialect.values([...new Set(prints.map(({ articleId }) => articleId))])} AS wanted
        CROSS JOIN articles AS article CROSS JOIN mentions AS m CROSS JOIN entities AS e
        WHERE article.id = wanted.value AND m.article_id = article.id AND m.credit = 1 AND m.review < ${REJECTED}
          AND e.id = m.entity_id AND e.subtype = 'NEWS_AGENCY'
          AND EXISTS (SELECT 1 FROM blocks AS b WHERE b.article_id = m.article_id AND b.kind = 'DATELINE'
            AND b.span_start <= m.span_start AND b.span_end >= m.span_end)
        ORDER BY m.article_id, m.span_start`);
      return articles.map((article, place) => {
        const own = prints
          .filter((print) => print.place === place)
          .sort((a, b) => a.minute - b.minute || a.articleId - b.articleId);
        // Its own credit counts before those of others, theirs in the order in which they came out.
        const order = [article, ...own.map(({ articleId }) => articleId)];
        const credit = order.flatMap((id) => credits.find(({ articleId }) => articleId === id) ?? [])[0];
        const [first] = own;
        if (credit === undefined || first === undefined) return null;
        return { agencyId: credit.agencyId, evidence: toEvidence(credit), firstArticleId: first.articleId };
      });
    }),
});
