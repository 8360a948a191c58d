-- up
-- What changed, in the order of commits, written in the transaction that made the change. The ids follow one another
-- without a gap; the oldest rows are taken out as new ones come. object_id, other_id, report_id: keys of what the kind
-- says, which may be gone by now. at: milliseconds since 1970.
CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  change TEXT NOT NULL,
  object_id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  status_before TEXT,
  status TEXT,
  report_id INTEGER,
  other_id INTEGER
) STRICT;

-- down
DROP TABLE events;
DELETE FROM key_sequences WHERE name = 'events';
