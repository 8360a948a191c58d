-- up
-- across: its sides stand in several articles. article_id: the one of them that was published last, and published_minute
-- that article's. matter: what makes two findings of a kind the same one; NULL for one that was read within an article.
ALTER TABLE findings ADD COLUMN across INTEGER NOT NULL DEFAULT 0;
ALTER TABLE findings ADD COLUMN published_minute INTEGER NOT NULL DEFAULT 0;
ALTER TABLE findings ADD COLUMN matter TEXT;
UPDATE findings SET published_minute = (SELECT published_minute FROM articles WHERE articles.id = findings.article_id);
DROP INDEX findings_article;
CREATE INDEX findings_published ON findings (published_minute);
CREATE INDEX findings_across ON findings (id) WHERE across = 1;
CREATE UNIQUE INDEX findings_matter ON findings (kind, matter) WHERE matter IS NOT NULL;

-- The articles in which the sides of a finding stand.
CREATE TABLE finding_articles (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  finding_id INTEGER NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (article_id, finding_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_articles_finding ON finding_articles (finding_id);
INSERT INTO finding_articles (article_id, finding_id) SELECT article_id, id FROM findings;

-- down
UPDATE articles SET finding_count = finding_count - (
  SELECT count(*) FROM finding_articles AS l JOIN findings AS f ON f.id = l.finding_id
  WHERE l.article_id = articles.id AND f.matter IS NOT NULL);
UPDATE totals SET value = value - (SELECT count(*) FROM findings WHERE matter IS NOT NULL) WHERE name = 'findings';
DELETE FROM finding_sides WHERE finding_id IN (SELECT id FROM findings WHERE matter IS NOT NULL);
DROP TABLE finding_articles;
DELETE FROM findings WHERE matter IS NOT NULL;
DROP INDEX findings_matter;
DROP INDEX findings_across;
DROP INDEX findings_published;
CREATE INDEX findings_article ON findings (article_id);
ALTER TABLE findings DROP COLUMN matter;
ALTER TABLE findings DROP COLUMN published_minute;
ALTER TABLE findings DROP COLUMN across;
