import { Arg, createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import type { SearchType } from '../../store/records.js';
import type { SearchNoteCode } from '../../store/search-records.js';
import { Agreement } from '../agreement/agreement.type.js';
import { AgreementReport } from '../agreement-report/agreement-report.type.js';
import { Article } from '../article/article.type.js';
import { PageInfo } from '../connection.js';
import { Entity } from '../entity/entity.type.js';
import { registerNames } from '../enums.js';
import { Evidence } from '../evidence/evidence.type.js';
import { FacetCount } from '../facet/facet.type.js';
import type { Tagged } from '../node/node.type.js';
import { Quote } from '../quote/quote.type.js';
import { SearchDiagnosticCode, SearchFacetName } from './search.enum.js';

export const SearchTypeName = registerNames<SearchType>('SearchType', 'What can be searched.', {
  ARTICLE: 'Title and text of articles.',
  QUOTE: 'Content of quotes.',
  ENTITY: 'Names and aliases of entities.',
  AGREEMENT: 'Clauses that report agreements: the hit is the agreement, with the report that was found.',
});

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search finds.',
  types: () => [Article, Quote, Entity, Agreement] as const,
  resolveType: (value) => (value as unknown as Tagged).__typename,
});

@ObjectType({ simpleResolvers: true, description: 'One hit of a search.' })
export class SearchEdge {
  @Field(() => String, {
    description: 'Position of the hit, to be given as `after`. Its form may change: never make one yourself.',
  })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: unknown;

  @Field(() => Float, { description: 'How well it fits; higher is better. Comparable within one answer only.' })
  score!: number;

  @Field(() => Evidence, {
    nullable: true,
    description:
      'The passage that holds the most of what was asked for, verbatim, within one line; null for an entity.',
  })
  snippet!: unknown;

  @Field(() => [Evidence], {
    description: 'Up to three passages, the best first; none overlaps another. Empty for an entity.',
  })
  snippets!: unknown;

  @Field(() => Boolean, {
    description: 'true: it answers the query as it was understood (see `understanding`), not by its words alone.',
  })
  understood!: unknown;

  @Field(() => AgreementReport, {
    nullable: true,
    description: 'For an agreement: the report in which the words were found; null for other hits.',
  })
  agreementReport!: unknown;

  @Field(() => [Evidence], { description: 'The matched words, with their places in the verbatim text.' })
  highlights!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'A name in a query, and whom it can mean.' })
export class UnderstoodName {
  @Field(() => String, { description: 'The name as it stands in the query.' })
  text!: string;

  @Field(() => Entity, { description: 'The entity that is mentioned most under this name.' })
  entity!: unknown;

  @Field(() => [Entity], {
    description: 'All entities that were looked for, the most mentioned first; several when the name is ambiguous.',
  })
  candidates!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'How a query was understood beyond its words.' })
export class SearchUnderstanding {
  @Field(() => UnderstoodName, {
    nullable: true,
    description: 'Whose statements are asked for; null where the query asks for those of nobody.',
  })
  speaker!: unknown;

  @Field(() => [UnderstoodName], { description: 'What the statements are to be about, by name.' })
  about!: unknown;

  @Field(() => [UnderstoodName], {
    description: 'Every name in the query. Each is looked for in all scripts in which it is known.',
  })
  names!: unknown;

  @Field(() => [String], { description: 'The words that are left, as they stand in the query.' })
  words!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why an answer is empty, cut or other than expected, and what to try.',
})
export class SearchDiagnostic {
  @Field(() => SearchDiagnosticCode, { description: 'What it is, for programs.' })
  code!: SearchNoteCode;

  @Field(() => String, { description: 'The same for people, in English.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The word or name of the query that it is about; null when it is about the whole query.',
  })
  word!: string | null;

  @Field(() => String, { nullable: true, description: 'What to look for instead; null where nothing is suggested.' })
  suggestion!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many hits there are, counted up to 1000 a type; null where the code is not about hits.',
  })
  count!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of the hits of a search, the best first.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'The hits, each with its cursor, score and matched words.' })
  edges!: unknown;

  @Field(() => [SearchResult], { description: 'What was found, without cursors and scores.' })
  nodes!: unknown;

  @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
  pageInfo!: unknown;

  @Field(() => [String], {
    description: 'The words that were looked for, in their folded form; empty when the query holds no word.',
  })
  terms!: unknown;

  @Field(() => [String], {
    deprecationReason: 'Ask for the messages of `diagnostics`, which have codes.',
    description: 'Why the answer is empty or cut, and what to try.',
  })
  notes!: unknown;

  @Field(() => SearchUnderstanding, {
    nullable: true,
    description:
      'How names and a question in the query were understood; null when the query is words and nothing else, says itself how its words are meant (marks, signs, OR), or `understand` is false.',
  })
  understanding!: unknown;

  @Field(() => [SearchDiagnostic], {
    description: 'Why the answer is empty, cut or other than expected; empty when there is nothing to say.',
  })
  diagnostics!: unknown;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many of the newest hits of each type are ranked, before older ones follow by day; null when the order is by day.',
  })
  rankedWithin!: unknown;

  @Field(() => Int, {
    description:
      'Number of objects that hold the words and pass the filter, counted up to 10000 a type. Hits that only answer the question as it was understood (`understood`) come before them and are not counted. Counted only when asked for.',
  })
  totalCount!: unknown;

  @Field(() => Boolean, {
    description: 'true: `totalCount` is the whole number; false: there are more hits, which were not counted.',
  })
  totalCountIsExact!: unknown;

  @Field(() => [FacetCount], {
    description:
      'The hits that `totalCount` counts, by one property: the most frequent value first, of days the latest. Counted only when asked for.',
  })
  facet(
    @Arg('by', () => SearchFacetName, { description: 'What to count by.' }) _by: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many values to give: 0 to 1000.' }) _first: number,
  ): unknown {
    return undefined;
  }
}
