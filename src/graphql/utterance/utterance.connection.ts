import type { Order } from '../../store/store.js';
import { connectionOf, datedConnectionOf } from '../connection.js';
import { UtteranceFacetName } from './utterance.enum.js';
import { Utterance, UtteranceQuote } from './utterance.type.js';

export const UtteranceConnection = datedConnectionOf(
  'Utterance',
  'utterances',
  () => Utterance,
  UtteranceFacetName,
  'day of the first article',
);
export const UtteranceQuoteConnection = connectionOf('UtteranceQuote', 'quotes', () => UtteranceQuote);

/** Which outlet had it first. */
export const FIRST_TELLINGS: Order<'MINUTE'> = { field: 'MINUTE', direction: 'ASC' };
