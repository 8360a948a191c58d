import { Field, InputType, ObjectType } from 'type-graphql';
import { ERRORS, type ErrorCode } from '../../errors.js';
import type { AddOutcome } from '../../store/store.js';
import { Article } from '../article/article.type.js';
import { registerNames } from '../enums.js';

const remedies = Object.fromEntries(Object.entries(ERRORS).map(([code, { remedy }]) => [code, remedy])) as Record<
  ErrorCode,
  string
>;

export const ErrorCodeName = registerNames<ErrorCode>(
  'ErrorCode',
  'What went wrong, for programs. The same codes stand in `extensions.code` of GraphQL errors.',
  remedies,
);

export const IngestOutcome = registerNames<AddOutcome>('IngestOutcome', 'What became of an article that was sent.', {
  ADDED: 'It is new and was stored.',
  UNCHANGED: 'It was stored before with the same text; nothing changed.',
  NEW_VERSION: 'Its text had changed: it was read anew and stored as a new version under the same id.',
});

@InputType({ description: 'A news article to read and store. Give `text`, or `title` and `body`.' })
export class IngestArticleInput {
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

@ObjectType({ simpleResolvers: true, description: 'Something that the sender can correct.' })
export class UserError {
  @Field(() => ErrorCodeName, { description: 'What went wrong, for programs.' })
  code!: string;

  @Field(() => String, { description: 'What went wrong, for people.' })
  message!: string;

  @Field(() => [String], {
    description: 'The field of the input it is about, outermost first; empty when it is about all of it.',
  })
  path!: unknown;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Answer to `ingestArticle`: an article, or errors.' })
export class IngestArticlePayload {
  @Field(() => Article, {
    nullable: true,
    description: 'The stored article with all that was read in it; null when there are errors.',
  })
  article!: unknown;

  @Field(() => IngestOutcome, { nullable: true, description: 'What became of it; null when there are errors.' })
  outcome!: string | null;

  @Field(() => [UserError], { description: 'Why the article was not stored; empty when it was.' })
  errors!: unknown;
}
