-- up
-- Every filter of the API has an index, for a value that no row has must not cost a walk through all of them.
-- denied: a row of denials names it.
CREATE TABLE quotes (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  published_minute INTEGER NOT NULL,
  type TEXT NOT NULL,
  act TEXT NOT NULL,
  negated INTEGER NOT NULL,
  headline INTEGER NOT NULL,
  denied INTEGER NOT NULL,
  speaker_status TEXT NOT NULL,
  speaker_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  addressee_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  parent_id INTEGER REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  continues_id INTEGER REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  said_at_id INTEGER REFERENCES times (id) DEFERRABLE INITIALLY DEFERRED,
  cue_lemma TEXT,
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  confidence INTEGER NOT NULL,
  review INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX quotes_article ON quotes (article_id, id);
CREATE INDEX quotes_published ON quotes (published_minute);
CREATE INDEX quotes_headline ON quotes (published_minute) WHERE headline = 1;
CREATE INDEX quotes_denied ON quotes (published_minute) WHERE denied = 1;
CREATE INDEX quotes_type ON quotes (type, published_minute);
CREATE INDEX quotes_act ON quotes (act, published_minute);
CREATE INDEX quotes_speaker ON quotes (speaker_id, published_minute) WHERE speaker_id IS NOT NULL;
CREATE INDEX quotes_addressee ON quotes (addressee_id) WHERE addressee_id IS NOT NULL;
CREATE INDEX quotes_parent ON quotes (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX quotes_continues ON quotes (continues_id) WHERE continues_id IS NOT NULL;
CREATE INDEX quotes_said_at ON quotes (said_at_id) WHERE said_at_id IS NOT NULL;

-- The chain from the article (position 0) to the speaker.
CREATE TABLE hops (
  article_id INTEGER NOT NULL,
  quote_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  entity_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (article_id, quote_id, position),
  FOREIGN KEY (article_id, quote_id) REFERENCES quotes (article_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX hops_entity ON hops (entity_id) WHERE entity_id IS NOT NULL;

CREATE TABLE denials (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  quote_id INTEGER NOT NULL REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  denied_id INTEGER NOT NULL REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (quote_id, denied_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX denials_article ON denials (article_id);
CREATE INDEX denials_denied ON denials (denied_id);

-- Entities that the content of a quote speaks about.
CREATE TABLE quote_entities (
  article_id INTEGER NOT NULL,
  quote_id INTEGER NOT NULL,
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  published_minute INTEGER NOT NULL,
  PRIMARY KEY (article_id, quote_id, entity_id),
  FOREIGN KEY (article_id, quote_id) REFERENCES quotes (article_id, id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX quote_entities_entity ON quote_entities (entity_id, published_minute, quote_id);

-- down
DROP TABLE quote_entities;
DROP TABLE denials;
DROP TABLE hops;
DROP TABLE quotes;
