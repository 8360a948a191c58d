import type { ListNote } from '../app/explain-list.js';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import {
  type FacetCount,
  MOST_COUNTED,
  type Page,
  type PageItem,
  type PageRequest,
  type Position,
} from '../store/store.js';
import { fromCursor, toCursor } from './cursor.js';
import { type Step, toHistogram } from './facet/histogram.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAXIMUM_PAGE_SIZE = 100;

/** What a list field is given: `PageArgs` of connection.ts. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** What a connection is read from; each part is called at most once and only when a field needs it. */
export interface PageSource<T> {
  readonly page: () => Promise<Page<T>>;
  readonly count: () => Promise<number>;
  /** Whether it is read from the end of the list. */
  readonly isBackwards?: boolean;
  /** Why it is empty. */
  readonly explain?: () => Promise<readonly ListNote[]>;
  /** Absent for objects that cannot be counted by anything. */
  readonly facet?: (by: string, first: number) => Promise<readonly FacetCount[]>;
}

/** Days of nearly three years. */
const MOST_VALUES = 1000;
/** More days than dates can name. */
export const ALL_DAYS = 2 ** 18;

export const toNumberOfValues = (first: number): number => {
  if (first >= 0 && first <= MOST_VALUES) return first;
  throw new IsnadError('BAD_USER_INPUT', say('outside', { name: 'first', least: 0, most: MOST_VALUES, got: first }), {
    path: ['first'],
  });
};

/** What a count of the store says: one beyond `MOST_COUNTED` stands for more, one below 0 for what was found so far. */
const toTotal = (count: number) => {
  if (count < 0) return { count: -1 - count, isExact: false };
  return count === MOST_COUNTED + 1 ? { count: MOST_COUNTED, isExact: false } : { count, isExact: true };
};

/**
 * Value of a connection type. Its fields are functions, which the default resolver calls: a query that selects
 * `totalCount` alone reads no row, and cursors are made only for `edges` and `pageInfo`.
 */
export const toConnection = <T>(list: string, { page, count, facet, explain, isBackwards }: PageSource<T>) => {
  let number: Promise<number> | undefined;
  const counted = (): Promise<number> => {
    number ??= count();
    return number;
  };
  const toEdge = ({ node, position }: PageItem<T>) => ({ node, cursor: toCursor(list, position) });
  return {
    edges: async () => (await page()).items.map(toEdge),
    nodes: async () => (await page()).items.map(({ node }) => node),
    pageInfo: async () => toPageInfo(list, await page(), isBackwards),
    totalCount: async () => toTotal(await counted()).count,
    totalCountIsExact: async () => toTotal(await counted()).isExact,
    diagnostics: async () => (explain === undefined ? [] : explain()),
    ...(facet === undefined
      ? {}
      : {
          facet: (by: string, first: number) => facet(by, toNumberOfValues(first)),
          histogram: async (by: Step, first: number, includeEmpty: boolean) =>
            toHistogram(await facet('DAY', ALL_DAYS), by, toNumberOfValues(first), includeEmpty),
        }),
  };
};

const cursorAt = (list: string, position: Position | undefined): string | null =>
  position === undefined ? null : toCursor(list, position);

/** `isBackwards`: the far end of the page is its start. */
export const toPageInfo = (
  list: string,
  { items, hasNextPage, hasPreviousPage, stop }: Page<unknown>,
  isBackwards = false,
) => {
  const [start, end] = [items[0]?.position, items.at(-1)?.position];
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: cursorAt(list, isBackwards ? (stop ?? start) : start),
    endCursor: cursorAt(list, isBackwards ? end : (stop ?? end)),
  };
};

const toPageSize = (value: number, argument: 'first' | 'last'): number => {
  if (value >= 0 && value <= MAXIMUM_PAGE_SIZE) return value;
  throw new IsnadError(
    'BAD_USER_INPUT',
    say('outside', { name: argument, least: 0, most: MAXIMUM_PAGE_SIZE, got: value }),
    {
      path: [argument],
    },
  );
};

/** The page that the arguments ask for. Errors: BAD_USER_INPUT for sizes, CURSOR_INVALID. */
export const toPageRequest = (list: string, { first, last, after, before }: PageArguments): PageRequest => {
  const hasFirst = first !== null && first !== undefined;
  const hasLast = last !== null && last !== undefined;
  if (hasFirst && hasLast) {
    throw new IsnadError('BAD_USER_INPUT', say('eitherEnd'), { path: ['first'] });
  }
  return {
    first: hasLast ? null : toPageSize(first ?? DEFAULT_PAGE_SIZE, 'first'),
    last: hasLast ? toPageSize(last, 'last') : null,
    after: after === null || after === undefined ? null : fromCursor(list, after, 'after'),
    before: before === null || before === undefined ? null : fromCursor(list, before, 'before'),
  };
};
