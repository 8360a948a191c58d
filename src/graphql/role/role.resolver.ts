import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRecord, EntityRecord, QuoteRecord, RoleRecord } from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Quote } from '../quote/quote.type.js';
import { loadStanding } from '../quote/standing-quote.js';
import { Role } from './role.type.js';

@Resolver(() => Role)
export class RoleResolver {
  @FieldResolver(() => Entity, { description: 'Who is given the office.' })
  entity(@Root() role: RoleRecord, @Ctx() { loaders }: Context): Promise<EntityRecord> {
    return loaders.entities.need(role.entityId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The organisation whose office it is; null when the title does not say.',
  })
  organization(@Root() role: RoleRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(role.organizationId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The country whose office it is; null when the title does not say.',
  })
  country(@Root() role: RoleRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(role.countryId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'What the office is about, such as the country an envoy is sent to; null when the title does not say.',
  })
  scope(@Root() role: RoleRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(role.scopeId);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The quote in which the title stands; null when the article itself gives it.',
  })
  assertedBy(@Root() role: RoleRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return loadStanding(loaders, role.assertedById);
  }

  @FieldResolver(() => Article, { description: 'The article it stands in.' })
  article(@Root() role: RoleRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(role.articleId);
  }
}
