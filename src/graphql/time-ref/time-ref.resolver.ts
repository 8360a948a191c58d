import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { timeStatusOf } from '../../app/unknown.js';
import type { TimeStatus } from '../../model/unknown.js';
import type { ArticleRecord, TimeRefRecord } from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { TimeRef, TimeStatusName } from './time-ref.type.js';

@Resolver(() => TimeRef)
export class TimeRefResolver {
  @FieldResolver(() => TimeStatusName, {
    description: 'How its days are known; it says why `from`, `to` and `value` may be null.',
  })
  async status(@Root() time: TimeRefRecord, @Ctx() { loaders }: Context): Promise<TimeStatus> {
    return timeStatusOf(time, (await loaders.articles.need(time.articleId)).publishedAt);
  }

  @FieldResolver(() => Article, { description: 'The article it stands in.' })
  article(@Root() time: TimeRefRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(time.articleId);
  }
}
