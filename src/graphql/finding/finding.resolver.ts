import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRecord, FindingRecord } from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { FindingListArgs, LATEST_FINDINGS, toFindingFilter } from './finding.args.js';
import { FindingConnection } from './finding.connection.js';
import { Finding } from './finding.type.js';

@Resolver(() => Finding)
export class FindingResolver {
  @Query(() => FindingConnection, { description: 'What does not fit together in the articles, the last found first.' })
  findings(@Args(() => FindingListArgs) args: FindingListArgs, @Ctx() { loaders }: Context) {
    return loaders.findings.connection(toFindingFilter(args.filter), args.orderBy ?? LATEST_FINDINGS, args);
  }

  @FieldResolver(() => Article, {
    description: 'The article it was found in; where its sides stand in several, the one that was published last.',
  })
  article(@Root() finding: FindingRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(finding.articleId);
  }

  @FieldResolver(() => [Article], { description: 'The articles in which its sides stand, the first published first.' })
  articles(@Root() { sides }: FindingRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord[]> {
    const keys = new Set(sides.map(({ evidence }) => evidence.articleId));
    return Promise.all([...keys].map((key) => loaders.articles.need(key)));
  }
}
