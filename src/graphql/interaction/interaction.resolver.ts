import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type {
  ArticleRecord,
  EntityRecord,
  InteractionRecord,
  QuoteRecord,
  TimeRefRecord,
} from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Party } from '../party/party.type.js';
import { Quote } from '../quote/quote.type.js';
import { loadStanding } from '../quote/standing-quote.js';
import { TimeRef } from '../time-ref/time-ref.type.js';
import { InteractionListArgs, LATEST_INTERACTIONS, toInteractionFilter } from './interaction.args.js';
import { InteractionConnection } from './interaction.connection.js';
import { Interaction } from './interaction.type.js';

@Resolver(() => Interaction)
export class InteractionResolver {
  @Query(() => InteractionConnection, {
    description: 'Meetings, calls and talks that articles tell of, the latest first.',
  })
  interactions(@Args(() => InteractionListArgs) args: InteractionListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? LATEST_INTERACTIONS;
    return loaders.interactions.connection(toInteractionFilter(args.filter), order, args);
  }

  @FieldResolver(() => Article, { description: 'The article that tells it.' })
  article(@Root() interaction: InteractionRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(interaction.articleId);
  }

  @FieldResolver(() => [Party], { description: 'Who takes part, each with the words that say so.' })
  participants(@Root() interaction: InteractionRecord, @Ctx() { loaders }: Context) {
    return loaders.participantsByInteraction.load(interaction.id);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Where it takes place; null when the text does not say.',
  })
  place(@Root() interaction: InteractionRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(interaction.placeId);
  }

  @FieldResolver(() => TimeRef, {
    nullable: true,
    description:
      'When it takes place; null when the text does not say: it is never taken from the date of the article.',
  })
  time(@Root() interaction: InteractionRecord, @Ctx() { loaders }: Context): Promise<TimeRefRecord | null> {
    return interaction.timeId === null ? Promise.resolve(null) : loaders.times.load(interaction.timeId);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The innermost quote that tells it; null when the article itself does.',
  })
  quote(@Root() interaction: InteractionRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return loadStanding(loaders, interaction.quoteId);
  }

  @FieldResolver(() => Interaction, {
    nullable: true,
    description:
      'The interaction of the same article that is the same event told with other participants; null when there is none.',
  })
  sameAs(@Root() interaction: InteractionRecord, @Ctx() { loaders }: Context): Promise<InteractionRecord | null> {
    return loaders.interactions.load(interaction.sameAsId);
  }
}
