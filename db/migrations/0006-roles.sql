-- up
CREATE TABLE roles (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  office TEXT NOT NULL,
  organization_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  country_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  scope_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  pattern TEXT NOT NULL,
  asserted_by_id INTEGER REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  confidence INTEGER NOT NULL,
  review INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX roles_article ON roles (article_id);
CREATE INDEX roles_entity ON roles (entity_id);
CREATE INDEX roles_office ON roles (office);
CREATE INDEX roles_organization ON roles (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX roles_country ON roles (country_id) WHERE country_id IS NOT NULL;
CREATE INDEX roles_scope ON roles (scope_id) WHERE scope_id IS NOT NULL;
CREATE INDEX roles_asserted_by ON roles (asserted_by_id) WHERE asserted_by_id IS NOT NULL;

-- down
DROP TABLE roles;
