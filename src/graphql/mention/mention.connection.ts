import { connectionOf } from '../connection.js';
import { Mention } from './mention.type.js';

export const MentionConnection = connectionOf('Mention', 'mentions', () => Mention);
