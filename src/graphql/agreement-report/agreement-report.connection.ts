import { connectionOf } from '../connection.js';
import { AgreementReport } from './agreement-report.type.js';

export const AgreementReportConnection = connectionOf(
  'AgreementReport',
  'reports of agreements',
  () => AgreementReport,
);
