import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRecord, EntityRecord, MentionRecord } from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Mention } from './mention.type.js';

@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Entity, { description: 'Who or what is mentioned.' })
  entity(@Root() mention: MentionRecord, @Ctx() { loaders }: Context): Promise<EntityRecord> {
    return loaders.entities.need(mention.entityId);
  }

  @FieldResolver(() => Article, { description: 'The article it stands in.' })
  article(@Root() mention: MentionRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(mention.articleId);
  }
}
