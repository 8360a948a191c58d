import { connectionOf } from '../connection.js';
import { Tenure } from './tenure.type.js';

export const TenureConnection = connectionOf('Tenure', 'tenures', () => Tenure);
