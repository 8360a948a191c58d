-- up
-- What tells how much of two texts is the same: see src/text/fingerprint.ts. An article with too few words has none.
-- minute, here and below: published_minute of the article, or of its collected_at where that is not known.
CREATE TABLE fingerprints (
  article_id INTEGER PRIMARY KEY REFERENCES articles (id),
  minute INTEGER NOT NULL,
  size INTEGER NOT NULL,
  bins BLOB NOT NULL
) STRICT;

-- Where fingerprints that may be alike meet; minute stands here so that only the days around are looked at.
CREATE TABLE fingerprint_bands (
  band INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  PRIMARY KEY (band, minute, article_id)
) STRICT, WITHOUT ROWID;

-- Two articles with the same text, once from each side; minute is that of the copy. similarity and containment in thousandths.
CREATE TABLE copies (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  copy_id INTEGER NOT NULL REFERENCES articles (id),
  minute INTEGER NOT NULL,
  kind TEXT NOT NULL,
  similarity INTEGER NOT NULL,
  containment INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX copies_article ON copies (article_id, minute, copy_id);
CREATE INDEX copies_copy ON copies (copy_id);

-- down
DROP TABLE copies;
DROP TABLE fingerprint_bands;
DROP TABLE fingerprints;
