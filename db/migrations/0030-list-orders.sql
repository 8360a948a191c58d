-- up
-- Entities of a type are listed by how often they are mentioned; all reports of agreements in the order of keys alone.
CREATE INDEX entities_type_mention_count ON entities (type, mention_count);
DROP INDEX agreement_reports_in_order;

-- down
CREATE INDEX agreement_reports_in_order ON agreement_reports (place);
DROP INDEX entities_type_mention_count;
