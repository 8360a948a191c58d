import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { AgreementStatus } from '../../model/agreement.js';
import type { AgreementFilter, Direction, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { given } from '../input.js';
import { toOptionalKey } from '../node/global-id.js';
import { PublicationRange } from '../publication-range.js';
import { AgreementOrderField, type AgreementOrderFieldName, AgreementStatusName } from './agreement.enum.js';

@InputType({ description: 'Which agreements to give. Every condition that is given must hold.' })
export class AgreementFilterInput extends PublicationRange {
  @Field(() => AgreementStatusName, { nullable: true, description: 'Only agreements reported in this status.' })
  status?: AgreementStatus | null;

  @Field(() => ID, { nullable: true, description: 'Id of an entity that takes part in it.' })
  party?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the article.' })
  article?: string | null;
}

@InputType({ description: 'How agreements are ordered.' })
export class AgreementOrder {
  @Field(() => AgreementOrderField, { description: 'What to order by.' })
  field!: AgreementOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class AgreementListArgs extends PageArgs {
  @Field(() => AgreementFilterInput, { nullable: true, description: 'Which agreements to give; all when left out.' })
  filter?: AgreementFilterInput | null;

  @Field(() => AgreementOrder, {
    nullable: true,
    description: 'Order of the list; the description of the field names the default.',
  })
  orderBy?: AgreementOrder | null;
}

export const AGREEMENTS_IN_READING_ORDER: Order<AgreementOrderFieldName> = { field: 'POSITION', direction: 'ASC' };
export const LATEST_AGREEMENTS: Order<AgreementOrderFieldName> = { field: 'PUBLISHED_AT', direction: 'DESC' };

export const toAgreementFilter = (filter: AgreementFilterInput | null | undefined): AgreementFilter =>
  given<AgreementFilter>({
    status: filter?.status,
    party: toOptionalKey('Entity', filter?.party, 'filter.party'),
    article: toOptionalKey('Article', filter?.article, 'filter.article'),
    from: filter?.from,
    to: filter?.to,
  });
