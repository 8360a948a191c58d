-- up
CREATE TABLE agreements (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  published_minute INTEGER NOT NULL,
  status TEXT NOT NULL,
  headline INTEGER NOT NULL,
  quote_id INTEGER REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  place_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  event_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  agreed_on_id INTEGER REFERENCES times (id) DEFERRABLE INITIALLY DEFERRED,
  same_as_id INTEGER REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  confidence INTEGER NOT NULL,
  review INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX agreements_article ON agreements (article_id);
CREATE INDEX agreements_published ON agreements (published_minute);
CREATE INDEX agreements_status ON agreements (status, published_minute);
CREATE INDEX agreements_quote ON agreements (quote_id) WHERE quote_id IS NOT NULL;
CREATE INDEX agreements_place ON agreements (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX agreements_event ON agreements (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX agreements_agreed_on ON agreements (agreed_on_id) WHERE agreed_on_id IS NOT NULL;
CREATE INDEX agreements_same_as ON agreements (same_as_id) WHERE same_as_id IS NOT NULL;

CREATE TABLE agreement_parties (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  agreement_id INTEGER NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  published_minute INTEGER NOT NULL,
  role TEXT NOT NULL,
  entity_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (agreement_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_parties_article ON agreement_parties (article_id);
CREATE INDEX agreement_parties_entity ON agreement_parties (entity_id, published_minute, agreement_id)
  WHERE entity_id IS NOT NULL;

-- down
DROP TABLE agreement_parties;
DROP TABLE agreements;
