import sql, { type Sql } from 'sql-template-tag';
import type { Session } from './connection.js';
import type { EvidenceRecord, Key } from './records.js';

/** Whose span a row of `evidence` is, and which. Stored: a code never changes its meaning. */
export const PART = {
  QUOTE_CUE: 1,
  QUOTE_COMPLEMENTIZER: 2,
  QUOTE_CONTENT: 3,
  QUOTE_SPEAKER: 4,
  QUOTE_ADDRESSEE: 5,
  QUOTE_MEDIUM: 6,
  QUOTE_DENIED_TARGET: 7,
  HOP: 8,
  HOP_CUE: 9,
  ROLE_TITLE: 11,
  ROLE_EVIDENCE: 12,
  AGREEMENT_CUE: 21,
  AGREEMENT_SUBJECT: 22,
  AGREEMENT_EVIDENCE: 23,
  AGREEMENT_PARTY: 24,
  INTERACTION_CUE: 31,
  INTERACTION_TOPIC: 32,
  INTERACTION_RETOLD: 33,
  INTERACTION_EVIDENCE: 34,
  INTERACTION_PARTICIPANT: 35,
} as const;
export type Part = (typeof PART)[keyof typeof PART];

/** Columns of an inline span of table alias `of`, with its words cut out of `article`; named as in `SpanRow`. */
export const spanColumns = (of: Sql): Sql => sql`
  ${of}.span_start AS "start", ${of}.span_end AS "end",
  ${of}.code_point_start AS "codePointStart", ${of}.code_point_end AS "codePointEnd",
  substr(article.text, ${of}.code_point_start + 1, ${of}.code_point_end - ${of}.code_point_start) AS exact`;

export interface SpanRow {
  readonly articleId: Key;
  readonly start: number;
  readonly end: number;
  readonly codePointStart: number;
  readonly codePointEnd: number;
  readonly exact: string;
}

export const toEvidence = (row: SpanRow): EvidenceRecord => ({
  articleId: row.articleId,
  start: row.start,
  end: row.end,
  codePointStart: row.codePointStart,
  codePointEnd: row.codePointEnd,
  exact: row.exact,
});

interface PartRow extends SpanRow {
  readonly ownerId: Key;
  readonly part: number;
  readonly ordinal: number;
}

/** The spans of some objects. */
export interface Evidence {
  /** All spans of one part, in order. */
  all(owner: Key, part: Part): readonly EvidenceRecord[];
  /** The span of a part that has at most one; `ordinal` where it belongs to a numbered place. */
  one(owner: Key, part: Part, ordinal?: number): EvidenceRecord | null;
}

/** Spans of parts `from` to `to` of the rows of `table` with these keys. One statement. */
export const loadEvidence = async (
  session: Session,
  table: Sql,
  owners: readonly Key[],
  from: Part,
  to: Part,
): Promise<Evidence> => {
  const rows =
    owners.length === 0
      ? []
      : await session.all<PartRow>(sql`
          SELECT e.owner_id AS "ownerId", e.part, e.ordinal, e.article_id AS "articleId", ${spanColumns(sql`e`)}
          FROM ${session.dialect.values(owners)} AS parent
          CROSS JOIN ${table} AS o CROSS JOIN articles AS article CROSS JOIN evidence AS e
          WHERE o.id = parent.value AND article.id = o.article_id
            AND e.article_id = o.article_id AND e.owner_id = o.id AND e.part BETWEEN ${from} AND ${to}
          ORDER BY parent.key, e.part, e.ordinal`);
  const found = new Map<string, PartRow[]>();
  for (const row of rows) {
    const name = `${row.ownerId}/${row.part}`;
    const group = found.get(name);
    if (group === undefined) found.set(name, [row]);
    else group.push(row);
  }
  return {
    all: (owner, part) => found.get(`${owner}/${part}`)?.map(toEvidence) ?? [],
    one: (owner, part, ordinal = 0) => {
      const row = found.get(`${owner}/${part}`)?.find((candidate) => candidate.ordinal === ordinal);
      return row === undefined ? null : toEvidence(row);
    },
  };
};
