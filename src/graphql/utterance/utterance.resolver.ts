import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRecord, EntityRecord, QuoteRecord, UtteranceRecord } from '../../store/records.js';
import { Article } from '../article/article.type.js';
import { PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Quote } from '../quote/quote.type.js';
import { LATEST_UTTERANCES, toUtteranceFilter, UtteranceListArgs } from './utterance.args.js';
import { FIRST_TELLINGS, UtteranceConnection, UtteranceQuoteConnection } from './utterance.connection.js';
import { Utterance } from './utterance.type.js';

@Resolver(() => Utterance)
export class UtteranceResolver {
  @Query(() => UtteranceConnection, {
    description: 'What was said once and is quoted by several articles, the latest first.',
  })
  utterances(@Args(() => UtteranceListArgs) args: UtteranceListArgs, @Ctx() { loaders }: Context) {
    return loaders.utterances.connection(toUtteranceFilter(args.filter), args.orderBy ?? LATEST_UTTERANCES, args);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      'Who said it, after the first of its quotes that names somebody; null when none does. Where outlets name different people there is a finding of kind SPEAKER_CONFLICT.',
  })
  speaker(@Root() utterance: UtteranceRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(utterance.speakerId);
  }

  @FieldResolver(() => Quote, { description: 'The quote that came out first: the others are compared with it.' })
  firstQuote(@Root() utterance: UtteranceRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord> {
    return loaders.quotes.need(utterance.firstQuoteId);
  }

  @FieldResolver(() => Article, {
    description: 'The article that quoted it first; one without a date counts by when it came in.',
  })
  async firstReport(@Root() utterance: UtteranceRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    const { articleId } = await loaders.quotes.need(utterance.firstQuoteId);
    return loaders.articles.need(articleId);
  }

  @FieldResolver(() => UtteranceQuoteConnection, {
    description: 'Its quotes, the first one first, each compared with that one.',
  })
  quotes(@Root() utterance: UtteranceRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.tellings.connectionBy('utterance', utterance.id, {}, FIRST_TELLINGS, args);
  }
}
