import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { ReviewStatus as ReviewStatusName } from '../../model/correction.js';
import { type FindingKind, SHOWN_CONFIDENCE } from '../../model/finding.js';
import type { Direction, FindingFilter, FindingOrder as FindingOrderName, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toFew } from '../input.js';
import { ReviewStatus } from '../node/extracted.type.js';
import { toOptionalKeys } from '../node/ids.js';
import { PublicationRange } from '../publication-range.js';
import { FindingKindName, FindingOrderField } from './finding.enum.js';

@InputType({
  description: 'Which findings to give. Every condition that is given must hold; of several values in one, any.',
})
export class FindingFilterInput extends PublicationRange {
  @Field(() => [FindingKindName], { nullable: true, description: 'Only findings of this kind.' })
  kind?: FindingKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only findings with a side in the article with this id.' })
  article?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only findings whose sides stand in several articles; false: only those within one article.',
  })
  acrossArticles?: boolean | null;

  @Field(() => Float, {
    nullable: true,
    description: `Only findings with at least this confidence, 0 to 1: the share of right ones among those of the rule that people read. ${SHOWN_CONFIDENCE} when left out, so that a rule which is wrong more often than that shows itself on request alone; 0 gives all.`,
  })
  minConfidence?: number | null;

  @Field(() => [ReviewStatus], {
    nullable: true,
    description: 'Only those in one of these statuses; all but the rejected when left out.',
  })
  review?: ReviewStatusName[] | null;
}

@InputType({ description: 'How findings are ordered.' })
export class FindingOrder {
  @Field(() => FindingOrderField, { description: 'What to order by.' })
  field!: FindingOrderName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class FindingListArgs extends PageArgs {
  @Field(() => FindingFilterInput, {
    nullable: true,
    description: 'Which findings to give; all that are shown when left out, see `minConfidence`.',
  })
  filter?: FindingFilterInput | null;

  @Field(() => FindingOrder, {
    nullable: true,
    description:
      'Order of the list; left out, the order in which they were found: of all articles the latest first, of one object the earliest.',
  })
  orderBy?: FindingOrder | null;
}

export const FINDINGS_BY_ID: Order<FindingOrderName> = { field: 'ID', direction: 'ASC' };
export const LATEST_FINDINGS: Order<FindingOrderName> = { field: 'ID', direction: 'DESC' };

/** Errors: BAD_USER_INPUT outside 0 to 1. */
const toMinConfidence = (confidence: number | null | undefined): number => {
  if (confidence === null || confidence === undefined) return SHOWN_CONFIDENCE;
  if (confidence >= 0 && confidence <= 1) return confidence;
  throw new IsnadError(
    'BAD_USER_INPUT',
    say('outside', { name: 'filter.minConfidence', least: 0, most: 1, got: confidence }),
    {
      path: ['filter', 'minConfidence'],
    },
  );
};

export const toFindingFilter = filterOf(FindingFilterInput, (filter, at) =>
  given<FindingFilter>({
    kind: toFew(filter?.kind, `${at}.kind`),
    article: toOptionalKeys('Article', filter?.article, `${at}.article`),
    acrossArticles: filter?.acrossArticles,
    minConfidence: toMinConfidence(filter?.minConfidence),
    from: filter?.from,
    to: filter?.to,
    review: filter?.review,
  }),
);
