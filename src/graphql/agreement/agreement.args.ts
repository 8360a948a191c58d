import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { AgreementStatus, PartyRole } from '../../model/agreement.js';
import type { AgreementFilter, Direction, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toFew } from '../input.js';
import { toOptionalKeys } from '../node/ids.js';
import { PartyRoleName } from '../party/party.type.js';
import { PublicationRange } from '../publication-range.js';
import { AgreementOrderField, type AgreementOrderFieldName, AgreementStatusName } from './agreement.enum.js';

@InputType({
  description: 'Which agreements to give. Every condition that is given must hold; of several values in one, any.',
})
export class AgreementFilterInput extends PublicationRange {
  @Field(() => [AgreementStatusName], { nullable: true, description: 'Only agreements that stand so now.' })
  status?: AgreementStatus[] | null;

  @Field(() => [AgreementStatusName], {
    nullable: true,
    description: 'Only agreements that were reported in this status at any time.',
  })
  reached?: AgreementStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of an entity that takes part in it.' })
  party?: string[] | null;

  @Field(() => PartyRoleName, {
    nullable: true,
    description: 'Which part `party` has in it; without `party`, that anybody has this part.',
  })
  role?: PartyRole | null;

  @Field(() => [ID], { nullable: true, description: 'Id of an article that reports it.' })
  article?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the entity where it was reached.' })
  place?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Id of the event at which it was reached, such as a round of talks.',
  })
  event?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Only agreements that this many articles report, 1 or more.' })
  minArticles?: number | null;
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

export const AGREEMENTS_BY_ID: Order<AgreementOrderFieldName> = { field: 'ID', direction: 'ASC' };
export const LATEST_AGREEMENTS: Order<AgreementOrderFieldName> = { field: 'LAST_REPORT', direction: 'DESC' };

const toArticles = (value: number | null | undefined): number | null | undefined => {
  if (value === null || value === undefined || value >= 1) return value;
  throw new IsnadError('BAD_USER_INPUT', say('tooSmall', { name: 'filter.minArticles', least: 1, got: value }), {
    path: ['filter', 'minArticles'],
  });
};

export const toAgreementFilter = filterOf(AgreementFilterInput, (filter, at) =>
  given<AgreementFilter>({
    status: toFew(filter?.status, `${at}.status`),
    reached: toFew(filter?.reached, `${at}.reached`),
    party: toOptionalKeys('Entity', filter?.party, `${at}.party`),
    role: filter?.role,
    article: toOptionalKeys('Article', filter?.article, `${at}.article`),
    place: toOptionalKeys('Entity', filter?.place, `${at}.place`),
    event: toOptionalKeys('Entity', filter?.event, `${at}.event`),
    from: filter?.from,
    to: filter?.to,
    minArticles: toArticles(filter?.minArticles),
  }),
);
