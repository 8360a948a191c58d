-- up
-- Other ways in which the names of persons are looked up: see src/resolve/name-likeness.ts. Only names that link.
CREATE TABLE name_keys (
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  folded TEXT NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY (entity_id, folded, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_keys_key ON name_keys (key, entity_id);
INSERT INTO name_keys (entity_id, folded, key)
SELECT DISTINCT a.entity_id, a.folded, '=' || replace(a.folded, ' ', '') FROM aliases AS a
JOIN entities AS e ON e.id = a.entity_id
WHERE a.links = 1 AND e.type = 'PERSON' AND a.folded LIKE '% %';
-- The first word and the last: what is left when the letters at the other end are cut off.
INSERT INTO name_keys (entity_id, folded, key)
SELECT DISTINCT a.entity_id, a.folded,
  substr(a.folded, 1, length(a.folded) - length(ltrim(a.folded, replace(a.folded, ' ', '')))) || ' ' ||
  substr(a.folded, length(rtrim(a.folded, replace(a.folded, ' ', ''))) + 1)
FROM aliases AS a JOIN entities AS e ON e.id = a.entity_id
WHERE a.links = 1 AND e.type = 'PERSON' AND a.folded LIKE '% %';

-- A name is looked up in the order of its entities, so that the first ones are found without reading all.
DROP INDEX aliases_folded;
CREATE INDEX aliases_folded ON aliases (folded, entity_id);
CREATE INDEX aliases_links ON aliases (folded, entity_id) WHERE links = 1;
DROP INDEX sounds_key;
CREATE INDEX sounds_key ON sounds (key, entity_id);

-- Who an entity might be that was not linked: score in hundredths, reasons as a JSON array.
CREATE TABLE entity_candidates (
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  candidate_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  score INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (entity_id, candidate_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_candidates_candidate ON entity_candidates (candidate_id);

-- down
DROP TABLE entity_candidates;
DROP INDEX sounds_key;
CREATE INDEX sounds_key ON sounds (key);
DROP INDEX aliases_links;
DROP INDEX aliases_folded;
CREATE INDEX aliases_folded ON aliases (folded);
DROP TABLE name_keys;
