-- up
-- What people said about who is who: MERGE (from_id is into_id), SPLIT (some of from_id is into_id), RENAME (into_id is null).
-- made: the split made into_id. language, name_before, name_after: of a RENAME; language is null for the fullest name.
CREATE TABLE entity_changes (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  from_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  into_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  made INTEGER NOT NULL DEFAULT 0,
  language TEXT,
  name_before TEXT,
  name_after TEXT,
  changed_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  undone_by TEXT,
  undone_reason TEXT,
  undone_at TEXT
) STRICT;
CREATE INDEX entity_changes_from ON entity_changes (from_id);
CREATE INDEX entity_changes_into ON entity_changes (into_id) WHERE into_id IS NOT NULL;
CREATE INDEX entity_changes_kind ON entity_changes (kind);

-- The articles of a SPLIT. An article with rows in entity_change_mentions is split by them, any other as a whole.
CREATE TABLE entity_change_articles (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  change_id INTEGER NOT NULL REFERENCES entity_changes (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (article_id, change_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_change_articles_change ON entity_change_articles (change_id);

-- A mention keeps its key in a new version of its article; one that is gone is referred to for the day it is back.
CREATE TABLE entity_change_mentions (
  change_id INTEGER NOT NULL REFERENCES entity_changes (id) DEFERRABLE INITIALLY DEFERRED,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  mention_id INTEGER NOT NULL,
  PRIMARY KEY (change_id, article_id, mention_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_change_mentions_article ON entity_change_mentions (article_id);

-- Names that a change gave to an entity; links_before: what aliases.links was, null where the name was not known.
CREATE TABLE entity_change_aliases (
  change_id INTEGER NOT NULL REFERENCES entity_changes (id) DEFERRABLE INITIALLY DEFERRED,
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  alias TEXT NOT NULL,
  links_before INTEGER,
  PRIMARY KEY (change_id, entity_id, alias)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_change_aliases_entity ON entity_change_aliases (entity_id);

-- Every reference that a change turned from its from_id to its into_id, so that it can be turned back: reference is
-- table.column, row_id and place name the row. joined: into_id stood in the same row of a set before.
CREATE TABLE entity_moves (
  change_id INTEGER NOT NULL REFERENCES entity_changes (id) DEFERRABLE INITIALLY DEFERRED,
  reference TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  place INTEGER NOT NULL,
  article_id INTEGER REFERENCES articles (id),
  joined INTEGER NOT NULL,
  PRIMARY KEY (change_id, reference, row_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_moves_article ON entity_moves (article_id);
CREATE INDEX entity_moves_row ON entity_moves (reference, row_id);

-- Entities that are another one now: they keep the names by which the machine knows them, and own no other row.
CREATE TABLE merged_entities (
  entity_id INTEGER PRIMARY KEY REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  into_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  change_id INTEGER NOT NULL REFERENCES entity_changes (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX merged_entities_into ON merged_entities (into_id);
CREATE INDEX merged_entities_change ON merged_entities (change_id);

-- What the machine called an entity that people renamed.
CREATE TABLE entity_renames (
  entity_id INTEGER PRIMARY KEY REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  machine_name TEXT NOT NULL,
  machine_names TEXT NOT NULL
) STRICT;

-- down
DROP TABLE entity_renames;
DROP TABLE merged_entities;
DROP TABLE entity_moves;
DROP TABLE entity_change_aliases;
DROP TABLE entity_change_mentions;
DROP TABLE entity_change_articles;
DROP TABLE entity_changes;
