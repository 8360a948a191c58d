import sql from 'sql-template-tag';
import type { Mention } from '../model/entity.js';
import { among, amongEntities } from './conditions.js';
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
import { foundFields, reviewedOnly } from './found.js';
import type { Kind } from './reads.js';
import type { Key, MentionRecord } from './records.js';
import type { MentionFilter } from './store.js';
import type { Writing } from './writing.js';

export interface MentionRow extends ExtractedRow, SpanRow {
  readonly entityId: Key;
  readonly kind: MentionRecord['kind'];
  readonly credit: number;
}

export const mentionKind: Kind<MentionRow, MentionRecord, MentionFilter, 'POSITION' | 'ID', 'article' | 'entity'> = {
  table: sql`mentions`,
  total: 'mentions',
  columns: sql`${extractedColumns}, t.entity_id AS "entityId", t.kind, t.credit, ${spanColumns(sql`t`)}`,
  joins: extractedJoins,
  sorts: { POSITION: { type: 'number', column: sql`place` }, ID: null },
  conditions: ({ kind, article, entity, ...asked }) => [
    ...reviewConditions(asked),
    ...among(sql`c.article_id`, article),
    ...amongEntities(sql`c.entity_id`, entity),
    ...among(sql`c.kind`, kind),
  ],
  shown: unlessRejected,
  found: (filter) => foundFields(filter, ['entity'], { few: [...reviewedOnly(filter), 'article'] }),
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

export const mentionsInReadingOrder = (mentions: readonly Mention[]): readonly Mention[] =>
  [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

export const insertMentions = async (writing: Writing, mentions: readonly Mention[]): Promise<void> => {
  await writing.unit.session.insert(
    sql`mentions (id, place, article_id, entity_id, kind, credit, span_start, span_end, code_point_start, code_point_end,
      checksum, rule_id, confidence)`,
    mentionsInReadingOrder(mentions).map((mention, index) => [
      writing.needKey('mention', mention.id),
      writing.place(index),
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
