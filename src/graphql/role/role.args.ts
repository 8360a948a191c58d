import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { ReviewStatus as ReviewStatusName } from '../../model/correction.js';
import type { Order, RoleFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { given, toOptionalText } from '../input.js';
import { ReviewStatus } from '../node/extracted.type.js';
import { toOptionalKey } from '../node/global-id.js';
import { DateScalar } from '../scalars/iso-date.js';
import { MARGIN_DAYS } from '../tenure/holding-day.js';

@InputType({ description: 'Which roles to give. Every condition that is given must hold.' })
export class RoleFilterInput {
  @Field(() => String, { nullable: true, description: 'Code of the office, such as FOREIGN_MINISTER.' })
  office?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the country the office belongs to.' })
  country?: string | null;

  @Field(() => [ReviewStatus], {
    nullable: true,
    description: 'Only those in one of these statuses; all but the rejected when left out.',
  })
  review?: ReviewStatusName[] | null;
}

@ArgsType()
export class RoleListArgs extends PageArgs {
  @Field(() => RoleFilterInput, { nullable: true, description: 'Which roles to give; all when left out.' })
  filter?: RoleFilterInput | null;
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

export const toRoleFilter = (filter: RoleFilterInput | null | undefined): RoleFilter =>
  given<RoleFilter>({
    office: toOptionalText(filter?.office, 'filter.office'),
    country: toOptionalKey('Entity', filter?.country, 'filter.country'),
    review: filter?.review,
  });
