import type { Key } from '../../store/records.js';
import type { AgreementReportEdge, Order } from '../../store/store.js';
import type { Loaders } from '../loaders.js';
import { type AgreementReportListArgs, toAgreementReportFilter } from './agreement-report.args.js';
import type { AgreementReportOrderFieldName } from './agreement-report.enum.js';

/** The reports that stand in relation `edge` to `parent`, as the arguments ask for them; `order` where they name none. */
export const listReports = (
  loaders: Loaders,
  edge: AgreementReportEdge,
  parent: { readonly id: Key },
  args: AgreementReportListArgs,
  order: Order<AgreementReportOrderFieldName>,
) =>
  loaders.agreementReports.connectionBy(
    edge,
    parent.id,
    toAgreementReportFilter(args.filter),
    args.orderBy ?? order,
    args,
  );
