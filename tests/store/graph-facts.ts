import sql from 'sql-template-tag';
import type { Session } from '../../src/store/connection.js';
import { openSqlite } from '../../src/store/sqlite/database.js';

interface Row {
  readonly [column: string]: string | number | null;
}

/** Where a quote stands, as no key says it. */
const QUOTE = sql`(SELECT a.sha256 || ':' || min(v.span_start) || '-' || max(v.span_end) FROM evidence AS v JOIN articles AS a
  ON a.id = v.article_id WHERE v.owner_id = q.id AND v.article_id = q.article_id AND v.part BETWEEN 0 AND 9)`;
/** An entity is known by where it is mentioned: its name is that of the article that came in first. */
const FIRST_MENTION = sql`(SELECT min(o.sha256 || ':' || n.span_start) FROM mentions AS n JOIN articles AS o
  ON o.id = n.article_id WHERE n.entity_id = e.id)`;

const TABLES: Readonly<Record<string, ReturnType<typeof sql>>> = {
  articles: sql`SELECT sha256, version, url, quote_count, mention_count, agreement_report_count, interaction_count,
    finding_count FROM articles`,
  mentions: sql`SELECT a.sha256, m.span_start, m.span_end, m.kind, ${FIRST_MENTION} AS entity
    FROM mentions AS m JOIN entities AS e ON e.id = m.entity_id JOIN articles AS a ON a.id = m.article_id`,
  quotes: sql`SELECT ${QUOTE} AS place, q.act, q.type, q.denied, q.headline FROM quotes AS q`,
  denials: sql`SELECT (SELECT ${QUOTE} FROM quotes AS q WHERE q.id = d.quote_id) AS denial,
      (SELECT ${QUOTE} FROM quotes AS q WHERE q.id = d.denied_id) AS denied FROM denials AS d`,
  copies: sql`SELECT a.sha256 AS one, o.sha256 AS other, c.kind, c.similarity FROM copies AS c
    JOIN articles AS a ON a.id = c.article_id JOIN articles AS o ON o.id = c.copy_id`,
  tenures: sql`SELECT t.office, t.begins, t.ends, t.statement_count, t.acting_count, ${FIRST_MENTION} AS holder
    FROM tenures AS t JOIN entities AS e ON e.id = t.entity_id`,
  findings: sql`SELECT f.kind, f.across, (
      SELECT group_concat(place) FROM (SELECT a.sha256 || ':' || s.span_start AS place FROM finding_sides AS s
        JOIN articles AS a ON a.id = s.article_id WHERE s.finding_id = f.id ORDER BY place)) AS sides FROM findings AS f`,
  entities: sql`SELECT e.mention_count, e.quote_count, e.article_count, ${FIRST_MENTION} AS first FROM entities AS e WHERE e.canonical = 0`,
  totals: sql`SELECT name, value FROM totals WHERE value <> 0
    AND name NOT IN ('agreements', 'stories', 'utterances')`,
};

/** Members of what several articles make together: article and group. */
const GROUPS = {
  agreements: sql`SELECT a.sha256 AS article, r.status || ' ' || (SELECT min(v.span_start) FROM evidence AS v
      WHERE v.owner_id = r.id AND v.article_id = r.article_id AND v.part BETWEEN 21 AND 24) AS member, r.agreement_id AS "group"
    FROM agreement_reports AS r JOIN articles AS a ON a.id = r.article_id`,
  stories: sql`SELECT a.sha256 AS article, '' AS member, s.story_id AS "group" FROM story_articles AS s
    JOIN articles AS a ON a.id = s.article_id`,
  utterances: sql`SELECT a.sha256 AS article, ${QUOTE} AS member, u.utterance_id AS "group" FROM utterance_quotes AS u
    JOIN quotes AS q ON q.id = u.id JOIN articles AS a ON a.id = q.article_id`,
};
export type GroupKind = keyof typeof GROUPS;

export interface Member {
  readonly article: string;
  readonly member: string;
  readonly group: number;
}

export const readMembers = async (file: string, kind: GroupKind): Promise<readonly Member[]> => {
  const database = openSqlite({ file, readOnly: true });
  try {
    return await database.read((session) => session.all<Member>(GROUPS[kind]));
  } finally {
    await database.close();
  }
};

const readRows = async (session: Session, statement: ReturnType<typeof sql>): Promise<readonly string[]> =>
  (await session.all<Row>(statement)).map((row) => JSON.stringify(Object.values(row))).sort();

/** What the articles of a database say, table by table, without the keys of its rows: equal graphs read equal. */
export const readGraph = async (file: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const database = openSqlite({ file, readOnly: true });
  try {
    return await database.read(async (session) =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(TABLES).map(async ([name, statement]) => [name, await readRows(session, statement)] as const),
        ),
      ),
    );
  } finally {
    await database.close();
  }
};
