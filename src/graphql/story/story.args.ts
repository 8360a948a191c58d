import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Direction, Order, StoryFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given } from '../input.js';
import { toOptionalKeys } from '../node/ids.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { StoryOrderField, type StoryOrderFieldName } from './story.enum.js';

@InputType({
  description: 'Which stories to give. Every condition that is given must hold; of several values in one, any.',
})
export class StoryFilterInput {
  @Field(() => [ID], { nullable: true, description: 'Id of an entity that one of its articles mentions.' })
  entity?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Only stories that at least so many articles tell.' })
  minArticles?: number | null;

  @Field(() => DateOrDateTimeScalar, { nullable: true, description: 'Told then or later.' })
  from?: string | null;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'Told then or earlier; a day counts to its end.',
  })
  to?: string | null;
}

@InputType({ description: 'How stories are ordered.' })
export class StoryOrder {
  @Field(() => StoryOrderField, { description: 'What to order by.' })
  field!: StoryOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class StoryListArgs extends PageArgs {
  @Field(() => StoryFilterInput, { nullable: true, description: 'Which stories to give; all when left out.' })
  filter?: StoryFilterInput | null;

  @Field(() => StoryOrder, {
    nullable: true,
    description: 'Order of the list; the latest story first when left out.',
  })
  orderBy?: StoryOrder | null;
}

export const LATEST_STORIES: Order<StoryOrderFieldName> = { field: 'FIRST_REPORT', direction: 'DESC' };

export const toStoryFilter = filterOf(StoryFilterInput, (filter, at) =>
  given<StoryFilter>({
    entity: toOptionalKeys('Entity', filter?.entity, `${at}.entity`),
    minArticles: filter?.minArticles,
    from: filter?.from,
    to: filter?.to,
  }),
);
