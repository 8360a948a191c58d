import sql from 'sql-template-tag';
import {
  findOccurrences,
  freshness,
  LEAST_FOUND,
  type RankedGroup,
  rankEntity,
  rankSigns,
  rankText,
  wordWeight,
} from '../resolve/search-rank.js';
import { foldName } from '../text/fold-name.js';
import type { Session } from './connection.js';
import { survivorOf } from './entity-identity.js';
import type { SearchExpression, SearchMatch } from './full-text.js';
import { LAST_DAY } from './published.js';
import type { Key, SearchType } from './records.js';
import {
  type Bounds,
  comparePlaces,
  LAST_KEY,
  type Place,
  type Snapshot,
  TIER,
  toStoredScore,
} from './search-order.js';
import { type createPassages, nameOf } from './search-passages.js';
import type { ParsedQuery } from './search-query.js';
import { type Scope, scan } from './search-scan.js';

/** The newest matches of each type that are ranked; older ones follow by day. */
export const RANKED = 1_000;
/** Matches of each type whose text is read, by their first rank. */
const READ: Readonly<Record<SearchType, number>> = { ARTICLE: 40, QUOTE: 40, AGREEMENT: 20, ENTITY: 300 };
/** Holders of a word that are counted: what more have it tells as little. */
const MOST_HOLDERS = 3_000;
const WEIGHTS = 100;
/** Words of which one must be found, where no object has all. */
const MOST_SOME = 4;

export interface Ranking {
  /** In order, `TIER.READ` and `TIER.INDEXED`. */
  readonly places: readonly Place[];
  readonly snapshot: Snapshot;
  readonly expression: SearchExpression;
  /** A filter let too few of too many matches through. */
  readonly isCut: boolean;
}

interface Task {
  readonly session: Session;
  readonly scope: Scope;
  readonly query: ParsedQuery;
  readonly passages: ReturnType<typeof createPassages>;
}

/** Number of articles that have each group, counted up to a bound. */
export const countHolders = async (
  session: Session,
  { groups }: ParsedQuery,
  types: readonly SearchType[] = ['ARTICLE'],
): Promise<readonly number[]> => {
  const counts: number[] = [];
  for (const { any, isLight } of groups) {
    let most = 0;
    for (const type of isLight ? [] : types) {
      const found = await session.fullText.find(session, {
        ...{ type, expression: { groups: [any], without: [] }, language: null, from: 0, to: LAST_DAY, after: null },
        limit: MOST_HOLDERS,
      });
      most = Math.max(most, found.length);
    }
    counts.push(isLight ? MOST_HOLDERS : most);
  }
  return counts;
};

const readWeights = async ({ session, query }: Task, holders: readonly number[]): Promise<readonly number[]> => {
  const row = await session.get<{ value: number }>(sql`SELECT value FROM totals WHERE name = 'articles'`);
  const all = row?.value ?? 0;
  return query.groups.map(({ isLight }, group) =>
    isLight ? 1 : Math.max(1, Math.round(WEIGHTS * wordWeight(holders[group] ?? 0, all))),
  );
};

const expressionOf = ({ groups, expression }: ParsedQuery, some: readonly number[] | null): SearchExpression =>
  some === null
    ? expression
    : { groups: [some.flatMap((group) => groups[group]?.any ?? [])], without: expression.without };

/** Keys of the matches within the bounds that have more than the expression asks for. */
const among = async (
  { session, scope }: Task,
  type: SearchType,
  expression: SearchExpression,
  more: SearchExpression['groups'],
  oldest: SearchMatch,
  newest: SearchMatch,
): Promise<ReadonlySet<Key>> => {
  const found = await session.fullText.find(session, {
    ...{ type, language: scope.language, from: scope.from, to: scope.to, limit: 2 * RANKED },
    expression: { groups: [...expression.groups, ...more], without: expression.without },
    after: { day: newest.day, id: newest.id + 1 },
    last: oldest,
  });
  return new Set(found.map(({ id }) => id));
};

/** The first rank of the matches of one type, by what the index tells. */
const rankByIndex = async (
  task: Task,
  type: SearchType,
  matches: readonly SearchMatch[],
  { weights, some }: Omit<Snapshot, 'bounds'>,
  { newest, oldest }: Pick<Bounds, 'newest' | 'oldest'>,
): Promise<readonly Place[]> => {
  const { groups } = task.query;
  const expression = expressionOf(task.query, some);
  const having = (more: SearchExpression['groups']): Promise<ReadonlySet<Key>> =>
    among(task, type, expression, more, oldest, newest);
  const heavy = groups.flatMap(({ isLight }, group) => (isLight ? [] : [group]));
  const whole = heavy.reduce((sum, group) => sum + (weights[group] ?? 0), 0);
  const titles = new Map<Key, number>();
  const found = new Map<Key, number>();
  const add = (to: Map<Key, number>, keys: Iterable<Key>, weight: number): void => {
    for (const key of keys) to.set(key, (to.get(key) ?? 0) + weight / whole);
  };
  for (const group of heavy) {
    const { any } = groups[group] as ParsedQuery['groups'][number];
    const weight = weights[group] ?? 0;
    if (type === 'ARTICLE') add(titles, await having([any.map((phrase) => ({ ...phrase, inTitle: true }))]), weight);
    if (some !== null) add(found, await having([any]), weight);
  }
  const terms = groups.flatMap(({ any: [first] }) => first?.terms ?? []);
  const isPhrase = groups.length > 1 && groups.every(({ any }) => any.length === 1);
  const phrase = { terms, prefix: groups.at(-1)?.any[0]?.prefix ?? false };
  const phrases = isPhrase ? await having([[phrase]]) : new Set<Key>();
  const titlePhrases = isPhrase && type === 'ARTICLE' ? await having([[{ ...phrase, inTitle: true }]]) : new Set<Key>();
  return matches.flatMap(({ id, day }): Place[] => {
    const share = some === null ? 1 : (found.get(id) ?? 0);
    if (share < LEAST_FOUND) return [];
    const signs = {
      ...{ title: titles.get(id) ?? 0, found: share },
      ...{ phraseInTitle: titlePhrases.has(id), phrase: phrases.has(id) },
    };
    const score = rankSigns(signs) + freshness(newest.day - day);
    return [{ tier: TIER.INDEXED, type, day, id, score: toStoredScore(score) }];
  });
};

const rankEntities = async (
  { session, query }: Task,
  matches: readonly SearchMatch[],
  text: string,
): Promise<readonly Place[]> => {
  const rows = await session.all<{ id: Key; mentions: number; whole: number }>(sql`
    SELECT e.id, e.mention_count AS mentions, EXISTS (
      SELECT 1 FROM aliases AS a WHERE a.folded = ${foldName(text)} AND ${survivorOf(sql`a.entity_id`)} = e.id) AS whole
    FROM ${session.dialect.values(matches.map(({ id }) => id))} AS wanted CROSS JOIN entities AS e
    WHERE e.id = wanted.value`);
  return rows.map(({ id, mentions, whole }) => ({
    ...{ tier: TIER.READ, type: 'ENTITY', day: 0, id },
    score: toStoredScore(query.groups.length === 0 ? 0 : rankEntity(whole === 1, mentions)),
  }));
};

/** Reads the texts of the first places and ranks them by their words. */
const rankByText = async (
  task: Task,
  places: readonly Place[],
  groups: readonly RankedGroup[],
  newest: SearchMatch,
): Promise<readonly Place[]> => {
  const passages = await task.passages(places);
  return places.map((place) => {
    const passage = passages.get(nameOf(place));
    const score = passage === undefined ? 0 : rankText(passage, groups, findOccurrences(passage, groups));
    return { ...place, tier: TIER.READ, score: toStoredScore(score + freshness(newest.day - place.day)) };
  });
};

export const toRankedGroups = ({ groups }: ParsedQuery, weights: readonly number[]): readonly RankedGroup[] =>
  groups.map(({ any, isLight }, group) => ({ any, isLight, weight: (weights[group] ?? 0) / WEIGHTS }));

const NEWEST_ENTITY: SearchMatch = { day: 0, id: 0 };

/** Ranks the matches of an expression: those that `snapshot` bounds, or the newest of each type. */
const rankWithin = async (
  task: Task,
  text: string,
  settings: Omit<Snapshot, 'bounds'>,
  known: Snapshot['bounds'] | null,
): Promise<Ranking> => {
  const { session, scope, query } = task;
  const expression = expressionOf(query, settings.some);
  const groups = toRankedGroups(query, settings.weights);
  const bounds = new Map<SearchType, Bounds>();
  const places: Place[] = [];
  let isCut = false;
  for (const type of scope.types) {
    const before = known?.get(type) ?? null;
    if (known !== null && before === null) continue;
    // Some of the words of a name are another name.
    if (type === 'ENTITY' && settings.some !== null) continue;
    const isEntity = type === 'ENTITY';
    const limit = isEntity ? READ.ENTITY : RANKED;
    const after = before === null || isEntity ? null : { day: before.newest.day, id: before.newest.id + 1 };
    const range = { after, last: before?.oldest ?? null, limit: before === null ? limit : 2 * limit };
    const scanned = await scan(session, scope, type, expression, range);
    isCut ||= scanned.isCut;
    const [first] = scanned.matches;
    if (first === undefined) {
      if (before !== null) bounds.set(type, before);
      continue;
    }
    const end = isEntity ? { day: 0, id: LAST_KEY } : { day: 0, id: 0 };
    const newest = before?.newest ?? (isEntity ? NEWEST_ENTITY : first);
    const isAll = before?.isAll ?? scanned.stop === null;
    const oldest = before?.oldest ?? scanned.stop ?? end;
    if (isEntity) {
      bounds.set(type, { newest, oldest, isAll, cut: { score: 0, day: 0, id: 0 } });
      places.push(...(await rankEntities(task, scanned.matches, text)));
      continue;
    }
    const ranked = [...(await rankByIndex(task, type, scanned.matches, settings, { newest, oldest }))];
    ranked.sort(comparePlaces);
    const last = ranked[Math.min(READ[type], ranked.length) - 1];
    const cut = before?.cut ?? last ?? { score: 0, day: 0, id: 0 };
    bounds.set(type, { newest, oldest, isAll, cut: { score: cut.score, day: cut.day, id: cut.id } });
    const border: Place = { tier: TIER.INDEXED, type, ...cut };
    const isRead = (place: Place): boolean => comparePlaces(place, border) <= 0;
    const read = ranked.filter(isRead).slice(0, 2 * READ[type]);
    places.push(...(await rankByText(task, read, groups, newest)), ...ranked.filter((place) => !isRead(place)));
  }
  places.sort(comparePlaces);
  return { places, snapshot: { ...settings, bounds }, expression, isCut };
};

/** The rarest words, of which a text must have one, when none has all. */
const rarest = ({ groups }: ParsedQuery, holders: readonly number[]): readonly number[] => {
  const found = groups
    .flatMap(({ isLight }, group) => (isLight || holders[group] === 0 ? [] : [group]))
    .sort((a, b) => (holders[a] ?? 0) - (holders[b] ?? 0));
  const some: number[] = [];
  let total = 0;
  for (const group of found.slice(0, MOST_SOME)) {
    total += holders[group] ?? 0;
    if (some.length > 0 && total > 2 * RANKED) break;
    some.push(group);
  }
  return some;
};

/** Ranks the answer to a query, as a first page or as a later one of the same. `text`: the query as it is written. */
export const rankSearch = async (task: Task, text: string, known: Snapshot | null): Promise<Ranking> => {
  if (known !== null) return rankWithin(task, text, known, known.bounds);
  const { session, query } = task;
  const holders = await countHolders(session, query);
  const weights = await readWeights(task, holders);
  const strict = await rankWithin(task, text, { weights, some: null }, null);
  const heavy = query.groups.filter(({ isLight }) => !isLight).length;
  if (strict.places.length > 0 || strict.isCut || heavy < 2) return strict;
  const some = rarest(query, holders);
  return some.length === 0 ? strict : rankWithin(task, text, { weights, some }, null);
};
