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
