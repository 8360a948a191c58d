import { connectionOf } from '../connection.js';
import { Agreement } from './agreement.type.js';

export const AgreementConnection = connectionOf('Agreement', 'agreements', () => Agreement);
