import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';
import { TellingKindName } from './utterance.enum.js';

@ObjectType({
  implements: [Node],
  simpleResolvers: true,
  description:
    'What somebody said once and several articles quote: in the same words, in edited ones, or in two languages. A quote that no other article has belongs to none. When two utterances turn out to be one, both ids name it.',
})
export class Utterance {
  @Field(() => ID, { description: 'Id of the utterance.' })
  id!: string;

  @Field(() => Int, { description: 'Number of its quotes; one article may quote it in its headline and again below.' })
  quoteCount!: number;

  @Field(() => Int, { description: 'Number of articles that quote it, at least two.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Number of different publishers among them.' })
  outletCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A quote as one telling of an utterance, compared with the first one.',
})
export class UtteranceQuote {
  @Field(() => TellingKindName, { description: 'How it tells what the first quote tells.' })
  kind!: string;

  @Field(() => Float, {
    description:
      'Words that both have in one order over all words of both, without those that say nothing of their own, 0 to 1; between two languages the same of names, numbers and words of known meaning. 1 for the first quote.',
  })
  similarity!: number;
}
