import { countedConnectionOf } from '../connection.js';
import { QuoteFacetName } from './quote.enum.js';
import { Quote } from './quote.type.js';

export const QuoteConnection = countedConnectionOf('Quote', 'quotes', () => Quote, QuoteFacetName);
