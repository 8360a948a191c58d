import { globalId, listOf, name, ownSpan, type Shape, text, toOne } from '../../store/answer/field.js';
import { articlesOfFinding, sidesOf } from '../../store/answer/sources.js';
import { extractedShape } from '../node/extracted.shape.js';

export const findingShape: Shape = {
  ...extractedShape,
  id: globalId('Finding'),
  kind: name('kind'),
  severity: name('severity'),
  message: text('message'),
  sides: (row, asked) => listOf(asked, 'FindingSide', (side) => sidesOf(row, side)),
  articles: (row, asked) => listOf(asked, 'Article', (article) => articlesOfFinding(row, article)),
};

/** Its row is its span as well. */
export const findingSideShape: Shape = {
  evidence: ownSpan,
  article: toOne('Article', 'articles', 'article_id'),
  entity: toOne('Entity', 'entities', 'entity_id'),
  quote: toOne('Quote', 'quotes', 'quote_id'),
  role: toOne('Role', 'roles', 'role_id'),
  agreementReport: toOne('AgreementReport', 'agreement_reports', 'agreement_report_id'),
  interaction: toOne('Interaction', 'interactions', 'interaction_id'),
};
