-- up
-- Lists by each filter and order that the API offers are index ranges.
CREATE INDEX findings_confidence ON findings (confidence);
CREATE INDEX findings_kind_published ON findings (kind, published_minute);
CREATE INDEX interactions_status ON interactions (status, published_minute);

-- down
DROP INDEX interactions_status;
DROP INDEX findings_kind_published;
DROP INDEX findings_confidence;
