import sql from 'sql-template-tag';
import type { Session } from './connection.js';
import type { Key } from './records.js';

/** Problems told of one kind. */
const MOST = 100;

/** Checks that what articles are looked up by, for copies and stories, is what is kept of them. */
export const checkSketches = async (session: Session, report: (problem: string) => void): Promise<void> => {
  const features = await session.all<{ id: Key }>(sql`
    SELECT t.article_id AS id FROM topics AS t
    LEFT JOIN (
      SELECT article_id, count(*) AS count, min(minute) AS first, max(minute) AS last FROM topic_features GROUP BY article_id
    ) AS f ON f.article_id = t.article_id
    WHERE coalesce(f.count, 0) * 4 <> length(t.features) OR f.first <> t.minute OR f.last <> t.minute
    UNION
    SELECT f.article_id FROM topic_features AS f LEFT JOIN topics AS t ON t.article_id = f.article_id
    WHERE t.article_id IS NULL LIMIT ${MOST}`);
  for (const { id } of features) report(`article ${id}: what it is about is not what it is looked up by`);
  const bands = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT b.article_id AS id FROM fingerprint_bands AS b LEFT JOIN fingerprints AS f ON f.article_id = b.article_id
    WHERE f.article_id IS NULL OR f.minute <> b.minute LIMIT ${MOST}`);
  for (const { id } of bands) report(`article ${id}: is looked up by a text that it does not have`);
};
