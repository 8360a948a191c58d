import { Field, ID, ObjectType } from 'type-graphql';
import type { TimeAnchor, TimePrecision } from '../../model/time-ref.js';
import type { TimeStatus } from '../../model/unknown.js';
import { registerNames } from '../enums.js';
import { Evidence } from '../evidence/evidence.type.js';
import { Extracted } from '../node/extracted.type.js';
import { Node } from '../node/node.type.js';
import { DateScalar } from '../scalars/iso-date.js';

export const TimePrecisionName = registerNames<TimePrecision>('TimePrecision', 'How exact a time expression is.', {
  YEAR: 'A year.',
  MONTH: 'A month.',
  WEEK: 'A week.',
  DAY: 'A day.',
  PART_OF_DAY: 'A part of a day, such as a night.',
  MINUTE: 'A time of the clock.',
});

export const TimeAnchorName = registerNames<TimeAnchor>('TimeAnchor', 'What a time expression counts from.', {
  NONE: 'Nothing: the date is written out.',
  PUBLICATION: 'The day of publication.',
  UTTERANCE: 'The moment at which the quoted speaker spoke.',
});

export const TimeStatusName = registerNames<TimeStatus>(
  'TimeStatus',
  'How the days of a time expression are known. It says why `from`, `to` and `value` may be null.',
  {
    STATED: 'The date is written out.',
    COMPUTED: 'Counted from the day of publication or from the moment of speaking.',
    UTTERANCE_UNDATED: 'It counts from the moment at which the quoted speaker spoke, which the text does not date.',
    ARTICLE_UNDATED: 'It counts from the day of publication, and the article came without one.',
    VAGUE: 'The words fix no day.',
  },
);

@ObjectType({
  implements: [Node, Extracted],
  simpleResolvers: true,
  description: 'A time expression in the text and what it means, as far as that can be known.',
})
export class TimeRef {
  @Field(() => ID, { description: 'Id of the time expression.' })
  id!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day covered; null when it is not fixed (see `status`).',
  })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day covered, inclusive; null when it is not fixed (see `status`).',
  })
  to!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'TIMEX3 value, such as `2017-09-14TNI` for a night; null when no day is fixed (see `status`).',
  })
  value!: string | null;

  @Field(() => TimePrecisionName, { description: 'How exact it is.' })
  precision!: string;

  @Field(() => TimeAnchorName, { description: 'What it counts from.' })
  anchor!: string;

  @Field(() => Boolean, { description: 'true: the value was computed from the anchor; false: it is written out.' })
  inferred!: boolean;

  @Field(() => Evidence, { description: 'The words of the expression.' })
  evidence!: unknown;
}
