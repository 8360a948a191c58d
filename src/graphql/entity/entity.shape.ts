import { type Asked, globalId, integer, name, type Shape, text, toOne } from '../../store/answer/field.js';
import { type Sql, sql } from '../../store/answer/sql.js';
import { LATEST_AGREEMENTS, toAgreementFilter } from '../agreement/agreement.args.js';
import { LATEST_ARTICLES, toArticleFilter } from '../article/article.args.js';
import { many } from '../compiled/list.js';
import { toKey } from '../node/global-id.js';
import { LATEST_QUOTES, toQuoteFilter } from '../quote/quote.args.js';

/** `names` is a JSON object by language; a language without a name there gives the fullest name. */
const nameIn = (row: Sql, { answers, alias }: Asked, language: string | null | undefined): Sql => {
  if (language === null || language === undefined) return answers.json.string(sql`${row}.name`);
  const each = alias();
  const named = sql`(SELECT ${each}.value FROM json_each(${row}.names) AS ${each} WHERE ${each}.key = ${language})`;
  return answers.json.string(sql`coalesce(${named}, ${row}.name)`);
};

export const entityShape: Shape = {
  id: globalId('Entity'),
  type: name('type'),
  subtype: text('subtype'),
  wikidataId: text('wikidata_id'),
  mentionCount: integer('mention_count'),
  quoteCount: integer('quote_count'),
  articleCount: integer('article_count'),
  name: (row, asked) => [asked.given(({ language }) => nameIn(row, asked, language as string | null | undefined))],
  country: toOne('Entity', 'entities', 'country_id'),
  articles: many({
    type: 'Article',
    kind: 'articles',
    edge: 'entity',
    order: LATEST_ARTICLES,
    filter: ({ filter }) => toArticleFilter(filter as never),
  }),
  quotes: many({
    type: 'Quote',
    kind: 'quotes',
    edge: 'speaker',
    order: LATEST_QUOTES,
    filter: ({ filter }) => toQuoteFilter(filter as never),
  }),
  quotesAbout: many({
    type: 'Quote',
    kind: 'quotes',
    edge: 'about',
    order: LATEST_QUOTES,
    filter: ({ filter }) => toQuoteFilter(filter as never),
  }),
  statementsAbout: many({
    type: 'Quote',
    kind: 'quotes',
    edge: 'speaker',
    order: LATEST_QUOTES,
    filter: ({ filter, entity }) => ({
      ...toQuoteFilter(filter as never),
      about: toKey('Entity', entity as string, 'entity'),
    }),
  }),
  agreements: many({
    type: 'Agreement',
    kind: 'agreements',
    edge: 'party',
    order: LATEST_AGREEMENTS,
    filter: ({ filter }) => toAgreementFilter(filter as never),
  }),
};
