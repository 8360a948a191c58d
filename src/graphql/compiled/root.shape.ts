import { IsnadError } from '../../errors.js';
import { say } from '../../messages/message.js';
import { type Arguments, type Field, oneOf, type Shape } from '../../store/answer/field.js';
import { selectNamed, selectOfWikidata, survivorOf } from '../../store/answer/sources.js';
import { sql } from '../../store/answer/sql.js';
import { LATEST_AGREEMENTS } from '../agreement/agreement.args.js';
import { LATEST_ARTICLES, LONGEST_URL } from '../article/article.args.js';
import { MOST_MENTIONED } from '../entity/entity.args.js';
import { LATEST_FINDINGS } from '../finding/finding.args.js';
import { given, toText } from '../input.js';
import { LATEST_INTERACTIONS } from '../interaction/interaction.args.js';
import { type NodeType, toKey } from '../node/global-id.js';
import { LATEST_QUOTES } from '../quote/quote.args.js';
import { searchField } from '../search/search.shape.js';
import { LATEST_STORIES } from '../story/story.args.js';
import { LATEST_TENURES } from '../tenure/tenure.args.js';
import { LATEST_UTTERANCES } from '../utterance/utterance.args.js';
import {
  agreementList,
  articleList,
  entityChangeList,
  entityList,
  findingList,
  interactionList,
  quoteList,
  storyList,
  tenureList,
  utteranceList,
} from './lists.js';

/** The object whose id stands in `id`; null when there is none. */
const byId =
  (type: NodeType, table: ReturnType<typeof sql>): Field =>
  (_row, asked) => [
    oneOf(asked, type, (row) => {
      const key = asked.given(({ id }) => sql`${toKey(type, id as string, 'id')}`);
      return sql`${table} AS ${row} WHERE ${row}.id = ${key}`;
    }),
  ];

/** The one argument that is given, of those that name one object in several ways. Errors: BAD_USER_INPUT. */
const onlyOne = (args: Arguments, why: 'idOrUrl' | 'idOrNameOrWikidataId'): readonly [name: string, value: string] => {
  const [first, ...others] = Object.entries(given<Readonly<Record<string, string>>>(args as never));
  if (first !== undefined && others.length === 0) return first;
  throw new IsnadError('BAD_USER_INPUT', say(why), { path: ['id'] });
};

/** The fields at the root of a query. */
export const rootShape: Shape = {
  article: (_row, asked) => [
    oneOf(asked, 'Article', (row) => {
      const isIt = asked.given((args) => {
        const [by, value] = onlyOne(args, 'idOrUrl');
        if (by === 'url') return sql`${row}.url = ${toText(value, 'url', LONGEST_URL)}`;
        return sql`${row}.id = ${toKey('Article', value, 'id')}`;
      });
      return sql`articles AS ${row} WHERE ${isIt}`;
    }),
  ],
  quote: byId('Quote', sql`quotes`),
  search: searchField,
  entity: (_row, asked) => [
    oneOf(asked, 'Entity', (row) => {
      const key = asked.given((args) => {
        const [by, value] = onlyOne(args, 'idOrNameOrWikidataId');
        if (by === 'name') return sql`(${selectNamed(toText(value, 'name'))})`;
        if (by === 'wikidataId') return sql`(${selectOfWikidata(toText(value, 'wikidataId'))})`;
        return survivorOf(sql`${toKey('Entity', value, 'id')}`);
      });
      return sql`entities AS ${row} WHERE ${row}.id = ${key}`;
    }),
  ],
  articles: articleList(null, LATEST_ARTICLES),
  quotes: quoteList(null, LATEST_QUOTES),
  entities: entityList(null, MOST_MENTIONED),
  agreements: agreementList(null, LATEST_AGREEMENTS),
  stories: storyList(null, LATEST_STORIES),
  tenures: tenureList(null, LATEST_TENURES),
  utterances: utteranceList(null, LATEST_UTTERANCES),
  entityChanges: entityChangeList(null),
  interactions: interactionList(null, LATEST_INTERACTIONS),
  findings: findingList(null, LATEST_FINDINGS),
};
