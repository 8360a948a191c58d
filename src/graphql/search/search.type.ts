import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import type { SearchType } from '../../store/records.js';
import { Agreement } from '../agreement/agreement.type.js';
import { AgreementReport } from '../agreement-report/agreement-report.type.js';
import { Article } from '../article/article.type.js';
import { PageInfo } from '../connection.js';
import { Entity } from '../entity/entity.type.js';
import { registerNames } from '../enums.js';
import { Evidence } from '../evidence/evidence.type.js';
import type { Tagged } from '../node/node.type.js';
import { Quote } from '../quote/quote.type.js';

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
  @Field(() => String, { description: 'Position of the hit, to be given as `after`. Opaque.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: unknown;

  @Field(() => Float, { description: 'How well it fits; higher is better. Comparable within one answer only.' })
  score!: number;

  @Field(() => Evidence, {
    nullable: true,
    description: 'The passage around the first match, verbatim; null for an entity.',
  })
  snippet!: unknown;

  @Field(() => AgreementReport, {
    nullable: true,
    description: 'For an agreement: the report in which the words were found.',
  })
  agreementReport!: unknown;

  @Field(() => [Evidence], { description: 'The matched words, with their places in the verbatim text.' })
  highlights!: unknown;
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

  @Field(() => [String], { description: 'Why the answer is empty or cut, and what to try.' })
  notes!: unknown;
}
