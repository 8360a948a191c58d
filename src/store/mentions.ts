import sql from 'sql-template-tag';
import type { Mention } from '../model/entity.js';
import { type SpanRow, spanColumns, toEvidence } from './evidence.js';
import { type ExtractedRow, extractedColumns, extractedJoins, toExtracted, toStoredConfidence } from './extracted.js';
import type { Kind } from './reads.js';
import type { Key, MentionRecord } from './records.js';
import type { MentionFilter } from './store.js';
import type { Writing } from './writing.js';

interface MentionRow extends ExtractedRow, SpanRow {
  readonly entityId: Key;
  readonly kind: MentionRecord['kind'];
  readonly credit: number;
}

export const mentionKind: Kind<MentionRow, MentionRecord, MentionFilter, 'POSITION' | 'ID', 'article' | 'entity'> = {
  table: sql`mentions`,
  total: 'mentions',
  columns: sql`${extractedColumns}, t.entity_id AS "entityId", t.kind, t.credit, ${spanColumns(sql`t`)}`,
  joins: extractedJoins,
  sorts: { POSITION: null, ID: null },
  conditions: ({ kind, article, entity }) => [
    ...(article === undefined ? [] : [sql`c.article_id = ${article}`]),
    ...(entity === undefined ? [] : [sql`c.entity_id = ${entity}`]),
    ...(kind === undefined ? [] : [sql`c.kind = ${kind}`]),
  ],
  link: (edge, parent) => ({
    from: sql`mentions AS c`,
    where: [edge === 'article' ? sql`c.article_id = ${parent}` : sql`c.entity_id = ${parent}`],
    id: sql`c.id`,
    repeats: false,
  }),
  counter: (edge) => ({ table: edge === 'article' ? sql`articles` : sql`entities`, column: sql`mention_count` }),
  load: async (_session, rows) =>
    rows.map((row) => ({
      ...toExtracted(row),
      entityId: row.entityId,
      kind: row.kind,
      credit: row.credit === 1,
      evidence: toEvidence(row),
    })),
};

/** Writes mentions in reading order, so that their keys follow it. */
export const insertMentions = async (writing: Writing, mentions: readonly Mention[]): Promise<void> => {
  const first = writing.unit.takeKeys('mentions', mentions.length);
  const ordered = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  await writing.unit.session.insert(
    sql`mentions (id, article_id, entity_id, kind, credit, span_start, span_end, code_point_start, code_point_end,
      checksum, rule_id, confidence)`,
    ordered.map((mention, index) => [
      first + index,
      writing.articleId,
      writing.needKey('entity', mention.entity),
      mention.kind,
      mention.credit ? 1 : 0,
      ...writing.span(mention.span),
      writing.ruleKey(mention.ruleId),
      toStoredConfidence(mention.confidence),
    ]),
  );
};
