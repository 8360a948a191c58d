import sql, { raw, type Sql } from 'sql-template-tag';
import { PART } from './evidence.js';

/** Longest list of changes, of parties, and of reports by which an accord is dated: what a page can show. */
export const MOST_SHOWN = 100;
const SHOWN = raw(String(MOST_SHOWN));

/** Order of changes: by days of 1440 minutes, those of one day as an accord comes to them: agreed before signed. */
export const changeOrder = (change: Sql): Sql => sql`(${change}.minute + 1439) / 1440,
  CASE ${change}.status WHEN 'PROPOSED' THEN 0 WHEN 'NEGOTIATING' THEN 1 WHEN 'AGREED' THEN 2 WHEN 'SIGNED' THEN 3
    WHEN 'RATIFIED' THEN 4 WHEN 'IN_FORCE' THEN 5 WHEN 'EXTENDED' THEN 6 ELSE 7 END,
  ${change}.minute, ${change}.id`;

/** FROM part: the changes of the agreement of row `agreement`, as `change`, in the order of what happened. */
export const changesOf = (agreement: Sql, change: Sql): Sql => sql`(
  SELECT c.* FROM (SELECT o.* FROM agreement_changes AS o WHERE o.agreement_id = ${agreement}.id
    ORDER BY o.minute DESC, o.id DESC LIMIT ${SHOWN}) AS c ORDER BY ${changeOrder(sql`c`)}) AS ${change}`;

export const partyOrder = (party: Sql): Sql =>
  sql`CASE ${party}.role WHEN 'PARTY' THEN 0 ELSE 1 END, ${party}.report_count DESC, ${party}.id`;

/** FROM part: the parties of the agreement of row `agreement` that are shown, as `party`, in their order. */
export const partiesOf = (agreement: Sql, party: Sql): Sql => sql`(
  SELECT p.* FROM (SELECT o.* FROM agreement_parties AS o WHERE o.agreement_id = ${agreement}.id LIMIT ${SHOWN}) AS p
  ORDER BY ${partyOrder(sql`p`)}) AS ${party}`;

/** FROM part: the words for the ledger's party of row `party` in its reports, as rows `span` of evidence. */
export const partyWordsOf = (party: Sql, span: Sql): Sql => sql`(
  SELECT e.* FROM (SELECT o.report_id, o.ordinal FROM agreement_party_reports AS o WHERE o.party_id = ${party}.id
    ORDER BY o.report_id LIMIT ${SHOWN}) AS l CROSS JOIN agreement_reports AS r CROSS JOIN evidence AS e
  WHERE r.id = l.report_id AND e.article_id = r.article_id AND e.owner_id = r.id AND e.part = ${raw(String(PART.AGREEMENT_PARTY))}
    AND e.ordinal = l.ordinal ORDER BY l.report_id) AS ${span}`;

/** Order of names: by the reports that have them, the first published first. */
export const nameOrder = sql`r.published_minute, n.language`;

/** FROM part: the reports whose words name the agreement of row `agreement` best, each with its `language`, as `named`. */
export const namesOf = (agreement: Sql, named: Sql, most: Sql = sql``): Sql => sql`(
  SELECT r.id, r.article_id, n.language FROM agreement_names AS n CROSS JOIN agreement_reports AS r
  WHERE n.agreement_id = ${agreement}.id AND r.id = n.report_id ORDER BY ${nameOrder} ${most}) AS ${named}`;

/** The first of them; of those in `language`, where there are any. */
export const nameOf = (agreement: Sql, named: Sql, language: string | null): Sql => {
  const first = language === null ? sql`` : sql`CASE n.language WHEN ${language} THEN 0 ELSE 1 END,`;
  return sql`(SELECT r.id, r.article_id FROM agreement_names AS n CROSS JOIN agreement_reports AS r
    WHERE n.agreement_id = ${agreement}.id AND r.id = n.report_id ORDER BY ${first} ${nameOrder} LIMIT 1) AS ${named}`;
};

/** Reports, as `of`, that say when the accord was reached. */
const isDated = (of: Sql): Sql => sql`${of}.status IN ('AGREED', 'SIGNED') AND ${of}.agreed_on_id IS NOT NULL`;

/** FROM part: the times at which reports say that the accord was reached, each day once, the first reported first. */
export const daysOf = (agreement: Sql, time: Sql): Sql => sql`(
  SELECT t.* FROM (SELECT o.* FROM agreement_reports AS o WHERE o.agreement_id = ${agreement}.id AND ${isDated(sql`o`)}
    ORDER BY o.published_minute, o.id LIMIT ${SHOWN}) AS r CROSS JOIN times AS t
  WHERE t.id = r.agreed_on_id AND t.from_day IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM agreement_reports AS o CROSS JOIN times AS u
    WHERE o.agreement_id = r.agreement_id AND ${isDated(sql`o`)} AND u.id = o.agreed_on_id
      AND u.from_day = t.from_day AND u.to_day IS NOT DISTINCT FROM t.to_day
      AND (o.published_minute, o.id) < (r.published_minute, r.id))
  ORDER BY r.published_minute, r.id) AS ${time}`;
