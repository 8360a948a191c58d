import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { IsnadError } from '../errors.js';
import type { Page, PageItem, PageRequest } from '../store/store.js';
import { fromCursor, toCursor } from './cursor.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAXIMUM_PAGE_SIZE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many items to give from the start of the list (or after `after`): 0 to 100, 20 when neither `first` nor `last` is given.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the item to start after.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many items to give from the end of the list (or before `before`): 0 to 100; never together with `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the item to end before.' })
  before?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page.' })
  endCursor!: string | null;
}

/** Edge and connection types of one node type. Call it once a type; `items` says in the plural what the list holds. */
export const connectionOf = (name: string, items: string, node: () => ClassType): ClassType => {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One item of a list of ${items}.` })
  class Edge {
    @Field(() => String, { description: 'Position of the item, to be given as `after` or `before`. Opaque.' })
    cursor!: string;

    @Field(node, { description: 'The item.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a list of ${items}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The items, each with its cursor.' })
    edges!: unknown;

    @Field(() => [node()], { description: 'The items without their cursors.' })
    nodes!: unknown;

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: unknown;

    @Field(() => Int, { description: `Number of ${items} in the whole list. Counted only when asked for.` })
    totalCount!: unknown;
  }

  return Connection;
};

/** What a connection is read from; each part is called at most once and only when a field needs it. */
export interface PageSource<T> {
  readonly page: () => Promise<Page<T>>;
  readonly count: () => Promise<number>;
}

/**
 * Value of a connection type. Its fields are functions, which the default resolver calls: a query that selects
 * `totalCount` alone reads no row, and cursors are made only for `edges` and `pageInfo`.
 */
export const toConnection = <T>(list: string, { page, count }: PageSource<T>) => {
  const toEdge = ({ node, position }: PageItem<T>) => ({ node, cursor: toCursor(list, position) });
  return {
    edges: async () => (await page()).items.map(toEdge),
    nodes: async () => (await page()).items.map(({ node }) => node),
    pageInfo: async () => toPageInfo(list, await page()),
    totalCount: () => count(),
  };
};

export const toPageInfo = (list: string, { items, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo => {
  const [start, end] = [items[0], items.at(-1)];
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: start === undefined ? null : toCursor(list, start.position),
    endCursor: end === undefined ? null : toCursor(list, end.position),
  };
};

const toPageSize = (value: number, argument: 'first' | 'last'): number => {
  if (value >= 0 && value <= MAXIMUM_PAGE_SIZE) return value;
  throw new IsnadError('BAD_USER_INPUT', `${argument} must be 0 to ${MAXIMUM_PAGE_SIZE}, got ${value}.`, {
    path: [argument],
  });
};

/** The page that the arguments ask for. Errors: BAD_USER_INPUT for sizes, CURSOR_INVALID. */
export const toPageRequest = (list: string, { first, last, after, before }: PageArgs): PageRequest => {
  const hasFirst = first !== null && first !== undefined;
  const hasLast = last !== null && last !== undefined;
  if (hasFirst && hasLast) {
    throw new IsnadError('BAD_USER_INPUT', 'Give first or last, not both.', { path: ['first'] });
  }
  return {
    first: hasLast ? null : toPageSize(first ?? DEFAULT_PAGE_SIZE, 'first'),
    last: hasLast ? toPageSize(last, 'last') : null,
    after: after === null || after === undefined ? null : fromCursor(list, after, 'after'),
    before: before === null || before === undefined ? null : fromCursor(list, before, 'before'),
  };
};
