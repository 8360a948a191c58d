import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../scalars/iso-date.js';

@ObjectType({ simpleResolvers: true, description: 'How much is stored.' })
export class Statistics {
  @Field(() => Int, { description: 'Articles.' })
  articles!: number;

  @Field(() => Int, { description: 'Entities.' })
  entities!: number;

  @Field(() => Int, { description: 'Mentions of entities.' })
  mentions!: number;

  @Field(() => Int, { description: 'Quotes.' })
  quotes!: number;

  @Field(() => Int, { description: 'Agreements.' })
  agreements!: number;

  @Field(() => Int, { description: 'What articles say of agreements.' })
  agreementReports!: number;

  @Field(() => Int, { description: 'Interactions.' })
  interactions!: number;

  @Field(() => Int, { description: 'Findings.' })
  findings!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What this server refuses, so that a client can stay below it.' })
export class ServiceLimits {
  @Field(() => Int, { description: 'Largest page: the highest `first` or `last`.' })
  pageSize!: number;

  @Field(() => Int, { description: 'Page size when neither `first` nor `last` is given.' })
  defaultPageSize!: number;

  @Field(() => Int, {
    description: 'Most nodes one query of this caller may ask for, counted from its page sizes before it runs.',
  })
  nodes!: number;

  @Field(() => Int, { description: 'Deepest nesting of fields.' })
  depth!: number;

  @Field(() => Int, { description: 'Most lexical tokens in a document.' })
  tokens!: number;

  @Field(() => Int, { description: 'Most aliases in a document.' })
  aliases!: number;

  @Field(() => Int, { description: 'Most directives in a document.' })
  directives!: number;

  @Field(() => Int, { description: 'Most fragments in a document.' })
  fragments!: number;

  @Field(() => Int, { description: 'Most operations in a document.' })
  operations!: number;

  @Field(() => Int, { description: 'Most fields written in a document.' })
  fields!: number;

  @Field(() => Int, { description: 'Longest text in an argument of a query, in UTF-16 code units.' })
  stringCharacters!: number;

  @Field(() => Int, { description: 'Largest answer, in bytes.' })
  answerBytes!: number;

  @Field(() => Int, { description: 'Most SQL statements that one query may need.' })
  statements!: number;

  @Field(() => Int, { description: 'Longest time that one query may take, in milliseconds.' })
  milliseconds!: number;

  @Field(() => Int, { description: 'Largest request body, in bytes.' })
  bodyBytes!: number;

  @Field(() => Int, { description: 'Longest article text, in UTF-16 code units.' })
  articleCharacters!: number;

  @Field(() => Int, { description: 'Longest search text, in UTF-16 code units.' })
  searchCharacters!: number;

  @Field(() => Int, { description: 'Most ids in one `nodes(ids:)`.' })
  ids!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What this query costs, and what its client has left. Every request costs a point, a query one more for each hundred nodes that it may ask for, a mutation ten for each of its fields. A request that costs more than is left is refused with RATE_LIMITED.',
})
export class RateLimit {
  @Field(() => Int, { description: 'Points that this operation costs.' })
  cost!: number;

  @Field(() => Int, { description: 'Nodes that it may ask for, counted from its page sizes before it runs.' })
  nodes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Points that a client may spend at once; null where this server counts nobody.',
  })
  limit!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Points that are left after this operation; null where this server counts nobody.',
  })
  remaining!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Points that come back in a second; null where this server counts nobody.',
  })
  restoreRate!: number | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When all points are back if nothing more is spent; null where this server counts nobody.',
  })
  resetAt!: string | null;
}
