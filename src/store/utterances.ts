import sql from 'sql-template-tag';
import { goesWith, matchOf } from '../resolve/utterances.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Session } from './connection.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';
import { type Joined, writeUtteranceFindings } from './utterance-findings.js';
import {
  findCandidates,
  readSpoken,
  readTold,
  removeWordings,
  type Spoken,
  type Told,
  type WordedArticle,
  writeWordings,
} from './wordings.js';

/** Members that a quote is compared with before it joins, those of equal words once. */
const MOST_WORDINGS = 10;
const MOST_READ = 40;
/** Quotes of one utterance: what is told more often than that is not counted on. */
const MOST_QUOTES = 500;

/** Members of an utterance, as far as one has to go with them. */
const readMembers = async (session: Session, utterance: Key): Promise<readonly Told[]> => {
  const rows = await session.all<{ id: Key }>(sql`
    SELECT id FROM utterance_quotes WHERE utterance_id = ${utterance}
    ORDER BY minute, id LIMIT ${MOST_READ}`);
  const told = await readTold(
    session,
    rows.map(({ id }) => id),
  );
  return [...new Map(told.toReversed().map((member) => [member.wording.exact, member])).values()].slice(-MOST_WORDINGS);
};

const isFull = async (session: Session, utterance: Key): Promise<boolean> => {
  const row = await session.get<{ count: number }>(sql`
    SELECT count(*) AS count FROM (
      SELECT 1 FROM utterance_quotes WHERE utterance_id = ${utterance} LIMIT ${MOST_QUOTES}) AS quotes`);
  return (row?.count ?? 0) >= MOST_QUOTES;
};

const addQuote = (unit: UnitOfWork, utterance: Key, { id, articleId, minute }: Told): Promise<void> => {
  unit.touchUtterance(utterance);
  return unit.session.insert(sql`utterance_quotes (id, utterance_id, article_id, minute)`, [
    [id, utterance, articleId, minute],
  ]);
};

const beginUtterance = async (unit: UnitOfWork, first: Told): Promise<Key> => {
  const utterance = unit.takeKeys('utterances', 1);
  await unit.session.insert(
    sql`utterances (id, first_quote_id, first_minute, last_minute, quote_count, article_count, outlet_count)`,
    [[utterance, first.id, first.minute, first.minute, 1, 1, 0]],
  );
  unit.addTotal('utterances', 1);
  await addQuote(unit, utterance, first);
  return utterance;
};

/** Makes two utterances one, under the older id. Returns it. */
const mergeUtterances = async (unit: UnitOfWork, a: Key, b: Key): Promise<Key> => {
  const { session } = unit;
  const [kept, gone] = a < b ? [a, b] : [b, a];
  await session.run(sql`UPDATE utterance_quotes SET utterance_id = ${kept} WHERE utterance_id = ${gone}`);
  await session.run(sql`UPDATE merged_utterances SET utterance_id = ${kept} WHERE utterance_id = ${gone}`);
  await session.insert(sql`merged_utterances (id, utterance_id)`, [[gone, kept]]);
  await session.run(sql`DELETE FROM utterances WHERE id = ${gone}`);
  unit.addTotal('utterances', -1);
  unit.forgetUtterance(gone);
  unit.touchUtterance(kept);
  return kept;
};

const utteranceOf = async (session: Session, quote: Key): Promise<Key | null> => {
  const row = await session.get<{ id: Key }>(sql`
    SELECT utterance_id AS id FROM utterance_quotes WHERE id = ${quote}`);
  return row?.id ?? null;
};

/** Puts one quote and what it matches into one utterance, the best match first. Returns the pairs that were joined. */
const join = async (unit: UnitOfWork, quote: Told, matches: readonly Omit<Joined, 'quote'>[]): Promise<Joined[]> => {
  const { session } = unit;
  const joined: Joined[] = [];
  let own = await utteranceOf(session, quote.id);
  for (const { other, match } of matches) {
    const theirs = await utteranceOf(session, other.id);
    if (own === null && theirs === null) {
      own = await beginUtterance(unit, other);
      await addQuote(unit, own, quote);
    } else if (own === null && theirs !== null) {
      const members = await readMembers(session, theirs);
      if (!members.every((member) => goesWith(quote, member)) || (await isFull(session, theirs))) continue;
      await addQuote(unit, theirs, quote);
      own = theirs;
    } else if (own !== null && theirs === null) {
      const members = await readMembers(session, own);
      if (!members.every((member) => goesWith(other, member)) || (await isFull(session, own))) continue;
      await addQuote(unit, own, other);
    } else if (own !== null && theirs !== null && own !== theirs) {
      const [ours, others] = [await readMembers(session, own), await readMembers(session, theirs)];
      if (!ours.every((member) => others.every((each) => goesWith(member, each)))) continue;
      if ((await isFull(session, own)) || (await isFull(session, theirs))) continue;
      own = await mergeUtterances(unit, own, theirs);
    }
    joined.push({ quote, other, match });
  }
  return joined;
};

/**
 * Keeps the words of an article's quotes and joins them to the quotes of other articles that tell the same utterance.
 * Needs its quotes, mentions and roles to be written. What does not fit between them becomes findings.
 * @param spoken what is said in the article, where it was read just now; else it is read from the store.
 */
export const writeUtterances = async (
  unit: UnitOfWork,
  article: WordedArticle,
  publishedMinute: number,
  searchTerms: SearchTerms,
  spoken: Spoken | null = null,
): Promise<void> => {
  const { session } = unit;
  const told = await writeWordings(session, article, spoken ?? (await readSpoken(session, article.id)));
  if (told.length === 0) return;
  const joined: Joined[] = [];
  for (const { quote, others } of await findCandidates(session, told, article, publishedMinute)) {
    const matches = others
      .flatMap((other) => {
        const match = matchOf(quote, other);
        return match === null ? [] : [{ other, match }];
      })
      .toSorted(
        (a, b) => b.match.similarity - a.match.similarity || a.other.minute - b.other.minute || a.other.id - b.other.id,
      );
    if (matches.length > 0) joined.push(...(await join(unit, quote, matches)));
  }
  await writeUtteranceFindings(unit, joined, article, searchTerms);
};

/** Takes an article's quotes out of their utterances, and their words, before it is written anew. */
export const removeUtterances = async (unit: UnitOfWork, article: Key): Promise<void> => {
  const { session } = unit;
  const rows = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT utterance_id AS id FROM utterance_quotes WHERE article_id = ${article}`);
  for (const { id } of rows) unit.touchUtterance(id);
  await session.run(sql`DELETE FROM utterance_quotes WHERE article_id = ${article}`);
  await removeWordings(session, article);
};

/** Counts the touched utterances again; those that fewer than two articles tell are gone. Once a unit of work, at its end. */
export const refreshUtterances = async (unit: UnitOfWork): Promise<void> => {
  const { session } = unit;
  for (const id of unit.touchedUtterances()) {
    const row = await session.get<{ articles: number }>(sql`
      SELECT count(DISTINCT article_id) AS articles FROM utterance_quotes WHERE utterance_id = ${id}`);
    if ((row?.articles ?? 0) < 2) {
      await session.run(sql`DELETE FROM utterance_quotes WHERE utterance_id = ${id}`);
      await session.run(sql`DELETE FROM merged_utterances WHERE utterance_id = ${id}`);
      unit.addTotal('utterances', -(await session.run(sql`DELETE FROM utterances WHERE id = ${id}`)));
      continue;
    }
    await session.run(sql`
      UPDATE utterances SET
        first_quote_id = (SELECT id FROM utterance_quotes WHERE utterance_id = ${id}
          ORDER BY minute, id LIMIT 1),
        first_minute = (SELECT min(minute) FROM utterance_quotes WHERE utterance_id = ${id}),
        last_minute = (SELECT max(minute) FROM utterance_quotes WHERE utterance_id = ${id}),
        quote_count = (SELECT count(*) FROM utterance_quotes WHERE utterance_id = ${id}),
        article_count = ${row?.articles ?? 0},
        outlet_count = (SELECT count(DISTINCT a.publisher) FROM utterance_quotes AS m CROSS JOIN articles AS a
          WHERE m.utterance_id = ${id} AND a.id = m.article_id)
      WHERE id = ${id}`);
  }
};
