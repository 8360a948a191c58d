import { ownSpan, type Shape, toOne } from '../../store/answer/field.js';

/** Of the rows of `wireOf`. */
export const wireShape: Shape = {
  agency: toOne('Entity', 'entities', 'entity_id'),
  evidence: ownSpan,
  firstReport: toOne('Article', 'articles', 'first_article_id'),
};
