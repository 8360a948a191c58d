import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRecord, CopyRecord } from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { ArticleCopy } from './copy.type.js';

@Resolver(() => ArticleCopy)
export class ArticleCopyResolver {
  @FieldResolver(() => Article, { description: 'The other article.' })
  article(@Root() copy: CopyRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(copy.copyId);
  }
}
