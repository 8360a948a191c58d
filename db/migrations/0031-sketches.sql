-- up
-- features: those of topic_features, 32 bits each, the highest byte first, so that they are found again without an index.
ALTER TABLE topics ADD COLUMN features BLOB NOT NULL DEFAULT x'';
UPDATE topics SET features = coalesce((
  SELECT unhex(group_concat(printf('%08X', t.feature & 4294967295), '')) FROM topic_features AS t
  WHERE t.article_id = topics.article_id), x'');
DROP INDEX topic_features_article;

-- No references: without an index by article each deletion of one would look for them in the whole table.
ALTER TABLE topic_features RENAME TO topic_features_before;
CREATE TABLE topic_features (
  feature INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (feature, minute, article_id)
) STRICT, WITHOUT ROWID;
INSERT INTO topic_features (feature, minute, article_id) SELECT feature, minute, article_id FROM topic_features_before;
DROP TABLE topic_features_before;

ALTER TABLE fingerprint_bands RENAME TO fingerprint_bands_before;
CREATE TABLE fingerprint_bands (
  band INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  PRIMARY KEY (band, minute, article_id)
) STRICT, WITHOUT ROWID;
INSERT INTO fingerprint_bands (band, minute, article_id) SELECT band, minute, article_id FROM fingerprint_bands_before;
DROP TABLE fingerprint_bands_before;

-- down
ALTER TABLE fingerprint_bands RENAME TO fingerprint_bands_after;
CREATE TABLE fingerprint_bands (
  band INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  PRIMARY KEY (band, minute, article_id)
) STRICT, WITHOUT ROWID;
INSERT INTO fingerprint_bands (band, minute, article_id) SELECT band, minute, article_id FROM fingerprint_bands_after;
DROP TABLE fingerprint_bands_after;

ALTER TABLE topic_features RENAME TO topic_features_after;
CREATE TABLE topic_features (
  feature INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  PRIMARY KEY (feature, minute, article_id)
) STRICT, WITHOUT ROWID;
INSERT INTO topic_features (feature, minute, article_id) SELECT feature, minute, article_id FROM topic_features_after;
DROP TABLE topic_features_after;
CREATE INDEX topic_features_article ON topic_features (article_id);
ALTER TABLE topics DROP COLUMN features;
