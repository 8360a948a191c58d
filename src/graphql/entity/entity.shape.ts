import {
  type Asked,
  expression,
  type Field,
  globalId,
  integer,
  listOf,
  name,
  oneOf,
  type Shape,
  text,
  toOne,
} from '../../store/answer/field.js';
import { aliasesOfEntity, candidatesOf, revisionOf } from '../../store/answer/sources.js';
import { join, raw, type Sql, sql } from '../../store/answer/sql.js';
import { LATEST_AGREEMENTS } from '../agreement/agreement.args.js';
import { LATEST_ARTICLES } from '../article/article.args.js';
import {
  agreementList,
  articleList,
  entityChangeList,
  findingList,
  interactionList,
  mentionList,
  quoteList,
  roleList,
  storyList,
  tenureList,
  utteranceList,
} from '../compiled/lists.js';
import { FINDINGS_BY_ID } from '../finding/finding.args.js';
import { LATEST_INTERACTIONS } from '../interaction/interaction.args.js';
import { MENTIONS_IN_READING_ORDER } from '../mention/mention.args.js';
import { toKey } from '../node/global-id.js';
import { LATEST_QUOTES } from '../quote/quote.args.js';
import { ROLES_BY_ID } from '../role/role.args.js';
import { LATEST_STORIES } from '../story/story.args.js';
import { toHoldingDay } from '../tenure/holding-day.js';
import { LATEST_TENURES } from '../tenure/tenure.args.js';
import { LATEST_UTTERANCES } from '../utterance/utterance.args.js';
import { localNames } from './local-names.shape.js';
import { LETTERS, NO_LETTERS } from './script.js';

/** `names` is a JSON object by language; a language without a name there gives the fullest name. */
const nameIn = (row: Sql, { answers, alias }: Asked, language: string | null | undefined): Sql => {
  if (language === null || language === undefined) return answers.json.string(sql`${row}.name`);
  const each = alias();
  const named = sql`(SELECT ${each}.value FROM ${answers.json.entries(sql`${row}.names`)} AS ${each} WHERE ${each}.key = ${language})`;
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
  names: localNames('names'),
  aliases: (row, asked) => listOf(asked, 'Alias', (each) => aliasesOfEntity(row, each)),
  candidates: (row, asked) => listOf(asked, 'Candidate', (each) => candidatesOf(row, each)),
  mergedIds: (row, { alias, answers: { json } }) => {
    const merged = alias();
    const id = sql`concat('"Entity_', ${merged}.entity_id, '"')`;
    const from = sql`(SELECT m.entity_id FROM merged_entities AS m WHERE m.into_id = ${row}.id ORDER BY m.entity_id) AS ${merged}`;
    return ['[', sql`(SELECT ${json.list(id)} FROM ${from})`, ']'];
  },
  machineName: (row, asked) => [
    oneOf(asked, 'MachineName', (each) => sql`entity_renames AS ${each} WHERE ${each}.entity_id = ${row}.id`),
  ],
  revision: expression((row) => revisionOf(sql`${row}.id`)),
  country: toOne('Entity', 'entities', 'country_id'),
  articles: articleList('entity', LATEST_ARTICLES),
  quotes: quoteList('speaker', LATEST_QUOTES),
  quotesAbout: quoteList('about', LATEST_QUOTES),
  statementsAbout: quoteList('speaker', LATEST_QUOTES, ({ entity }) => ({
    about: toKey('Entity', entity as string, 'entity'),
  })),
  agreements: agreementList('party', LATEST_AGREEMENTS),
  mentions: mentionList('entity', MENTIONS_IN_READING_ORDER),
  interactions: interactionList('participant', LATEST_INTERACTIONS),
  roles: roleList('entity', ROLES_BY_ID, (args) => toHoldingDay(args as never)),
  officeHolders: roleList('organization', ROLES_BY_ID),
  tenures: tenureList('entity', LATEST_TENURES),
  holders: tenureList('home', LATEST_TENURES),
  findings: findingList('entity', FINDINGS_BY_ID),
  utterances: utteranceList('speaker', LATEST_UTTERANCES),
  stories: storyList('entity', LATEST_STORIES),
  changes: entityChangeList('entity'),
};

/** As `scriptOf`; where the first letter is none that many names begin with, the resolvers look. */
const script: Field = (row, { answers: { json } }) => {
  const first = sql`substr(ltrim(${row}.alias, ${NO_LETTERS}), 1, 1)`;
  const cases = LETTERS.map(
    ([name, from, to]) => sql`WHEN ${first} BETWEEN ${raw(`'${from}' AND '${to}' THEN '"${name}"'`)}`,
  );
  return [sql`CASE ${join(cases, ' ')} WHEN ${first} = '' THEN '"OTHER"' ELSE ${json.abandon} END`];
};

export const aliasShape: Shape = {
  alias: text('alias'),
  language: text('language'),
  script,
};
