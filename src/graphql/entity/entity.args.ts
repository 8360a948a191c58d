import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { EntityType } from '../../model/entity.js';
import type { Direction, EntityFilter, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toFew, toOptionalText } from '../input.js';
import { toOptionalKeys } from '../node/ids.js';
import { EntityOrderField, type EntityOrderFieldName, EntityTypeName } from './entity.enum.js';

@InputType({
  description: 'Which entities to give. Every condition that is given must hold; of several values in one, any.',
})
export class EntityFilterInput {
  @Field(() => [EntityTypeName], { nullable: true, description: 'Only this kind of thing.' })
  type?: EntityType[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'How a name or alias begins; Arabic spellings that differ in hamza, marks or tatweel count as equal.',
  })
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the country it belongs to.' })
  country?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those that are quoted; false: only those that are not.',
  })
  hasQuotes?: boolean | null;
}

@InputType({ description: 'How entities are ordered.' })
export class EntityOrder {
  @Field(() => EntityOrderField, { description: 'What to order by.' })
  field!: EntityOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityFilterInput, { nullable: true, description: 'Which entities to give; all when left out.' })
  filter?: EntityFilterInput | null;

  @Field(() => EntityOrder, {
    nullable: true,
    description: 'Order of the list; the most mentioned first when left out.',
  })
  orderBy?: EntityOrder | null;
}

export const MOST_MENTIONED: Order<EntityOrderFieldName> = { field: 'MENTION_COUNT', direction: 'DESC' };

export const toEntityFilter = filterOf(EntityFilterInput, (filter, at) =>
  given<EntityFilter>({
    type: toFew(filter?.type, `${at}.type`),
    name: toOptionalText(filter?.name, `${at}.name`),
    hasQuotes: filter?.hasQuotes,
    article: null,
    country: toOptionalKeys('Entity', filter?.country, `${at}.country`),
  }),
);
