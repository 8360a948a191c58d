import sql, { type Sql } from 'sql-template-tag';
import type { TimeRef } from '../model/time-ref.js';
import type { Database } from './connection.js';
import { type SpanRow, spanColumns, toEvidence } from './evidence.js';
import {
  type ExtractedRow,
  extractedColumns,
  extractedJoins,
  REJECTED,
  toExtracted,
  toStoredConfidence,
} from './extracted.js';
import { literal } from './literal.js';
import { byIds, groupByPlace } from './reads.js';
import type { Key, TimeRefRecord } from './records.js';
import type { Writing } from './writing.js';

interface TimeRow extends ExtractedRow, SpanRow {
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string | null;
  readonly precision: TimeRefRecord['precision'];
  readonly anchor: TimeRefRecord['anchor'];
  readonly inferred: number;
}

const columns = sql`${extractedColumns}, ${spanColumns(sql`t`)},
  t.from_day AS "from", t.to_day AS "to", t.value, t.precision, t.anchor, t.inferred`;

const toRecord = (row: TimeRow): TimeRefRecord => ({
  ...toExtracted(row),
  evidence: toEvidence(row),
  from: row.from,
  to: row.to,
  value: row.value,
  precision: row.precision,
  anchor: row.anchor,
  inferred: row.inferred === 1,
});

/** Which of the times `t` of an article are shown, and in which order. */
const isShown = sql`t.review < ${literal(REJECTED)}`;
const readingOrder = sql`t.span_start, t.id`;

/** FROM part: the times of the article of row `article` that are shown, as `time`, in reading order. */
export const timesOf = (article: Sql, time: Sql): Sql => sql`(
  SELECT t.* FROM times AS t WHERE t.article_id = ${article}.id AND ${isShown} ORDER BY ${readingOrder}) AS ${time}`;

export const createTimeReads = (database: Database) => ({
  byIds: (ids: readonly Key[]): Promise<readonly (TimeRefRecord | null)[]> =>
    database.read((session) =>
      byIds(
        session,
        {
          table: sql`times`,
          columns,
          joins: extractedJoins,
          load: async (_session, rows: readonly TimeRow[]) => rows.map(toRecord),
        },
        ids,
      ),
    ),
  byArticles: async (articles: readonly Key[]): Promise<readonly (readonly TimeRefRecord[])[]> => {
    if (articles.length === 0) return [];
    const rows = await database.read((session) =>
      session.all<TimeRow & { place: number }>(sql`
        SELECT parent.key AS place, ${columns} FROM ${session.dialect.values(articles)} AS parent
        CROSS JOIN times AS t ${extractedJoins} WHERE t.article_id = parent.value AND ${isShown} ORDER BY parent.key, ${readingOrder}`),
    );
    return groupByPlace(rows, articles.length).map((group) => group.map(toRecord));
  },
});

/** Writes time expressions; `keys` are theirs, by local id. */
export const insertTimes = (writing: Writing, times: readonly TimeRef[]): Promise<void> =>
  writing.unit.session.insert(
    sql`times (id, article_id, span_start, span_end, code_point_start, code_point_end, checksum, from_day, to_day,
      value, precision, anchor, inferred, rule_id, confidence)`,
    times.map((time) => [
      writing.needKey('time', time.id),
      writing.articleId,
      ...writing.span(time.span),
      time.from,
      time.to,
      time.value,
      time.precision,
      time.anchor,
      time.inferred ? 1 : 0,
      writing.ruleKey(time.ruleId),
      toStoredConfidence(time.confidence),
    ]),
  );
