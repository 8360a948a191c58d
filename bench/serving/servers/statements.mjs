// The hand-written statements: one for each shape, which makes the bytes of the whole answer. Nobody can ask this database
// these questions with much less; what it costs is the 1.0 of the comparison.
import { cursorTag, listName } from '../../../dist/graphql/cursor.js';

const PAGE = 20;
const KEYS_A_DAY = 2 ** 27;
const REJECTED = 3;
const [CUE, CONTENT] = [1, 3];

const tagOf = (kind, edge, field, direction) => cursorTag(listName(kind, edge, { field, direction }));
const TAGS = {
  articles: tagOf('articles', '', 'PUBLISHED_AT', 'DESC'),
  quotesOfArticle: tagOf('quotes', 'article', 'POSITION', 'ASC'),
  quotesOfSpeaker: tagOf('quotes', 'speaker', 'PUBLISHED_AT', 'DESC'),
  agreements: tagOf('agreements', '', 'LAST_REPORT', 'DESC'),
  search: cursorTag('search'),
};

/** A cursor; 0 stands for a date that is not known. */
const dated = (tag, minute, id) => `'"${tag}.' || iif(${minute} = 0, '', 'n' || ${minute}) || '.' || ${id} || '"'`;
const placed = (tag, place, id) => `'"${tag}.n' || ${place} || '.' || ${id} || '"'`;

/** Rows of `page`, one more than a page has, become a connection; `rows` joins what else an edge needs. */
const connection = (cursor, edge, rows) => `
  '{"edges":[' || coalesce((SELECT group_concat(${edge}, ',') FROM (SELECT * FROM page LIMIT ${PAGE}) AS page ${rows}), '')
  || '],"pageInfo":{"hasNextPage":' || iif((SELECT count(*) FROM page) > ${PAGE}, 'true', 'false')
  || ',"endCursor":' || coalesce(
    (SELECT ${cursor} FROM page LIMIT 1 OFFSET min(${PAGE}, (SELECT count(*) FROM page)) - 1), 'null') || '}}'`;

const bytes = (page, field, json) => `
  WITH page AS MATERIALIZED (${page})
  SELECT CAST('{"data":{"${field}":' || ${json} || '}}' || char(10) AS BLOB)`;

const exact = (span, article) =>
  `json_quote(substr(${article}.text, ${span}.code_point_start + 1, ${span}.code_point_end - ${span}.code_point_start))`;

/** Spans of one part of a quote. The key of the table is in the order of the spans. */
const spans = (part, fields) => `
  '[' || coalesce((SELECT group_concat(${fields}, ',') FROM evidence AS e
    WHERE e.article_id = q.article_id AND e.owner_id = q.id AND e.part = ${part}), '') || ']'`;

const wholeSpan = (article) =>
  `'{"exact":' || ${exact('e', article)} || ',"start":' || e.span_start || ',"end":' || e.span_end || '}'`;

/** Type, act and content of a quote, without its braces. */
const quote = (article) => `
  '"id":"Quote_' || q.id || '","type":"' || q.type || '","act":"' || q.act || '","content":' || ${spans(CONTENT, wholeSpan(article))}`;

const entity = (alias) =>
  `'{"id":"Entity_' || ${alias}.id || '","name":' || json_quote(${alias}.name) || ',"type":"' || ${alias}.type || '"'`;

const published = (alias) => `json_quote(${alias}.published_at)`;

const sourceOf = (alias) => `
  '{"id":"Article_' || ${alias}.id || '","title":' || json_quote(${alias}.title) || ',"url":' || json_quote(${alias}.url)
  || ',"publisher":' || json_quote(${alias}.publisher) || ',"publishedAt":' || ${published(alias)} || '}'`;

const latest = (table, minute) => `
  SELECT id, ${minute} AS minute FROM ${table} WHERE (${minute}, id) < (:sort, :id)
  ORDER BY ${minute} DESC, id DESC LIMIT ${PAGE + 1}`;

const flatPage = bytes(
  latest('articles', 'published_minute'),
  'articles',
  connection(
    dated(TAGS.articles, 'page.minute', 'page.id'),
    `'{"cursor":' || ${dated(TAGS.articles, 'page.minute', 'page.id')} || ',"node":{"id":"Article_' || a.id
     || '","title":' || json_quote(a.title) || ',"url":' || json_quote(a.url) || ',"publisher":' || json_quote(a.publisher)
     || ',"publishedAt":' || ${published('a')} || ',"language":' || json_quote(nullif(a.language, 'und'))
     || ',"collectedAt":' || json_quote(a.collected_at) || ',"version":' || a.version || '}}'`,
    'CROSS JOIN articles AS a ON a.id = page.id',
  ),
);

/** The first quotes of an article. Of `max` and the row that it stands in: `last.id` is that of the last quote. */
const quotesOfArticle = `(
  SELECT '{"edges":[' || coalesce(last.edges, '') || '],"pageInfo":{"hasNextPage":' || iif(EXISTS (
      SELECT 1 FROM quotes AS n WHERE n.article_id = a.id AND n.review < ${REJECTED} AND n.place > last.place), 'true', 'false')
    || ',"endCursor":' || coalesce(${placed(TAGS.quotesOfArticle, 'last.place', 'last.id')}, 'null') || '}}'
  FROM (
    SELECT group_concat('{"node":{' || ${quote('a')} || ',"cue":' || ${spans(CUE, `'{"exact":' || ${exact('e', 'a')} || '}'`)}
      || ',"speaker":' || coalesce((SELECT ${entity('s')} || '}' FROM entities AS s WHERE s.id = q.speaker_id), 'null')
      || '}}', ',') AS edges, max(q.place) AS place, q.id
    FROM (SELECT c.id, c.article_id, c.type, c.act, c.speaker_id, c.place FROM quotes AS c WHERE c.article_id = a.id AND c.review < ${REJECTED} ORDER BY c.place LIMIT 4) AS q
  ) AS last)`;

const quotesOfArticles = bytes(
  latest('articles', 'published_minute'),
  'articles',
  connection(
    dated(TAGS.articles, 'page.minute', 'page.id'),
    `'{"cursor":' || ${dated(TAGS.articles, 'page.minute', 'page.id')} || ',"node":{"id":"Article_' || a.id
     || '","title":' || json_quote(a.title) || ',"publishedAt":' || ${published('a')} || ',"quotes":' || ${quotesOfArticle}
     || '}}'`,
    'CROSS JOIN articles AS a ON a.id = page.id',
  ),
);

const quotesOfEntity = bytes(
  `SELECT id, published_minute AS minute FROM quotes WHERE speaker_id = :id AND review < ${REJECTED}
   ORDER BY published_minute DESC, id DESC LIMIT ${PAGE + 1}`,
  'entity',
  `coalesce((SELECT ${entity('o')} || ',"articles":{"totalCount":' || o.article_count || '},"quotes":{"totalCount":'
    || o.quote_count || ',' || substr(${connection(
      dated(TAGS.quotesOfSpeaker, 'page.minute', 'page.id'),
      `'{"cursor":' || ${dated(TAGS.quotesOfSpeaker, 'page.minute', 'page.id')} || ',"node":{' || ${quote('a')}
       || ',"article":' || ${sourceOf('a')} || '}}'`,
      'CROSS JOIN quotes AS q ON q.id = page.id CROSS JOIN articles AS a ON a.id = q.article_id',
    )}, 2) || '}' FROM entities AS o WHERE o.id = :id), 'null')`,
);

const lastQuotes = `
  '{"edges":[' || coalesce((SELECT group_concat('{"node":{' || ${quote('a')} || '}}', ',') FROM (
    SELECT id FROM quotes AS c WHERE c.speaker_id = s.id AND c.review < ${REJECTED}
    ORDER BY c.published_minute DESC, c.id DESC LIMIT 3) AS l
    CROSS JOIN quotes AS q ON q.id = l.id CROSS JOIN articles AS a ON a.id = q.article_id), '') || ']}'`;

const parties = `
  '[' || coalesce((SELECT group_concat('{"role":"' || p.role || '","reportCount":' || p.report_count || ',"entity":'
    || ${entity('s')} || ',"quotes":' || ${lastQuotes} || '}}', ',')
    FROM (SELECT p.id, p.role, p.report_count, p.entity_id FROM agreement_parties AS p WHERE p.agreement_id = g.id
      ORDER BY p.role <> 'PARTY', p.report_count DESC, p.id) AS p
    CROSS JOIN entities AS s ON s.id = p.entity_id), '') || ']'`;

const partiesOfAgreements = bytes(
  latest('agreements', 'last_minute'),
  'agreements',
  connection(
    dated(TAGS.agreements, 'page.minute', 'page.id'),
    `'{"cursor":' || ${dated(TAGS.agreements, 'page.minute', 'page.id')} || ',"node":{"id":"Agreement_' || g.id
     || '","status":"' || g.status || '","reportCount":' || g.report_count || ',"articleCount":' || g.article_count
     || ',"parties":' || ${parties} || '}}'`,
    'CROSS JOIN agreements AS g ON g.id = page.id',
  ),
);

/** Places of hits are sorted by day and type: a quote's is four times its day and two. */
const searchCursor = placed(TAGS.search, `((page.place / ${KEYS_A_DAY}) * 4 + 2)`, `(page.place % ${KEYS_A_DAY})`);

const searchQuotes = bytes(
  `SELECT rowid AS place FROM quotes_search WHERE terms MATCH :match ORDER BY rowid DESC LIMIT ${PAGE + 1}`,
  'search',
  connection(
    searchCursor,
    `'{"cursor":' || ${searchCursor} || ',"node":{' || ${quote('a')} || ',"article":' || ${sourceOf('a')}
     || ',"speaker":' || coalesce((SELECT ${entity('s')} || '}' FROM entities AS s WHERE s.id = q.speaker_id), 'null') || '}}'`,
    `CROSS JOIN quotes AS q ON q.id = page.place % ${KEYS_A_DAY} CROSS JOIN articles AS a ON a.id = q.article_id`,
  ),
);

/** The statements by the operations of shapes/. */
export const STATEMENTS = {
  LatestArticles: flatPage,
  QuotesOfArticles: quotesOfArticles,
  QuotesOfEntity: quotesOfEntity,
  PartiesOfAgreements: partiesOfAgreements,
  SearchQuotes: searchQuotes,
};
