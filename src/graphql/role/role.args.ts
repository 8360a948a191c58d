import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { ReviewStatus as ReviewStatusName } from '../../model/correction.js';
import type { RoleStanding } from '../../model/entity.js';
import type { Direction, Order, RoleFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection, registerNames } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toFew, toOptionalTexts } from '../input.js';
import { ReviewStatus } from '../node/extracted.type.js';
import { toOptionalKeys } from '../node/ids.js';
import { DateScalar } from '../scalars/iso-date.js';
import { MARGIN_DAYS } from '../tenure/holding-day.js';
import { RoleStandingName } from './role.type.js';

@InputType({
  description: 'Which roles to give. Every condition that is given must hold; of several values in one, any.',
})
export class RoleFilterInput {
  @Field(() => [String], { nullable: true, description: 'Code of the office, such as FOREIGN_MINISTER.' })
  office?: string[] | null;

  @Field(() => [RoleStandingName], {
    nullable: true,
    description: 'Only roles whose title says that the office is held so.',
  })
  standing?: RoleStanding[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the country the office belongs to.' })
  country?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the organisation the office belongs to.' })
  organization?: string[] | null;

  @Field(() => [ReviewStatus], {
    nullable: true,
    description: 'Only those in one of these statuses; all but the rejected when left out.',
  })
  review?: ReviewStatusName[] | null;
}

type RoleOrderFieldName = 'ID';

const RoleOrderField = registerNames<RoleOrderFieldName>('RoleOrderField', 'What roles can be ordered by.', {
  ID: 'The order in which the roles came in.',
});

@InputType({ description: 'How roles are ordered.' })
export class RoleOrder {
  @Field(() => RoleOrderField, { description: 'What to order by.' })
  field!: RoleOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class RoleListArgs extends PageArgs {
  @Field(() => RoleFilterInput, { nullable: true, description: 'Which roles to give; all when left out.' })
  filter?: RoleFilterInput | null;

  @Field(() => RoleOrder, { nullable: true, description: 'Order of the list; as they came in when left out.' })
  orderBy?: RoleOrder | null;
}

@ArgsType()
export class HeldRoleListArgs extends RoleListArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only roles that back a tenure which holds on this day. Each names its tenure; what only an import knows is in `tenures`.',
  })
  on?: string | null;

  @Field(() => Int, {
    defaultValue: MARGIN_DAYS,
    description: 'Days by which `on` may lie off the articles of the tenure, as in `tenures`.',
  })
  withinDays!: number;
}

export const ROLES_BY_ID: Order<'ID'> = { field: 'ID', direction: 'ASC' };

export const toRoleFilter = filterOf(RoleFilterInput, (filter, at) =>
  given<RoleFilter>({
    office: toOptionalTexts(filter?.office, `${at}.office`),
    standing: toFew(filter?.standing, `${at}.standing`),
    country: toOptionalKeys('Entity', filter?.country, `${at}.country`),
    organization: toOptionalKeys('Entity', filter?.organization, `${at}.organization`),
    review: filter?.review,
  }),
);
