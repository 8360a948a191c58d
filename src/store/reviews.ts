import sql from 'sql-template-tag';
import type { CorrectionAction, CorrectionState, FieldValues, WordedSpan } from '../model/correction.js';
import { entitiesOf, settle } from '../resolve/corrections.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Session } from './connection.js';
import { PART } from './evidence.js';
import { FALLEN, REJECTED, toReviewCode } from './extracted.js';
import type { Likeness } from './kept-keys.js';
import { toDay } from './published.js';
import type { Key } from './records.js';
import type { KeptKind } from './review-records.js';
import { REVIEWED } from './reviewed-kinds.js';
import { settleSeat } from './reviewed-seats.js';
import { type ReviewedArticle, writeValues } from './reviewed-values.js';
import { toSearchDocuments } from './search-documents.js';
import type { UnitOfWork } from './unit-of-work.js';

/** What an object is known again by, with its words. */
export interface WordedLikeness {
  readonly labels: readonly string[];
  readonly spans: Readonly<Record<string, readonly WordedSpan[]>>;
}

export const toWordedLikeness = ({ labels, spans }: Likeness, text: string): WordedLikeness => ({
  labels,
  spans: Object.fromEntries(
    Object.entries(spans).map(([part, own]) => [
      part,
      own.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })),
    ]),
  ),
});

/** An object that people looked at. */
export interface Review {
  readonly kind: KeptKind;
  readonly objectId: Key;
  readonly attached: boolean;
  readonly revision: number;
  readonly likeness: WordedLikeness;
  readonly machine: FieldValues;
}

interface ReviewRow extends Omit<Review, 'attached' | 'likeness' | 'machine'> {
  readonly attached: number;
  readonly likeness: string;
  readonly machine: string;
}

const REVIEW_COLUMNS = sql`kind, object_id AS "objectId", attached, revision, likeness, machine`;

const toReview = (row: ReviewRow): Review => ({
  ...row,
  attached: row.attached === 1,
  likeness: JSON.parse(row.likeness),
  machine: JSON.parse(row.machine),
});

/** The reviewed objects of an article; those of findings over several articles are known by their matter instead. */
export const readReviews = async (session: Session, article: Key): Promise<readonly Review[]> =>
  (
    await session.all<ReviewRow>(sql`
      SELECT ${REVIEW_COLUMNS} FROM reviews WHERE article_id = ${article} AND matter IS NULL ORDER BY kind, object_id`)
  ).map(toReview);

export const readReview = async (session: Session, kind: KeptKind, key: Key): Promise<Review | null> => {
  const row = await session.get<ReviewRow>(sql`
    SELECT ${REVIEW_COLUMNS} FROM reviews WHERE kind = ${kind} AND object_id = ${key}`);
  return row === null ? null : toReview(row);
};

/** A correction as it is stored. */
export interface StoredCorrection {
  readonly id: Key;
  readonly action: CorrectionAction;
  readonly state: CorrectionState;
  readonly corrected: FieldValues;
}

/** What people said of an object and did not take back, the oldest first. */
export const readCorrections = async (
  session: Session,
  kind: KeptKind,
  key: Key,
): Promise<readonly StoredCorrection[]> =>
  (
    await session.all<Omit<StoredCorrection, 'corrected'> & { corrected: string }>(sql`
      SELECT id, action, state, corrected FROM corrections
      WHERE kind = ${kind} AND object_id = ${key} AND state <> 'UNDONE' ORDER BY id`)
  ).map((row) => ({ ...row, corrected: JSON.parse(row.corrected) }));

/** The article under review, with what its search rows are made of. */
export interface ReviewingArticle extends ReviewedArticle {
  readonly language: string;
  readonly searchTerms: SearchTerms;
}

const putSearchRow = (
  unit: UnitOfWork,
  { id, text, language, publishedMinute, searchTerms }: ReviewingArticle,
  kind: KeptKind,
  key: Key,
  spans: readonly { readonly start: number; readonly end: number }[],
): void => {
  const part = [{ id: key, spans }];
  const [, document] = toSearchDocuments(
    { id, day: toDay(publishedMinute), language, titleEnd: 0 },
    searchTerms(text, language),
    kind === 'quote' ? part : [],
    kind === 'agreement' ? part : [],
  );
  if (document !== undefined) unit.putSearch(document);
};

/** Marks an object, and counts it as its status asks. `article`: its own. */
const mark = async (unit: UnitOfWork, article: Key, kind: KeptKind, key: Key, status: number): Promise<void> => {
  const { session } = unit;
  const { table, total, counter } = REVIEWED[kind];
  const row = await session.get<{ review: number }>(sql`SELECT review FROM ${table} WHERE id = ${key}`);
  const before = row?.review ?? 0;
  if (before !== status) await session.run(sql`UPDATE ${table} SET review = ${status} WHERE id = ${key}`);
  const change = Number(status < REJECTED) - Number(before < REJECTED);
  if (change !== 0) {
    if (total !== null) unit.addTotal(total, change);
    if (counter !== null) {
      const articles =
        kind === 'finding'
          ? sql`id IN (SELECT l.article_id FROM finding_articles AS l WHERE l.finding_id = ${key})`
          : sql`id = ${article}`;
      await session.run(sql`UPDATE articles SET ${counter} = ${counter} + ${change} WHERE ${articles}`);
    }
  }
};

/** Marks an object, and counts and finds it as its status asks. */
const setStatus = async (
  unit: UnitOfWork,
  article: ReviewingArticle,
  kind: KeptKind,
  key: Key,
  status: number,
): Promise<void> => {
  const { session } = unit;
  const { search } = REVIEWED[kind];
  await mark(unit, article.id, kind, key, status);
  if (search === null) return;
  unit.removeSearch({ type: search.type, id: key, day: toDay(article.publishedMinute) });
  if (status >= REJECTED) return;
  const spans = await session.all<{ start: number; end: number }>(sql`
    SELECT span_start AS "start", span_end AS "end" FROM evidence
    WHERE article_id = ${article.id} AND owner_id = ${key} AND part = ${search.part} ORDER BY ordinal`);
  putSearchRow(unit, article, kind, key, spans);
};

/** Marks a finding as what people said of it last. */
export const setFindingStatus = async (unit: UnitOfWork, key: Key): Promise<void> => {
  const standing = (await readCorrections(unit.session, 'finding', key)).filter(({ state }) => state === 'STANDING');
  const row = await unit.session.get<{ article: Key }>(
    sql`SELECT article_id AS article FROM findings WHERE id = ${key}`,
  );
  if (row !== null) await mark(unit, row.article, 'finding', key, toReviewCode(settle({}, standing).status));
};

/** The last hop of the chain follows the speaker. */
const withOriginator = (machine: FieldValues, values: FieldValues): FieldValues => {
  const { speaker, speakerWords } = values;
  const isMachine = JSON.stringify([speaker, speakerWords]) === JSON.stringify([machine.speaker, machine.speakerWords]);
  if (isMachine || speaker === undefined || !('entity' in speaker)) return values;
  const words = speakerWords !== undefined && 'spans' in speakerWords ? (speakerWords.spans[0] ?? null) : null;
  const known = machine.originator;
  const had = known !== undefined && 'parties' in known && known.parties.length > 0;
  const hop = { entity: speaker.entity, role: 'ORIGINATOR', span: words };
  return { ...values, originator: { parties: speaker.entity !== null || had ? [hop] : [] } };
};

/** Fields that somebody ever said something of, and those that hang on others: the rest is left to the rows. */
const readTouched = async (session: Session, kind: KeptKind, key: Key): Promise<ReadonlySet<string>> => {
  const rows = await session.all<{ corrected: string }>(sql`
    SELECT corrected FROM corrections WHERE kind = ${kind} AND object_id = ${key}`);
  const fields = new Set(rows.flatMap(({ corrected }) => Object.keys(JSON.parse(corrected))));
  if (fields.has('speaker') || fields.has('speakerWords')) fields.add('originator');
  return fields.add('denies').add('seat');
};

/** Makes the rows of an attached object say what the machine and, above it, people said. */
export const applyReview = async (
  unit: UnitOfWork,
  article: ReviewingArticle,
  kind: KeptKind,
  key: Key,
  machine: FieldValues,
): Promise<void> => {
  const { session } = unit;
  const standing = (await readCorrections(session, kind, key)).filter(({ state }) => state === 'STANDING');
  const { status, values } = settle(machine, standing);
  const touched = await readTouched(session, kind, key);
  const effective = kind === 'quote' ? withOriginator(machine, values) : values;
  const written = Object.fromEntries(
    Object.entries(effective).filter(([field]) => touched.has(field) || (kind === 'quote' && field === 'act')),
  );
  await writeValues(session, article, kind, key, written, status === 'REJECTED');
  if (kind === 'role') await settleSeat(unit, key, effective, status === 'REJECTED');
  await setStatus(unit, article, kind, key, toReviewCode(status));
};

/**
 * Says again what people said of objects that name one of these entities, after the entities came apart: what was written
 * while they were one named the other one.
 */
export const applyReviewsOf = async (
  unit: UnitOfWork,
  entities: readonly Key[],
  searchTerms: SearchTerms,
): Promise<void> => {
  const { session } = unit;
  const articles = await session.all<Omit<ReviewingArticle, 'searchTerms'>>(sql`
    SELECT DISTINCT a.id, a.text, a.language, a.published_minute AS "publishedMinute"
    FROM ${session.dialect.values(entities)} AS wanted CROSS JOIN reviewed_entities AS r CROSS JOIN articles AS a
    WHERE r.entity_id = wanted.value AND a.id = r.article_id ORDER BY a.id`);
  for (const row of articles) {
    const article = { ...row, searchTerms };
    for (const { kind, objectId, attached, machine } of await readReviews(session, article.id)) {
      if (attached) await applyReview(unit, article, kind, objectId, machine);
    }
    await settleArticle(unit, article);
  }
};

/** A finding of this article that rests on something rejected falls with it, and stands up again with it. */
const settleFindings = async (unit: UnitOfWork, article: ReviewingArticle): Promise<void> => {
  const rows = await unit.session.all<{ id: Key; review: number; fallen: number }>(sql`
    SELECT f.id, f.review, EXISTS (
      SELECT 1 FROM finding_sides AS s
      LEFT JOIN quotes AS q ON q.id = s.quote_id LEFT JOIN roles AS r ON r.id = s.role_id
      LEFT JOIN agreement_reports AS a ON a.id = s.agreement_report_id LEFT JOIN interactions AS i ON i.id = s.interaction_id
      WHERE s.finding_id = f.id AND (q.review >= ${REJECTED} OR r.review >= ${REJECTED}
        OR a.review >= ${REJECTED} OR i.review >= ${REJECTED})) AS fallen
    FROM finding_articles AS l CROSS JOIN findings AS f WHERE l.article_id = ${article.id} AND f.id = l.finding_id`);
  for (const { id, review, fallen } of rows) {
    if (fallen === 1 && review === 0) await setStatus(unit, article, 'finding', id, FALLEN);
    else if (fallen === 0 && review === FALLEN) await setStatus(unit, article, 'finding', id, 0);
  }
};

/** Whom each quote is about, after mentions or contents changed. */
const settleQuoteEntities = async (session: Session, { id, publishedMinute }: ReviewingArticle): Promise<void> => {
  await session.run(sql`DELETE FROM quote_entities WHERE article_id = ${id}`);
  await session.run(sql`
    INSERT INTO quote_entities (article_id, quote_id, entity_id, published_minute)
    SELECT DISTINCT ${id}, e.owner_id, m.entity_id, ${publishedMinute}
    FROM evidence AS e CROSS JOIN mentions AS m
    WHERE e.article_id = ${id} AND e.part = ${PART.QUOTE_CONTENT} AND m.article_id = ${id} AND m.credit = 0 AND m.review < ${REJECTED}
      AND e.span_start <= m.span_start AND m.span_end <= e.span_end`);
};

/** Everything in the article that names an entity without mentioning it or quoting it. */
const isNamedOtherwise = (article: Key, entity: Key) => sql`
  EXISTS (SELECT 1 FROM hops WHERE article_id = ${article} AND entity_id = ${entity})
  OR EXISTS (SELECT 1 FROM quotes WHERE article_id = ${article} AND ${entity} IN (speaker_id, addressee_id))
  OR EXISTS (SELECT 1 FROM mentions WHERE article_id = ${article} AND entity_id = ${entity})
  OR EXISTS (SELECT 1 FROM roles WHERE article_id = ${article}
    AND ${entity} IN (entity_id, organization_id, country_id, scope_id))
  OR EXISTS (SELECT 1 FROM agreement_reports WHERE article_id = ${article} AND ${entity} IN (place_id, event_id))
  OR EXISTS (SELECT 1 FROM agreement_report_parties WHERE article_id = ${article} AND entity_id = ${entity})
  OR EXISTS (SELECT 1 FROM interactions WHERE article_id = ${article} AND place_id = ${entity})
  OR EXISTS (SELECT 1 FROM interaction_participants WHERE article_id = ${article} AND entity_id = ${entity})
  OR EXISTS (SELECT 1 FROM finding_sides WHERE article_id = ${article} AND entity_id = ${entity})`;

/** Counts again how often the article mentions and quotes whom. */
const settleEntities = async (unit: UnitOfWork, { id, publishedMinute }: ReviewingArticle): Promise<void> => {
  const { session } = unit;
  const counts = await session.all<{ entity: Key; mentions: number; quotes: number }>(sql`
    SELECT entity, sum(mentions) AS mentions, sum(quotes) AS quotes FROM (
      SELECT entity_id AS entity, count(*) AS mentions, 0 AS quotes FROM mentions
      WHERE article_id = ${id} AND review < ${REJECTED} GROUP BY entity_id
      UNION ALL
      SELECT speaker_id, 0, count(*) FROM quotes
      WHERE article_id = ${id} AND review < ${REJECTED} AND speaker_id IS NOT NULL GROUP BY speaker_id
    ) AS counted GROUP BY entity`);
  const stored = await session.all<{ entity: Key; mentions: number; quotes: number }>(sql`
    SELECT entity_id AS entity, mention_count AS mentions, quote_count AS quotes FROM article_entities
    WHERE article_id = ${id}`);
  const now = new Map(counts.map((row) => [row.entity, row]));
  const before = new Map(stored.map((row) => [row.entity, row]));
  const none = { mentions: 0, quotes: 0 };
  for (const entity of new Set([...now.keys(), ...before.keys()])) {
    const [is, was] = [now.get(entity) ?? none, before.get(entity)];
    if (was === undefined) {
      await session.insert(
        sql`article_entities (article_id, entity_id, published_minute, mention_count, quote_count)`,
        [[id, entity, publishedMinute, is.mentions, is.quotes]],
      );
      unit.addEntityCounts(entity, { mentions: is.mentions, quotes: is.quotes, articles: 1 });
      continue;
    }
    const change = { mentions: is.mentions - was.mentions, quotes: is.quotes - was.quotes };
    if (change.mentions === 0 && change.quotes === 0) continue;
    const stays = await session.get<{ stays: number }>(sql`
      SELECT ${is.mentions + is.quotes > 0 ? 1 : 0} OR ${isNamedOtherwise(id, entity)} AS stays`);
    await session.run(
      stays?.stays === 1
        ? sql`UPDATE article_entities SET mention_count = ${is.mentions}, quote_count = ${is.quotes}
            WHERE article_id = ${id} AND entity_id = ${entity}`
        : sql`DELETE FROM article_entities WHERE article_id = ${id} AND entity_id = ${entity}`,
    );
    unit.addEntityCounts(entity, { ...change, articles: stays?.stays === 1 ? 0 : -1 });
  }
};

/** Keeps the entities that reviews and corrections of the article name, whatever else becomes of them. */
const settleReviewedEntities = async (session: Session, article: Key): Promise<void> => {
  const rows = await session.all<{ said: string }>(sql`
    SELECT machine AS said FROM reviews WHERE article_id = ${article}
    UNION ALL SELECT corrected FROM corrections WHERE article_id = ${article}
    UNION ALL SELECT machine FROM corrections WHERE article_id = ${article}`);
  const entities = new Set(rows.flatMap(({ said }) => entitiesOf(JSON.parse(said))));
  await session.run(sql`DELETE FROM reviewed_entities WHERE article_id = ${article}`);
  await session.insert(
    sql`reviewed_entities (article_id, entity_id)`,
    [...entities].map((entity) => [article, entity]),
  );
};

/** Makes all that hangs on the objects of an article follow, after some of them were reviewed. */
export const settleArticle = async (unit: UnitOfWork, article: ReviewingArticle): Promise<void> => {
  await settleFindings(unit, article);
  await settleQuoteEntities(unit.session, article);
  await settleEntities(unit, article);
  await settleReviewedEntities(unit.session, article.id);
};
