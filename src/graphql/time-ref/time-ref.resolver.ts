import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { ArticleRecord, TimeRefRecord } from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { toGlobalId } from '../node/global-id.js';
import { TimeRef } from './time-ref.type.js';

@Resolver(() => TimeRef)
export class TimeRefResolver {
  @FieldResolver(() => ID)
  id(@Root() time: TimeRefRecord): string {
    return toGlobalId('TimeRef', time.id);
  }

  @FieldResolver(() => Article, { description: 'The article it stands in.' })
  article(@Root() time: TimeRefRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(time.articleId);
  }
}
