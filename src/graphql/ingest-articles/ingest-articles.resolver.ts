import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type IngestResult, ingestArticles } from '../../app/ingest-articles.js';
import { IsnadError } from '../../errors.js';
import type { Context } from '../context.js';
import { storesOf } from '../payload/once.js';
import type { UserError } from '../payload/payload.type.js';
import { toUserErrors } from '../payload/user-errors.js';
import { IngestArticlesInput, IngestArticlesPayload, type IngestedArticle } from './ingest-articles.type.js';

const toIngested = (result: IngestResult, index: number): IngestedArticle & { errors: readonly UserError[] } => {
  if (result instanceof IsnadError) {
    return { index, article: null, outcome: null, errors: toUserErrors(result, ['articles', index]) };
  }
  return { index, article: result?.article ?? null, outcome: result?.outcome ?? null, errors: [] };
};

@Resolver()
export class IngestArticlesResolver {
  @Mutation(() => IngestArticlesPayload, {
    description:
      'Reads articles and stores them, each with an outcome and errors of its own. For files of articles there is the command `isnad ingest`. Needs the header `Authorization: Bearer <token>`.',
  })
  async ingestArticles(
    @Arg('input', () => IngestArticlesInput, { description: 'The articles.' }) input: IngestArticlesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IngestArticlesPayload> {
    try {
      const { articles, allOrNothing } = input;
      const { now, limits } = context;
      const { articleCharacters } = limits;
      const found = await ingestArticles(storesOf(context, input, info), articles, {
        now,
        articleCharacters,
        allOrNothing,
      });
      const results = found.map(toIngested);
      return { results, errors: results.flatMap(({ errors }) => errors) };
    } catch (error) {
      return { results: [], errors: toUserErrors(error) };
    }
  }
}
