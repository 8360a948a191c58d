import { globalId, integer, type Shape } from '../../store/answer/field.js';
import { tellingList } from '../compiled/lists.js';
import { FIRST_TELLINGS } from './utterance.connection.js';

export const utteranceShape: Shape = {
  id: globalId('Utterance'),
  quoteCount: integer('quote_count'),
  articleCount: integer('article_count'),
  outletCount: integer('outlet_count'),
  quotes: tellingList('utterance', FIRST_TELLINGS),
};
