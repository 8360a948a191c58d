-- up
-- Full text over folded, stemmed terms that the application makes; the tables hold no text of their own.
-- The ascii tokenizer splits at the blanks between the terms and leaves every other letter alone.
-- rowid of articles, quotes and agreements: day of publication * 2^27 + key, so that the newest come first backwards.
CREATE VIRTUAL TABLE articles_search USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE quotes_search USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE agreements_search USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE entities_search USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');

-- How the terms of the index were made; another way of making them means building the index again.
CREATE TABLE search_settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- down
DROP TABLE search_settings;
DROP TABLE entities_search;
DROP TABLE agreements_search;
DROP TABLE quotes_search;
DROP TABLE articles_search;
