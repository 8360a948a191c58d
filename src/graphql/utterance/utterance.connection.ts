import type { Order } from '../../store/store.js';
import { connectionOf } from '../connection.js';
import { Utterance, UtteranceQuote } from './utterance.type.js';

export const UtteranceConnection = connectionOf('Utterance', 'utterances', () => Utterance);
export const UtteranceQuoteConnection = connectionOf('UtteranceQuote', 'quotes', () => UtteranceQuote);

/** Which outlet had it first. */
export const FIRST_TELLINGS: Order<'MINUTE'> = { field: 'MINUTE', direction: 'ASC' };
