import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import type { ReviewStatus as ReviewStatusName } from '../../model/correction.js';
import type { QuoteType, SpeechAct } from '../../model/quote.js';
import type { Direction, Order, QuoteFilter } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { given, toConfidence, toFew, toOptionalText } from '../input.js';
import { ReviewStatus } from '../node/extracted.type.js';
import { toOptionalKeys } from '../node/ids.js';
import { PublicationRange } from '../publication-range.js';
import { QuoteOrderField, type QuoteOrderFieldName, QuoteTypeName, SpeechActName } from './quote.enum.js';

@InputType({
  description: 'Which quotes to give. Every condition that is given must hold; of several values in one, any.',
})
export class QuoteFilterInput extends PublicationRange {
  @Field(() => [ID], { nullable: true, description: 'Id of the entity that speaks.' })
  speaker?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Id of an entity that the content mentions.' })
  about?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that the content holds, all of them, in any inflection; "words side by side" and beginnings* of words work as in `search`.',
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Id of the article.' })
  article?: string[] | null;

  @Field(() => [QuoteTypeName], { nullable: true, description: 'Only quotes of this type.' })
  type?: QuoteType[] | null;

  @Field(() => [SpeechActName], { nullable: true, description: 'Only quotes in which the speaker does this.' })
  act?: SpeechAct[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only titles and headlines; false: only the body.' })
  headline?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only quotes that somebody denies, in their own article or in another.',
  })
  deniedOnly?: boolean | null;

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

@InputType({ description: 'How quotes are ordered.' })
export class QuoteOrder {
  @Field(() => QuoteOrderField, { description: 'What to order by.' })
  field!: QuoteOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class QuoteListArgs extends PageArgs {
  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes to give; all when left out.' })
  filter?: QuoteFilterInput | null;

  @Field(() => QuoteOrder, {
    nullable: true,
    description: 'Order of the list; the description of the field names the default.',
  })
  orderBy?: QuoteOrder | null;
}

@ArgsType()
export class StatementsAboutArgs extends QuoteListArgs {
  @Field(() => ID, { description: 'Id of the entity that the content mentions.' })
  entity!: string;
}

export const QUOTES_IN_READING_ORDER: Order<QuoteOrderFieldName> = { field: 'POSITION', direction: 'ASC' };
export const LATEST_QUOTES: Order<QuoteOrderFieldName> = { field: 'PUBLISHED_AT', direction: 'DESC' };

export const toQuoteFilter = filterOf(QuoteFilterInput, (filter, at) =>
  given<QuoteFilter>({
    speaker: toOptionalKeys('Entity', filter?.speaker, `${at}.speaker`),
    about: toOptionalKeys('Entity', filter?.about, `${at}.about`),
    text: toOptionalText(filter?.text, `${at}.text`),
    article: toOptionalKeys('Article', filter?.article, `${at}.article`),
    type: toFew(filter?.type, `${at}.type`),
    act: toFew(filter?.act, `${at}.act`),
    from: filter?.from,
    to: filter?.to,
    headline: filter?.headline,
    deniedOnly: filter?.deniedOnly,
    minConfidence: toConfidence(filter?.minConfidence, `${at}.minConfidence`),
    review: filter?.review,
  }),
);
