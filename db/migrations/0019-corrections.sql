-- up
-- revision: counts up whenever what an object says changes, by a person, another reading or another text.
ALTER TABLE mentions ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE times ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE quotes ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE roles ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE agreements ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE interactions ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE findings ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
-- What people looked at is little: lists of it are read off an index of its own.
CREATE INDEX mentions_review ON mentions (review) WHERE review > 0;
CREATE INDEX quotes_review ON quotes (review, published_minute) WHERE review > 0;
CREATE INDEX roles_review ON roles (review) WHERE review > 0;
CREATE INDEX agreements_review ON agreements (review, published_minute) WHERE review > 0;
CREATE INDEX interactions_review ON interactions (review, published_minute) WHERE review > 0;
CREATE INDEX findings_review ON findings (review) WHERE review > 0;

-- Objects that people looked at. object_id: key in the table of its kind, kept for it even while no reading finds it
-- (attached = 0). likeness: what it is known again by; machine: what the machine says of it. Both JSON.
CREATE TABLE reviews (
  kind TEXT NOT NULL,
  object_id INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  attached INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  matter TEXT,
  likeness TEXT NOT NULL,
  machine TEXT NOT NULL,
  PRIMARY KEY (kind, object_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reviews_article ON reviews (article_id);
CREATE INDEX reviews_matter ON reviews (matter) WHERE matter IS NOT NULL;

-- What people said of them. corrected: JSON of the fields that a person fixed; made_revision: the revision that was seen.
CREATE TABLE corrections (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  object_id INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  action TEXT NOT NULL,
  state TEXT NOT NULL,
  machine TEXT NOT NULL,
  corrected TEXT NOT NULL,
  article_version INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  reason TEXT,
  made_at TEXT NOT NULL,
  undone_by TEXT,
  undone_reason TEXT,
  undone_at TEXT
) STRICT;
CREATE INDEX corrections_object ON corrections (kind, object_id);
CREATE INDEX corrections_article ON corrections (article_id);
CREATE INDEX corrections_state ON corrections (state);

-- Entities that reviews and corrections name: they stay, though no article should mention them any more.
CREATE TABLE reviewed_entities (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (article_id, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reviewed_entities_entity ON reviewed_entities (entity_id);

-- down
DROP TABLE reviewed_entities;
DROP TABLE corrections;
DROP TABLE reviews;
DROP INDEX findings_review;
DROP INDEX interactions_review;
DROP INDEX agreements_review;
DROP INDEX roles_review;
DROP INDEX quotes_review;
DROP INDEX mentions_review;
ALTER TABLE findings DROP COLUMN revision;
ALTER TABLE interactions DROP COLUMN revision;
ALTER TABLE agreements DROP COLUMN revision;
ALTER TABLE roles DROP COLUMN revision;
ALTER TABLE quotes DROP COLUMN revision;
ALTER TABLE times DROP COLUMN revision;
ALTER TABLE mentions DROP COLUMN revision;
