import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type {
  AgreementReportRecord,
  ArticleRecord,
  EntityRecord,
  FindingSideRecord,
  InteractionRecord,
  QuoteRecord,
  RoleRecord,
} from '../../store/records.js';
import { AgreementReport } from '../agreement-report/agreement-report.type.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Interaction } from '../interaction/interaction.type.js';
import { Quote } from '../quote/quote.type.js';
import { Role } from '../role/role.type.js';
import { FindingSide } from './finding.type.js';

@Resolver(() => FindingSide)
export class FindingSideResolver {
  @FieldResolver(() => Article, { description: 'The article in which this side stands.' })
  article(@Root() { evidence }: FindingSideRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(evidence.articleId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The entity this side is about; null when it is about none.',
  })
  entity(@Root() side: FindingSideRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(side.entityId);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The quote this side is, or stands in; null when the article itself says it.',
  })
  quote(@Root() side: FindingSideRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return loaders.quotes.load(side.quoteId);
  }

  @FieldResolver(() => Role, { nullable: true, description: 'The role this side is; null when it is none.' })
  role(@Root() side: FindingSideRecord, @Ctx() { loaders }: Context): Promise<RoleRecord | null> {
    return loaders.roles.load(side.roleId);
  }

  @FieldResolver(() => AgreementReport, {
    nullable: true,
    description: 'The report of an agreement this side is; null when it is none.',
  })
  agreementReport(@Root() side: FindingSideRecord, @Ctx() { loaders }: Context): Promise<AgreementReportRecord | null> {
    return loaders.agreementReports.load(side.agreementReportId);
  }

  @FieldResolver(() => Interaction, {
    nullable: true,
    description: 'The meeting, call or talks this side is; null when it is none.',
  })
  interaction(@Root() side: FindingSideRecord, @Ctx() { loaders }: Context): Promise<InteractionRecord | null> {
    return loaders.interactions.load(side.interactionId);
  }
}
