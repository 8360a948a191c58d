import { datedConnectionOf } from '../connection.js';
import { AgreementReportFacetName } from './agreement-report.enum.js';
import { AgreementReport } from './agreement-report.type.js';

export const AgreementReportConnection = datedConnectionOf(
  'AgreementReport',
  'reports of agreements',
  () => AgreementReport,
  AgreementReportFacetName,
  'day of publication',
);
