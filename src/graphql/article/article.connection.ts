import { connectionOf } from '../connection.js';
import { Article } from './article.type.js';

export const ArticleConnection = connectionOf('Article', 'articles', () => Article);
