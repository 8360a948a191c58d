-- up
-- What imports said, by the id that its source gives it; digest: of the whole fact, so that the same one again costs a look.
-- country: id of the country as long as nobody brought it. relinked: 0 until stored entities of its names were looked for.
CREATE TABLE imported_entities (
  source_id TEXT PRIMARY KEY,
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  country TEXT,
  digest TEXT NOT NULL,
  relinked INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_entities_entity ON imported_entities (entity_id);
CREATE INDEX imported_entities_country ON imported_entities (country) WHERE country IS NOT NULL;
CREATE INDEX imported_entities_open ON imported_entities (source_id) WHERE relinked = 0;

CREATE TABLE imported_offices (
  source_id TEXT PRIMARY KEY,
  code TEXT,
  title TEXT,
  home TEXT,
  digest TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- state: 0 to be settled, 1 settled (tenure_id), 2 waits for the thing of waits_for, or for a home when that is null.
CREATE TABLE imported_tenures (
  source_id TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  office TEXT,
  home TEXT,
  code TEXT,
  title TEXT,
  from_date TEXT,
  to_date TEXT,
  ended INTEGER NOT NULL,
  digest TEXT NOT NULL,
  state INTEGER NOT NULL,
  waits_for TEXT,
  tenure_id INTEGER REFERENCES tenures (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX imported_tenures_open ON imported_tenures (source_id) WHERE state = 0;
CREATE INDEX imported_tenures_office ON imported_tenures (office) WHERE office IS NOT NULL;
CREATE INDEX imported_tenures_waiting ON imported_tenures (waits_for) WHERE state = 2;
CREATE INDEX imported_tenures_tenure ON imported_tenures (tenure_id) WHERE tenure_id IS NOT NULL;

-- down
DROP TABLE imported_tenures;
DROP TABLE imported_offices;
DROP TABLE imported_entities;
