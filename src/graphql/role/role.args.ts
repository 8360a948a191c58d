import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Order, RoleFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { given, toOptionalText } from '../input.js';
import { toOptionalKey } from '../node/global-id.js';

@InputType({ description: 'Which roles to give. Every condition that is given must hold.' })
export class RoleFilterInput {
  @Field(() => String, { nullable: true, description: 'Code of the office, such as FOREIGN_MINISTER.' })
  office?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the country the office belongs to.' })
  country?: string | null;
}

@ArgsType()
export class RoleListArgs extends PageArgs {
  @Field(() => RoleFilterInput, { nullable: true, description: 'Which roles to give; all when left out.' })
  filter?: RoleFilterInput | null;
}

export const ROLES_BY_ID: Order<'ID'> = { field: 'ID', direction: 'ASC' };

export const toRoleFilter = (filter: RoleFilterInput | null | undefined): RoleFilter =>
  given<RoleFilter>({
    office: toOptionalText(filter?.office, 'filter.office'),
    country: toOptionalKey('Entity', filter?.country, 'filter.country'),
  });
