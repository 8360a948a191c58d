-- up
-- Reference table. article_id: the one article that an unshared entity (an unnamed source) belongs to, else null.
CREATE TABLE entities (
  id INTEGER PRIMARY KEY,
  article_id INTEGER REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL,
  subtype TEXT,
  name TEXT NOT NULL,
  names TEXT NOT NULL DEFAULT '{}',
  gazetteer_id TEXT,
  wikidata_id TEXT,
  country_id INTEGER REFERENCES entities (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  canonical INTEGER NOT NULL DEFAULT 0,
  mention_count INTEGER NOT NULL DEFAULT 0,
  quote_count INTEGER NOT NULL DEFAULT 0,
  article_count INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX entities_gazetteer ON entities (gazetteer_id) WHERE gazetteer_id IS NOT NULL;
CREATE INDEX entities_wikidata ON entities (wikidata_id) WHERE wikidata_id IS NOT NULL;
CREATE INDEX entities_country ON entities (country_id) WHERE country_id IS NOT NULL;
CREATE INDEX entities_article ON entities (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX entities_name ON entities (name);
CREATE INDEX entities_mention_count ON entities (mention_count);
CREATE INDEX entities_quote_count ON entities (quote_count);
CREATE INDEX entities_type_name ON entities (type, name);

-- Every name an entity goes by, folded. links: a later article that uses it means this entity.
CREATE TABLE aliases (
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  folded TEXT NOT NULL,
  alias TEXT NOT NULL,
  language TEXT,
  links INTEGER NOT NULL,
  PRIMARY KEY (entity_id, alias)
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_folded ON aliases (folded);

-- Which entities occur in which article, and how often.
CREATE TABLE article_entities (
  article_id INTEGER NOT NULL REFERENCES articles (id),
  entity_id INTEGER NOT NULL REFERENCES entities (id) DEFERRABLE INITIALLY DEFERRED,
  published_minute INTEGER NOT NULL,
  mention_count INTEGER NOT NULL,
  quote_count INTEGER NOT NULL,
  PRIMARY KEY (article_id, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_entities_entity ON article_entities (entity_id, published_minute);

-- down
DROP TABLE article_entities;
DROP TABLE aliases;
DROP TABLE entities;
