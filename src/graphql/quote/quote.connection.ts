import { datedConnectionOf } from '../connection.js';
import { QuoteFacetName } from './quote.enum.js';
import { Quote } from './quote.type.js';

export const QuoteConnection = datedConnectionOf('Quote', 'quotes', () => Quote, QuoteFacetName, 'day of publication');
