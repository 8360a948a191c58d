import sql, { type Sql } from 'sql-template-tag';
import type { Finding } from '../model/finding.js';
import { among, onlyOf } from './conditions.js';
import type { Database } from './connection.js';
import { type SpanRow, spanColumns, toEvidence } from './evidence.js';
import {
  type ExtractedRow,
  extractedColumns,
  extractedJoins,
  reviewConditions,
  toExtracted,
  toStoredConfidence,
  unlessRejected,
} from './extracted.js';
import { createFacets, DAY, type Dimension } from './facets.js';
import { foundFields, reviewedOnly } from './found.js';
import { all } from './paging.js';
import { toLastMinute, toMinute } from './published.js';
import { createReads, type Kind, type Link } from './reads.js';
import type { FindingRecord, FindingSideRecord, Key } from './records.js';
import type { FindingEdge, FindingFacet, FindingFilter, FindingOrder, FindingReads } from './store.js';
import type { Writing } from './writing.js';

export interface FindingRow extends ExtractedRow {
  readonly kind: FindingRecord['kind'];
  readonly severity: FindingRecord['severity'];
  readonly message: string;
}

interface SideRow extends SpanRow, Omit<FindingSideRecord, 'evidence'> {
  readonly findingId: Key;
}

/** Findings of alias `of` with at least this confidence, or that a person judged, whatever the machine makes of them. */
export const isShown = (of: Sql, minConfidence: number): Sql =>
  sql`(${of}.confidence >= ${toStoredConfidence(minConfidence)} OR ${of}.review > 0)`;

const inArticle = (article: Sql): Link => ({
  from: sql`finding_articles AS l CROSS JOIN findings AS c`,
  where: [sql`l.article_id = ${article}`, sql`c.id = l.finding_id`],
  id: sql`l.finding_id`,
  repeats: false,
});

export const findingKind: Kind<FindingRow, FindingRecord, FindingFilter, FindingOrder, FindingEdge> = {
  table: sql`findings`,
  total: 'findings',
  columns: sql`${extractedColumns}, t.kind, t.severity, t.message`,
  joins: extractedJoins,
  sorts: {
    PUBLISHED_AT: { type: 'number', column: sql`published_minute`, none: 0 },
    CONFIDENCE: { type: 'number', column: sql`confidence` },
    ID: null,
  },
  conditions: ({ kind, article, acrossArticles, minConfidence, from, to, ...asked }) => [
    ...reviewConditions(asked),
    ...among(sql`c.kind`, kind),
    ...(article === undefined
      ? []
      : [
          sql`EXISTS (SELECT 1 FROM finding_articles AS a WHERE a.finding_id = c.id AND ${all(among(sql`a.article_id`, article))})`,
        ]),
    ...(acrossArticles === undefined ? [] : [acrossArticles ? sql`c.across = 1` : sql`c.across = 0`]),
    ...(minConfidence === undefined ? [] : [isShown(sql`c`, minConfidence)]),
    ...(from === undefined ? [] : [sql`c.published_minute >= ${toMinute(from)}`]),
    ...(to === undefined ? [] : [sql`c.published_minute BETWEEN 1 AND ${toLastMinute(to)}`]),
  ],
  driver: (filter) => {
    const article = onlyOf(filter.article);
    return article === undefined ? null : { ...inArticle(sql`${article}`), finds: ['article'] };
  },
  found: (filter, field) => {
    const few = [...reviewedOnly(filter), ...(filter.article === undefined ? [] : ['article'])];
    if (field === 'CONFIDENCE') return foundFields(filter, [], { few });
    return field === 'PUBLISHED_AT'
      ? foundFields(filter, ['kind'], { few, isDated: true })
      : foundFields(filter, ['acrossArticles', 'kind'], { few });
  },
  shown: unlessRejected,
  counted: 'PUBLISHED_AT',
  link: (edge, parent) =>
    edge === 'article'
      ? inArticle(parent)
      : {
          from: sql`finding_sides AS l CROSS JOIN findings AS c`,
          where: [
            edge === 'quote' ? sql`l.quote_id = ${parent}` : sql`l.entity_id = ${parent}`,
            sql`c.id = l.finding_id`,
          ],
          id: sql`l.finding_id`,
          repeats: true,
        },
  counter: (edge) => (edge === 'article' ? { table: sql`articles`, column: sql`finding_count` } : null),
  load: async (session, rows) => {
    const sides = new Map<Key, FindingSideRecord[]>(rows.map(({ id }) => [id, []]));
    const found =
      rows.length === 0
        ? []
        : await session.all<SideRow>(sql`
            SELECT s.finding_id AS "findingId", s.article_id AS "articleId", ${spanColumns(sql`s`)},
              s.entity_id AS "entityId", s.quote_id AS "quoteId", s.role_id AS "roleId",
              s.agreement_report_id AS "agreementReportId", s.interaction_id AS "interactionId"
            FROM ${session.dialect.values([...sides.keys()])} AS parent
            CROSS JOIN finding_sides AS s CROSS JOIN articles AS article
            WHERE s.finding_id = parent.value AND article.id = s.article_id ORDER BY parent.key, s.ordinal`);
    for (const row of found) {
      const { entityId, quoteId, roleId, agreementReportId, interactionId } = row;
      sides
        .get(row.findingId)
        ?.push({ evidence: toEvidence(row), entityId, quoteId, roleId, agreementReportId, interactionId });
    }
    return rows.map((row) => ({
      ...toExtracted(row),
      kind: row.kind,
      severity: row.severity,
      message: row.message,
      sides: sides.get(row.id) ?? [],
    }));
  },
};

const FACETS: Readonly<Record<FindingFacet, Dimension>> = {
  DAY,
  KIND: { value: sql`c.kind`, holds: 'TEXT' },
  SEVERITY: { value: sql`c.severity`, holds: 'TEXT' },
  PUBLISHER: {
    value: sql`f.publisher`,
    holds: 'TEXT',
    through: {
      table: sql`finding_articles AS m CROSS JOIN articles`,
      on: sql`m.finding_id = c.id AND f.id = m.article_id`,
    },
  },
  ENTITY: {
    value: sql`f.entity_id`,
    holds: 'ENTITY',
    through: { table: sql`finding_sides`, on: sql`f.finding_id = c.id AND f.entity_id IS NOT NULL` },
  },
};

export const createFindingReads = (database: Database, kind: typeof findingKind): FindingReads => ({
  ...createReads(database, kind),
  ...createFacets(database, kind, FACETS),
});

/** FROM part: the sides of the finding of row `finding`, as `side`, in their order. */
export const sidesOf = (finding: Sql, side: Sql): Sql => sql`(
  SELECT s.* FROM finding_sides AS s WHERE s.finding_id = ${finding}.id ORDER BY s.ordinal) AS ${side}`;

/** FROM part: the articles in which the sides stand, as `article`, in the order of the sides. */
export const articlesOfFinding = (finding: Sql, article: Sql): Sql => sql`(
  SELECT a.* FROM (SELECT s.article_id, min(s.ordinal) AS ordinal FROM finding_sides AS s
    WHERE s.finding_id = ${finding}.id GROUP BY s.article_id) AS f
  CROSS JOIN articles AS a WHERE a.id = f.article_id ORDER BY f.ordinal) AS ${article}`;

/** Writes the findings that were read within an article. */
export const insertFindings = async (writing: Writing, findings: readonly Finding[]): Promise<void> => {
  const { session, events } = writing.unit;
  events.findingsWritten(findings.map(({ id }) => writing.needKey('finding', id)));
  await session.insert(
    sql`findings (id, article_id, kind, severity, message, rule_id, confidence, published_minute)`,
    findings.map((finding) => [
      writing.needKey('finding', finding.id),
      writing.articleId,
      finding.kind,
      finding.severity,
      finding.message,
      writing.ruleKey(finding.ruleId),
      toStoredConfidence(finding.confidence),
      writing.publishedMinute,
    ]),
  );
  await session.insert(
    sql`finding_articles (article_id, finding_id)`,
    findings.map(({ id }) => [writing.articleId, writing.needKey('finding', id)]),
  );
  await session.insert(
    sql`finding_sides (article_id, finding_id, ordinal, span_start, span_end, code_point_start, code_point_end,
      checksum, entity_id, quote_id, role_id, agreement_report_id, interaction_id)`,
    findings.flatMap((finding) =>
      finding.sides.map((side, ordinal) => [
        writing.articleId,
        writing.needKey('finding', finding.id),
        ordinal,
        ...writing.span(side.span),
        writing.keyOf('entity', side.entity),
        writing.keyOf('quote', side.quote),
        writing.keyOf('role', side.role),
        writing.keyOf('agreement', side.agreement),
        writing.keyOf('interaction', side.interaction),
      ]),
    ),
  );
};
