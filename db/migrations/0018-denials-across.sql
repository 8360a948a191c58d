-- up
-- denies_report: a denial of words, and not of a deed. negative: the content says that something is not so. A denied statement may stand in another article than its denial:
-- denials.article_id is that of the denial.
ALTER TABLE quotes ADD COLUMN denies_report INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quotes ADD COLUMN negative INTEGER NOT NULL DEFAULT 0;

-- The stems of what denials deny, hashed, so that a statement that comes in later finds them. size: stems of the denial.
CREATE TABLE denial_stems (
  stem INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  quote_id INTEGER NOT NULL REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  size INTEGER NOT NULL,
  PRIMARY KEY (stem, minute, quote_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX denial_stems_article ON denial_stems (article_id);
CREATE INDEX denial_stems_quote ON denial_stems (quote_id);

-- down
UPDATE quotes SET denied = 0 WHERE denied = 1 AND NOT EXISTS (
  SELECT 1 FROM denials AS d WHERE d.denied_id = quotes.id AND d.article_id = quotes.article_id);
DELETE FROM denials WHERE article_id <> (SELECT article_id FROM quotes WHERE quotes.id = denials.denied_id);
DROP TABLE denial_stems;
ALTER TABLE quotes DROP COLUMN negative;
ALTER TABLE quotes DROP COLUMN denies_report;
