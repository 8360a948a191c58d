-- up
-- confidence in thousandths; review: 0 MACHINE, 1 CONFIRMED, 2 CORRECTED, 3 REJECTED (here and below).
-- Keys follow the reading order of their article, so that the order by position is the order by key.
CREATE TABLE mentions (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  credit INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  code_point_start INTEGER NOT NULL,
  code_point_end INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  confidence INTEGER NOT NULL,
  review INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mentions_article ON mentions (article_id);
CREATE INDEX mentions_entity ON mentions (entity_id);

-- down
DROP TABLE mentions;
