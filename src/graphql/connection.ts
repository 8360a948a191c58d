import { Arg, ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { MOST_COUNTED } from '../store/store.js';
import { HistogramStep } from './facet/facet.enum.js';
import { FacetCount, HistogramBucket } from './facet/facet.type.js';
import { ListDiagnostic } from './list-diagnostic/list-diagnostic.type.js';

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
    @Field(() => String, {
      description:
        'Position of the item, to be given as `after` or `before`. Its form may change: never make one yourself.',
    })
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

    @Field(() => Int, {
      description: `Number of ${items} in the whole list. Counted only when asked for; counting stops at ${MOST_COUNTED}, see \`totalCountIsExact\`.`,
    })
    totalCount!: unknown;

    @Field(() => Boolean, {
      description: `Whether \`totalCount\` is the very number; false: there are more ${items} than that.`,
    })
    totalCountIsExact!: unknown;

    @Field(() => [ListDiagnostic], {
      description: `Why the whole list holds no ${items}; empty when it holds some. Looked into only when asked for.`,
    })
    diagnostics!: unknown;
  }

  return Connection;
};

/** As `connectionOf`, for objects that can be counted by value: `facets` is the enum of what by. */
export const countedConnectionOf = (name: string, items: string, node: () => ClassType, facets: object): ClassType => {
  const Base = connectionOf(name, items, node);

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a list of ${items}.` })
  class Connection extends Base {
    @Field(() => [FacetCount], {
      description: `The ${items} of the whole list, counted by one property: the most frequent value first, of days the latest. Counted only when asked for; of a list of more than 5000 the head only (20 000 for days of a list of all objects, 2500 where an object has several values): see \`isExact\`.`,
    })
    facet(
      @Arg('by', () => facets, { description: 'What to count by.' }) _by: string,
      @Arg('first', () => Int, { defaultValue: 20, description: 'How many values to give: 0 to 1000.' }) _first: number,
    ): unknown {
      return undefined;
    }
  }

  return Connection;
};

/** As `countedConnectionOf`, for objects with a day: `when` says which. */
export const datedConnectionOf = (
  name: string,
  items: string,
  node: () => ClassType,
  facets: object,
  when: string,
): ClassType => {
  const Base = countedConnectionOf(name, items, node, facets);

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a list of ${items}.` })
  class Connection extends Base {
    @Field(() => [HistogramBucket], {
      description: `The ${items} of the whole list over time, by ${when} (UTC), the earliest bucket first; those without a date are in none. Counted only when asked for, as \`facet\` is.`,
    })
    histogram(
      @Arg('by', () => HistogramStep, { description: 'How long a bucket is.' }) _by: string,
      @Arg('first', () => Int, {
        defaultValue: 100,
        description: 'How many buckets to give, the latest ones of more: 0 to 1000.',
      })
      _first: number,
      @Arg('includeEmpty', () => Boolean, {
        defaultValue: false,
        description: 'Whether buckets between two others are given when nothing is in them.',
      })
      _includeEmpty: boolean,
    ): unknown {
      return undefined;
    }
  }

  return Connection;
};
