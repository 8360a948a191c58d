import sql, { type Sql } from 'sql-template-tag';
import { among } from './conditions.js';
import type { Database } from './connection.js';
import type { Link } from './reads.js';
import { createReads, groupByPlace, type Kind } from './reads.js';
import type { Key } from './records.js';
import type { CorrectionRecord, KeptKind } from './review-records.js';
import type { WordedLikeness } from './reviews.js';
import type { CorrectionFilter, CorrectionReads } from './store.js';

interface CorrectionRow extends Omit<CorrectionRecord, 'machine' | 'corrected' | 'words' | 'undone'> {
  readonly machine: string;
  readonly corrected: string;
  readonly likeness: string;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
  readonly undoneAt: string | null;
}

const columns = sql`t.id, t.kind, t.object_id AS "objectId", t.article_id AS "articleId",
  t.article_version AS "articleVersion", t.action, t.state, t.machine, t.corrected, t.made_by AS "by", t.reason,
  t.made_at AS "at", t.undone_by AS "undoneBy", t.undone_reason AS "undoneReason", t.undone_at AS "undoneAt",
  review.likeness`;
const joins = sql`JOIN reviews AS review ON review.kind = t.kind AND review.object_id = t.object_id`;

/** The words that say most of an object: what it claims, else all that it stands on. */
const wordsOf = (likeness: WordedLikeness): readonly string[] =>
  (likeness.spans.body ?? Object.values(likeness.spans).flat()).map(({ words }) => words);

const toRecord = ({
  machine,
  corrected,
  likeness,
  undoneBy: by,
  undoneReason: reason,
  undoneAt: at,
  ...row
}: CorrectionRow): CorrectionRecord => ({
  ...row,
  machine: JSON.parse(machine),
  corrected: JSON.parse(corrected),
  words: wordsOf(JSON.parse(likeness)),
  undone: by === null || reason === null || at === null ? null : { by, reason, at },
});

const ofArticle = (parent: Sql): Link => ({
  from: sql`corrections AS c`,
  where: [sql`c.article_id = ${parent}`],
  id: sql`c.id`,
  repeats: false,
});

export const correctionKind: Kind<CorrectionRow, CorrectionRecord, CorrectionFilter, 'ID', 'article'> = {
  table: sql`corrections`,
  total: 'corrections',
  columns,
  joins,
  sorts: { ID: null },
  conditions: ({ article, state }) => [
    ...among(sql`c.article_id`, article),
    ...(state === undefined ? [] : [sql`c.state = ${state}`]),
  ],
  // What people did is little.
  found: () => ['article', 'state'],
  link: (_edge, parent) => ofArticle(parent),
  // A row may carry more than the record: the place and the sort value of its page.
  load: async (_session, rows) =>
    rows.map((row) => {
      const {
        place: _place,
        sort: _sort,
        ...record
      } = toRecord(row) as CorrectionRecord & {
        place?: unknown;
        sort?: unknown;
      };
      return record;
    }),
};

/** Corrections of one object that are given with it: the latest. */
const MOST_OF_OBJECT = 100;

export const createCorrectionReads = (database: Database): CorrectionReads => ({
  ...createReads(database, correctionKind),
  ofObjects: (kind: KeptKind, objects: readonly Key[]) =>
    database.read(async (session) => {
      if (objects.length === 0) return [];
      const rows = await session.all<CorrectionRow & { place: number }>(sql`
        SELECT parent.key AS place, ${columns} FROM ${session.dialect.values(objects)} AS parent
        CROSS JOIN corrections AS t ${joins}
        WHERE t.kind = ${kind} AND t.object_id = parent.value ORDER BY parent.key, t.id`);
      return groupByPlace(rows, objects.length).map((group) =>
        group.slice(-MOST_OF_OBJECT).map(({ place: _place, ...row }) => toRecord(row)),
      );
    }),
});
