import { Field, ID, ObjectType } from 'type-graphql';
import { Evidence } from '../evidence/evidence.type.js';
import { Extracted } from '../node/extracted.type.js';
import { Node } from '../node/node.type.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { QuoteTypeName, SpeakerStatusName, SpeechActName } from './quote.enum.js';

@ObjectType({
  implements: [Node, Extracted],
  simpleResolvers: true,
  description: 'One attribution in one article: a source, a cue and a content.',
})
export class Quote {
  @Field(() => ID, { description: 'Id of the quote.' })
  id!: string;

  @Field(() => QuoteTypeName, { description: 'How much of the content stands in quotation marks.' })
  type!: string;

  @Field(() => SpeechActName, { description: 'What the speaker does by speaking.' })
  act!: string;

  @Field(() => Boolean, {
    description: 'Whether the cue is negated ("did not say that"): the speaker does not assert the content.',
  })
  negated!: boolean;

  @Field(() => [Evidence], {
    description:
      'What was said: one span, or more where the cue stands inside the speech. Without the outer quotation marks and the final full stop.',
  })
  content!: unknown;

  @Field(() => [Evidence], { description: 'The words of saying.' })
  cue!: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'Dictionary form of the cue; null for a cue without a verb or noun of saying, such as a colon.',
  })
  cueLemma!: string | null;

  @Field(() => Evidence, {
    nullable: true,
    description:
      'The free-standing word, such as "that", which joins cue and content; null when none stands between them.',
  })
  complementizer!: unknown;

  @Field(() => SpeakerStatusName, {
    description: 'How the speaker is known; it says why `speaker` and `speakerEvidence` may be null.',
  })
  speakerStatus!: string;

  @Field(() => Evidence, {
    nullable: true,
    description: 'The words for the channel, such as "in a statement"; null when the text names none.',
  })
  medium!: unknown;

  @Field(() => Evidence, {
    nullable: true,
    description:
      'For a denial: the words that are denied; null for other acts, and for a denial that does not repeat them.',
  })
  deniedTarget!: unknown;

  @Field(() => Boolean, { description: 'Whether it stands in the title or a headline.' })
  headline!: boolean;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'When the article was published; null when it came without a date.',
  })
  publishedAt!: string | null;
}
