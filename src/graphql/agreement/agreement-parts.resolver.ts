import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { toName } from '../../app/agreement-name.js';
import { type PloverType, ploverOf } from '../../model/plover.js';
import type {
  AgreementChangeRecord,
  AgreementNameRecord,
  AgreementPartyRecord,
  AgreementReportRecord,
  EntityRecord,
  EvidenceRecord,
} from '../../store/records.js';
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
import { PartyRoleName } from '../party/party.type.js';
import { PloverTypeName } from './agreement.enum.js';
import { AgreementName, AgreementParty, AgreementStatusChange } from './agreement.type.js';

@Resolver(() => AgreementName)
export class AgreementNameResolver {
  @FieldResolver(() => String, { description: 'The words, in one line.' })
  name(@Root() { evidence }: AgreementNameRecord): string {
    return toName(evidence);
  }

  @FieldResolver(() => AgreementReport, { description: 'The report whose words they are.' })
  report(@Root() { reportId }: AgreementNameRecord, @Ctx() { loaders }: Context): Promise<AgreementReportRecord> {
    return loaders.agreementReports.need(reportId);
  }
}

@Resolver(() => AgreementStatusChange)
export class AgreementStatusChangeResolver {
  @FieldResolver(() => String, { description: 'CAMEO code of the status, such as `057` for a signing.' })
  cameoCode(@Root() change: AgreementChangeRecord): string {
    return change.cameo;
  }

  @FieldResolver(() => PloverTypeName, {
    nullable: true,
    description: 'PLOVER type derived from the CAMEO code; null where PLOVER has none.',
  })
  ploverType(@Root() change: AgreementChangeRecord): PloverType | null {
    return ploverOf(change.cameo);
  }

  @FieldResolver(() => AgreementReport, {
    description: 'The first report of it: its article, its quote and chain, its words and its day.',
  })
  report(@Root() { reportId }: AgreementChangeRecord, @Ctx() { loaders }: Context): Promise<AgreementReportRecord> {
    return loaders.agreementReports.need(reportId);
  }

  @FieldResolver(() => AgreementReportConnection, {
    description: 'All reports that tell this change, in the order of what happened.',
  })
  reports(
    @Root() change: AgreementChangeRecord,
    @Args(() => AgreementReportListArgs) args: AgreementReportListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return listReports(loaders, 'change', change, args, REPORTS_AS_IT_HAPPENED);
  }
}

@Resolver(() => AgreementParty)
export class AgreementPartyResolver {
  @FieldResolver(() => Entity, { description: 'Who it is.' })
  entity(@Root() party: AgreementPartyRecord, @Ctx() { loaders }: Context): Promise<EntityRecord> {
    return loaders.entities.need(party.entityId);
  }

  @FieldResolver(() => PartyRoleName, { description: 'Which part they have.' })
  role(@Root() party: AgreementPartyRecord): string {
    return party.role;
  }

  @FieldResolver(() => [Evidence], {
    description: 'The words for them in the reports that say so, at most a hundred; empty where they are understood.',
  })
  evidence(@Root() party: AgreementPartyRecord, @Ctx() { loaders }: Context): Promise<readonly EvidenceRecord[]> {
    return loaders.evidenceByAgreementParty.load(party.id);
  }

  @FieldResolver(() => AgreementReportConnection, {
    description: 'The reports that say so, the first published first.',
  })
  reports(
    @Root() party: AgreementPartyRecord,
    @Args(() => AgreementReportListArgs) args: AgreementReportListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return listReports(loaders, 'ledgerParty', party, args, FIRST_REPORTS);
  }
}
