import { registerNames } from '../enums.js';

export type AgreementReportOrderFieldName = 'PUBLISHED_AT' | 'HAPPENED_AT' | 'POSITION' | 'ID';

export const AgreementReportOrderField = registerNames<AgreementReportOrderFieldName>(
  'AgreementReportOrderField',
  'What reports of agreements can be ordered by.',
  {
    PUBLISHED_AT: 'When the article was published; articles without a date come last.',
    HAPPENED_AT: 'When what is reported came about, where the text says so to the day; else as PUBLISHED_AT.',
    POSITION: 'Where the report stands in its article.',
    ID: 'The order in which the reports came in.',
  },
);
