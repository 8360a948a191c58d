import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRecord, StoryRecord } from '../../store/records.js';
import { ArticleListArgs, FIRST_ARTICLES, toArticleFilter } from '../article/article.args.js';
import { ArticleConnection } from '../article/article.connection.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { LATEST_STORIES, StoryListArgs, toStoryFilter } from './story.args.js';
import { StoryConnection } from './story.connection.js';
import { Story } from './story.type.js';

@Resolver(() => Story)
export class StoryResolver {
  @Query(() => StoryConnection, { description: 'Events that several articles tell, the latest first.' })
  stories(@Args(() => StoryListArgs) args: StoryListArgs, @Ctx() { loaders }: Context) {
    return loaders.stories.connection(toStoryFilter(args.filter), args.orderBy ?? LATEST_STORIES, args);
  }

  @FieldResolver(() => Article, {
    description: 'The article that came out first; one without a date counts by when it came in.',
  })
  firstReport(@Root() story: StoryRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(story.firstArticleId);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that tell it, the first one first.' })
  articles(
    @Root() story: StoryRecord,
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? FIRST_ARTICLES;
    return loaders.articles.connectionBy('story', story.id, toArticleFilter(args.filter), order, args);
  }
}
