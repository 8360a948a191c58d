import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import type { AgreementStatus } from '../../model/agreement.js';
import type { ReviewStatus as ReviewStatusName } from '../../model/correction.js';
import type { AgreementReportFilter, Direction, Order } from '../../store/store.js';
import { AgreementStatusName } from '../agreement/agreement.enum.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toConfidence, toFew } from '../input.js';
import { ReviewStatus } from '../node/extracted.type.js';
import { toOptionalKeys } from '../node/ids.js';
import { PublicationRange } from '../publication-range.js';
import { AgreementReportOrderField, type AgreementReportOrderFieldName } from './agreement-report.enum.js';

@InputType({
  description:
    'Which reports of agreements to give. Every condition that is given must hold; of several values in one, any.',
})
export class AgreementReportFilterInput extends PublicationRange {
  @Field(() => [AgreementStatusName], { nullable: true, description: 'Only reports of this status.' })
  status?: AgreementStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of an entity that the report names as taking part.' })
  party?: string[] | null;

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

@InputType({ description: 'How reports of agreements are ordered.' })
export class AgreementReportOrder {
  @Field(() => AgreementReportOrderField, { description: 'What to order by.' })
  field!: AgreementReportOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class AgreementReportListArgs extends PageArgs {
  @Field(() => AgreementReportFilterInput, { nullable: true, description: 'Which reports to give; all when left out.' })
  filter?: AgreementReportFilterInput | null;

  @Field(() => AgreementReportOrder, {
    nullable: true,
    description: 'Order of the list; the description of the field names the default.',
  })
  orderBy?: AgreementReportOrder | null;
}

export const REPORTS_IN_READING_ORDER: Order<AgreementReportOrderFieldName> = { field: 'POSITION', direction: 'ASC' };
export const FIRST_REPORTS: Order<AgreementReportOrderFieldName> = { field: 'PUBLISHED_AT', direction: 'ASC' };
export const REPORTS_AS_IT_HAPPENED: Order<AgreementReportOrderFieldName> = { field: 'HAPPENED_AT', direction: 'ASC' };

export const toAgreementReportFilter = filterOf(AgreementReportFilterInput, (filter, at) =>
  given<AgreementReportFilter>({
    status: toFew(filter?.status, `${at}.status`),
    party: toOptionalKeys('Entity', filter?.party, `${at}.party`),
    article: toOptionalKeys('Article', filter?.article, `${at}.article`),
    from: filter?.from,
    to: filter?.to,
    minConfidence: toConfidence(filter?.minConfidence, `${at}.minConfidence`),
    review: filter?.review,
  }),
);
