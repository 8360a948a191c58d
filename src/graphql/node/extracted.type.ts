import { Field, Float, Int, InterfaceType } from 'type-graphql';
import type { ReviewStatus as ReviewStatusName } from '../../model/correction.js';
import { Article } from '../article/article.type.js';
import { registerNames } from '../enums.js';
import { Node, type Tagged } from './node.type.js';

export const ReviewStatus = registerNames<ReviewStatusName>(
  'ReviewStatus',
  'What a person has said about something the machine read.',
  {
    MACHINE: 'Nobody has looked at it yet.',
    CONFIRMED: 'A person found it right.',
    CORRECTED: 'A person corrected it; the correction stands beside the answer of the machine.',
    REJECTED: 'A person found it, or what it rests on, wrong. Lists leave it out unless `filter.review` asks for it.',
  },
);

@InterfaceType({
  implements: Node,
  description: 'Something a rule read in the text of an article, and how sure it is.',
  resolveType: (value: Tagged) => value.__typename,
})
export abstract class Extracted extends Node {
  @Field(() => Article, { description: 'The article it was read in.' })
  article!: unknown;

  @Field(() => String, { simple: true, description: 'The rule that read it, such as `ar.quote.verb-complementizer`.' })
  ruleId!: string;

  @Field(() => String, { simple: true, description: 'Name and version of the extractor and of the language pack.' })
  extractor!: string;

  @Field(() => Float, { simple: true, description: 'How sure the rule is, from 0 to 1.' })
  confidence!: number;

  @Field(() => ReviewStatus, { simple: true, description: 'Whether a person has confirmed, corrected or rejected it.' })
  review!: string;

  @Field(() => Int, {
    simple: true,
    description:
      'Counts up whenever what it says changes: by a correction, another extractor or another version of the text. Send it along with a correction, and the correction is refused when it has changed since.',
  })
  revision!: number;
}
