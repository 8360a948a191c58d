-- up
-- Who may ask and write. The token itself is kept nowhere: digest is its SHA-256 (hex).
-- max_nodes, rate_points, rate_restore: limits of this token, null for those of the server.
CREATE TABLE tokens (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('READ', 'WRITE')),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  max_nodes INTEGER,
  rate_points INTEGER,
  rate_restore INTEGER,
  created_at TEXT NOT NULL,
  rotated_at TEXT,
  expires_at TEXT,
  revoked_at TEXT
) STRICT;
-- A revoked token keeps its name for those who read old logs; another one may take it.
CREATE UNIQUE INDEX tokens_name ON tokens (name) WHERE revoked_at IS NULL;

-- down
DROP TABLE tokens;
DELETE FROM key_sequences WHERE name = 'tokens';
