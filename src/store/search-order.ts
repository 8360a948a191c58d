import sql, { type Sql } from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { SearchMatch } from './full-text.js';
import { literal } from './literal.js';
import { LAST_DAY } from './published.js';
import type { SearchType } from './records.js';
import type { Position } from './store.js';

/** Which part of a ranked answer a hit stands in, in this order. */
export const TIER = { UNDERSTOOD: 0, READ: 1, INDEXED: 2, OLDER: 3 } as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

/** Among hits of one day articles come first. Entities, which have no day, come before everything. */
const RANK: Readonly<Record<SearchType, number>> = { ARTICLE: 3, QUOTE: 2, AGREEMENT: 1, ENTITY: 0 };
const RANKS = 4;
/** Keys of every type are below. */
export const LAST_KEY = 2 ** 27 - 2;
const ENTITY_SORT = (LAST_DAY + 1) * RANKS;

/** A score as it is compared and kept in cursors. */
const SCORES = 1e6;
export const toStoredScore = (score: number): number => Math.round(score * SCORES);
export const fromStoredScore = (score: number): number => score / SCORES;

/** Where a hit stands in the answer. */
export interface Place extends SearchMatch {
  readonly type: SearchType;
  readonly tier: Tier;
  /** As `toStoredScore` gives it. */
  readonly score: number;
}

/** By day: the value that hits of all types are sorted by. */
const sortOf = (type: SearchType, day: number): number => (type === 'ENTITY' ? ENTITY_SORT : day * RANKS + RANK[type]);

/** SQL for the sort of `sortOf` on a day. */
export const sortOnDay = (type: Exclude<SearchType, 'ENTITY'>, day: Sql): Sql =>
  sql`(${day}) * ${literal(RANKS)} + ${literal(RANK[type])}`;

const byDay = (a: Place, b: Place): number =>
  sortOf(b.type, b.day) - sortOf(a.type, a.day) || (a.type === 'ENTITY' ? a.id - b.id : b.id - a.id);

/** The order of an answer: negative when `a` comes before `b`. */
export const comparePlaces = (a: Place, b: Place): number => {
  if (a.tier !== b.tier) return a.tier - b.tier;
  return a.tier === TIER.OLDER ? byDay(a, b) : b.score - a.score || byDay(a, b);
};

/** Where the matches of one type go on after a place of the order by day; undefined: there are none. */
export const continueAfter = (type: SearchType, after: Place | null): SearchMatch | null | undefined => {
  if (after === null) return null;
  if (type === 'ENTITY') return after.type === 'ENTITY' ? { day: 0, id: after.id } : undefined;
  if (after.type === 'ENTITY') return null;
  if (RANK[type] === RANK[after.type]) return { day: after.day, id: after.id };
  // Types of a higher rank have had their hits of that day; those of a lower one have them still to come.
  return RANK[type] > RANK[after.type] ? { day: after.day, id: 0 } : { day: after.day + 1, id: 0 };
};

/** The newest matches of one type that are ranked, and the last of them that is read. */
export interface Bounds {
  readonly newest: SearchMatch;
  readonly oldest: SearchMatch;
  /** Nothing lies beyond the oldest. */
  readonly isAll: boolean;
  /** The place in the first rank down to which texts are read. */
  readonly cut: Pick<Place, 'score' | 'day' | 'id'>;
}

/** All that a ranking depends on beside the objects: later pages rank by that of the first. */
export interface Snapshot {
  /** Weight of each group, in hundredths. */
  readonly weights: readonly number[];
  /** Groups of which one must be found, where no object has all; null: all must. */
  readonly some: readonly number[] | null;
  readonly bounds: ReadonlyMap<SearchType, Bounds>;
}

const TYPES: readonly SearchType[] = ['AGREEMENT', 'ARTICLE', 'ENTITY', 'QUOTE'];

export const toDayPosition = ({ type, day, id }: Place): Position => ({ sort: sortOf(type, day), id });

const fail = (): IsnadError => new IsnadError('CURSOR_INVALID', say('otherList'));

export const fromDayPosition = ({ sort, id }: Position): Place => {
  if (typeof sort !== 'number' || !Number.isSafeInteger(sort) || sort < 0 || sort > ENTITY_SORT || id > LAST_KEY)
    throw fail();
  const tier = TIER.OLDER;
  if (sort === ENTITY_SORT) return { tier, score: 0, type: 'ENTITY', day: 0, id };
  const type = TYPES.find((each) => each !== 'ENTITY' && RANK[each] === sort % RANKS);
  if (type === undefined) throw fail();
  return { tier, score: 0, type, day: Math.floor(sort / RANKS), id };
};

export const toRankedPosition = (
  { tier, score, type, day, id }: Place,
  { weights, some, bounds }: Snapshot,
): Position => ({
  sort: JSON.stringify([
    ...[tier, score, TYPES.indexOf(type), day],
    weights,
    some,
    [...bounds].map(([each, { newest, oldest, isAll, cut }]) => [
      ...[TYPES.indexOf(each), newest.day, newest.id, oldest.day, oldest.id, cut.score, cut.day, cut.id, Number(isAll)],
    ]),
  ]),
  id,
});

const isNumbers = (value: unknown, length: number | null = null): value is number[] =>
  Array.isArray(value) &&
  (length === null || value.length === length) &&
  value.every((each) => Number.isSafeInteger(each) && each >= 0);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Errors: CURSOR_INVALID: another order, or a query with another number of groups. */
export const fromRankedPosition = (
  { sort, id }: Position,
  groups: number,
): { readonly place: Place; readonly snapshot: Snapshot } => {
  const parts = typeof sort === 'string' ? parse(sort) : null;
  if (!Array.isArray(parts) || parts.length !== 7) throw fail();
  const [tier, score, typeIndex, day, weights, some, rows] = parts as unknown[];
  const head = [tier, score, typeIndex, day];
  if (!isNumbers(head) || !isNumbers(weights, groups) || !Array.isArray(rows) || rows.length > TYPES.length)
    throw fail();
  const type = TYPES[typeIndex as number];
  if (type === undefined || (tier as number) > TIER.OLDER || (day as number) > LAST_DAY || id > LAST_KEY) throw fail();
  if (some !== null && (!isNumbers(some) || some.length === 0 || some.some((group) => group >= groups))) throw fail();
  const bounds = new Map<SearchType, Bounds>();
  for (const row of rows as unknown[]) {
    if (!isNumbers(row, 9)) throw fail();
    const [index, newestDay, newestId, oldestDay, oldestId, cutScore, cutDay, cutId, isAll] = row as [
      ...[number, number, number, number, number, number, number, number, number],
    ];
    const each = TYPES[index];
    if (each === undefined || Math.max(newestDay, oldestDay) > LAST_DAY) throw fail();
    if (Math.max(newestId, oldestId, cutId) > LAST_KEY) throw fail();
    bounds.set(each, {
      newest: { day: newestDay, id: newestId },
      oldest: { day: oldestDay, id: oldestId },
      isAll: isAll === 1,
      cut: { score: cutScore, day: cutDay, id: cutId },
    });
  }
  return {
    place: { tier: tier as Tier, score: score as number, type, day: day as number, id },
    snapshot: { weights, some: some as number[] | null, bounds },
  };
};
