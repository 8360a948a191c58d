import { datedConnectionOf } from '../connection.js';
import { AgreementFacetName } from './agreement.enum.js';
import { Agreement } from './agreement.type.js';

export const AgreementConnection = datedConnectionOf(
  'Agreement',
  'agreements',
  () => Agreement,
  AgreementFacetName,
  'day of the first report',
);
