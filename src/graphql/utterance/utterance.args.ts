import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { Direction, Order, UtteranceFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given } from '../input.js';
import { toOptionalKeys } from '../node/ids.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { UtteranceOrderField, type UtteranceOrderFieldName } from './utterance.enum.js';

@InputType({
  description: 'Which utterances to give. Every condition that is given must hold; of several values in one, any.',
})
export class UtteranceFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Id of an entity that one of its quotes gives as the speaker.' })
  speaker?: string[] | null;

  @Field(() => DateOrDateTimeScalar, { nullable: true, description: 'Quoted then or later.' })
  from?: string | null;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'Quoted then or earlier; a day counts to its end.',
  })
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only utterances that at least so many articles quote.' })
  minArticles?: number | null;

  @Field(() => Int, { nullable: true, description: 'Only utterances that at least so many outlets quote.' })
  minOutlets?: number | null;
}

@InputType({ description: 'How utterances are ordered.' })
export class UtteranceOrder {
  @Field(() => UtteranceOrderField, { description: 'What to order by.' })
  field!: UtteranceOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class UtteranceListArgs extends PageArgs {
  @Field(() => UtteranceFilterInput, { nullable: true, description: 'Which utterances to give; all when left out.' })
  filter?: UtteranceFilterInput | null;

  @Field(() => UtteranceOrder, {
    nullable: true,
    description: 'Order of the list; the latest utterance first when left out.',
  })
  orderBy?: UtteranceOrder | null;
}

export const LATEST_UTTERANCES: Order<UtteranceOrderFieldName> = { field: 'FIRST_REPORT', direction: 'DESC' };

/** Errors: BAD_USER_INPUT below 0. */
const toCount = (count: number | null | undefined, argument: string): number | null => {
  if (count === null || count === undefined) return null;
  if (count >= 0) return count;
  throw new IsnadError('BAD_USER_INPUT', say('tooSmall', { name: `filter.${argument}`, least: 0, got: count }), {
    path: ['filter', argument],
  });
};

export const toUtteranceFilter = filterOf(UtteranceFilterInput, (filter, at) =>
  given<UtteranceFilter>({
    speaker: toOptionalKeys('Entity', filter?.speaker, `${at}.speaker`),
    from: filter?.from,
    to: filter?.to,
    minArticles: toCount(filter?.minArticles, 'minArticles'),
    minOutlets: toCount(filter?.minOutlets, 'minOutlets'),
  }),
);
