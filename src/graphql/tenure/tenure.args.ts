import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Direction, Order, TenureFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { given, toOptionalText } from '../input.js';
import { toOptionalKey } from '../node/global-id.js';
import { DateScalar } from '../scalars/iso-date.js';
import { MARGIN_DAYS, toHoldingDay } from './holding-day.js';
import { TenureOrderField, type TenureOrderFieldName } from './tenure.enum.js';

@InputType({ description: 'Which tenures to give. Every condition that is given must hold.' })
export class TenureFilterInput {
  @Field(() => String, { nullable: true, description: 'Code of the office, such as FOREIGN_MINISTER.' })
  office?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the person who holds it.' })
  holder?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the organisation or country whose office it is.' })
  home?: string | null;
}

@InputType({ description: 'How tenures are ordered.' })
export class TenureOrder {
  @Field(() => TenureOrderField, { description: 'What to order by.' })
  field!: TenureOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class TenureListArgs extends PageArgs {
  @Field(() => TenureFilterInput, { nullable: true, description: 'Which tenures to give; all when left out.' })
  filter?: TenureFilterInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only tenures that hold on this day.' })
  on?: string | null;

  @Field(() => Int, {
    defaultValue: MARGIN_DAYS,
    description:
      'Days (0 to 366) by which `on` may lie before the first or behind the last article of a tenure, as long as no article gives the office to somebody else in between or calls the holder a former one. 0: only between the two. Imported ends are taken as they are.',
  })
  withinDays!: number;

  @Field(() => TenureOrder, { nullable: true, description: 'Order of the list; the latest first when left out.' })
  orderBy?: TenureOrder | null;
}

@ArgsType()
export class HolderListArgs extends TenureListArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the office, such as FOREIGN_MINISTER; all when left out.',
  })
  office?: string | null;
}

export const LATEST_TENURES: Order<TenureOrderFieldName> = { field: 'BEGINS', direction: 'DESC' };

export const toTenureFilter = (
  { filter, on, withinDays }: Pick<TenureListArgs, 'filter' | 'on' | 'withinDays'>,
  office?: string | null,
): TenureFilter => ({
  ...given<TenureFilter>({
    office: toOptionalText(filter?.office, 'filter.office') ?? toOptionalText(office, 'office'),
    entity: toOptionalKey('Entity', filter?.holder, 'filter.holder'),
    home: toOptionalKey('Entity', filter?.home, 'filter.home'),
  }),
  ...toHoldingDay({ on, withinDays }),
});
