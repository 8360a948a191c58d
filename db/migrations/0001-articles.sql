-- up
-- Keys are never used twice, so that an id given to a client can never come to mean another object.
CREATE TABLE key_sequences (
  name TEXT PRIMARY KEY,
  next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Row totals, kept by every write: counting four million rows for a page header would take longer than the page.
CREATE TABLE totals (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Reference table: rule ids, which every extracted row names.
CREATE TABLE rules (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- text stands last, so that the columns before it are read without its overflow pages.
-- published_minute: minutes from 1800 to published_at (UTC), 0 where it is not known: an undated article counts as the oldest.
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  language TEXT NOT NULL,
  published_at TEXT,
  published_minute INTEGER NOT NULL,
  collected_at TEXT NOT NULL,
  quote_count INTEGER NOT NULL,
  mention_count INTEGER NOT NULL,
  agreement_count INTEGER NOT NULL,
  interaction_count INTEGER NOT NULL,
  finding_count INTEGER NOT NULL,
  url TEXT,
  publisher TEXT,
  byline TEXT,
  extractor TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX articles_url ON articles (url) WHERE url IS NOT NULL;
CREATE UNIQUE INDEX articles_sha256 ON articles (sha256) WHERE url IS NULL;
CREATE INDEX articles_published ON articles (published_minute);
CREATE INDEX articles_language ON articles (language, published_minute);
CREATE INDEX articles_finding ON articles (published_minute) WHERE finding_count > 0;
CREATE INDEX articles_publisher ON articles (publisher, published_minute) WHERE publisher IS NOT NULL;

-- Texts that a later version replaced.
CREATE TABLE article_versions (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  version INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  title TEXT NOT NULL,
  published_at TEXT,
  collected_at TEXT NOT NULL,
  extractor TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article_id, version)
) STRICT, WITHOUT ROWID;

-- Spans, here and below: span_start and span_end in UTF-16 code units, code_point_start and code_point_end in code
-- points, all half-open. The words stand in articles.text alone; checksum is the CRC-32 (signed) of their UTF-8 bytes.
CREATE TABLE blocks (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  code_point_start INTEGER NOT NULL,
  code_point_end INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  credit_start INTEGER,
  credit_end INTEGER,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostics (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  note TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  code_point_start INTEGER,
  code_point_end INTEGER,
  checksum INTEGER,
  PRIMARY KEY (article_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Spans of objects that have several. part says whose and which: see src/store/evidence.ts.
CREATE TABLE evidence (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  owner_id INTEGER NOT NULL,
  part INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  code_point_start INTEGER NOT NULL,
  code_point_end INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (article_id, owner_id, part, ordinal)
) STRICT, WITHOUT ROWID;

-- down
DROP TABLE evidence;
DROP TABLE diagnostics;
DROP TABLE blocks;
DROP TABLE article_versions;
DROP TABLE articles;
DROP TABLE rules;
DROP TABLE totals;
DROP TABLE key_sequences;
