import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Direction, Order, StoryFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { given } from '../input.js';
import { toOptionalKey } from '../node/global-id.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { StoryOrderField, type StoryOrderFieldName } from './story.enum.js';

@InputType({ description: 'Which stories to give. Every condition that is given must hold.' })
export class StoryFilterInput {
  @Field(() => ID, { nullable: true, description: 'Id of an entity that one of its articles mentions.' })
  entity?: string | null;

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

export const toStoryFilter = (filter: StoryFilterInput | null | undefined): StoryFilter =>
  given<StoryFilter>({
    entity: toOptionalKey('Entity', filter?.entity, 'filter.entity'),
    from: filter?.from,
    to: filter?.to,
  });
