import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description:
    'Articles of a few days that tell one event: copies of one text, and reports that share rare words and names. An article that nobody else tells has no story.',
})
export class Story {
  @Field(() => ID, { description: 'Id of the story.' })
  id!: string;

  @Field(() => Int, { description: 'Number of its articles.' })
  articleCount!: number;
}
