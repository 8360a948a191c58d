import { Field, Int, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type.js';
import { HopRoleName } from '../quote/quote.enum.js';

@ObjectType({ simpleResolvers: true, description: 'One step of a chain of attribution.' })
export class Hop {
  @Field(() => Int, { description: '0 is the step nearest to the article.' })
  position!: number;

  @Field(() => HopRoleName, { description: 'Which part the step has in passing the words on.' })
  role!: string;

  @Field(() => Evidence, {
    nullable: true,
    description: 'The words for whoever it is; null when there are none (see `status`).',
  })
  evidence!: unknown;

  @Field(() => Evidence, {
    nullable: true,
    description: 'The words that say how it was passed on, such as "citing"; null when no words do.',
  })
  cue!: unknown;
}
