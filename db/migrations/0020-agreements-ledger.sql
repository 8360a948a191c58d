-- up
-- What one article says of an agreement is a report from here on; an agreement is what reports of many articles are about.
ALTER TABLE agreements RENAME TO agreement_reports;
-- happened_minute: when what it reports came about, as far as its text says so to the day, else published_minute.
ALTER TABLE agreement_reports ADD COLUMN agreement_id INTEGER;
ALTER TABLE agreement_reports ADD COLUMN change_id INTEGER;
ALTER TABLE agreement_reports ADD COLUMN happened_minute INTEGER NOT NULL DEFAULT 0;
UPDATE agreement_reports SET happened_minute = published_minute;
DROP INDEX agreements_article;
DROP INDEX agreements_published;
DROP INDEX agreements_status;
DROP INDEX agreements_quote;
DROP INDEX agreements_place;
DROP INDEX agreements_event;
DROP INDEX agreements_agreed_on;
DROP INDEX agreements_same_as;
DROP INDEX agreements_in_order;
DROP INDEX agreements_review;
CREATE INDEX agreement_reports_in_order ON agreement_reports (place);
CREATE INDEX agreement_reports_review ON agreement_reports (review, published_minute) WHERE review > 0;
CREATE INDEX agreement_reports_article ON agreement_reports (article_id);
CREATE INDEX agreement_reports_published ON agreement_reports (published_minute);
CREATE INDEX agreement_reports_status ON agreement_reports (status, published_minute);
CREATE INDEX agreement_reports_quote ON agreement_reports (quote_id) WHERE quote_id IS NOT NULL;
CREATE INDEX agreement_reports_place ON agreement_reports (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX agreement_reports_event ON agreement_reports (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX agreement_reports_agreed_on ON agreement_reports (agreed_on_id) WHERE agreed_on_id IS NOT NULL;
CREATE INDEX agreement_reports_same_as ON agreement_reports (same_as_id) WHERE same_as_id IS NOT NULL;
CREATE INDEX agreement_reports_agreement ON agreement_reports (agreement_id, published_minute);
CREATE INDEX agreement_reports_happened ON agreement_reports (agreement_id, happened_minute);
CREATE INDEX agreement_reports_change ON agreement_reports (change_id, happened_minute);

ALTER TABLE agreement_parties RENAME TO agreement_report_parties;
ALTER TABLE agreement_report_parties RENAME COLUMN agreement_id TO report_id;
DROP INDEX agreement_parties_article;
DROP INDEX agreement_parties_entity;
CREATE INDEX agreement_report_parties_article ON agreement_report_parties (article_id);
CREATE INDEX agreement_report_parties_entity ON agreement_report_parties (entity_id, published_minute, report_id)
  WHERE entity_id IS NOT NULL;

ALTER TABLE articles RENAME COLUMN agreement_count TO agreement_report_count;
ALTER TABLE finding_sides RENAME COLUMN agreement_id TO agreement_report_id;
DROP INDEX finding_sides_agreement;
CREATE INDEX finding_sides_agreement_report ON finding_sides (agreement_report_id) WHERE agreement_report_id IS NOT NULL;
UPDATE entity_moves SET reference = 'agreement_reports.place_id' WHERE reference = 'agreements.place_id';
UPDATE entity_moves SET reference = 'agreement_reports.event_id' WHERE reference = 'agreements.event_id';
UPDATE entity_moves SET reference = 'agreement_report_parties.entity_id'
  WHERE reference = 'agreement_parties.entity_id';
UPDATE totals SET name = 'agreement_reports' WHERE name = 'agreements';
-- The keys of agreements go on where those of reports stand: an id that named a report never names an agreement.
INSERT INTO key_sequences (name, next) SELECT 'agreement_reports', next FROM key_sequences WHERE name = 'agreements';

-- One accord in the world. first_minute, last_minute: when its reports were published.
CREATE TABLE agreements (
  id INTEGER PRIMARY KEY,
  status TEXT NOT NULL,
  cameo TEXT NOT NULL,
  place_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  event_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  first_minute INTEGER NOT NULL,
  last_minute INTEGER NOT NULL,
  report_count INTEGER NOT NULL,
  article_count INTEGER NOT NULL
) STRICT;
CREATE INDEX agreements_last ON agreements (last_minute);
CREATE INDEX agreements_first ON agreements (first_minute);
CREATE INDEX agreements_articles ON agreements (article_count);
CREATE INDEX agreements_status ON agreements (status, last_minute);
CREATE INDEX agreements_place ON agreements (place_id, last_minute) WHERE place_id IS NOT NULL;
CREATE INDEX agreements_event ON agreements (event_id, last_minute) WHERE event_id IS NOT NULL;

-- Keys of agreements that proved to be another one.
CREATE TABLE agreement_redirects (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX agreement_redirects_agreement ON agreement_redirects (agreement_id);

-- Entries of the ledger: a status that the accord came to, and the first report of it. told: by an article in its own voice.
CREATE TABLE agreement_changes (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL,
  cameo TEXT NOT NULL,
  minute INTEGER NOT NULL,
  told INTEGER NOT NULL,
  report_id INTEGER NOT NULL REFERENCES agreement_reports (id) DEFERRABLE INITIALLY DEFERRED,
  report_count INTEGER NOT NULL
) STRICT;
CREATE INDEX agreement_changes_agreement ON agreement_changes (agreement_id, minute);
CREATE INDEX agreement_changes_status ON agreement_changes (status, agreement_id);
CREATE INDEX agreement_changes_report ON agreement_changes (report_id);

-- Who takes part in an accord; last_minute is that of the accord.
CREATE TABLE agreement_parties (
  id INTEGER PRIMARY KEY,
  agreement_id INTEGER NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL,
  last_minute INTEGER NOT NULL,
  report_count INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX agreement_parties_agreement ON agreement_parties (agreement_id, role, entity_id);
CREATE INDEX agreement_parties_entity ON agreement_parties (entity_id, last_minute, agreement_id);

-- The reports that say so. ordinal: of the party in the report.
CREATE TABLE agreement_party_reports (
  party_id INTEGER NOT NULL REFERENCES agreement_parties (id) DEFERRABLE INITIALLY DEFERRED,
  report_id INTEGER NOT NULL REFERENCES agreement_reports (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (party_id, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_party_reports_report ON agreement_party_reports (report_id);

-- The report that names an accord best, in each language.
CREATE TABLE agreement_names (
  agreement_id INTEGER NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  report_id INTEGER NOT NULL REFERENCES agreement_reports (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (agreement_id, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_names_report ON agreement_names (report_id);

-- Where reports of one accord meet: see src/resolve/agreement-features.ts.
CREATE TABLE agreement_features (
  feature INTEGER NOT NULL,
  minute INTEGER NOT NULL,
  report_id INTEGER NOT NULL REFERENCES agreement_reports (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (feature, minute, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agreement_features_report ON agreement_features (report_id);
UPDATE search_settings SET value = '' WHERE name = 'terms';

-- down
DROP TABLE agreement_features;
DROP TABLE agreement_names;
DROP TABLE agreement_party_reports;
DROP TABLE agreement_parties;
DROP TABLE agreement_changes;
DROP TABLE agreement_redirects;
DROP TABLE agreements;
DELETE FROM totals WHERE name = 'agreements';
UPDATE totals SET name = 'agreements' WHERE name = 'agreement_reports';
UPDATE key_sequences SET next = (
  SELECT max(next) FROM key_sequences WHERE name IN ('agreements', 'agreement_reports')) WHERE name = 'agreements';
DELETE FROM key_sequences WHERE name IN ('agreement_reports', 'agreement_changes', 'agreement_parties');
UPDATE entity_moves SET reference = 'agreements.place_id' WHERE reference = 'agreement_reports.place_id';
UPDATE entity_moves SET reference = 'agreements.event_id' WHERE reference = 'agreement_reports.event_id';
UPDATE entity_moves SET reference = 'agreement_parties.entity_id'
  WHERE reference = 'agreement_report_parties.entity_id';
ALTER TABLE articles RENAME COLUMN agreement_report_count TO agreement_count;

-- Tables are made anew and not renamed: their definitions shall be the very ones that they had.
CREATE TABLE agreements (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles (id),
  published_minute INTEGER NOT NULL,
  status TEXT NOT NULL,
  headline INTEGER NOT NULL,
  quote_id INTEGER REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  place_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  event_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  agreed_on_id INTEGER REFERENCES times (id) DEFERRABLE INITIALLY DEFERRED,
  same_as_id INTEGER REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  rule_id INTEGER NOT NULL REFERENCES rules (id),
  confidence INTEGER NOT NULL,
  review INTEGER NOT NULL DEFAULT 0
) STRICT;
ALTER TABLE agreements ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreements ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
INSERT INTO agreements (id, article_id, published_minute, status, headline, quote_id, place_id, event_id, agreed_on_id,
  same_as_id, rule_id, confidence, review, place, revision)
SELECT id, article_id, published_minute, status, headline, quote_id, place_id, event_id, agreed_on_id, same_as_id, rule_id,
  confidence, review, place, revision FROM agreement_reports;
CREATE INDEX agreements_in_order ON agreements (place);
CREATE INDEX agreements_review ON agreements (review, published_minute) WHERE review > 0;
CREATE INDEX agreements_article ON agreements (article_id);
CREATE INDEX agreements_published ON agreements (published_minute);
CREATE INDEX agreements_status ON agreements (status, published_minute);
CREATE INDEX agreements_quote ON agreements (quote_id) WHERE quote_id IS NOT NULL;
CREATE INDEX agreements_place ON agreements (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX agreements_event ON agreements (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX agreements_agreed_on ON agreements (agreed_on_id) WHERE agreed_on_id IS NOT NULL;
CREATE INDEX agreements_same_as ON agreements (same_as_id) WHERE same_as_id IS NOT NULL;

CREATE TABLE agreement_parties (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  agreement_id INTEGER NOT NULL REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  published_minute INTEGER NOT NULL,
  role TEXT NOT NULL,
  entity_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (agreement_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO agreement_parties (article_id, agreement_id, ordinal, published_minute, role, entity_id)
SELECT article_id, report_id, ordinal, published_minute, role, entity_id FROM agreement_report_parties;
DROP TABLE agreement_report_parties;
CREATE INDEX agreement_parties_article ON agreement_parties (article_id);
CREATE INDEX agreement_parties_entity ON agreement_parties (entity_id, published_minute, agreement_id)
  WHERE entity_id IS NOT NULL;

ALTER TABLE finding_sides RENAME TO finding_sides_before;
CREATE TABLE finding_sides (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  finding_id INTEGER NOT NULL REFERENCES findings (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  code_point_start INTEGER NOT NULL,
  code_point_end INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  entity_id INTEGER REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  quote_id INTEGER REFERENCES quotes (id) DEFERRABLE INITIALLY DEFERRED,
  role_id INTEGER REFERENCES roles (id) DEFERRABLE INITIALLY DEFERRED,
  agreement_id INTEGER REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED,
  interaction_id INTEGER REFERENCES interactions (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (finding_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO finding_sides (article_id, finding_id, ordinal, span_start, span_end, code_point_start, code_point_end,
  checksum, entity_id, quote_id, role_id, agreement_id, interaction_id)
SELECT article_id, finding_id, ordinal, span_start, span_end, code_point_start, code_point_end, checksum, entity_id,
  quote_id, role_id, agreement_report_id, interaction_id FROM finding_sides_before;
DROP TABLE finding_sides_before;
CREATE INDEX finding_sides_article ON finding_sides (article_id);
CREATE INDEX finding_sides_entity ON finding_sides (entity_id, finding_id) WHERE entity_id IS NOT NULL;
CREATE INDEX finding_sides_quote ON finding_sides (quote_id, finding_id) WHERE quote_id IS NOT NULL;
CREATE INDEX finding_sides_role ON finding_sides (role_id) WHERE role_id IS NOT NULL;
CREATE INDEX finding_sides_agreement ON finding_sides (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX finding_sides_interaction ON finding_sides (interaction_id) WHERE interaction_id IS NOT NULL;
DROP TABLE agreement_reports;
