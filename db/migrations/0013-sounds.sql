-- up
-- How the names of shared persons sound, one row for each language that spelled them: see src/resolve/sounds.ts.
CREATE TABLE sounds (
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  key TEXT NOT NULL,
  vowels TEXT NOT NULL,
  PRIMARY KEY (entity_id, language, key, vowels)
) STRICT, WITHOUT ROWID;
CREATE INDEX sounds_key ON sounds (key);

-- down
DROP TABLE sounds;
