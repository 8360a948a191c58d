import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import { type Field, oneOf, type Shape } from '../../store/answer/field.js';
import { survivorOf } from '../../store/answer/sources.js';
import { sql } from '../../store/answer/sql.js';
import { LATEST_AGREEMENTS } from '../agreement/agreement.args.js';
import { LATEST_ARTICLES } from '../article/article.args.js';
import { MOST_MENTIONED } from '../entity/entity.args.js';
import { type NodeType, toKey } from '../node/global-id.js';
import { LATEST_QUOTES } from '../quote/quote.args.js';
import { agreementList, articleList, entityList, quoteList } from './lists.js';

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
  articles: articleList(null, LATEST_ARTICLES),
  quotes: quoteList(null, LATEST_QUOTES),
  entities: entityList(null, MOST_MENTIONED),
  agreements: agreementList(null, LATEST_AGREEMENTS),
};
