-- up
CREATE TABLE findings (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  confidence INTEGER NOT NULL,
  review INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX findings_article ON findings (article_id);
CREATE INDEX findings_kind ON findings (kind);

CREATE TABLE finding_sides (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  finding_id INTEGER NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  code_point_start INTEGER NOT NULL,
  code_point_end INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  entity_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  quote_id INTEGER REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  role_id INTEGER REFERENCES roles (id) DEFERRABLE INITIALLY DEFERRED,
  agreement_id INTEGER REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  interaction_id INTEGER REFERENCES interactions (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (finding_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_sides_article ON finding_sides (article_id);
CREATE INDEX finding_sides_entity ON finding_sides (entity_id, finding_id) WHERE entity_id IS NOT NULL;
CREATE INDEX finding_sides_quote ON finding_sides (quote_id, finding_id) WHERE quote_id IS NOT NULL;
CREATE INDEX finding_sides_role ON finding_sides (role_id) WHERE role_id IS NOT NULL;
CREATE INDEX finding_sides_agreement ON finding_sides (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX finding_sides_interaction ON finding_sides (interaction_id) WHERE interaction_id IS NOT NULL;

-- down
DROP TABLE finding_sides;
DROP TABLE findings;
