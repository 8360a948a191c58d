import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { FindingKind } from '../../model/finding.js';
import type { ArticleFilter, Direction, Order } from '../../store/store.js';
import { PageArgs } from '../connection.js';
import { OrderDirection } from '../enums.js';
import { FindingKindName } from '../finding/finding.enum.js';
import { given, toOptionalText } from '../input.js';
import { toOptionalKey } from '../node/global-id.js';
import { DateOrDateTimeScalar } from '../scalars/iso-date.js';
import { ArticleOrderField, type ArticleOrderFieldName } from './article.enum.js';

@InputType({ description: 'Which articles to give. Every condition that is given must hold.' })
export class ArticleFilterInput {
  @Field(() => String, { nullable: true, description: 'Name of the publisher, exactly as given at ingest.' })
  publisher?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the article (BCP 47), such as `ar`.' })
  language?: string | null;

  @Field(() => DateOrDateTimeScalar, { nullable: true, description: 'Published then or later.' })
  from?: string | null;

  @Field(() => DateOrDateTimeScalar, {
    nullable: true,
    description: 'Published then or earlier; a day counts to its end.',
  })
  to?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an entity that the article mentions.' })
  mentions?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only articles in which something was found that does not fit, as far as it is shown without being asked for.',
  })
  hasFindings?: boolean | null;

  @Field(() => FindingKindName, { nullable: true, description: 'Only articles with a finding of this kind.' })
  finding?: FindingKind | null;
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

export const FIRST_ARTICLES: Order<ArticleOrderFieldName> = { field: 'PUBLISHED_AT', direction: 'ASC' };
export const LATEST_ARTICLES: Order<ArticleOrderFieldName> = { field: 'PUBLISHED_AT', direction: 'DESC' };

export const toArticleFilter = (filter: ArticleFilterInput | null | undefined): ArticleFilter =>
  given<ArticleFilter>({
    publisher: toOptionalText(filter?.publisher, 'filter.publisher'),
    language: toOptionalText(filter?.language, 'filter.language'),
    from: filter?.from,
    to: filter?.to,
    mentions: toOptionalKey('Entity', filter?.mentions, 'filter.mentions'),
    hasFinding: filter?.finding ?? (filter?.hasFindings === true ? 'ANY' : null),
  });
