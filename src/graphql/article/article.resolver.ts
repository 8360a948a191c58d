import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { UNREAD } from '../../app/analyse.js';
import { knownLanguage, languageStatusOf } from '../../app/unknown.js';
import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import type { LanguageStatus } from '../../model/unknown.js';
import type { ArticleRecord, StoryRecord, WireRecord } from '../../store/records.js';
import { AGREEMENTS_BY_ID, AgreementListArgs, toAgreementFilter } from '../agreement/agreement.args.js';
import { AgreementConnection } from '../agreement/agreement.connection.js';
import { AgreementReportListArgs, REPORTS_IN_READING_ORDER } from '../agreement-report/agreement-report.args.js';
import { AgreementReportConnection } from '../agreement-report/agreement-report.connection.js';
import { listReports } from '../agreement-report/list-reports.js';
import { PageArgs } from '../connection.js';
import type { Context } from '../context.js';
import { ArticleCopyConnection, FIRST_COPIES } from '../copy/copy.type.js';
import { CorrectionListArgs, toCorrectionFilter } from '../correction/correction.args.js';
import { CorrectionConnection } from '../correction/correction.connection.js';
import { Diagnostic } from '../diagnostic/diagnostic.type.js';
import { EntityListArgs, MOST_MENTIONED, toEntityFilter } from '../entity/entity.args.js';
import { EntityConnection } from '../entity/entity.connection.js';
import { byTime } from '../entity-change/entity-change.args.js';
import { FINDINGS_BY_ID, FindingListArgs, toFindingFilter } from '../finding/finding.args.js';
import { FindingConnection } from '../finding/finding.connection.js';
import { given, toText } from '../input.js';
import {
  INTERACTIONS_IN_READING_ORDER,
  InteractionListArgs,
  toInteractionFilter,
} from '../interaction/interaction.args.js';
import { InteractionConnection } from '../interaction/interaction.connection.js';
import { MENTIONS_IN_READING_ORDER, MentionListArgs, toMentionFilter } from '../mention/mention.args.js';
import { MentionConnection } from '../mention/mention.connection.js';
import { toKey } from '../node/global-id.js';
import { QUOTES_IN_READING_ORDER, QuoteListArgs, toQuoteFilter } from '../quote/quote.args.js';
import { QuoteConnection } from '../quote/quote.connection.js';
import { ROLES_BY_ID, RoleListArgs, toRoleFilter } from '../role/role.args.js';
import { RoleConnection } from '../role/role.connection.js';
import { Story } from '../story/story.type.js';
import { TimeRef } from '../time-ref/time-ref.type.js';
import { Wire } from '../wire/wire.type.js';
import { ArticleListArgs, LATEST_ARTICLES, LONGEST_URL, toArticleFilter } from './article.args.js';
import { ArticleConnection } from './article.connection.js';
import { LanguageStatusName } from './article.enum.js';
import { Article, Block } from './article.type.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, {
    nullable: true,
    description: 'The article with this id or url; null when there is none. Give exactly one of the two.',
  })
  async article(
    @Ctx() { loaders, store }: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the article.' }) id?: string | null,
    @Arg('url', () => String, { nullable: true, description: 'Url it was ingested under.' }) url?: string | null,
  ): Promise<ArticleRecord | null> {
    const asked = given<{ id?: string; url?: string }>({ id, url });
    if (Object.keys(asked).length !== 1) {
      throw new IsnadError('BAD_USER_INPUT', say('idOrUrl'), { path: ['id'] });
    }
    return asked.id === undefined
      ? store.articles.byUrl(toText(asked.url ?? '', 'url', LONGEST_URL))
      : loaders.articles.load(toKey('Article', asked.id, 'id'));
  }

  @Query(() => ArticleConnection, { description: 'Articles, the latest first.' })
  articles(@Args(() => ArticleListArgs) args: ArticleListArgs, @Ctx() { loaders }: Context) {
    return loaders.articles.connection(toArticleFilter(args.filter), args.orderBy ?? LATEST_ARTICLES, args);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its language (BCP 47), such as `ar`: the one that was declared, else the one that its text shows; null when no language is known (see `languageStatus`).',
  })
  language(@Root() article: ArticleRecord): string | null {
    return knownLanguage(article);
  }

  @FieldResolver(() => LanguageStatusName)
  async languageStatus(@Root() article: ArticleRecord, @Ctx() { loaders }: Context): Promise<LanguageStatus> {
    return languageStatusOf(article, await loaders.diagnosticsByArticle.load(article.id));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Name and version of the extractor and of the language pack that read it; null when no pack reads its language: nothing is read in it.',
  })
  extractor(@Root() { extractor }: ArticleRecord): string | null {
    return extractor === UNREAD ? null : extractor;
  }

  @FieldResolver(() => [Block], { description: 'The layout, line by line.' })
  async blocks(@Root() article: ArticleRecord, @Ctx() { loaders }: Context) {
    const blocks = await loaders.blocksByArticle.load(article.id);
    return blocks.map((block) => ({ kind: block.kind, evidence: block }));
  }

  @FieldResolver(() => QuoteConnection, { description: 'What is quoted in the article, in reading order.' })
  quotes(@Root() article: ArticleRecord, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? QUOTES_IN_READING_ORDER;
    return loaders.quotes.connectionBy('article', article.id, toQuoteFilter(args.filter), order, args);
  }

  @FieldResolver(() => EntityConnection, {
    description: 'Who and what is mentioned, the most mentioned of all articles first.',
  })
  entities(
    @Root() article: ArticleRecord,
    @Args(() => EntityListArgs) args: EntityListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? MOST_MENTIONED;
    return loaders.entities.connectionBy('article', article.id, toEntityFilter(args.filter), order, args);
  }

  @FieldResolver(() => MentionConnection, {
    description: 'Every place where somebody or something is mentioned, in reading order.',
  })
  mentions(
    @Root() article: ArticleRecord,
    @Args(() => MentionListArgs) args: MentionListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.mentions.connectionBy(
      'article',
      article.id,
      toMentionFilter(args.filter),
      args.orderBy ?? MENTIONS_IN_READING_ORDER,
      args,
    );
  }

  @FieldResolver(() => Story, {
    nullable: true,
    description: 'The event it tells together with other articles; null when no other article tells it.',
  })
  story(@Root() article: ArticleRecord, @Ctx() { loaders }: Context): Promise<StoryRecord | null> {
    return loaders.storyByArticle.load(article.id);
  }

  @FieldResolver(() => Wire, {
    nullable: true,
    description:
      'The news agency whose report it prints, and who had it first; null where no agency is credited for its text.',
  })
  wire(@Root() article: ArticleRecord, @Ctx() { loaders }: Context): Promise<WireRecord | null> {
    return loaders.wireByArticle.load(article.id);
  }

  @FieldResolver(() => ArticleCopyConnection, {
    description:
      'Articles of the same days with the same text, the first to come out first; one without a date counts by when it came in.',
  })
  copies(@Root() article: ArticleRecord, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    return loaders.copies.connectionBy('article', article.id, {}, FIRST_COPIES, args);
  }

  @FieldResolver(() => RoleConnection, { description: 'Who is given which office in the article.' })
  roles(@Root() article: ArticleRecord, @Args(() => RoleListArgs) args: RoleListArgs, @Ctx() { loaders }: Context) {
    return loaders.roles.connectionBy(
      'article',
      article.id,
      toRoleFilter(args.filter),
      args.orderBy ?? ROLES_BY_ID,
      args,
    );
  }

  @FieldResolver(() => AgreementReportConnection, {
    description: 'What the article says of agreements, report by report, in reading order.',
  })
  agreementReports(
    @Root() article: ArticleRecord,
    @Args(() => AgreementReportListArgs) args: AgreementReportListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return listReports(loaders, 'article', article, args, REPORTS_IN_READING_ORDER);
  }

  @FieldResolver(() => AgreementConnection, {
    description: 'Agreements that the article reports, each with all that other articles report of it.',
  })
  agreements(
    @Root() article: ArticleRecord,
    @Args(() => AgreementListArgs) args: AgreementListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? AGREEMENTS_BY_ID;
    return loaders.agreements.connectionBy('article', article.id, toAgreementFilter(args.filter), order, args);
  }

  @FieldResolver(() => InteractionConnection, {
    description: 'Meetings, calls and talks that the article tells of, in reading order.',
  })
  interactions(
    @Root() article: ArticleRecord,
    @Args(() => InteractionListArgs) args: InteractionListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? INTERACTIONS_IN_READING_ORDER;
    return loaders.interactions.connectionBy('article', article.id, toInteractionFilter(args.filter), order, args);
  }

  @FieldResolver(() => FindingConnection, {
    description: 'What does not fit together in the article, or between it and others; shown, never repaired.',
  })
  findings(
    @Root() article: ArticleRecord,
    @Args(() => FindingListArgs) args: FindingListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.findings.connectionBy(
      'article',
      article.id,
      toFindingFilter(args.filter),
      args.orderBy ?? FINDINGS_BY_ID,
      args,
    );
  }

  @FieldResolver(() => [TimeRef], { description: 'Time expressions and what they mean, in reading order.' })
  times(@Root() article: ArticleRecord, @Ctx() { loaders }: Context) {
    return loaders.timesByArticle.load(article.id);
  }

  @FieldResolver(() => [Diagnostic], {
    description: 'What the machine noticed while reading, such as a quotation mark that is never closed.',
  })
  diagnostics(@Root() article: ArticleRecord, @Ctx() { loaders }: Context) {
    return loaders.diagnosticsByArticle.load(article.id);
  }

  @FieldResolver(() => CorrectionConnection, {
    description: 'What people said of what was read in it, the latest first; also of what is in its text no more.',
  })
  corrections(
    @Root() article: ArticleRecord,
    @Args(() => CorrectionListArgs) args: CorrectionListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = byTime(args.direction);
    return loaders.corrections.connectionBy('article', article.id, toCorrectionFilter(args.filter), order, args);
  }
}
