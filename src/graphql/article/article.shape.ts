import { expression, globalId, integer, type Shape, text } from '../../store/answer/field.js';
import { sql } from '../../store/answer/sql.js';
import { AGREEMENTS_BY_ID, toAgreementFilter } from '../agreement/agreement.args.js';
import { many } from '../compiled/list.js';
import { MOST_MENTIONED, toEntityFilter } from '../entity/entity.args.js';
import { QUOTES_IN_READING_ORDER, toQuoteFilter } from '../quote/quote.args.js';

export const articleShape: Shape = {
  id: globalId('Article'),
  url: text('url'),
  publisher: text('publisher'),
  title: text('title'),
  text: text('text'),
  sha256: text('sha256'),
  version: integer('version'),
  byline: text('byline'),
  publishedAt: text('published_at'),
  collectedAt: text('collected_at'),
  language: expression((row, { answers }) => answers.json.string(sql`nullif(${row}.language, 'und')`)),
  quotes: many({
    type: 'Quote',
    kind: 'quotes',
    edge: 'article',
    order: QUOTES_IN_READING_ORDER,
    filter: ({ filter }) => toQuoteFilter(filter as never),
  }),
  entities: many({
    type: 'Entity',
    kind: 'entities',
    edge: 'article',
    order: MOST_MENTIONED,
    filter: ({ filter }) => toEntityFilter(filter as never),
  }),
  agreements: many({
    type: 'Agreement',
    kind: 'agreements',
    edge: 'article',
    order: AGREEMENTS_BY_ID,
    filter: ({ filter }) => toAgreementFilter(filter as never),
  }),
};
