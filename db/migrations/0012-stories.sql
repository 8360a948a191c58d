-- up
-- What an article is about, as far as stories are told by it: see src/resolve/stories.ts. weight: of all its features.
CREATE TABLE topics (
  article_id INTEGER PRIMARY KEY REFERENCES articles (id),
  minute INTEGER NOT NULL,
  weight REAL NOT NULL
) STRICT;

CREATE TABLE topic_features (
  feature INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  PRIMARY KEY (feature, minute, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_features_article ON topic_features (article_id);

-- Articles on one event. first_minute, last_minute: of its articles.
CREATE TABLE stories (
  id INTEGER PRIMARY KEY,
  first_article_id INTEGER NOT NULL REFERENCES articles (id),
  first_minute INTEGER NOT NULL,
  last_minute INTEGER NOT NULL,
  article_count INTEGER NOT NULL
) STRICT;
CREATE INDEX stories_first ON stories (first_minute);
CREATE INDEX stories_count ON stories (article_count);
CREATE INDEX stories_article ON stories (first_article_id);

CREATE TABLE story_articles (
  article_id INTEGER PRIMARY KEY REFERENCES articles (id),
  story_id INTEGER NOT NULL REFERENCES stories (id),
  minute INTEGER NOT NULL
) STRICT;
CREATE INDEX story_articles_story ON story_articles (story_id, minute, article_id);

-- down
DROP TABLE story_articles;
DROP TABLE stories;
DROP TABLE topic_features;
DROP TABLE topics;
