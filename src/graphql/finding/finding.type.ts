import { Field, ID, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type.js';
import { Extracted } from '../node/extracted.type.js';
import { Node } from '../node/node.type.js';
import { FindingKindName, SeverityName } from './finding.enum.js';

@ObjectType({
  simpleResolvers: true,
  description: 'One side of a finding: what stands in the text, and what it belongs to.',
})
export class FindingSide {
  @Field(() => Evidence, { description: 'The words of this side.' })
  evidence!: unknown;
}

@ObjectType({
  implements: [Node, Extracted],
  simpleResolvers: true,
  description:
    'Something odd about the news itself, with both sides, in one article or in several. It is shown, never repaired and never judged.',
})
export class Finding {
  @Field(() => ID, { description: 'Id of the finding.' })
  id!: string;

  @Field(() => FindingKindName, { description: 'In which way things do not fit together.' })
  kind!: string;

  @Field(() => SeverityName, { description: 'How much it matters.' })
  severity!: string;

  @Field(() => String, {
    description: 'One English sentence that says what does not fit, without judging who is right.',
  })
  message!: string;

  @Field(() => [FindingSide], {
    description: 'The sides, by publication of their articles, those of one article in reading order.',
  })
  sides!: unknown;
}
