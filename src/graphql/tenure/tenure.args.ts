import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Direction, Order, TenureFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toOptionalText, toOptionalTexts } from '../input.js';
import { toOptionalKeys } from '../node/ids.js';
import { DateScalar } from '../scalars/iso-date.js';
import { MARGIN_DAYS, toHoldingDay } from './holding-day.js';
import { TenureOrderField, type TenureOrderFieldName } from './tenure.enum.js';

@InputType({
  description: 'Which tenures to give. Every condition that is given must hold; of several values in one, any.',
})
export class TenureFilterInput {
  @Field(() => [String], { nullable: true, description: 'Code of the office, such as FOREIGN_MINISTER.' })
  office?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the person who holds it.' })
  holder?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the organisation or country whose office it is.' })
  home?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those that an import gives; false: only those that articles make.',
  })
  imported?: boolean | null;
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

const toOwnFilter = filterOf(TenureFilterInput, (filter, at) =>
  given<TenureFilter>({
    office: toOptionalTexts(filter?.office, `${at}.office`),
    entity: toOptionalKeys('Entity', filter?.holder, `${at}.holder`),
    home: toOptionalKeys('Entity', filter?.home, `${at}.home`),
    imported: filter?.imported,
  }),
);

export const toTenureFilter = (
  { filter, on, withinDays }: Pick<TenureListArgs, 'filter' | 'on' | 'withinDays'>,
  office?: string | null,
): TenureFilter => ({
  ...given<TenureFilter>({ office: toOptionalText(office, 'office') }),
  ...toOwnFilter(filter),
  ...toHoldingDay({ on, withinDays }),
});
