import type { AgreementReportFacet } from '../../store/store.js';
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

export const AgreementReportFacetName = registerNames<AgreementReportFacet>(
  'AgreementReportFacet',
  'What reports of agreements can be counted by.',
  {
    DAY: 'The day on which the article was published (UTC).',
    PUBLISHER: 'The outlet of the article.',
    LANGUAGE: 'The language of the article.',
    STATUS: 'The status that is reported.',
    PARTY: 'Who takes part; a report counts for each.',
    PLACE: 'Where it came about.',
  },
);
