-- up
-- The words of every quote's content, as far as utterances are told by them: see src/resolve/wordings.ts. minute: as in
-- fingerprints. exact: hash of all words. speaker: hash of the
-- speaker's name. marked: part of it stands between quotation marks. passes_on: most of it is
-- what somebody else said, told inside it.
CREATE TABLE wordings (
  quote_id INTEGER PRIMARY KEY REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  minute INTEGER NOT NULL,
  exact INTEGER NOT NULL,
  speaker INTEGER,
  marked INTEGER NOT NULL,
  passes_on INTEGER NOT NULL,
  words BLOB NOT NULL,
  senses BLOB NOT NULL
) STRICT;
CREATE INDEX wordings_article ON wordings (article_id);

-- Where wordings that may be alike meet; minute stands here so that only the days around are looked at.
CREATE TABLE wording_keys (
  key INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  quote_id INTEGER NOT NULL,
  PRIMARY KEY (key, minute, quote_id)
) STRICT, WITHOUT ROWID;

-- What somebody said once and several articles quote. first_minute, last_minute: of those articles.
CREATE TABLE utterances (
  id INTEGER PRIMARY KEY,
  first_quote_id INTEGER NOT NULL REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  first_minute INTEGER NOT NULL,
  last_minute INTEGER NOT NULL,
  quote_count INTEGER NOT NULL,
  article_count INTEGER NOT NULL,
  outlet_count INTEGER NOT NULL
) STRICT;
CREATE INDEX utterances_first ON utterances (first_minute);
CREATE INDEX utterances_articles ON utterances (article_count);
CREATE INDEX utterances_outlets ON utterances (outlet_count);
CREATE INDEX utterances_quote ON utterances (first_quote_id);

-- id: that of the quote.
CREATE TABLE utterance_quotes (
  id INTEGER PRIMARY KEY REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  utterance_id INTEGER NOT NULL REFERENCES utterances (id) DEFERRABLE INITIALLY DEFERRED,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  minute INTEGER NOT NULL
) STRICT;
CREATE INDEX utterance_quotes_utterance ON utterance_quotes (utterance_id, minute, id);
CREATE INDEX utterance_quotes_article ON utterance_quotes (article_id);

-- Ids that clients may hold of utterances that turned out to be one with another.
CREATE TABLE merged_utterances (
  id INTEGER PRIMARY KEY,
  utterance_id INTEGER NOT NULL REFERENCES utterances (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX merged_utterances_into ON merged_utterances (utterance_id);

-- down
DROP TABLE merged_utterances;
DROP TABLE utterance_quotes;
DROP TABLE utterances;
DROP TABLE wording_keys;
DROP TABLE wordings;
