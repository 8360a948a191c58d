import { datedConnectionOf } from '../connection.js';
import { ArticleFacetName } from './article.enum.js';
import { Article } from './article.type.js';

export const ArticleConnection = datedConnectionOf(
  'Article',
  'articles',
  () => Article,
  ArticleFacetName,
  'day of publication',
);
