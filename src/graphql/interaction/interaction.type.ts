import { Field, ID, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type.js';
import { Extracted } from '../node/extracted.type.js';
import { Node } from '../node/node.type.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { InteractionStatusName, InteractionTypeName } from './interaction.enum.js';

@ObjectType({
  implements: [Node, Extracted],
  simpleResolvers: true,
  description: 'People who meet, call, visit or write to one another, as one article tells it.',
})
export class Interaction {
  @Field(() => ID, { description: 'Id of the interaction.' })
  id!: string;

  @Field(() => InteractionTypeName, { description: 'In which way they meet.' })
  type!: string;

  @Field(() => InteractionStatusName, { description: 'Whether it has taken place.' })
  status!: string;

  @Field(() => [Evidence], { description: 'The words of meeting.' })
  cue!: unknown;

  @Field(() => [Evidence], { description: 'What it was about.' })
  topics!: unknown;

  @Field(() => Evidence, { description: 'The clause that tells it.' })
  evidence!: unknown;

  @Field(() => [Evidence], { description: 'Clauses that tell the same event again with the same participants.' })
  retold!: unknown;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'When the article was published; null when it came without a date.',
  })
  publishedAt!: string | null;
}
