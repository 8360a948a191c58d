import type { FindingKind, Severity } from '../../model/finding.js';
import type { FindingFacet, FindingOrder } from '../../store/store.js';
import { registerNames } from '../enums.js';

export const FindingKindName = registerNames<FindingKind>('FindingKind', 'In which way things do not fit together.', {
  ROLE_CONFLICT: 'Two people hold one office, or one person two that exclude each other.',
  DENIED_STATEMENT: 'A statement and its denial.',
  NUMBER_CONFLICT: 'Two numbers for the same thing.',
  DATE_CONFLICT: 'Two dates for the same thing.',
  HEADLINE_OVERREACH: 'The headline says more than the body.',
  DANGLING_DENIAL: 'A denial of something that stands nowhere.',
  SPEAKER_CONFLICT: 'The same words given to two speakers.',
});

export const FindingOrderField = registerNames<FindingOrder>('FindingOrderField', 'What findings can be ordered by.', {
  PUBLISHED_AT: 'When the last of their articles was published; those without a date come last.',
  CONFIDENCE: 'How sure they are.',
  ID: 'The order in which they were found.',
});

export const SeverityName = registerNames<Severity>('Severity', 'How much a finding matters.', {
  LOW: 'Worth knowing.',
  MEDIUM: 'Worth checking.',
  HIGH: 'Should be checked before the article is relied upon.',
});

export const FindingFacetName = registerNames<FindingFacet>('FindingFacet', 'What findings can be counted by.', {
  DAY: 'The last day on which one of its articles was published (UTC).',
  KIND: 'In which way things do not fit together.',
  SEVERITY: 'How much it matters.',
  PUBLISHER: 'The outlets of its articles; a finding counts for each.',
  ENTITY: 'Whom it concerns; a finding counts for each.',
});
