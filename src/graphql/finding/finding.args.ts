import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { FindingKind } from '../../model/finding.js';
import type { FindingFilter, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { given } from '../input.js';
import { toOptionalKey } from '../node/global-id.js';
import { FindingKindName } from './finding.enum.js';

@InputType({ description: 'Which findings to give. Every condition that is given must hold.' })
export class FindingFilterInput {
  @Field(() => FindingKindName, { nullable: true, description: 'Only findings of this kind.' })
  kind?: FindingKind | null;

  @Field(() => ID, { nullable: true, description: 'Only findings in the article with this id.' })
  article?: string | null;
}

@ArgsType()
export class FindingListArgs extends PageArgs {
  @Field(() => FindingFilterInput, { nullable: true, description: 'Which findings to give; all when left out.' })
  filter?: FindingFilterInput | null;
}

export const FINDINGS_BY_ID: Order<'ID'> = { field: 'ID', direction: 'ASC' };
export const LATEST_FINDINGS: Order<'ID'> = { field: 'ID', direction: 'DESC' };

export const toFindingFilter = (filter: FindingFilterInput | null | undefined): FindingFilter =>
  given<FindingFilter>({
    kind: filter?.kind,
    article: toOptionalKey('Article', filter?.article, 'filter.article'),
  });
