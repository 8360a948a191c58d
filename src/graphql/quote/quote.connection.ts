import { connectionOf } from '../connection.js';
import { Quote } from './quote.type.js';

export const QuoteConnection = connectionOf('Quote', 'quotes', () => Quote);
