import { fraction, name, type Shape, toOne } from '../../store/answer/field.js';

export const articleCopyShape: Shape = {
  kind: name('kind'),
  similarity: fraction('similarity', 1000),
  containment: fraction('containment', 1000),
  article: toOne('Article', 'articles', 'copy_id'),
};
