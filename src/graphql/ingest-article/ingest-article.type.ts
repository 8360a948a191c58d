import { Field, InputType, ObjectType } from 'type-graphql';
import type { AddOutcome } from '../../store/store.js';
import { Article } from '../article/article.type.js';
import { registerNames } from '../enums.js';
import { IDEMPOTENCY_KEY } from '../payload/mutation.input.js';
import { Payload } from '../payload/payload.type.js';

export const IngestOutcome = registerNames<AddOutcome>('IngestOutcome', 'What became of an article that was sent.', {
  ADDED: 'It is new and was stored.',
  UNCHANGED: 'It was stored before with the same text; nothing changed.',
  NEW_VERSION: 'Its text had changed: it was read anew and stored as a new version under the same id.',
});

@InputType({ description: 'A news article. Give `text`, or `title` and `body`.' })
export class ArticleInput {
  @Field(() => String, { nullable: true, description: 'The raw text, when title and body are not apart.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the article.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Text below the title.' })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where it was published: an absolute http or https URL. Sent again with the same url, an article replaces its older text.',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language (BCP 47), such as `ar`; found out from the text when left out.',
  })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'The line that names the authors.' })
  byline?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was published, ISO 8601: `2017-09-15` or `2017-09-15T08:30:00Z`. Relative dates count from it.',
  })
  publishedAt?: string | null;
}

@InputType({ description: 'A news article to read and store. Give `text`, or `title` and `body`.' })
export class IngestArticleInput extends ArticleInput {
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Payload,
  description: 'Answer to `ingestArticle`: an article, or errors.',
})
export class IngestArticlePayload extends Payload {
  @Field(() => Article, {
    nullable: true,
    description: 'The stored article with all that was read in it; null when there are errors.',
  })
  article!: unknown;

  @Field(() => IngestOutcome, { nullable: true, description: 'What became of it; null when there are errors.' })
  outcome!: string | null;
}
