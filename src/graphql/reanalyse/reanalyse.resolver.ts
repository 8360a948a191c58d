import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { reanalyseArticle } from '../../app/reanalyse.js';
import type { KeptKind } from '../../store/review-records.js';
import type { Context } from '../context.js';
import { TYPE_OF } from '../correction/reviewed-object.js';
import { toKey } from '../node/global-id.js';
import { storeOf } from '../payload/once.js';
import { toUserErrors } from '../payload/user-errors.js';
import { ReanalyseInput, ReanalysePayload } from './reanalyse.type.js';

@Resolver()
export class ReanalyseResolver {
  @Mutation(() => ReanalysePayload, {
    description:
      'Reads the stored text of an article again with the present extractor. What is the same keeps its id, and corrections hold on. For many articles there is the command `isnad reanalyse`. Needs the header `Authorization: Bearer <token>`.',
  })
  async reanalyse(
    @Arg('input', () => ReanalyseInput, { description: 'The article.' }) input: ReanalyseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReanalysePayload> {
    try {
      const key = toKey('Article', input.article, 'article');
      const { again: all, dryRun } = input;
      const { outcome, changes } = await reanalyseArticle(storeOf(context, input, info), key, { all, dryRun });
      const kinds = changes === null ? [] : (Object.keys(changes) as KeptKind[]);
      return {
        article: await context.loaders.articles.need(key),
        outcome,
        changes: kinds.map((kind) => ({ type: TYPE_OF[kind], ...changes?.[kind] })),
        errors: [],
      };
    } catch (error) {
      return { article: null, outcome: null, changes: [], errors: toUserErrors(error) };
    }
  }
}
