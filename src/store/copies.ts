import sql from 'sql-template-tag';
import type { CopyKind } from '../model/copy.js';
import { COPY_WINDOW_MINUTES, copyKindOf } from '../resolve/copies.js';
import { bandsOf, type Fingerprint, fingerprintOf, type Resemblance, resemblanceOf } from '../text/fingerprint.js';
import type { Session } from './connection.js';
import type { Kind } from './reads.js';
import type { CopyRecord, Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Articles that one is compared with: a text that a thousand articles share costs no more than another. */
const MOST_CANDIDATES = 50;
const THOUSANDTHS = 1000;

interface CopyRow {
  readonly id: Key;
  readonly articleId: Key;
  readonly copyId: Key;
  readonly kind: CopyKind;
  readonly similarity: number;
  readonly containment: number;
}

export const copyKind: Kind<CopyRow, CopyRecord, object, 'MINUTE', 'article'> = {
  table: sql`copies`,
  total: 'copies',
  columns: sql`t.id, t.article_id AS "articleId", t.copy_id AS "copyId", t.kind, t.similarity, t.containment`,
  joins: sql``,
  sorts: { MINUTE: { type: 'number', column: sql`minute` } },
  conditions: () => [],
  link: (_edge, parent) => ({
    from: sql`copies AS c`,
    where: [sql`c.article_id = ${parent}`],
    id: sql`c.id`,
    repeats: false,
  }),
  load: async (_session, rows) =>
    rows.map(({ similarity, containment, ...row }) => ({
      ...row,
      similarity: similarity / THOUSANDTHS,
      containment: containment / THOUSANDTHS,
    })),
};

/** An article and the minute of `toAppearance`. */
export interface Appearance {
  readonly id: Key;
  readonly minute: number;
}

interface StoredFingerprint {
  readonly id: Key;
  readonly minute: number;
  readonly size: number;
  readonly bins: Buffer;
}

const toBytes = ({ bins }: Fingerprint): Buffer => {
  const bytes = Buffer.alloc(bins.length * 2);
  for (const [place, bin] of bins.entries()) bytes.writeUInt16LE(bin, place * 2);
  return bytes;
};

const toFingerprint = ({ size, bins }: Pick<StoredFingerprint, 'size' | 'bins'>): Fingerprint => ({
  size,
  bins: Uint16Array.from({ length: bins.length / 2 }, (_, place) => bins.readUInt16LE(place * 2)),
});

/** Stored articles of the days around that share a band. */
const findCandidates = async (
  session: Session,
  bands: readonly number[],
  minute: number,
): Promise<readonly StoredFingerprint[]> => {
  const met = await session.all<{ id: Key }>(sql`
    SELECT DISTINCT b.article_id AS id FROM ${session.dialect.values(bands)} AS own CROSS JOIN fingerprint_bands AS b
    WHERE b.band = own.value
      AND b.minute BETWEEN ${minute - COPY_WINDOW_MINUTES} AND ${minute + COPY_WINDOW_MINUTES}
    LIMIT ${MOST_CANDIDATES}`);
  if (met.length === 0) return [];
  return session.all<StoredFingerprint>(sql`
    SELECT f.article_id AS id, f.minute, f.size, f.bins
    FROM ${session.dialect.values(met.map(({ id }) => id))} AS met CROSS JOIN fingerprints AS f WHERE f.article_id = met.value`);
};

/** Keeps the fingerprint of an article and joins it to the stored articles with the same text. */
export const writeCopies = async (unit: UnitOfWork, article: Appearance, terms: readonly string[]): Promise<void> => {
  const { session } = unit;
  const { minute } = article;
  const fingerprint = fingerprintOf(terms);
  if (fingerprint === null) return;
  const bands = bandsOf(fingerprint);
  const found: { readonly copy: StoredFingerprint; readonly kind: CopyKind; readonly resemblance: Resemblance }[] = [];
  for (const copy of await findCandidates(session, bands, minute)) {
    const resemblance = resemblanceOf(fingerprint, toFingerprint(copy));
    const kind = copyKindOf(resemblance);
    if (kind !== null) found.push({ copy, kind, resemblance });
  }
  const first = unit.takeKeys('copies', found.length * 2);
  await session.insert(
    sql`copies (id, article_id, copy_id, minute, kind, similarity, containment)`,
    found.flatMap(({ copy, kind, resemblance }, index) => {
      const measures = [
        kind,
        Math.round(resemblance.jaccard * THOUSANDTHS),
        Math.round(resemblance.containment * THOUSANDTHS),
      ];
      const key = first + index * 2;
      return [
        [key, article.id, copy.id, copy.minute, ...measures],
        [key + 1, copy.id, article.id, minute, ...measures],
      ];
    }),
  );
  await session.insert(sql`fingerprints (article_id, minute, size, bins)`, [
    [article.id, minute, fingerprint.size, toBytes(fingerprint)],
  ]);
  await session.insert(
    sql`fingerprint_bands (band, minute, article_id)`,
    [...new Set(bands)].map((band) => [band, minute, article.id]),
  );
};

/** Takes an article's fingerprint out again, and its copies from both sides. */
export const removeCopies = async (session: Session, article: Key): Promise<void> => {
  const stored = await session.get<{ minute: number; size: number; bins: Buffer }>(sql`
    SELECT minute, size, bins FROM fingerprints WHERE article_id = ${article}`);
  if (stored === null) return;
  for (const band of bandsOf(toFingerprint(stored))) {
    await session.run(sql`
      DELETE FROM fingerprint_bands WHERE band = ${band} AND minute = ${stored.minute} AND article_id = ${article}`);
  }
  await session.run(sql`DELETE FROM fingerprints WHERE article_id = ${article}`);
  await session.run(sql`DELETE FROM copies WHERE article_id = ${article}`);
  await session.run(sql`DELETE FROM copies WHERE copy_id = ${article}`);
};

/** Takes all fingerprints and copies out: they are made again from other terms. */
export const clearCopies = async (session: Session): Promise<void> => {
  await session.run(sql`DELETE FROM copies`);
  await session.run(sql`DELETE FROM fingerprint_bands`);
  await session.run(sql`DELETE FROM fingerprints`);
};
