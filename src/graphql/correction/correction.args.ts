import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { CorrectionState } from '../../model/correction.js';
import type { CorrectionFilter, Direction } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { given } from '../input.js';
import { toOptionalKey } from '../node/global-id.js';
import { CorrectionStateName } from './correction.enum.js';

@InputType({ description: 'Which corrections to give. Every condition that is given must hold.' })
export class CorrectionFilterInput {
  @Field(() => CorrectionStateName, { nullable: true, description: 'Only corrections in this state.' })
  state?: CorrectionState | null;

  @Field(() => ID, { nullable: true, description: 'Only corrections of what was read in the article with this id.' })
  article?: string | null;
}

@ArgsType()
export class CorrectionListArgs extends PageArgs {
  @Field(() => CorrectionFilterInput, { nullable: true, description: 'Which corrections to give; all when left out.' })
  filter?: CorrectionFilterInput | null;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'By time: the latest first, or the oldest.' })
  direction!: Direction;
}

export const toCorrectionFilter = (filter: CorrectionFilterInput | null | undefined): CorrectionFilter =>
  given<CorrectionFilter>({
    state: filter?.state,
    article: toOptionalKey('Article', filter?.article, 'filter.article'),
  });
