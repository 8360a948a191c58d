import type { AgreementStatus } from '../../model/agreement.js';
import type { PloverType } from '../../model/plover.js';
import type { AgreementFacet } from '../../store/store.js';
import { registerNames } from '../enums.js';

export type AgreementOrderFieldName = 'FIRST_REPORT' | 'LAST_REPORT' | 'ARTICLE_COUNT' | 'ID';

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

export const PloverTypeName = registerNames<PloverType>(
  'PloverType',
  'Types of PLOVER that a status of an agreement comes under. They are derived from the CAMEO code and never lead back to it.',
  {
    AGREE: 'Agree to do, or express the intent (CAMEO 03).',
    CONSULT: 'Meet and talk (CAMEO 04).',
    SUPPORT: 'Diplomatic cooperation, signings among it (CAMEO 05).',
    REJECT: 'Refuse or break off (CAMEO 12).',
    RETREAT: 'Ease or stop fighting (CAMEO 0871).',
  },
);

export const AgreementOrderField = registerNames<AgreementOrderFieldName>(
  'AgreementOrderField',
  'What agreements can be ordered by.',
  {
    FIRST_REPORT: 'When the first article that reports it was published; without dates it comes last.',
    LAST_REPORT: 'When the last article that reports it was published; without dates it comes last.',
    ARTICLE_COUNT: 'How many articles report it.',
    ID: 'The order in which the agreements came in.',
  },
);

export const AgreementFacetName = registerNames<AgreementFacet>(
  'AgreementFacet',
  'What agreements can be counted by.',
  {
    DAY: 'The day of the first report (UTC).',
    STATUS: 'Where it stands.',
    PARTY: 'Who takes part; an agreement counts for each.',
    PLACE: 'Where it was reached.',
  },
);
