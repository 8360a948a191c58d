import { connectionOf } from '../connection.js';
import { Correction } from './correction.type.js';

export const CorrectionConnection = connectionOf('Correction', 'corrections', () => Correction);
