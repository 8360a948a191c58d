import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { AGREEMENT_STATUSES } from '../../model/agreement.js';
import type {
  AgreementRecord,
  ArticleRecord,
  EntityRecord,
  HopRecord,
  QuoteRecord,
  TimeRefRecord,
} from '../../store/records.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Hop } from '../hop/hop.type.js';
import { toGlobalId } from '../node/global-id.js';
import { AgreementParty } from '../party/party.type.js';
import { loadChain } from '../quote/chain.js';
import { Quote } from '../quote/quote.type.js';
import { TimeRef } from '../time-ref/time-ref.type.js';
import { AgreementListArgs, LATEST_AGREEMENTS, toAgreementFilter } from './agreement.args.js';
import { AgreementConnection } from './agreement.connection.js';
import { Agreement, AgreementReport } from './agreement.type.js';

/** Chain of the quote that states the agreement; empty when the article itself states it. */
const loadReportChain = async (record: AgreementRecord, { loaders }: Context): Promise<readonly HopRecord[]> =>
  record.quoteId === null ? [] : loadChain(loaders, await loaders.quotes.need(record.quoteId));

const QUOTE = { nullable: true, description: 'The innermost quote that states it; null when the article itself does.' };
const CHAIN = { description: 'On whose word: the chain of that quote; empty when the article itself states it.' };
const ARTICLE = { description: 'The article that reports it.' };

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => AgreementConnection, { description: 'Agreements that articles report, the latest first.' })
  agreements(@Args(() => AgreementListArgs) args: AgreementListArgs, @Ctx() { loaders }: Context) {
    return loaders.agreements.connection(toAgreementFilter(args.filter), args.orderBy ?? LATEST_AGREEMENTS, args);
  }

  @FieldResolver(() => ID)
  id(@Root() agreement: AgreementRecord): string {
    return toGlobalId('Agreement', agreement.id);
  }

  @FieldResolver(() => String, { description: 'CAMEO code of the status, such as `057` for a signing.' })
  cameoCode(@Root() agreement: AgreementRecord): string {
    return AGREEMENT_STATUSES[agreement.status];
  }

  @FieldResolver(() => Article, ARTICLE)
  article(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(agreement.articleId);
  }

  @FieldResolver(() => [AgreementParty], { description: 'Who takes part in it, each with the words that say so.' })
  parties(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context) {
    return loaders.partiesByAgreement.load(agreement.id);
  }

  @FieldResolver(() => Quote, QUOTE)
  quote(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return loaders.quotes.load(agreement.quoteId);
  }

  @FieldResolver(() => [Hop], CHAIN)
  chain(@Root() agreement: AgreementRecord, @Ctx() context: Context): Promise<readonly HopRecord[]> {
    return loadReportChain(agreement, context);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'Where it was reached.' })
  place(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(agreement.placeId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The event at which it was reached, such as a round of talks.',
  })
  event(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(agreement.eventId);
  }

  @FieldResolver(() => TimeRef, { nullable: true, description: 'When it was reached.' })
  agreedOn(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<TimeRefRecord | null> {
    return agreement.agreedOnId === null ? Promise.resolve(null) : loaders.times.load(agreement.agreedOnId);
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement of the same article that this one tells again in other words.',
  })
  sameAs(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<AgreementRecord | null> {
    return loaders.agreements.load(agreement.sameAsId);
  }

  @FieldResolver(() => [AgreementReport], {
    description: 'The statuses reported, each with the article, the quote and the chain that report it.',
  })
  statusHistory(@Root() agreement: AgreementRecord): readonly AgreementRecord[] {
    return [agreement];
  }
}

@Resolver(() => AgreementReport)
export class AgreementReportResolver {
  @FieldResolver(() => Article, ARTICLE)
  article(@Root() report: AgreementRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(report.articleId);
  }

  @FieldResolver(() => Quote, QUOTE)
  quote(@Root() report: AgreementRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return loaders.quotes.load(report.quoteId);
  }

  @FieldResolver(() => [Hop], CHAIN)
  chain(@Root() report: AgreementRecord, @Ctx() context: Context): Promise<readonly HopRecord[]> {
    return loadReportChain(report, context);
  }
}
