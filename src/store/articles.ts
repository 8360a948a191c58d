import sql, { empty, type Sql } from 'sql-template-tag';
import type { Block } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { SHOWN_CONFIDENCE } from '../model/finding.js';
import { among, isOneOfEntities, onlyOf } from './conditions.js';
import type { Database } from './connection.js';
import { survivorOf } from './entity-identity.js';
import { type SpanRow, spanColumns, toEvidence } from './evidence.js';
import { REJECTED } from './extracted.js';
import { createFacets, DAY, type Dimension, knownLanguage } from './facets.js';
import { isShown } from './findings.js';
import { foundFields } from './found.js';
import { all } from './paging.js';
import { toLastMinute, toMinute } from './published.js';
import { byIds, createReads, groupByPlace, type Kind, type Link } from './reads.js';
import type { ArticleRecord, BlockRecord, DiagnosticRecord } from './records.js';
import type { ArticleEdge, ArticleFacet, ArticleFilter, ArticleReads } from './store.js';
import type { createTimeReads } from './times.js';
import { createWireReads } from './wires.js';
import { NO_SPAN, type Writing } from './writing.js';

const occurrences = (entity: Sql): Link => ({
  from: sql`article_entities AS l CROSS JOIN articles AS c`,
  where: [sql`l.entity_id = ${entity}`, sql`c.id = l.article_id`],
  id: sql`l.article_id`,
  sorted: { alias: sql`l`, columns: ['published_minute'] },
  repeats: false,
});

const inStory = (story: Sql): Link => ({
  from: sql`story_articles AS l CROSS JOIN articles AS c`,
  where: [sql`l.story_id = ${story}`, sql`c.id = l.article_id`],
  id: sql`l.article_id`,
  repeats: false,
});

export const articleKind: Kind<ArticleRecord, ArticleRecord, ArticleFilter, 'PUBLISHED_AT' | 'ID', ArticleEdge> = {
  table: sql`articles`,
  total: 'articles',
  columns: sql`t.id, t.url, t.publisher, t.title, t.text, t.sha256, t.version, t.language, t.given_language AS "givenLanguage", t.byline,
    t.published_at AS "publishedAt", t.collected_at AS "collectedAt", t.extractor, t.quote_count AS "quoteCount",
    t.mention_count AS "mentionCount", t.agreement_report_count AS "agreementReportCount",
    t.interaction_count AS "interactionCount", t.finding_count AS "findingCount"`,
  joins: sql``,
  sorts: { PUBLISHED_AT: { type: 'number', column: sql`published_minute`, none: 0 }, ID: null },
  conditions: ({ publisher, language, from, to, mentions, hasFinding }) => [
    ...among(sql`c.publisher`, publisher),
    ...among(sql`c.language`, language),
    ...(from === undefined ? [] : [sql`c.published_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.published_minute BETWEEN 1 AND ${toLastMinute(to)}`]),
    ...(mentions === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM article_entities AS m
            WHERE m.article_id = c.id AND ${isOneOfEntities(sql`m.entity_id`, mentions)} AND m.mention_count > 0)`,
        ]),
    ...(hasFinding === undefined
      ? []
      : [
          sql`c.finding_count > 0
            AND EXISTS (SELECT 1 FROM finding_articles AS l CROSS JOIN findings AS f
              WHERE l.article_id = c.id AND f.id = l.finding_id AND f.review < ${REJECTED}
                AND ${isShown(sql`f`, SHOWN_CONFIDENCE)}
                ${hasFinding === 'ANY' ? empty : sql`AND ${all(among(sql`f.kind`, hasFinding))}`})`,
        ]),
  ],
  counted: 'PUBLISHED_AT',
  link: (edge, parent) => (edge === 'entity' ? occurrences(parent) : inStory(parent)),
  driver: (filter) => {
    const mentions = onlyOf(filter.mentions);
    return mentions === undefined ? null : { ...occurrences(survivorOf(sql`${mentions}`)), finds: ['mentions'] };
  },
  found: (filter, field) =>
    field === 'PUBLISHED_AT'
      ? foundFields(filter, filter.hasFinding === undefined ? ['publisher', 'language'] : [], {
          isDated: true,
          also: ['hasFinding'],
        })
      : [],
  counter: (edge) => ({ table: edge === 'entity' ? sql`entities` : sql`stories`, column: sql`article_count` }),
  load: async (_session, rows) =>
    // A row may carry more than the record: the place and the sort value of its page.
    rows.map((row) => ({
      id: row.id,
      url: row.url,
      publisher: row.publisher,
      title: row.title,
      text: row.text,
      sha256: row.sha256,
      version: row.version,
      language: row.language,
      givenLanguage: row.givenLanguage,
      byline: row.byline,
      publishedAt: row.publishedAt,
      collectedAt: row.collectedAt,
      extractor: row.extractor,
      quoteCount: row.quoteCount,
      mentionCount: row.mentionCount,
      agreementReportCount: row.agreementReportCount,
      interactionCount: row.interactionCount,
      findingCount: row.findingCount,
    })),
};

interface BlockRow extends SpanRow {
  readonly place: number;
  readonly kind: BlockRecord['kind'];
}

interface DiagnosticRow extends Omit<SpanRow, 'start'> {
  readonly place: number;
  readonly start: number | null;
  readonly code: DiagnosticRecord['code'];
  readonly note: string;
}

const FACETS: Readonly<Record<ArticleFacet, Dimension>> = {
  DAY,
  PUBLISHER: { value: sql`c.publisher`, holds: 'TEXT' },
  LANGUAGE: { value: knownLanguage(sql`c.language`), holds: 'TEXT' },
  ENTITY: {
    value: sql`f.entity_id`,
    holds: 'ENTITY',
    through: { table: sql`article_entities`, on: sql`f.article_id = c.id AND f.mention_count > 0` },
  },
};

export const createArticleReads = (
  database: Database,
  kind: typeof articleKind,
  times: Pick<ReturnType<typeof createTimeReads>, 'byArticles'>,
): ArticleReads => ({
  ...createReads(database, kind),
  ...createFacets(database, kind, FACETS),
  byUrl: (url) =>
    database.read(async (session) => {
      const row = await session.get<{ id: number }>(sql`SELECT id FROM articles WHERE url = ${url}`);
      return row === null ? null : ((await byIds(session, articleKind, [row.id]))[0] ?? null);
    }),
  blocks: async (articles) => {
    const rows = await database.read((session) =>
      session.all<BlockRow>(sql`
        SELECT parent.key AS place, b.article_id AS "articleId", b.kind, ${spanColumns(sql`b`)}
        FROM ${session.dialect.values(articles)} AS parent CROSS JOIN articles AS article CROSS JOIN blocks AS b
        WHERE article.id = parent.value AND b.article_id = article.id ORDER BY parent.key, b.ordinal`),
    );
    return groupByPlace(rows, articles.length).map((blocks) =>
      blocks.map((row): BlockRecord => ({ ...toEvidence(row), kind: row.kind })),
    );
  },
  diagnostics: async (articles) => {
    const rows = await database.read((session) =>
      session.all<DiagnosticRow>(sql`
        SELECT parent.key AS place, d.article_id AS "articleId", d.code, d.note, ${spanColumns(sql`d`)}
        FROM ${session.dialect.values(articles)} AS parent CROSS JOIN articles AS article CROSS JOIN diagnostics AS d
        WHERE article.id = parent.value AND d.article_id = article.id ORDER BY parent.key, d.ordinal`),
    );
    return groupByPlace(rows, articles.length).map((diagnostics) =>
      diagnostics.map(({ articleId, code, note, start, ...span }) => ({
        articleId,
        code,
        note,
        evidence: start === null ? null : toEvidence({ ...span, articleId, start }),
      })),
    );
  },
  times: (articles) => times.byArticles(articles),
  wires: createWireReads(database).byArticles,
});

export const insertBlocks = (writing: Writing, blocks: readonly Block[]): Promise<void> =>
  writing.unit.session.insert(
    sql`blocks (article_id, ordinal, kind, span_start, span_end, code_point_start, code_point_end, checksum,
      credit_start, credit_end)`,
    // A layout may have empty lines; what holds no character proves nothing and is left out.
    blocks
      .filter(({ start, end }) => start !== end)
      .map((block, ordinal) => [
        writing.articleId,
        ordinal,
        block.kind,
        ...writing.span(block),
        ...(block.credit === null ? [null, null] : writing.span(block.credit).slice(0, 2)),
      ]),
  );

export const insertDiagnostics = (writing: Writing, diagnostics: readonly Diagnostic[]): Promise<void> =>
  writing.unit.session.insert(
    sql`diagnostics (article_id, ordinal, code, note, span_start, span_end, code_point_start, code_point_end, checksum)`,
    diagnostics.map(({ code, note, span }, ordinal) => [
      writing.articleId,
      ordinal,
      code,
      note,
      ...(span === null || span.start === span.end ? NO_SPAN : writing.span(span)),
    ]),
  );
