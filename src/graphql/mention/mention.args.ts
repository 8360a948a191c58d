import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { ReviewStatus as ReviewStatusName } from '../../model/correction.js';
import type { MentionKind } from '../../model/entity.js';
import type { Direction, MentionFilter, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection, registerNames } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toFew } from '../input.js';
import { ReviewStatus } from '../node/extracted.type.js';
import { toOptionalKeys } from '../node/ids.js';
import { MentionKindName } from './mention.type.js';

@InputType({
  description: 'Which mentions to give. Every condition that is given must hold; of several values in one, any.',
})
export class MentionFilterInput {
  @Field(() => [MentionKindName], { nullable: true, description: 'Only mentions that refer in this way.' })
  kind?: MentionKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only mentions in the article with this id.' })
  article?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only mentions of the entity with this id.' })
  entity?: string[] | null;

  @Field(() => [ReviewStatus], {
    nullable: true,
    description: 'Only those in one of these statuses; all but the rejected when left out.',
  })
  review?: ReviewStatusName[] | null;
}

type MentionOrderFieldName = 'POSITION' | 'ID';

const MentionOrderField = registerNames<MentionOrderFieldName>(
  'MentionOrderField',
  'What mentions can be ordered by.',
  {
    POSITION: 'Where the mention stands in its article.',
    ID: 'The order in which the mentions came in.',
  },
);

@InputType({ description: 'How mentions are ordered.' })
export class MentionOrder {
  @Field(() => MentionOrderField, { description: 'What to order by.' })
  field!: MentionOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class MentionListArgs extends PageArgs {
  @Field(() => MentionFilterInput, { nullable: true, description: 'Which mentions to give; all when left out.' })
  filter?: MentionFilterInput | null;

  @Field(() => MentionOrder, { nullable: true, description: 'Order of the list; reading order when left out.' })
  orderBy?: MentionOrder | null;
}

export const MENTIONS_IN_READING_ORDER: Order<MentionOrderFieldName> = { field: 'POSITION', direction: 'ASC' };

export const toMentionFilter = filterOf(MentionFilterInput, (filter, at) =>
  given<MentionFilter>({
    kind: toFew(filter?.kind, `${at}.kind`),
    article: toOptionalKeys('Article', filter?.article, `${at}.article`),
    entity: toOptionalKeys('Entity', filter?.entity, `${at}.entity`),
    review: filter?.review,
  }),
);
