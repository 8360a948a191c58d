import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AGREEMENT_STATUSES } from '../../model/agreement.js';
import { type PloverType, ploverOf } from '../../model/plover.js';
import type {
  AgreementRecord,
  AgreementReportRecord,
  ArticleRecord,
  EntityRecord,
  HopRecord,
  QuoteRecord,
  TimeRefRecord,
} from '../../store/records.js';
import { PloverTypeName } from '../agreement/agreement.enum.js';
import { Agreement } from '../agreement/agreement.type.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Hop } from '../hop/hop.type.js';
import { AgreementReportParty } from '../party/party.type.js';
import { loadChain } from '../quote/chain.js';
import { Quote } from '../quote/quote.type.js';
import { loadStanding } from '../quote/standing-quote.js';
import { TimeRef } from '../time-ref/time-ref.type.js';
import { AgreementReport } from './agreement-report.type.js';

@Resolver(() => AgreementReport)
export class AgreementReportResolver {
  @FieldResolver(() => Agreement, {
    nullable: true,
    description: 'The agreement that it is about; null for a report that a person rejected.',
  })
  agreement(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context): Promise<AgreementRecord | null> {
    return loaders.agreements.load(report.agreementId);
  }

  @FieldResolver(() => String, { description: 'CAMEO code of the status, such as `057` for a signing.' })
  cameoCode(@Root() report: AgreementReportRecord): string {
    return AGREEMENT_STATUSES[report.status];
  }

  @FieldResolver(() => PloverTypeName, {
    nullable: true,
    description: 'PLOVER type derived from the CAMEO code; null where PLOVER has none.',
  })
  ploverType(@Root() report: AgreementReportRecord): PloverType | null {
    return ploverOf(AGREEMENT_STATUSES[report.status]);
  }

  @FieldResolver(() => Article, { description: 'The article that reports it.' })
  article(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context): Promise<ArticleRecord> {
    return loaders.articles.need(report.articleId);
  }

  @FieldResolver(() => [AgreementReportParty], {
    description: 'Who takes part in it according to this report, each with the words that say so.',
  })
  parties(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context) {
    return loaders.partiesByAgreementReport.load(report.id);
  }

  @FieldResolver(() => Quote, {
    nullable: true,
    description: 'The innermost quote that states it; null when the article itself does.',
  })
  quote(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context): Promise<QuoteRecord | null> {
    return loadStanding(loaders, report.quoteId);
  }

  @FieldResolver(() => [Hop], {
    description: 'On whose word: the chain of that quote; empty when the article itself states it.',
  })
  async chain(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context): Promise<readonly HopRecord[]> {
    const quote = await loadStanding(loaders, report.quoteId);
    return quote === null ? [] : loadChain(loaders, quote);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Where it came about; null when the report does not say.',
  })
  place(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(report.placeId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The event at which it came about, such as a round of talks; null when the report does not say.',
  })
  event(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(report.eventId);
  }

  @FieldResolver(() => TimeRef, {
    nullable: true,
    description:
      'When the status came about: when it was agreed, signed, extended. Null when the report does not say: it is never taken from the date of the article.',
  })
  agreedOn(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context): Promise<TimeRefRecord | null> {
    return report.agreedOnId === null ? Promise.resolve(null) : loaders.times.load(report.agreedOnId);
  }

  @FieldResolver(() => AgreementReport, {
    nullable: true,
    description:
      'The report of the same article that this one tells again in other words; null when it is told first here.',
  })
  sameAs(@Root() report: AgreementReportRecord, @Ctx() { loaders }: Context): Promise<AgreementReportRecord | null> {
    return loaders.agreementReports.load(report.sameAsId);
  }
}
