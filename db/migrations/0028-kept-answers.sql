-- up
-- What a write gave that its caller named by a key, so that the same call again gives the same and writes nothing. part:
-- which of the writes of one call. fingerprint: SHA-256 of what was asked for. expires: milliseconds since 1970.
CREATE TABLE kept_answers (
  caller TEXT NOT NULL,
  name TEXT NOT NULL,
  part INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  answer TEXT NOT NULL,
  expires INTEGER NOT NULL,
  PRIMARY KEY (caller, name, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_answers_expires ON kept_answers (expires);

-- down
DROP TABLE kept_answers;
