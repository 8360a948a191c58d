import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRecord, EntityRecord, WireRecord } from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Wire } from './wire.type.js';

@Resolver(() => Wire)
export class WireResolver {
  @FieldResolver(() => Entity, { description: 'The agency.' })
  agency(@Root() wire: WireRecord, @Ctx() { loaders }: Context): Promise<EntityRecord> {
    return loaders.entities.need(wire.agencyId);
  }

  @FieldResolver(() => Article, {
    description: 'The article that printed it first, of those that are stored: this one or a copy of it.',
  })
  firstReport(@Root() wire: WireRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(wire.firstArticleId);
  }
}
