import { Field, InputType } from 'type-graphql';
import type { SearchFilter } from '../../store/search-records.js';
import { AgreementFilterInput, toAgreementFilter } from '../agreement/agreement.args.js';
import { ArticleFilterInput, toArticleFilter } from '../article/article.args.js';
import { EntityFilterInput, toEntityFilter } from '../entity/entity.args.js';
import { given } from '../input.js';
import { QuoteFilterInput, toQuoteFilter } from '../quote/quote.args.js';

@InputType({
  description:
    'What hits must be beside holding the words. Every condition that is given must hold. With a filter of quotes, entities or agreements only hits of these types are given.',
})
export class SearchFilterInput {
  @Field(() => ArticleFilterInput, {
    nullable: true,
    description: 'Which articles hits stand in: publisher, language, days, who is mentioned. Entities stand in none.',
  })
  article?: ArticleFilterInput | null;

  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes: speaker, act, about whom.' })
  quote?: QuoteFilterInput | null;

  @Field(() => EntityFilterInput, { nullable: true, description: 'Which entities.' })
  entity?: EntityFilterInput | null;

  @Field(() => AgreementFilterInput, { nullable: true, description: 'Which agreements: party, status.' })
  agreement?: AgreementFilterInput | null;
}

export const toSearchFilter = (filter: SearchFilterInput | null | undefined): SearchFilter =>
  given<SearchFilter>({
    article: filter?.article == null ? null : toArticleFilter(filter.article),
    quote: filter?.quote == null ? null : toQuoteFilter(filter.quote),
    entity: filter?.entity == null ? null : toEntityFilter(filter.entity),
    agreement: filter?.agreement == null ? null : toAgreementFilter(filter.agreement),
  });
