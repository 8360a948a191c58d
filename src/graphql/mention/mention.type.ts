import { Field, ID, ObjectType } from 'type-graphql';
import type { MentionKind } from '../../model/entity.js';
import { registerNames } from '../enums.js';
import { Evidence } from '../evidence/evidence.type.js';
import { Extracted } from '../node/extracted.type.js';
import { Node } from '../node/node.type.js';

export const MentionKindName = registerNames<MentionKind>('MentionKind', 'How the words refer to the entity.', {
  NAMED: 'By its proper name.',
  NOMINAL: 'By a common noun, such as "the ministry".',
  TITLE: 'By an office that stands beside the name it belongs to.',
  PRONOUN: 'By a pronoun; the evidence is the word that carries it.',
  ADJECTIVAL: 'By an adjective of nationality that stands for the country.',
});

@ObjectType({
  implements: [Node, Extracted],
  simpleResolvers: true,
  description: 'One place in one article where an entity is mentioned.',
})
export class Mention {
  @Field(() => ID, { description: 'Id of the mention.' })
  id!: string;

  @Field(() => MentionKindName, { description: 'How the words refer to the entity.' })
  kind!: string;

  @Field(() => Boolean, {
    description: 'Whether it stands in a photo credit or a byline; such a mention is no source and no party.',
  })
  credit!: boolean;

  @Field(() => Evidence, { description: 'The words that mention it.' })
  evidence!: unknown;
}
