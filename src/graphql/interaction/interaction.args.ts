import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import type { ReviewStatus as ReviewStatusName } from '../../model/correction.js';
import type { InteractionStatus, InteractionType } from '../../model/interaction.js';
import type { Direction, InteractionFilter, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toConfidence, toFew } from '../input.js';
import { ReviewStatus } from '../node/extracted.type.js';
import { toOptionalKeys } from '../node/ids.js';
import { PublicationRange } from '../publication-range.js';
import {
  InteractionOrderField,
  type InteractionOrderFieldName,
  InteractionStatusName,
  InteractionTypeName,
} from './interaction.enum.js';

@InputType({
  description: 'Which interactions to give. Every condition that is given must hold; of several values in one, any.',
})
export class InteractionFilterInput extends PublicationRange {
  @Field(() => [InteractionTypeName], { nullable: true, description: 'Only interactions of this type.' })
  type?: InteractionType[] | null;

  @Field(() => [InteractionStatusName], { nullable: true, description: 'Only interactions in this status.' })
  status?: InteractionStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of an entity that takes part.' })
  participant?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the entity where it took place.' })
  place?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the article.' })
  article?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Only those whose rule is at least so sure, 0 to 1.',
  })
  minConfidence?: number | null;

  @Field(() => [ReviewStatus], {
    nullable: true,
    description: 'Only those in one of these statuses; all but the rejected when left out.',
  })
  review?: ReviewStatusName[] | null;
}

@InputType({ description: 'How interactions are ordered.' })
export class InteractionOrder {
  @Field(() => InteractionOrderField, { description: 'What to order by.' })
  field!: InteractionOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class InteractionListArgs extends PageArgs {
  @Field(() => InteractionFilterInput, {
    nullable: true,
    description: 'Which interactions to give; all when left out.',
  })
  filter?: InteractionFilterInput | null;

  @Field(() => InteractionOrder, {
    nullable: true,
    description: 'Order of the list; the description of the field names the default.',
  })
  orderBy?: InteractionOrder | null;
}

export const INTERACTIONS_IN_READING_ORDER: Order<InteractionOrderFieldName> = { field: 'POSITION', direction: 'ASC' };
export const LATEST_INTERACTIONS: Order<InteractionOrderFieldName> = { field: 'PUBLISHED_AT', direction: 'DESC' };

export const toInteractionFilter = filterOf(InteractionFilterInput, (filter, at) =>
  given<InteractionFilter>({
    type: toFew(filter?.type, `${at}.type`),
    status: toFew(filter?.status, `${at}.status`),
    participant: toOptionalKeys('Entity', filter?.participant, `${at}.participant`),
    place: toOptionalKeys('Entity', filter?.place, `${at}.place`),
    article: toOptionalKeys('Article', filter?.article, `${at}.article`),
    from: filter?.from,
    to: filter?.to,
    minConfidence: toConfidence(filter?.minConfidence, `${at}.minConfidence`),
    review: filter?.review,
  }),
);
