import { ArgsType, Field, InputType } from 'type-graphql';
import type { EntityChangeKind } from '../../model/entity-change.js';
import type { Direction, EntityChangeFilter, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { given } from '../input.js';
import { EntityChangeKindName } from './entity-change.enum.js';

@InputType({ description: 'Which changes to give. Every condition that is given must hold.' })
export class EntityChangeFilterInput {
  @Field(() => EntityChangeKindName, { nullable: true, description: 'Only changes of this kind.' })
  kind?: EntityChangeKind | null;
}

@ArgsType()
export class EntityChangeListArgs extends PageArgs {
  @Field(() => EntityChangeFilterInput, { nullable: true, description: 'Which changes to give; all when left out.' })
  filter?: EntityChangeFilterInput | null;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'By time: the latest first, or the oldest.' })
  direction!: Direction;
}

export const toEntityChangeFilter = (filter: EntityChangeFilterInput | null | undefined): EntityChangeFilter =>
  given<EntityChangeFilter>({ kind: filter?.kind });

export const byTime = (direction: Direction): Order<'ID'> => ({ field: 'ID', direction });
