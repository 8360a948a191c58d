import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { DeleteOutcome } from '../../store/store.js';
import { registerNames } from '../enums.js';
import { MutationInput } from '../payload/mutation.input.js';
import { Payload } from '../payload/payload.type.js';

export const DeleteOutcomeName = registerNames<DeleteOutcome>(
  'DeleteOutcome',
  'What became of an article that was to be deleted.',
  {
    DELETED: 'It was deleted with all that was read in it.',
    ABSENT: 'No such article was there: it was deleted before, or never sent.',
  },
);

@InputType({ description: 'Which article to delete. Give `id` or `url`, one of them.' })
export class DeleteArticleInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Id of the article.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the article, as it was sent.' })
  url?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Payload,
  description: 'Answer to `deleteArticle`: what became of the article, or errors.',
})
export class DeleteArticlePayload extends Payload {
  @Field(() => DeleteOutcomeName, { nullable: true, description: 'What became of it; null when there are errors.' })
  outcome!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the article, for caches; it never names another one. Null when no article had this url.',
  })
  articleId!: string | null;
}
