import { Field, ID, Int, ObjectType } from 'type-graphql';
import { UndoneChange } from '../entity-change/entity-change.type.js';
import { Node } from '../node/node.type.js';
import { PartyRoleName } from '../party/party.type.js';
import { CorrectionActionName, CorrectionStateName } from './correction.enum.js';

@ObjectType({ simpleResolvers: true, description: 'One of several that take part, in a value of a field.' })
export class ReviewedParty {
  @Field(() => PartyRoleName, { nullable: true, description: 'Which part they have in an agreement; else null.' })
  role!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What a field says: a name, an entity, several that take part, or words. What it is not is null or empty.',
})
export class ReviewedValue {
  @Field(() => String, {
    nullable: true,
    description: 'Name of an enum, a code, a day, or `true` and `false`; null for a value of another kind.',
  })
  name!: string | null;

  @Field(() => [String], { description: 'The words of the text, span by span.' })
  words!: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'A field of which the machine said one thing and a person another.' })
export class CorrectedField {
  @Field(() => String, { description: 'Name of the field, such as `speaker`.' })
  field!: string;

  @Field(() => ReviewedValue, { description: 'What the machine had said.' })
  machine!: unknown;

  @Field(() => ReviewedValue, { description: 'What the person said.' })
  corrected!: unknown;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What a person said of something that the machine read: who, when and why, with the answer of the machine beside it. It holds on when the text is read again, and stays on record when it is undone.',
})
export class Correction {
  @Field(() => ID, { description: 'Id of the correction, for `undoCorrection`.' })
  id!: string;

  @Field(() => CorrectionActionName, { description: 'What was said.' })
  action!: string;

  @Field(() => CorrectionStateName, { description: 'Whether it holds.' })
  state!: string;

  @Field(() => String, { description: 'Who said so.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why; null for a confirmation without a reason.' })
  reason!: string | null;

  @Field(() => String, { description: 'When, ISO 8601.' })
  at!: string;

  @Field(() => Int, { description: 'Version of the text that the person read.' })
  articleVersion!: number;

  @Field(() => [String], {
    description: 'The words of the object as they were read last: what a detached correction is about.',
  })
  words!: unknown;

  @Field(() => UndoneChange, { nullable: true, description: 'Who took it back, and why; null when nobody did.' })
  undone!: UndoneChange | null;
}
