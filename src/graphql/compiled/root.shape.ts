import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import { type Field, oneOf, type Shape } from '../../store/answer/field.js';
import { survivorOf } from '../../store/answer/sources.js';
import { sql } from '../../store/answer/sql.js';
import { LATEST_AGREEMENTS, toAgreementFilter } from '../agreement/agreement.args.js';
import { LATEST_ARTICLES, toArticleFilter } from '../article/article.args.js';
import { MOST_MENTIONED, toEntityFilter } from '../entity/entity.args.js';
import { type NodeType, toKey } from '../node/global-id.js';
import { LATEST_QUOTES, toQuoteFilter } from '../quote/quote.args.js';
import { many } from './list.js';

/** The object whose id stands in `id`; null when there is none. */
const byId =
  (type: NodeType, table: ReturnType<typeof sql>): Field =>
  (_row, asked) => [
    oneOf(asked, type, (row) => {
      const key = asked.given(({ id }) => sql`${toKey(type, id as string, 'id')}`);
      return sql`${table} AS ${row} WHERE ${row}.id = ${key}`;
    }),
  ];

/** The fields at the root of a query. */
export const rootShape: Shape = {
  article: byId('Article', sql`articles`),
  quote: byId('Quote', sql`quotes`),
  entity: (_row, asked) => [
    oneOf(asked, 'Entity', (row) => {
      const key = asked.given(({ id, name, wikidataId }) => {
        if (typeof id !== 'string' || (name ?? wikidataId ?? null) !== null) {
          throw new IsnadError('BAD_USER_INPUT', say('idOrNameOrWikidataId'), { path: ['id'] });
        }
        return survivorOf(sql`${toKey('Entity', id, 'id')}`);
      });
      return sql`entities AS ${row} WHERE ${row}.id = ${key}`;
    }),
  ],
  articles: many({
    type: 'Article',
    kind: 'articles',
    order: LATEST_ARTICLES,
    filter: ({ filter }) => toArticleFilter(filter as never),
  }),
  quotes: many({
    type: 'Quote',
    kind: 'quotes',
    order: LATEST_QUOTES,
    filter: ({ filter }) => toQuoteFilter(filter as never),
  }),
  entities: many({
    type: 'Entity',
    kind: 'entities',
    order: MOST_MENTIONED,
    filter: ({ filter }) => toEntityFilter(filter as never),
  }),
  agreements: many({
    type: 'Agreement',
    kind: 'agreements',
    order: LATEST_AGREEMENTS,
    filter: ({ filter }) => toAgreementFilter(filter as never),
  }),
};
