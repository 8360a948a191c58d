-- up
-- The mentions of an entity in reading order; an article's own are few, and sorted when they are read.
DROP INDEX mentions_entity;
CREATE INDEX mentions_entity ON mentions (entity_id, place);
DROP INDEX mentions_in_order;

-- down
CREATE INDEX mentions_in_order ON mentions (place);
DROP INDEX mentions_entity;
CREATE INDEX mentions_entity ON mentions (entity_id);
