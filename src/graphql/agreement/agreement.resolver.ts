import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { toName } from '../../app/agreement-name.js';
import { invariant } from '../../errors.js';
import { type PloverType, ploverOf } from '../../model/plover.js';
import type {
  AgreementChangeRecord,
  AgreementNameRecord,
  AgreementPartyRecord,
  AgreementRecord,
  AgreementReportRecord,
  EntityRecord,
  EvidenceRecord,
  TimeRefRecord,
} from '../../store/records.js';
import type { Direction } from '../../store/store.js';
import {
  AgreementReportListArgs,
  FIRST_REPORTS,
  REPORTS_AS_IT_HAPPENED,
} from '../agreement-report/agreement-report.args.js';
import { AgreementReportConnection } from '../agreement-report/agreement-report.connection.js';
import { AgreementReport } from '../agreement-report/agreement-report.type.js';
import { listReports } from '../agreement-report/list-reports.js';
import type { Context } from '../context.js';
import { Entity } from '../entity/entity.type.js';
import { Evidence } from '../evidence/evidence.type.js';
import type { Loaders } from '../loaders.js';
import { TimeRef } from '../time-ref/time-ref.type.js';
import { AgreementListArgs, LATEST_AGREEMENTS, toAgreementFilter } from './agreement.args.js';
import { AgreementConnection } from './agreement.connection.js';
import { PloverTypeName } from './agreement.enum.js';
import { Agreement, AgreementName, AgreementParty, AgreementStatusChange } from './agreement.type.js';

/** The report that stands first, or last, by publication. */
const loadOutermost = async (
  loaders: Loaders,
  { id }: AgreementRecord,
  direction: Direction,
): Promise<AgreementReportRecord> => {
  const order = { field: 'PUBLISHED_AT', direction } as const;
  const [report] = await loaders.agreementReports.connectionBy('agreement', id, {}, order, { first: 1 }).nodes();
  invariant(report !== undefined, `agreement ${id} has a report`);
  return report;
};

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => AgreementConnection, { description: 'Agreements of the world, the last reported first.' })
  agreements(@Args(() => AgreementListArgs) args: AgreementListArgs, @Ctx() { loaders }: Context) {
    return loaders.agreements.connection(toAgreementFilter(args.filter), args.orderBy ?? LATEST_AGREEMENTS, args);
  }

  @FieldResolver(() => String, {
    description:
      'The words by which articles name it best, or those of one language; where no article has words for it, the clause of its first report. `names` tells where they stand.',
  })
  async name(
    @Root() agreement: AgreementRecord,
    @Ctx() { loaders }: Context,
    @Arg('language', () => String, {
      nullable: true,
      description: 'Language wanted (BCP 47); without it, or when none is known in it, that of the first report.',
    })
    language?: string | null,
  ): Promise<string> {
    const names = await loaders.namesByAgreement.load(agreement.id);
    const name = names.find((each) => each.language === language) ?? names[0];
    return toName(name?.evidence ?? [(await loadOutermost(loaders, agreement, 'ASC')).evidence]);
  }

  @FieldResolver(() => [AgreementName], { description: 'Its best name in each language, the first reported first.' })
  names(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<readonly AgreementNameRecord[]> {
    return loaders.namesByAgreement.load(agreement.id);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The words of `name` in the language of the first report: what was agreed on, or what it is called.',
  })
  async subject(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<readonly EvidenceRecord[]> {
    return (await loaders.namesByAgreement.load(agreement.id))[0]?.evidence ?? [];
  }

  @FieldResolver(() => String, { description: 'CAMEO code of the status, such as `057` for a signing.' })
  cameoCode(@Root() agreement: AgreementRecord): string {
    return agreement.cameo;
  }

  @FieldResolver(() => PloverTypeName, {
    nullable: true,
    description: 'PLOVER type derived from the CAMEO code; null where PLOVER has none.',
  })
  ploverType(@Root() agreement: AgreementRecord): PloverType | null {
    return ploverOf(agreement.cameo);
  }

  @FieldResolver(() => [AgreementParty], {
    description: 'Who takes part in it: the parties first, the most reported first; at most a hundred.',
  })
  parties(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<readonly AgreementPartyRecord[]> {
    return loaders.partiesByAgreement.load(agreement.id);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'Where it was reached, as first reported; null when no report says.',
  })
  place(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(agreement.placeId);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description:
      'The event at which it was reached, such as a round of talks, as first reported; null when no report says.',
  })
  event(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<EntityRecord | null> {
    return loaders.entities.load(agreement.eventId);
  }

  @FieldResolver(() => [TimeRef], {
    description: 'When it was agreed on or signed, as reports say: each day once, with the first words that tell it.',
  })
  async agreedOn(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<TimeRefRecord[]> {
    const keys = await loaders.daysByAgreement.load(agreement.id);
    const times = await Promise.all(keys.map((key) => loaders.times.load(key)));
    return times.filter((time) => time !== null);
  }

  @FieldResolver(() => [AgreementStatusChange], {
    description:
      'The ledger: the statuses that it came to, in the order of what happened, each with its first report; of more than a hundred, the latest.',
  })
  statusHistory(
    @Root() agreement: AgreementRecord,
    @Ctx() { loaders }: Context,
  ): Promise<readonly AgreementChangeRecord[]> {
    return loaders.changesByAgreement.load(agreement.id);
  }

  @FieldResolver(() => AgreementReportConnection, {
    description: 'All that is reported of it, in the order of what happened.',
  })
  timeline(
    @Root() agreement: AgreementRecord,
    @Args(() => AgreementReportListArgs) args: AgreementReportListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return listReports(loaders, 'agreement', agreement, args, REPORTS_AS_IT_HAPPENED);
  }

  @FieldResolver(() => AgreementReportConnection, {
    description: 'All that is reported of it, the first published first.',
  })
  reports(
    @Root() agreement: AgreementRecord,
    @Args(() => AgreementReportListArgs) args: AgreementReportListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return listReports(loaders, 'agreement', agreement, args, FIRST_REPORTS);
  }

  @FieldResolver(() => AgreementReport, { description: 'The first published report of it.' })
  firstReport(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<AgreementReportRecord> {
    return loadOutermost(loaders, agreement, 'ASC');
  }

  @FieldResolver(() => AgreementReport, { description: 'The last published report of it.' })
  lastReport(@Root() agreement: AgreementRecord, @Ctx() { loaders }: Context): Promise<AgreementReportRecord> {
    return loadOutermost(loaders, agreement, 'DESC');
  }
}
