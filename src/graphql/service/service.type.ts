import { Field, Int, ObjectType } from 'type-graphql';

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

  @Field(() => Int, { description: 'Most nodes one query may ask for, counted from its page sizes before it runs.' })
  nodes!: number;

  @Field(() => Int, { description: 'Deepest nesting of fields.' })
  depth!: number;

  @Field(() => Int, { description: 'Most lexical tokens in a document.' })
  tokens!: number;

  @Field(() => Int, { description: 'Most aliases in a document.' })
  aliases!: number;

  @Field(() => Int, { description: 'Largest request body, in bytes.' })
  bodyBytes!: number;

  @Field(() => Int, { description: 'Longest article text, in UTF-16 code units.' })
  articleCharacters!: number;

  @Field(() => Int, { description: 'Longest search text, in UTF-16 code units.' })
  searchCharacters!: number;

  @Field(() => Int, { description: 'Most ids in one `nodes(ids:)`.' })
  ids!: number;
}
