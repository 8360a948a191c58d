import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { FindingKind } from '../../model/finding.js';
import type { ArticleFilter, Direction, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { filterOf } from '../filter-tree.js';
import { FindingKindName } from '../finding/finding.enum.js';
import { given, toFew, toOptionalText, toOptionalTexts } from '../input.js';
import { toOptionalKeys } from '../node/ids.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { ArticleOrderField, type ArticleOrderFieldName } from './article.enum.js';

@InputType({
  description: 'Which articles to give. Every condition that is given must hold; of several values in one, any.',
})
export class ArticleFilterInput {
  @Field(() => [String], { nullable: true, description: 'Name of the publisher, exactly as given at ingest.' })
  publisher?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Language of the article (BCP 47), such as `ar`.' })
  language?: string[] | null;

  @Field(() => DateOrDateTimeScalar, { nullable: true, description: 'Published then or later.' })
  from?: string | null;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'Published then or earlier; a day counts to its end.',
  })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words that its title or text holds, all of them, in any inflection; "words side by side" and beginnings* of words work as in `search`.',
  })
  text?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Id of an entity that the article mentions.' })
  mentions?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only articles in which something was found that does not fit, as far as it is shown without being asked for.',
  })
  hasFindings?: boolean | null;

  @Field(() => [FindingKindName], { nullable: true, description: 'Only articles with a finding of this kind.' })
  finding?: FindingKind[] | null;
}

@InputType({ description: 'How articles are ordered.' })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: 'What to order by.' })
  field!: ArticleOrderFieldName;

  @Field(() => OrderDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: Direction;
}

@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilterInput, { nullable: true, description: 'Which articles to give; all when left out.' })
  filter?: ArticleFilterInput | null;

  @Field(() => ArticleOrder, {
    nullable: true,
    description: 'Order of the list; the latest article first when left out.',
  })
  orderBy?: ArticleOrder | null;
}

/** Longest address of an article, in UTF-16 units. */
export const LONGEST_URL = 2000;

export const FIRST_ARTICLES: Order<ArticleOrderFieldName> = { field: 'PUBLISHED_AT', direction: 'ASC' };
export const LATEST_ARTICLES: Order<ArticleOrderFieldName> = { field: 'PUBLISHED_AT', direction: 'DESC' };

export const toArticleFilter = filterOf(ArticleFilterInput, (filter, at) =>
  given<ArticleFilter>({
    publisher: toOptionalTexts(filter?.publisher, `${at}.publisher`),
    language: toOptionalTexts(filter?.language, `${at}.language`),
    from: filter?.from,
    to: filter?.to,
    mentions: toOptionalKeys('Entity', filter?.mentions, `${at}.mentions`),
    text: toOptionalText(filter?.text, `${at}.text`),
    hasFinding: toFew(filter?.finding, `${at}.finding`) ?? (filter?.hasFindings === true ? 'ANY' : null),
  }),
);
