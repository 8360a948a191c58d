-- up
CREATE INDEX quotes_denied_reports ON quotes (published_minute) WHERE denies_report = 1;

-- down
DROP INDEX quotes_denied_reports;
