// The part of our schema that the shapes need, with decorators.
import 'reflect-metadata';
import { GraphQLScalarType } from 'graphql';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IS_TUNED } from './arguments.js';

const PLAIN = { simpleResolvers: IS_TUNED };

const enumOf = (name: string, values: readonly string[]): Record<string, string> => {
  const members = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(members, { name });
  return members;
};

export const EntityType = enumOf('EntityType', [
  ...['CONCEPT', 'EVENT', 'GROUP', 'LOCATION', 'MEDIA', 'ORGANIZATION', 'OTHER', 'PERSON'],
]);
export const QuoteType = enumOf('QuoteType', ['DIRECT', 'INDIRECT', 'MIXED']);
export const SpeechAct = enumOf('SpeechAct', ['STATE', 'DENY', 'ACCUSE', 'PROMISE', 'WARN']);
export const AgreementStatus = enumOf('AgreementStatus', ['AGREED', 'SIGNED', 'DENIED', 'VIOLATED']);
export const PartyRole = enumOf('PartyRole', ['PARTY', 'GUARANTOR', 'MEDIATOR', 'HOST', 'OBSERVER']);
export const SearchType = enumOf('SearchType', ['QUOTE']);
export const SearchOrder = enumOf('SearchOrder', ['NEWEST']);

const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => value as string,
});

@ObjectType(PLAIN)
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType(PLAIN)
export class Evidence {
  @Field(() => String)
  exact!: string;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;
}

@ObjectType(PLAIN)
export class Article {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => String, { nullable: true })
  publisher!: string | null;

  @Field(() => DateTime, { nullable: true })
  publishedAt!: string | null;

  @Field(() => DateTime)
  collectedAt!: string;

  @Field(() => String, { nullable: true })
  language!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType(PLAIN)
export class Entity {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => EntityType)
  type!: string;
}

@ObjectType(PLAIN)
export class Quote {
  @Field(() => ID)
  id!: string;

  @Field(() => QuoteType)
  type!: string;

  @Field(() => SpeechAct)
  act!: string;
}

@ObjectType(PLAIN)
export class AgreementParty {
  @Field(() => PartyRole)
  role!: string;

  @Field(() => Int)
  reportCount!: number;
}

@ObjectType(PLAIN)
export class Agreement {
  @Field(() => ID)
  id!: string;

  @Field(() => AgreementStatus)
  status!: string;

  @Field(() => Int)
  reportCount!: number;

  @Field(() => Int)
  articleCount!: number;
}

const connectionOf = (name: string, node: () => object) => {
  @ObjectType(`${name}Edge`, PLAIN)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(node as () => typeof Article)
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, PLAIN)
  class Connection {
    @Field(() => [Edge])
    edges!: unknown;

    @Field(() => PageInfo)
    pageInfo!: unknown;

    @Field(() => Int, { nullable: true })
    totalCount!: number | null;
  }
  return Connection;
};

const SearchResult = createUnionType({ name: 'SearchResult', types: () => [Quote] as const, resolveType: () => Quote });

export const ArticleConnection = connectionOf('Article', () => Article);
export const QuoteConnection = connectionOf('Quote', () => Quote);
export const AgreementConnection = connectionOf('Agreement', () => Agreement);
export const SearchConnection = connectionOf('Search', () => SearchResult);

/** What an entity's articles are asked for. */
@ObjectType(PLAIN)
export class ArticleTotal {
  @Field(() => Int)
  totalCount!: number;
}
