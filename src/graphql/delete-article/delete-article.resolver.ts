import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { ArticleIdentity } from '../../store/store.js';
import type { Context } from '../context.js';
import { toText } from '../input.js';
import { toGlobalId, toKey } from '../node/global-id.js';
import { storeOf } from '../payload/once.js';
import { toUserErrors } from '../payload/user-errors.js';
import { DeleteArticleInput, DeleteArticlePayload } from './delete-article.type.js';

const LONGEST_URL = 2_048;

const toIdentity = ({ id, url }: DeleteArticleInput): ArticleIdentity => {
  if (id != null && url == null) return { id: toKey('Article', id, 'id') };
  if (url != null && id == null) return { url: toText(url, 'url', LONGEST_URL) };
  throw new IsnadError('FIELD_MISSING', say('oneOfIdAndUrl'), { path: [] });
};

@Resolver()
export class DeleteArticleResolver {
  @Mutation(() => DeleteArticlePayload, {
    description:
      'Deletes an article with its older texts, all that was read in them, and what people said of it; entities, agreements and tenures that only it backed go too. What other articles say stays, with its ids. A second deletion changes nothing. Needs the header `Authorization: Bearer <token>`.',
  })
  async deleteArticle(
    @Arg('input', () => DeleteArticleInput, { description: 'The article.' }) input: DeleteArticleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeleteArticlePayload> {
    try {
      const { outcome, id } = await storeOf(context, input, info).deleteArticle(toIdentity(input));
      return { outcome, articleId: id === null ? null : toGlobalId('Article', id), errors: [] };
    } catch (error) {
      return { outcome: null, articleId: null, errors: toUserErrors(error) };
    }
  }
}
