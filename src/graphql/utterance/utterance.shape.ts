import { globalId, integer, oneOf, type Shape, through, toOne } from '../../store/answer/field.js';
import { speakerOf } from '../../store/answer/sources.js';
import { sql } from '../../store/answer/sql.js';
import { tellingList } from '../compiled/lists.js';
import { FIRST_TELLINGS } from './utterance.connection.js';

export const utteranceShape: Shape = {
  id: globalId('Utterance'),
  quoteCount: integer('quote_count'),
  articleCount: integer('article_count'),
  outletCount: integer('outlet_count'),
  speaker: (row, asked) => [
    oneOf(asked, 'Entity', (entity) => sql`entities AS ${entity} WHERE ${entity}.id = ${speakerOf(row)}`),
  ],
  firstQuote: toOne('Quote', 'quotes', 'first_quote_id'),
  firstReport: through('quotes', 'first_quote_id', toOne('Article', 'articles', 'article_id')),
  quotes: tellingList('utterance', FIRST_TELLINGS),
};

/** How a telling stands to the first one is worked out from its words: its resolvers do. */
export const utteranceQuoteShape: Shape = {
  quote: toOne('Quote', 'quotes', 'id'),
};
