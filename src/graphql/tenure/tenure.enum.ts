import type { TenureStatus } from '../../model/unknown.js';
import { registerNames } from '../enums.js';

export type TenureOrderFieldName = 'BEGINS' | 'ID';

export const TenureOrderField = registerNames<TenureOrderFieldName>(
  'TenureOrderField',
  'What tenures can be ordered by.',
  {
    BEGINS: 'Since when they are known to be held.',
    ID: 'The order in which they were first met.',
  },
);

export const TenureStatusName = registerNames<TenureStatus>(
  'TenureStatus',
  'Whether an office that a text gives to somebody backs a tenure. It says why `tenure` may be null.',
  {
    BACKED: 'It backs one.',
    REJECTED: 'A person rejected what was read.',
    FORMER: 'The title says that the office is held no more.',
    DESIGNATE: 'The title says that the office is not yet held.',
    NO_OFFICE: 'The title is a trade or a rank, or has no code: nothing that one person holds after another.',
    ARTICLE_UNDATED: 'The article came without a date, so nothing says when.',
    UNCLEAR:
      'The title does not say whose office it is, or says more than the office; or its holder, or the body whose it is, is known from this article alone.',
  },
);
