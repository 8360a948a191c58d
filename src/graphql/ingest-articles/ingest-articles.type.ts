import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { MOST_ARTICLES } from '../../app/ingest-articles.js';
import { Article } from '../article/article.type.js';
import { ArticleInput, IngestOutcome } from '../ingest-article/ingest-article.type.js';
import { MutationInput } from '../payload/mutation.input.js';
import { Payload, UserError } from '../payload/payload.type.js';

@InputType({ description: 'News articles to read and store.' })
export class IngestArticlesInput extends MutationInput {
  @Field(() => [ArticleInput], {
    description: `The articles, at most ${MOST_ARTICLES}; they are stored in this order.`,
  })
  articles!: ArticleInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Store all of them or, when one is refused, none. Otherwise each is stored or refused by itself, and one that is refused holds up no other.',
  })
  allOrNothing!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one of several articles.' })
export class IngestedArticle {
  @Field(() => Int, { description: 'Its place in the list that was sent, from 0.' })
  index!: number;

  @Field(() => Article, { nullable: true, description: 'The stored article; null when it was not stored.' })
  article!: unknown;

  @Field(() => IngestOutcome, {
    nullable: true,
    description:
      'What became of it; null when it was refused, or when it was in order and `allOrNothing` kept it out because of another one.',
  })
  outcome!: string | null;

  @Field(() => [UserError], { description: 'Why it was refused; paths as in the `errors` of the payload.' })
  errors!: unknown;
}

@ObjectType({
  simpleResolvers: true,
  implements: Payload,
  description:
    'Answer to `ingestArticles`: what became of each article. Its `errors` are those of all articles together; their paths begin with `articles` and the place in the list.',
})
export class IngestArticlesPayload extends Payload {
  @Field(() => [IngestedArticle], {
    description: 'One for each article, in the order given; empty when the list itself is refused.',
  })
  results!: unknown;
}
