-- up
-- place: reading order. 2^20 * article + number within it, so that keys need not follow it: an object that is read again
-- keeps its key, whatever comes before it now.
ALTER TABLE mentions ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quotes ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE agreements ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE interactions ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
UPDATE mentions SET place = article_id * 1048576 + id
  - (SELECT min(o.id) FROM mentions AS o WHERE o.article_id = mentions.article_id);
UPDATE quotes SET place = article_id * 1048576 + id
  - (SELECT min(o.id) FROM quotes AS o WHERE o.article_id = quotes.article_id);
UPDATE agreements SET place = article_id * 1048576 + id
  - (SELECT min(o.id) FROM agreements AS o WHERE o.article_id = agreements.article_id);
UPDATE interactions SET place = article_id * 1048576 + id
  - (SELECT min(o.id) FROM interactions AS o WHERE o.article_id = interactions.article_id);
CREATE INDEX mentions_in_order ON mentions (place);
CREATE INDEX quotes_in_order ON quotes (place);
CREATE INDEX agreements_in_order ON agreements (place);
CREATE INDEX interactions_in_order ON interactions (place);

-- What the draft said, so that the text can be read again as it was: the language, and whether a title stood apart.
-- Older rows do not tell; a title that is followed by an empty line is taken for one.
ALTER TABLE articles ADD COLUMN given_language TEXT;
ALTER TABLE articles ADD COLUMN title_given INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET given_language = language WHERE language <> 'und'
  AND NOT EXISTS (SELECT 1 FROM diagnostics AS d WHERE d.article_id = articles.id AND d.code = 'LANGUAGE_UNCERTAIN');
UPDATE articles SET title_given = 1
  WHERE substr(text, 1, length(title) + 2) = title || char(10) || char(10);

-- down
ALTER TABLE articles DROP COLUMN title_given;
ALTER TABLE articles DROP COLUMN given_language;
DROP INDEX interactions_in_order;
DROP INDEX agreements_in_order;
DROP INDEX quotes_in_order;
DROP INDEX mentions_in_order;
ALTER TABLE interactions DROP COLUMN place;
ALTER TABLE agreements DROP COLUMN place;
ALTER TABLE quotes DROP COLUMN place;
ALTER TABLE mentions DROP COLUMN place;
