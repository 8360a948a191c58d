-- up
CREATE TABLE times (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  code_point_start INTEGER NOT NULL,
  code_point_end INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  from_day TEXT,
  to_day TEXT,
  value TEXT,
  precision TEXT NOT NULL,
  anchor TEXT NOT NULL,
  inferred INTEGER NOT NULL,
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  confidence INTEGER NOT NULL,
  review INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX times_article ON times (article_id);

-- down
DROP TABLE times;
