import { expression, globalId, integer, type Shape, text } from '../../store/answer/field.js';
import { sql } from '../../store/answer/sql.js';
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
