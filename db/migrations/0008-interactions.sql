-- up
CREATE TABLE interactions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  published_minute INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  place_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  time_id INTEGER REFERENCES times (id) DEFERRABLE INITIALLY DEFERRED,
  quote_id INTEGER REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  same_as_id INTEGER REFERENCES interactions (id) DEFERRABLE INITIALLY DEFERRED,
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  confidence INTEGER NOT NULL,
  review INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX interactions_article ON interactions (article_id);
CREATE INDEX interactions_published ON interactions (published_minute);
CREATE INDEX interactions_type ON interactions (type, published_minute);
CREATE INDEX interactions_place ON interactions (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX interactions_time ON interactions (time_id) WHERE time_id IS NOT NULL;
CREATE INDEX interactions_quote ON interactions (quote_id) WHERE quote_id IS NOT NULL;
CREATE INDEX interactions_same_as ON interactions (same_as_id) WHERE same_as_id IS NOT NULL;

CREATE TABLE interaction_participants (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  interaction_id INTEGER NOT NULL REFERENCES interactions (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  published_minute INTEGER NOT NULL,
  entity_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (interaction_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_participants_article ON interaction_participants (article_id);
CREATE INDEX interaction_participants_entity ON interaction_participants (entity_id, published_minute, interaction_id)
  WHERE entity_id IS NOT NULL;

-- down
DROP TABLE interaction_participants;
DROP TABLE interactions;
