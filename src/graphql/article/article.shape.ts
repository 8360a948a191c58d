import { UNREAD } from '../../app/analyse.js';
import {
  expression,
  type Field,
  globalId,
  integer,
  listOf,
  name,
  oneOf,
  owned,
  ownSpan,
  type Shape,
  text,
} from '../../store/answer/field.js';
import { timesOf, wireOf } from '../../store/answer/sources.js';
import { raw, sql } from '../../store/answer/sql.js';
import { AGREEMENTS_BY_ID } from '../agreement/agreement.args.js';
import { REPORTS_IN_READING_ORDER } from '../agreement-report/agreement-report.args.js';
import {
  agreementList,
  agreementReportList,
  copyList,
  correctionList,
  entityList,
  findingList,
  interactionList,
  mentionList,
  quoteList,
  roleList,
} from '../compiled/lists.js';
import { FIRST_COPIES } from '../copy/copy.type.js';
import { MOST_MENTIONED } from '../entity/entity.args.js';
import { FINDINGS_BY_ID } from '../finding/finding.args.js';
import { INTERACTIONS_IN_READING_ORDER } from '../interaction/interaction.args.js';
import { MENTIONS_IN_READING_ORDER } from '../mention/mention.args.js';
import { QUOTES_IN_READING_ORDER } from '../quote/quote.args.js';
import { ROLES_BY_ID } from '../role/role.args.js';

/** As `languageStatusOf`. */
const languageStatus: Field = (row, { alias }) => {
  const noticed = alias();
  return [
    sql`CASE WHEN ${row}.given_language IS NOT NULL THEN '"DECLARED"' WHEN ${row}.language = 'und' THEN '"UNKNOWN"'
      WHEN EXISTS (SELECT 1 FROM diagnostics AS ${noticed}
        WHERE ${noticed}.article_id = ${row}.id AND ${noticed}.code = 'LANGUAGE_UNCERTAIN') THEN '"GUESSED"'
      ELSE '"DETECTED"' END`,
  ];
};

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
  languageStatus,
  extractor: expression((row, { answers }) =>
    answers.json.string(sql`nullif(${row}.extractor, ${raw(`'${UNREAD}'`)})`),
  ),
  blocks: owned('Block', 'blocks', 'article_id', 'ordinal'),
  diagnostics: owned('Diagnostic', 'diagnostics', 'article_id', 'ordinal'),
  times: (row, asked) => listOf(asked, 'TimeRef', (time) => timesOf(row, time)),
  story: (row, asked) => [
    oneOf(asked, 'Story', (story) => {
      const told = asked.alias();
      return sql`story_articles AS ${told} CROSS JOIN stories AS ${story} WHERE ${told}.article_id = ${row}.id AND ${story}.id = ${told}.story_id`;
    }),
  ],
  wire: (row, asked) => [oneOf(asked, 'Wire', (wire) => wireOf(row, wire))],
  quotes: quoteList('article', QUOTES_IN_READING_ORDER),
  entities: entityList('article', MOST_MENTIONED),
  agreements: agreementList('article', AGREEMENTS_BY_ID),
  mentions: mentionList('article', MENTIONS_IN_READING_ORDER),
  copies: copyList('article', FIRST_COPIES),
  roles: roleList('article', ROLES_BY_ID),
  agreementReports: agreementReportList('article', REPORTS_IN_READING_ORDER),
  interactions: interactionList('article', INTERACTIONS_IN_READING_ORDER),
  findings: findingList('article', FINDINGS_BY_ID),
  corrections: correctionList('article'),
};

export const blockShape: Shape = {
  kind: name('kind'),
  evidence: ownSpan,
};

export const diagnosticShape: Shape = {
  code: name('code'),
  note: text('note'),
  evidence: ownSpan,
};
