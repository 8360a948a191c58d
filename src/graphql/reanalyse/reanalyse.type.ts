import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { ReanalysisOutcomeName } from '../../app/reanalyse.js';
import { Article } from '../article/article.type.js';
import { registerNames } from '../enums.js';
import { MutationInput } from '../payload/mutation.input.js';
import { Payload } from '../payload/payload.type.js';

export const ReanalysisOutcome = registerNames<ReanalysisOutcomeName>(
  'ReanalysisOutcome',
  'What became of an article that was to be read again.',
  {
    REREAD: 'It was read again.',
    CURRENT: 'The present extractor has read it already; nothing changed.',
    OVERTAKEN: 'Another text came in meanwhile; nothing changed.',
  },
);

@InputType({ description: 'Which article to read again, and how.' })
export class ReanalyseInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the article.' })
  article!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also when the present extractor has read it already.',
  })
  again!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Tell what would change, and change nothing.' })
  dryRun!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What another reading changed in one kind of objects.' })
export class ReadingChange {
  @Field(() => String, { description: 'Type of the objects, such as `Quote`.' })
  type!: string;

  @Field(() => Int, { description: 'Objects that were not read before.' })
  added!: number;

  @Field(() => Int, { description: 'Objects that are not read any more. Corrections of them are kept, detached.' })
  removed!: number;

  @Field(() => Int, { description: 'Objects that keep their id and say something else now.' })
  changed!: number;

  @Field(() => Int, { description: 'Objects that say what they said.' })
  same!: number;
}

@ObjectType({
  simpleResolvers: true,
  implements: Payload,
  description: 'Answer to `reanalyse`: what changed, or errors.',
})
export class ReanalysePayload extends Payload {
  @Field(() => Article, { nullable: true, description: 'The article as it is read now; null when there are errors.' })
  article!: unknown;

  @Field(() => ReanalysisOutcome, { nullable: true, description: 'What became of it; null when there are errors.' })
  outcome!: string | null;

  @Field(() => [ReadingChange], { description: 'What changed, by type; empty when it was not read again.' })
  changes!: unknown;
}
