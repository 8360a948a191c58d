import { connectionOf } from '../connection.js';
import { Finding } from './finding.type.js';

export const FindingConnection = connectionOf('Finding', 'findings', () => Finding);
