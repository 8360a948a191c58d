import sql, { type Sql } from 'sql-template-tag';
import {
  COMMON,
  countNames,
  entityFeature,
  FEATURES,
  type Feature,
  isSameEvent,
  STORY_SPAN_MINUTES,
  STORY_WINDOW_MINUTES,
  weightOf,
  wordFeatures,
} from '../resolve/stories.js';
import type { NamedHere } from './as-read.js';
import { isOneOfEntities, onlyOf } from './conditions.js';
import type { Database, Session } from './connection.js';
import type { Appearance } from './copies.js';
import { survivorOf } from './entity-identity.js';
import { createFacets, type Dimension, dayOf, knownLanguage } from './facets.js';
import { toLastMinute, toMinute } from './published.js';
import { createReads, type Kind, type Link } from './reads.js';
import type { Key, StoryRecord } from './records.js';
import type { StoryEdge, StoryFacet, StoryFilter, StoryReads } from './store.js';
import type { UnitOfWork } from './unit-of-work.js';

interface Shared {
  readonly feature: Feature;
  readonly weight: number;
  readonly articles: readonly Key[];
}

/** What the article names. Countries are left out: half of all articles name the same few. */
const namesOf = (named: readonly NamedHere[]): readonly Key[] =>
  named.flatMap(({ id, mentionCount, isShared, subtype }) =>
    mentionCount > 0 && isShared && subtype !== 'COUNTRY' ? [id] : [],
  );

const toBytes = (features: readonly Feature[]): Buffer => {
  const bytes = Buffer.alloc(features.length * 4);
  for (const [place, feature] of features.entries()) bytes.writeInt32BE(feature, place * 4);
  return bytes;
};

const toFeatures = (bytes: Buffer): readonly Feature[] =>
  Array.from({ length: bytes.length / 4 }, (_, place) => bytes.readInt32BE(place * 4));

/** The rarest of the article's features in its days, each with the other articles that have it. */
const findShared = async (
  session: Session,
  { minute }: Appearance,
  features: readonly Feature[],
): Promise<readonly Shared[]> => {
  const rows = await session.all<{ feature: Feature; articles: string | null }>(sql`
    SELECT own.value AS feature, (
      SELECT group_concat(near.article_id) FROM (
        SELECT t.article_id FROM topic_features AS t
        WHERE t.feature = own.value
          AND t.minute BETWEEN ${minute - STORY_WINDOW_MINUTES} AND ${minute + STORY_WINDOW_MINUTES}
        ORDER BY t.minute, t.article_id LIMIT ${COMMON}) AS near) AS articles
    FROM ${session.dialect.values([...new Set(features)])} AS own`);
  const shared: Shared[] = [];
  for (const { feature, articles } of rows) {
    const others = articles === null ? [] : articles.split(',').map(Number);
    const weight = weightOf(others.length);
    if (weight > 0) shared.push({ feature, weight, articles: others });
  }
  return shared.toSorted((a, b) => b.weight - a.weight || a.feature - b.feature).slice(0, FEATURES);
};

interface Candidate {
  readonly id: Key;
  readonly weight: number;
  readonly minute: number;
  readonly storyId: Key | null;
  readonly firstMinute: number | null;
  readonly lastMinute: number | null;
}

const readCandidates = (session: Session, ids: readonly Key[]): Promise<readonly Candidate[]> =>
  session.all<Candidate>(sql`
    SELECT t.article_id AS id, t.weight, t.minute, s.id AS "storyId", s.first_minute AS "firstMinute",
      s.last_minute AS "lastMinute"
    FROM ${session.dialect.values(ids)} AS wanted CROSS JOIN topics AS t
    LEFT JOIN story_articles AS m ON m.article_id = t.article_id LEFT JOIN stories AS s ON s.id = m.story_id
    WHERE t.article_id = wanted.value`);

/** Candidates looked at closely: those with the most features in common. */
const MOST_CANDIDATES = 20;

/** The nearest article that tells the same event: one with the same text, else the one most alike. */
const findTold = async (
  session: Session,
  { id, minute }: Appearance,
  shared: readonly Shared[],
): Promise<Candidate | null> => {
  const common = new Map<Key, { weight: number; features: Feature[] }>();
  for (const { feature, weight, articles } of shared) {
    for (const other of articles) {
      const own = common.get(other) ?? { weight: 0, features: [] };
      own.weight += weight;
      own.features.push(feature);
      common.set(other, own);
    }
  }
  const total = shared.reduce((sum, { weight }) => sum + weight, 0);
  const copy = await findNearestCopy(session, id);
  const nearest = [...common].toSorted(([a, x], [b, y]) => y.weight - x.weight || a - b).slice(0, MOST_CANDIDATES);
  const ids = new Set([...nearest.map(([other]) => other), ...(copy === null ? [] : [copy])]);
  let best: { readonly candidate: Candidate; readonly cosine: number } | null = null;
  for (const candidate of await readCandidates(session, [...ids])) {
    const [first, last] = [candidate.firstMinute ?? candidate.minute, candidate.lastMinute ?? candidate.minute];
    if (Math.max(last, minute) - Math.min(first, minute) > STORY_SPAN_MINUTES) continue;
    if (candidate.id === copy) return candidate;
    const { weight, features } = common.get(candidate.id) ?? { weight: 0, features: [] };
    const cosine = weight / Math.sqrt(total * candidate.weight);
    if (isSameEvent({ cosine, names: countNames(features) }) && cosine > (best?.cosine ?? 0)) {
      best = { candidate, cosine };
    }
  }
  return best?.candidate ?? null;
};

const findNearestCopy = async (session: Session, article: Key): Promise<Key | null> => {
  const row = await session.get<{ id: Key }>(sql`
    SELECT copy_id AS id FROM copies WHERE article_id = ${article} ORDER BY similarity DESC, copy_id LIMIT 1`);
  return row?.id ?? null;
};

const beginStory = async (unit: UnitOfWork, { id, minute }: Candidate): Promise<Key> => {
  const story = unit.takeKeys('stories', 1);
  await unit.session.insert(sql`stories (id, first_article_id, first_minute, last_minute, article_count)`, [
    [story, id, minute, minute, 1],
  ]);
  await unit.session.insert(sql`story_articles (article_id, story_id, minute)`, [[id, story, minute]]);
  unit.addTotal('stories', 1);
  return story;
};

/**
 * Keeps what the article is about and puts it into the story of those that tell the same event. Needs its entities and
 * its copies to be written. An article that has a story stays in it, whatever a later version says.
 */
export const writeStory = async (
  unit: UnitOfWork,
  article: Appearance,
  terms: readonly string[],
  named: readonly NamedHere[],
): Promise<void> => {
  const { session } = unit;
  const { id, minute } = article;
  const names = namesOf(named);
  const shared = await findShared(session, article, [...wordFeatures(terms), ...names.map(entityFeature)]);
  const told = (await findStory(session, id)) === null ? await findTold(session, article, shared) : null;
  await session.insert(sql`topics (article_id, minute, weight, features)`, [
    [id, minute, shared.reduce((sum, { weight }) => sum + weight, 0), toBytes(shared.map(({ feature }) => feature))],
  ]);
  await session.insert(
    sql`topic_features (feature, minute, article_id)`,
    shared.map(({ feature }) => [feature, minute, id]),
  );
  if (told !== null) await joinStory(session, article, told.storyId ?? (await beginStory(unit, told)));
};

const findStory = async (session: Session, article: Key): Promise<Key | null> => {
  const row = await session.get<{ id: Key }>(sql`
    SELECT story_id AS id FROM story_articles WHERE article_id = ${article}`);
  return row?.id ?? null;
};

const joinStory = async (session: Session, { id, minute }: Appearance, story: Key): Promise<void> => {
  await session.insert(sql`story_articles (article_id, story_id, minute)`, [[id, story, minute]]);
  await refreshStory(session, story);
};

/**
 * Takes an article that is deleted out of its story; what it is about is removed before. The others stay together, unless
 * only one of them is left, which is no story.
 */
export const leaveStory = async (unit: UnitOfWork, article: Key): Promise<void> => {
  const { session } = unit;
  const story = await findStory(session, article);
  if (story === null) return;
  await session.run(sql`DELETE FROM story_articles WHERE article_id = ${article}`);
  const left = await session.all<{ id: Key }>(sql`
    SELECT article_id AS id FROM story_articles WHERE story_id = ${story} LIMIT 2`);
  if (left.length > 1) {
    await refreshStory(session, story);
    return;
  }
  await session.run(sql`DELETE FROM story_articles WHERE story_id = ${story}`);
  unit.addTotal('stories', -(await session.run(sql`DELETE FROM stories WHERE id = ${story}`)));
};

/** Takes out what an article is about, before another version of it is written. */
export const removeTopic = async (session: Session, article: Key): Promise<void> => {
  const topic = await session.get<{ minute: number; features: Buffer }>(sql`
    SELECT minute, features FROM topics WHERE article_id = ${article}`);
  if (topic === null) return;
  await session.run(sql`
    DELETE FROM topic_features
    WHERE feature IN (SELECT own.value FROM ${session.dialect.values(toFeatures(topic.features))} AS own)
      AND minute = ${topic.minute} AND article_id = ${article}`);
  await session.run(sql`DELETE FROM topics WHERE article_id = ${article}`);
};

/** Takes out what all articles are about; their stories stay. */
export const clearTopics = async (session: Session): Promise<void> => {
  await session.run(sql`DELETE FROM topic_features`);
  await session.run(sql`DELETE FROM topics`);
};

/** Counts a story's articles again and finds the first of them. */
const refreshStory = (session: Session, story: Key): Promise<number> =>
  session.run(sql`
    UPDATE stories SET
      first_article_id = (SELECT article_id FROM story_articles WHERE story_id = ${story}
        ORDER BY minute, article_id LIMIT 1),
      first_minute = (SELECT min(minute) FROM story_articles WHERE story_id = ${story}),
      last_minute = (SELECT max(minute) FROM story_articles WHERE story_id = ${story}),
      article_count = (SELECT count(*) FROM story_articles WHERE story_id = ${story})
    WHERE id = ${story}`);

const ofArticle = (article: Sql): Link => ({
  from: sql`story_articles AS l CROSS JOIN stories AS c`,
  where: [sql`l.article_id = ${article}`, sql`c.id = l.story_id`],
  id: sql`l.story_id`,
  repeats: false,
});

const ofEntity = (entity: Sql): Link => ({
  from: sql`article_entities AS l CROSS JOIN story_articles AS m CROSS JOIN stories AS c`,
  where: [
    sql`l.entity_id = ${entity}`,
    sql`l.mention_count > 0`,
    sql`m.article_id = l.article_id`,
    sql`c.id = m.story_id`,
  ],
  id: sql`m.story_id`,
  repeats: true,
});

export const storyKind: Kind<
  StoryRecord,
  StoryRecord,
  StoryFilter,
  'FIRST_REPORT' | 'ARTICLE_COUNT' | 'ID',
  StoryEdge
> = {
  table: sql`stories`,
  total: 'stories',
  columns: sql`t.id, t.first_article_id AS "firstArticleId", t.article_count AS "articleCount"`,
  joins: sql``,
  sorts: {
    FIRST_REPORT: { type: 'number', column: sql`first_minute` },
    ARTICLE_COUNT: { type: 'number', column: sql`article_count` },
    ID: null,
  },
  conditions: ({ entity, from, to, minArticles }) => [
    ...(minArticles === undefined ? [] : [sql`c.article_count >= ${minArticles}`]),
    ...(entity === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM story_articles AS s CROSS JOIN article_entities AS e
            WHERE s.story_id = c.id AND e.article_id = s.article_id AND ${isOneOfEntities(sql`e.entity_id`, entity)} AND e.mention_count > 0)`,
        ]),
    ...(from === undefined ? [] : [sql`c.last_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.first_minute <= ${toLastMinute(to)}`]),
  ],
  counted: 'FIRST_REPORT',
  link: (edge, parent) => (edge === 'article' ? ofArticle(parent) : ofEntity(parent)),
  driver: (filter) => {
    const entity = onlyOf(filter.entity);
    return entity === undefined ? null : { ...ofEntity(survivorOf(sql`${entity}`)), finds: ['entity'] };
  },
  found: (_filter, field) => (field === 'ARTICLE_COUNT' ? ['minArticles'] : field === 'FIRST_REPORT' ? ['to'] : []),
  load: async (_session, rows) =>
    rows.map(({ id, firstArticleId, articleCount }) => ({ id, firstArticleId, articleCount })),
};

const ITS_ARTICLES = {
  table: sql`story_articles AS m CROSS JOIN articles`,
  on: sql`m.story_id = c.id AND f.id = m.article_id`,
};

const FACETS: Readonly<Record<StoryFacet, Dimension>> = {
  DAY: dayOf(sql`c.first_minute`),
  PUBLISHER: { value: sql`f.publisher`, holds: 'TEXT', through: ITS_ARTICLES },
  LANGUAGE: { value: knownLanguage(sql`f.language`), holds: 'TEXT', through: ITS_ARTICLES },
};

export const createStoryReads = (database: Database, kind: typeof storyKind): StoryReads => ({
  ...createReads(database, kind),
  ...createFacets(database, kind, FACETS),
});
