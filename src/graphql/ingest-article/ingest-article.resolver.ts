import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ingestArticle } from '../../app/ingest-article.js';
import type { Context } from '../context.js';
import { storeOf } from '../payload/once.js';
import { toUserErrors } from '../payload/user-errors.js';
import { IngestArticleInput, IngestArticlePayload } from './ingest-article.type.js';

@Resolver()
export class IngestArticleResolver {
  @Mutation(() => IngestArticlePayload, {
    description:
      'Reads an article and stores it with all that was found in it. Needs the header `Authorization: Bearer <token>`.',
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestArticleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IngestArticlePayload> {
    try {
      const { now, limits } = context;
      const { article, outcome } = await ingestArticle(storeOf(context, input, info), input, {
        now,
        articleCharacters: limits.articleCharacters,
      });
      return { article, outcome, errors: [] };
    } catch (error) {
      return { article: null, outcome: null, errors: toUserErrors(error) };
    }
  }
}
