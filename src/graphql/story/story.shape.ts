import { globalId, integer, type Shape, toOne } from '../../store/answer/field.js';
import { FIRST_ARTICLES } from '../article/article.args.js';
import { articleList } from '../compiled/lists.js';

export const storyShape: Shape = {
  id: globalId('Story'),
  articleCount: integer('article_count'),
  firstReport: toOne('Article', 'articles', 'first_article_id'),
  articles: articleList('story', FIRST_ARTICLES),
};
