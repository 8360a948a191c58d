import sql from 'sql-template-tag';
import type { Session } from './connection.js';
import { REJECTED } from './extracted.js';
import type { Key } from './records.js';

/** Rows of one kind of problem that are reported. */
const MOST = 1000;

/** Checks that utterances count their quotes, and that every quote's words are kept where tellings meet. */
export const checkUtterances = async (session: Session, report: (problem: string) => void): Promise<void> => {
  const counted = await session.all<{ id: Key }>(sql`
    SELECT u.id FROM utterances AS u
    LEFT JOIN (
      SELECT m.utterance_id, count(*) AS quotes, count(DISTINCT m.article_id) AS articles,
        count(DISTINCT a.publisher) AS outlets, min(m.minute) AS first, max(m.minute) AS last
      FROM utterance_quotes AS m JOIN articles AS a ON a.id = m.article_id GROUP BY m.utterance_id
    ) AS m ON m.utterance_id = u.id
    LEFT JOIN utterance_quotes AS f ON f.utterance_id = u.id AND f.id = u.first_quote_id
    WHERE coalesce(m.articles, 0) < 2 OR u.quote_count <> m.quotes OR u.article_count <> m.articles
      OR u.outlet_count <> m.outlets OR u.first_minute <> m.first OR u.last_minute <> m.last
      OR f.minute IS NULL OR f.minute <> m.first LIMIT ${MOST}`);
  for (const { id } of counted) report(`utterance ${id}: its counts, days or first quote are not those of its quotes`);
  const placed = await session.all<{ id: Key }>(sql`
    SELECT m.id FROM utterance_quotes AS m LEFT JOIN quotes AS q ON q.id = m.id
    LEFT JOIN wordings AS w ON w.quote_id = m.id
    WHERE q.article_id IS NULL OR q.article_id <> m.article_id OR w.minute IS NULL OR w.minute <> m.minute
    LIMIT ${MOST}`);
  for (const { id } of placed) report(`quote ${id}: its place in an utterance is not that of its article`);
  const worded = await session.all<{ id: Key }>(sql`
    SELECT q.id FROM quotes AS q LEFT JOIN wordings AS w ON w.quote_id = q.id
    WHERE (w.quote_id IS NULL) = (q.review < ${REJECTED}) OR w.article_id <> q.article_id LIMIT ${MOST}`);
  for (const { id } of worded) report(`quote ${id}: its words are not kept, or still kept`);
  const keys = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT k.quote_id AS id FROM wording_keys AS k LEFT JOIN wordings AS w ON w.quote_id = k.quote_id
    WHERE w.minute IS NULL OR w.minute <> k.minute LIMIT ${MOST}`);
  for (const { id } of keys) report(`quote ${id}: words are kept that it does not have`);
  const merged = await session.all<{ id: Key }>(sql`
    SELECT m.id FROM merged_utterances AS m JOIN utterances AS u ON u.id = m.id LIMIT ${MOST}`);
  for (const { id } of merged) report(`utterance ${id}: it is merged and still there`);
};
