// What the peers ask the database: prepared statements, one for a level of nesting, with the keys of all parents.
import Sqlite from 'better-sqlite3';
import { SEARCH_TERMS } from '../../../../dist/app/search-terms.js';

const CACHE_KIB = 65_536;
const MAPPED_BYTES = 2 ** 32;
const REJECTED = 3;
const KEYS_A_DAY = 2 ** 27;

/** Which spans of a quote. */
export const PART = { cue: 1, content: 3 } as const;

export interface Position {
  readonly sort: number;
  readonly key: number;
}

export interface Article extends Position {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly collectedAt: string;
  readonly language: string | null;
  readonly version: number;
}

export interface Entity {
  readonly id: string;
  readonly key: number;
  readonly name: string;
  readonly type: string;
  readonly articleCount: number;
  readonly quoteCount: number;
}

export interface Quote extends Position {
  readonly id: string;
  readonly type: string;
  readonly act: string;
  readonly articleKey: number;
  readonly speakerKey: number | null;
}

export interface Span {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

export interface Agreement extends Position {
  readonly id: string;
  readonly status: string;
  readonly reportCount: number;
  readonly articleCount: number;
}

export interface Party {
  readonly role: string;
  readonly reportCount: number;
  readonly entityKey: number;
}

type Owned<Row> = Row & { readonly owner: number };

const ARTICLE = `'Article_' || a.id AS id, a.id AS key, a.published_minute AS sort, a.title, a.url, a.publisher,
  a.published_at AS publishedAt, a.collected_at AS collectedAt, nullif(a.language, 'und') AS language, a.version`;
const QUOTE = `'Quote_' || q.id AS id, q.id AS key, q.type, q.act, q.article_id AS articleKey, q.speaker_id AS speakerKey`;

export const openStore = (file: string) => {
  const database = new Sqlite(file, { readonly: true });
  database.pragma(`cache_size = -${CACHE_KIB}`);
  database.pragma(`mmap_size = ${MAPPED_BYTES}`);

  /** Rows of a statement whose parameter is a list of keys; the others follow. */
  const batch = <Row>(text: string) => {
    const statement = database.prepare(text);
    return (keys: readonly number[], ...rest: readonly number[]): Row[] =>
      statement.all(JSON.stringify(keys), ...rest) as Row[];
  };

  const byKey = <Row extends { readonly key: number }>(text: string) => {
    const read = batch<Row>(text);
    return (keys: readonly number[]): (Row | null)[] => {
      const rows = new Map(read([...new Set(keys)]).map((row) => [row.key, row]));
      return keys.map((key) => rows.get(key) ?? null);
    };
  };

  const byOwner = <Row>(text: string) => {
    const read = batch<Owned<Row>>(text);
    return (keys: readonly number[], ...rest: readonly number[]): Row[][] => {
      const groups = new Map<number, Row[]>(keys.map((key) => [key, []]));
      for (const row of read([...groups.keys()], ...rest)) groups.get(row.owner)?.push(row);
      return keys.map((key) => groups.get(key) ?? []);
    };
  };

  const page = <Row>(text: string) => {
    const statement = database.prepare(text);
    return (after: Position, first: number): Row[] => statement.all(after.sort, after.key, first + 1) as Row[];
  };

  const found = database.prepare(`SELECT ${QUOTE}, (hit.place / ${KEYS_A_DAY}) * 4 + 2 AS sort
    FROM (SELECT rowid AS place FROM quotes_search WHERE terms MATCH ? ORDER BY rowid DESC LIMIT ?) AS hit
    CROSS JOIN quotes AS q ON q.id = hit.place % ${KEYS_A_DAY} ORDER BY hit.place DESC`);

  const spans = byOwner<Span>(`SELECT e.owner_id AS owner, e.span_start AS start, e.span_end AS "end",
      substr(a.text, e.code_point_start + 1, e.code_point_end - e.code_point_start) AS exact
    FROM json_each(?) AS parent CROSS JOIN quotes AS q CROSS JOIN articles AS a CROSS JOIN evidence AS e
    WHERE q.id = parent.value AND a.id = q.article_id
      AND e.article_id = a.id AND e.owner_id = q.id AND e.part = ? ORDER BY parent.key, e.ordinal`);

  return {
    articlePage: page<Article>(`SELECT ${ARTICLE} FROM articles AS a WHERE (a.published_minute, a.id) < (?, ?)
      ORDER BY a.published_minute DESC, a.id DESC LIMIT ?`),
    agreementPage: page<Agreement>(`SELECT 'Agreement_' || g.id AS id, g.id AS key, g.last_minute AS sort, g.status,
        g.report_count AS reportCount, g.article_count AS articleCount
      FROM agreements AS g WHERE (g.last_minute, g.id) < (?, ?) ORDER BY g.last_minute DESC, g.id DESC LIMIT ?`),
    search: (query: string, first: number): Quote[] => {
      const terms = SEARCH_TERMS.find(query, null).map(({ term }: { term: string }) => `"${term}"`);
      return found.all(terms.join(' AND '), first + 1) as Quote[];
    },
    articles: byKey<Article>(
      `SELECT ${ARTICLE} FROM json_each(?) AS parent CROSS JOIN articles AS a WHERE a.id = parent.value`,
    ),
    entities:
      byKey<Entity>(`SELECT 'Entity_' || s.id AS id, s.id AS key, s.name, s.type, s.article_count AS articleCount,
        s.quote_count AS quoteCount
      FROM json_each(?) AS parent CROSS JOIN entities AS s WHERE s.id = parent.value`),
    quotesOfArticles: byOwner<Quote>(`SELECT parent.value AS owner, ${QUOTE}, q.place AS sort
      FROM json_each(?) AS parent CROSS JOIN quotes AS q
      WHERE q.id IN (SELECT c.id FROM quotes AS c WHERE c.article_id = parent.value AND c.review < ${REJECTED}
        ORDER BY c.place LIMIT ?) ORDER BY parent.key, q.place`),
    quotesOfSpeakers: byOwner<Quote>(`SELECT parent.value AS owner, ${QUOTE}, q.published_minute AS sort
      FROM json_each(?) AS parent CROSS JOIN quotes AS q
      WHERE q.id IN (SELECT c.id FROM quotes AS c WHERE c.speaker_id = parent.value AND c.review < ${REJECTED}
        ORDER BY c.published_minute DESC, c.id DESC LIMIT ?) ORDER BY parent.key, q.published_minute DESC, q.id DESC`),
    parties:
      byOwner<Party>(`SELECT p.agreement_id AS owner, p.role, p.report_count AS reportCount, p.entity_id AS entityKey
      FROM json_each(?) AS parent CROSS JOIN agreement_parties AS p WHERE p.agreement_id = parent.value
      ORDER BY parent.key, p.role <> 'PARTY', p.report_count DESC, p.id`),
    spans: (quotes: readonly number[], part: number): Span[][] => spans(quotes, part),
  };
};

export type Store = ReturnType<typeof openStore>;
