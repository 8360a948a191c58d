import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ingestArticle } from '../../app/ingest-article.js';
import { ERRORS, IsnadError } from '../../errors.js';
import type { Context } from '../context.js';
import { IngestArticleInput, IngestArticlePayload } from './ingest-article.type.js';

/** Lowest HTTP status that is not the sender's fault: such an error is no part of the payload. */
const SERVER_FAULT = 500;

@Resolver()
export class IngestArticleResolver {
  @Mutation(() => IngestArticlePayload, {
    description:
      'Reads an article and stores it with all that was found in it. Needs the header `Authorization: Bearer <token>`.',
  })
  async ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The article.' }) input: IngestArticleInput,
    @Ctx() { store, now, limits }: Context,
  ): Promise<IngestArticlePayload> {
    try {
      const { article, outcome } = await ingestArticle(store, input, {
        now,
        articleCharacters: limits.articleCharacters,
      });
      return { article, outcome, errors: [] };
    } catch (error) {
      if (!(error instanceof IsnadError) || ERRORS[error.code].status >= SERVER_FAULT) throw error;
      const { code, message, path, remedy } = error;
      return { article: null, outcome: null, errors: [{ code, message, path: path.map(String), remedy }] };
    }
  }
}
