-- up
ALTER TABLE roles ADD COLUMN standing TEXT NOT NULL DEFAULT 'HELD';

-- Who held which office when. imported: 1 when a source of facts says so (from_date, to_date: as it says, null for not
-- said), 0 when articles do. begins, ends: minutes as published_minute; of the first and the last article that says so,
-- or of the import: begins is 0 where no day is known, ends the last minute of time where the office is held on.
-- scope_id: 0 for none. given_entity_id, given_home_id: what an import names, whatever people made of it. single: one person at a time holds the office. acting_count: statements that say "acting".
CREATE TABLE tenures (
  id INTEGER PRIMARY KEY,
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  office TEXT NOT NULL,
  home_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  scope_id INTEGER NOT NULL,
  given_entity_id INTEGER,
  given_home_id INTEGER,
  single INTEGER NOT NULL,
  imported INTEGER NOT NULL,
  begins INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  statement_count INTEGER NOT NULL,
  acting_count INTEGER NOT NULL,
  from_date TEXT,
  to_date TEXT,
  title TEXT,
  source TEXT
) STRICT;
CREATE INDEX tenures_seat ON tenures (office, home_id, scope_id, ends);
CREATE INDEX tenures_entity ON tenures (entity_id, begins);
CREATE INDEX tenures_scope ON tenures (scope_id) WHERE scope_id <> 0;
CREATE INDEX tenures_home ON tenures (home_id, begins);
CREATE INDEX tenures_begins ON tenures (begins);
CREATE INDEX tenures_office ON tenures (office, begins);
CREATE INDEX tenures_empty ON tenures (id) WHERE statement_count = 0 AND imported = 0;
CREATE INDEX tenures_given_entity ON tenures (given_entity_id) WHERE given_entity_id IS NOT NULL;
CREATE INDEX tenures_given_home ON tenures (given_home_id) WHERE given_home_id IS NOT NULL;
CREATE UNIQUE INDEX tenures_source ON tenures (source) WHERE source IS NOT NULL;

-- Roles of dated articles that give an office with its home. kind: 0 backs a tenure that articles make, 1 an imported
-- one, 2 calls the holder a former one (tenure_id is null). home_of: the column of roles that gives home_id, or INFERRED.
CREATE TABLE tenure_statements (
  role_id INTEGER PRIMARY KEY REFERENCES roles (id) DEFERRABLE INITIALLY DEFERRED,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  office TEXT NOT NULL,
  home_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  home_of TEXT NOT NULL,
  scope_id INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  acting INTEGER NOT NULL,
  tenure_id INTEGER REFERENCES tenures (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX tenure_statements_article ON tenure_statements (article_id);
CREATE INDEX tenure_statements_seat ON tenure_statements (office, home_id, scope_id, minute);
CREATE INDEX tenure_statements_holder
  ON tenure_statements (entity_id, office, home_id, scope_id, kind, minute, role_id);
CREATE INDEX tenure_statements_tenure ON tenure_statements (tenure_id, minute) WHERE tenure_id IS NOT NULL;
CREATE INDEX tenure_statements_home ON tenure_statements (home_id);
CREATE INDEX tenure_statements_scope ON tenure_statements (scope_id) WHERE scope_id <> 0;

-- down
DROP TABLE tenure_statements;
DROP TABLE tenures;
ALTER TABLE roles DROP COLUMN standing;
