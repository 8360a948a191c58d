import { countedConnectionOf } from '../connection.js';
import { ArticleFacetName } from './article.enum.js';
import { Article } from './article.type.js';

export const ArticleConnection = countedConnectionOf('Article', 'articles', () => Article, ArticleFacetName);
