import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { SPEECH_ACTS } from '../../model/quote.js';
import type {
  ArticleRecord,
  EntityRecord,
  EvidenceRecord,
  HopRecord,
  QuoteRecord,
  TimeRefRecord,
  UtteranceRecord,
} from '../../store/records.js';
import { AGREEMENTS_BY_ID, AgreementListArgs, toAgreementFilter } from '../agreement/agreement.args.js';
import { AgreementConnection } from '../agreement/agreement.connection.js';
import { AgreementReportListArgs, REPORTS_IN_READING_ORDER } from '../agreement-report/agreement-report.args.js';
import { AgreementReportConnection } from '../agreement-report/agreement-report.connection.js';
import { listReports } from '../agreement-report/list-reports.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Evidence } from '../evidence/evidence.type.js';
import { FINDINGS_BY_ID, FindingListArgs, toFindingFilter } from '../finding/finding.args.js';
import { FindingConnection } from '../finding/finding.connection.js';
import { Hop } from '../hop/hop.type.js';
import { toKey } from '../node/global-id.js';
import { Party } from '../party/party.type.js';
import { TimeRef } from '../time-ref/time-ref.type.js';
import { Utterance } from '../utterance/utterance.type.js';
import { loadChain } from './chain.js';
import { LATEST_QUOTES, QUOTES_IN_READING_ORDER, QuoteListArgs, toQuoteFilter } from './quote.args.js';
import { QuoteConnection } from './quote.connection.js';
import { Quote } from './quote.type.js';
import { loadStanding } from './standing-quote.js';

@Resolver(() => Quote)
export class QuoteResolver {
  @Query(() => Quote, { nullable: true, description: 'The quote with this id; null when there is none.' })
  async quote(
    @Arg('id', () => ID, { description: 'Id of the quote.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<QuoteRecord | null> {
    return loaders.quotes.load(toKey('Quote', id, 'id'));
  }

  @Query(() => QuoteConnection, { description: 'Quotes of all articles, the latest first.' })
  quotes(@Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() { loaders }: Context) {
    return loaders.quotes.connection(toQuoteFilter(args.filter), args.orderBy ?? LATEST_QUOTES, args);
  }

  @FieldResolver(() => String, { description: 'CAMEO code of the speech act, such as `016` for a denial.' })
  cameoCode(@Root() quote: QuoteRecord): string {
    return SPEECH_ACTS[quote.act];
  }

  @FieldResolver(() => Article, { description: 'The article it stands in.' })
  article(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(quote.articleId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Who said it; null when the text does not say (see `speakerStatus`).',
  })
  speaker(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(quote.speakerId);
  }

  @FieldResolver(() => Evidence, {
    nullable: true,
    description: 'The words for the speaker; null when the speaker is understood or unknown (see `speakerStatus`).',
  })
  speakerEvidence(@Root() quote: QuoteRecord): EvidenceRecord | null {
    return quote.speaker;
  }

  @FieldResolver(() => Party, { nullable: true, description: 'Whom it was said to; null when the text does not say.' })
  addressee(@Root() quote: QuoteRecord) {
    return quote.addressee;
  }

  @FieldResolver(() => TimeRef, {
    nullable: true,
    description:
      'When it was said, where words beside the cue tell it; null where none do: it is never taken from the date of the article.',
  })
  saidAt(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<TimeRefRecord | null> {
    return quote.saidAtId === null ? Promise.resolve(null) : loaders.times.load(quote.saidAtId);
  }

  @FieldResolver(() => [Hop], {
    description: 'The chain of attribution: everybody through whom the words went, from the article to the speaker.',
  })
  chain(
    @Root() quote: QuoteRecord,
    @Ctx() { loaders }: Context,
    @Arg('own', () => Boolean, {
      defaultValue: false,
      description: 'true: only the hops of this quote itself, without those of the quotes that hold it.',
    })
    own: boolean,
  ): Promise<readonly HopRecord[]> {
    return own ? loaders.hopsByQuote.load(quote.id) : loadChain(loaders, quote);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The quote in whose content this one stands; null when it stands in none.',
  })
  parent(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return loadStanding(loaders, quote.parentId);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The quote that this one goes on from ("he added"); null when it begins anew.',
  })
  continues(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return loadStanding(loaders, quote.continuesId, ({ continuesId }) => continuesId);
  }

  @FieldResolver(() => QuoteConnection, { description: 'Quotes inside the content of this one, in reading order.' })
  nested(@Root() quote: QuoteRecord, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? QUOTES_IN_READING_ORDER;
    return loaders.quotes.connectionBy('parent', quote.id, toQuoteFilter(args.filter), order, args);
  }

  @FieldResolver(() => QuoteConnection, {
    description:
      'For a denial: the quotes that it denies, in this article and in those of the two weeks before, in reading order.',
  })
  denies(@Root() quote: QuoteRecord, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? QUOTES_IN_READING_ORDER;
    return loaders.quotes.connectionBy('denies', quote.id, toQuoteFilter(args.filter), order, args);
  }

  @FieldResolver(() => QuoteConnection, {
    description: 'The denials of this quote, in this article and in later ones, in reading order.',
  })
  deniedBy(@Root() quote: QuoteRecord, @Args(() => QuoteListArgs) args: QuoteListArgs, @Ctx() { loaders }: Context) {
    const order = args.orderBy ?? QUOTES_IN_READING_ORDER;
    return loaders.quotes.connectionBy('deniedBy', quote.id, toQuoteFilter(args.filter), order, args);
  }

  @FieldResolver(() => Utterance, {
    nullable: true,
    description: 'The same quote in other articles; null when no other article has it.',
  })
  utterance(@Root() quote: QuoteRecord, @Ctx() { loaders }: Context): Promise<UtteranceRecord | null> {
    return loaders.utteranceByQuote.load(quote.id);
  }

  @FieldResolver(() => AgreementReportConnection, {
    description: 'What the quote says of agreements, report by report, in reading order.',
  })
  agreementReports(
    @Root() quote: QuoteRecord,
    @Args(() => AgreementReportListArgs) args: AgreementReportListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return listReports(loaders, 'quote', quote, args, REPORTS_IN_READING_ORDER);
  }

  @FieldResolver(() => AgreementConnection, { description: 'Agreements that the quote speaks of.' })
  agreements(
    @Root() quote: QuoteRecord,
    @Args(() => AgreementListArgs) args: AgreementListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const order = args.orderBy ?? AGREEMENTS_BY_ID;
    return loaders.agreements.connectionBy('quote', quote.id, toAgreementFilter(args.filter), order, args);
  }

  @FieldResolver(() => FindingConnection, { description: 'What does not fit together and concerns the quote.' })
  findings(
    @Root() quote: QuoteRecord,
    @Args(() => FindingListArgs) args: FindingListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.findings.connectionBy(
      'quote',
      quote.id,
      toFindingFilter(args.filter),
      args.orderBy ?? FINDINGS_BY_ID,
      args,
    );
  }
}
