import type { AgreementStatus } from '../../model/agreement.js';
import { registerNames } from '../enums.js';

export type AgreementOrderFieldName = 'PUBLISHED_AT' | 'POSITION' | 'ID';

export const AgreementStatusName = registerNames<AgreementStatus>(
  'AgreementStatus',
  'Where an agreement stands in its life.',
  {
    PROPOSED: 'Somebody proposes it.',
    NEGOTIATING: 'It is being negotiated.',
    AGREED: 'The parties agreed.',
    SIGNED: 'It was signed.',
    RATIFIED: 'It was ratified.',
    IN_FORCE: 'It is in force.',
    EXTENDED: 'It was extended.',
    SUSPENDED: 'It was suspended.',
    VIOLATED: 'It was broken.',
    REJECTED: 'It was rejected.',
    DENIED: 'Somebody denies that it exists.',
    WITHDRAWN: 'Somebody withdrew from it.',
    ENDED: 'It came to its end.',
  },
);

export const AgreementOrderField = registerNames<AgreementOrderFieldName>(
  'AgreementOrderField',
  'What agreements can be ordered by.',
  {
    PUBLISHED_AT: 'When the article was published; articles without a date come last.',
    POSITION: 'Where the agreement stands in its article.',
    ID: 'The order in which the agreements came in.',
  },
);
