import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { reanalyseArticle } from '../../app/reanalyse.js';
import { ERRORS, IsnadError } from '../../errors.js';
import type { KeptKind } from '../../store/review-records.js';
import type { Context } from '../context.js';
import { TYPE_OF } from '../correction/reviewed-object.js';
import { toKey } from '../node/global-id.js';
import { ReanalyseInput, ReanalysePayload } from './reanalyse.type.js';

/** Lowest HTTP status that is not the sender's fault: such an error is no part of the payload. */
const SERVER_FAULT = 500;

@Resolver()
export class ReanalyseResolver {
  @Mutation(() => ReanalysePayload, {
    description:
      'Reads the stored text of an article again with the present extractor. What is the same keeps its id, and corrections hold on. For many articles there is the command `isnad reanalyse`. Needs the header `Authorization: Bearer <token>`.',
  })
  async reanalyse(
    @Arg('input', () => ReanalyseInput, { description: 'The article.' }) input: ReanalyseInput,
    @Ctx() { store, loaders }: Context,
  ): Promise<ReanalysePayload> {
    try {
      const key = toKey('Article', input.article, 'article');
      const { again: all, dryRun } = input;
      const { outcome, changes } = await reanalyseArticle(store, key, { all, dryRun });
      const kinds = changes === null ? [] : (Object.keys(changes) as KeptKind[]);
      return {
        article: await loaders.articles.need(key),
        outcome,
        changes: kinds.map((kind) => ({ type: TYPE_OF[kind], ...changes?.[kind] })),
        errors: [],
      };
    } catch (error) {
      if (!(error instanceof IsnadError) || ERRORS[error.code].status >= SERVER_FAULT) throw error;
      const { code, message, path, remedy } = error;
      return { article: null, outcome: null, changes: [], errors: [{ code, message, path: path.map(String), remedy }] };
    }
  }
}
