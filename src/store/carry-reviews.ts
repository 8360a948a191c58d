import sql from 'sql-template-tag';
import type { Analysis } from '../model/analysis.js';
import type { FieldValues, WordedSpan } from '../model/correction.js';
import { relocateValues } from '../resolve/corrections.js';
import type { Alignment } from '../text/alignment.js';
import type { Session } from './connection.js';
import { type KeptKeys, type KnownObject, likenessesOf } from './kept-keys.js';
import type { Key } from './records.js';
import { KEPT_KINDS, type KeptKind } from './review-records.js';
import { REVIEWED } from './reviewed-kinds.js';
import { readValues } from './reviewed-values.js';
import {
  applyReview,
  type Review,
  type ReviewingArticle,
  readCorrections,
  settleArticle,
  toWordedLikeness,
} from './reviews.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Finds words of the last text in the present one; those of an older text when they stand there once. */
export type LocateWords = (span: WordedSpan) => WordedSpan | null;

export const locateWordsIn = (before: string, after: string, { locate }: Alignment): LocateWords => {
  return ({ start, end, words }) => {
    const known = before.slice(start, end) === words ? locate({ start, end }) : null;
    if (known !== null) return { ...known, words };
    const place = after.indexOf(words);
    const isOnly = words.length > 0 && place >= 0 && after.indexOf(words, place + 1) < 0;
    return isOnly ? { start: place, end: place + words.length, words } : null;
  };
};

/** Reviewed objects as they are known again in the new text. */
export const toKnownObjects = (reviews: readonly Review[], locate: LocateWords): readonly KnownObject[] =>
  reviews.map(({ kind, objectId, likeness }) => ({
    kind,
    key: objectId,
    labels: likeness.labels,
    spans: Object.fromEntries(
      Object.entries(likeness.spans).map(([part, spans]) => {
        const found = spans.map(locate);
        return [part, found.includes(null) ? null : (found as readonly WordedSpan[])];
      }),
    ),
  }));

/** Revisions of the objects of an article, by kind and key. */
export type Revisions = ReadonlyMap<KeptKind, ReadonlyMap<Key, number>>;

export const readRevisions = async (session: Session, article: Key): Promise<Revisions> => {
  const found = new Map<KeptKind, ReadonlyMap<Key, number>>();
  for (const kind of KEPT_KINDS) {
    const rows = await session.all<{ id: Key; revision: number }>(sql`
      SELECT id, revision FROM ${REVIEWED[kind].table} WHERE article_id = ${article}`);
    found.set(kind, new Map(rows.map(({ id, revision }) => [id, revision])));
  }
  return found;
};

/** Gives what kept its key the revision that it had, and `step` more. */
export const carryRevisions = async (
  session: Session,
  before: Revisions,
  kept: KeptKeys,
  step: number,
): Promise<void> => {
  for (const kind of KEPT_KINDS) {
    const keysOf = new Map<number, Key[]>();
    for (const key of kept.objects[kind].values()) {
      const revision = (before.get(kind)?.get(key) ?? 1) + step;
      if (revision > 1) keysOf.set(revision, [...(keysOf.get(revision) ?? []), key]);
    }
    for (const [revision, keys] of keysOf) {
      await session.run(sql`
        UPDATE ${REVIEWED[kind].table} SET revision = ${revision}
        WHERE id IN (SELECT kept.value FROM ${session.dialect.values(keys)} AS kept)`);
    }
  }
};

/** Counts up the revisions of objects that say something else now. */
export const stepRevisions = async (session: Session, kind: KeptKind, keys: readonly Key[]): Promise<void> => {
  if (keys.length === 0) return;
  await session.run(sql`
    UPDATE ${REVIEWED[kind].table} SET revision = revision + 1
    WHERE id IN (SELECT changed.value FROM ${session.dialect.values(keys)} AS changed)`);
};

const detach = async (session: Session, { kind, objectId }: Review, revision: number): Promise<void> => {
  await session.run(sql`
    UPDATE reviews SET attached = 0, revision = ${revision} WHERE kind = ${kind} AND object_id = ${objectId}`);
  await session.run(sql`
    UPDATE corrections SET state = 'DETACHED'
    WHERE kind = ${kind} AND object_id = ${objectId} AND state = 'STANDING'`);
};

/** Finds the words of corrections again; one whose words are gone waits, detached, for a text that has them. */
const moveCorrections = async (session: Session, { kind, objectId }: Review, locate: LocateWords): Promise<void> => {
  for (const { id, corrected } of await readCorrections(session, kind, objectId)) {
    const moved = relocateValues(corrected, locate);
    await session.run(
      moved === null
        ? sql`UPDATE corrections SET state = 'DETACHED' WHERE id = ${id}`
        : sql`UPDATE corrections SET state = 'STANDING', corrected = ${JSON.stringify(moved)} WHERE id = ${id}`,
    );
  }
};

const writeMachine = (
  session: Session,
  { kind, objectId }: Review,
  likeness: object,
  machine: FieldValues,
): Promise<number> =>
  session.run(sql`
    UPDATE reviews SET attached = 1, likeness = ${JSON.stringify(likeness)}, machine = ${JSON.stringify(machine)}
    WHERE kind = ${kind} AND object_id = ${objectId}`);

/**
 * Puts what people said above a new reading of an article that is written: of each object that is found again, with the
 * machine's new answer kept beside. What is not found waits, detached.
 */
export const carryReviews = async (
  unit: UnitOfWork,
  article: ReviewingArticle,
  reviews: readonly Review[],
  kept: KeptKeys,
  analysis: Analysis,
  revisions: Revisions,
  locate: LocateWords,
): Promise<void> => {
  const { session } = unit;
  if (reviews.length === 0) return;
  const likenesses = likenessesOf(analysis);
  for (const review of reviews) {
    const { kind, objectId } = review;
    const [local] = [...kept.objects[kind]].find(([, key]) => key === objectId) ?? [];
    const likeness = local === undefined ? undefined : likenesses[kind].get(local);
    if (likeness === undefined) {
      await detach(session, review, revisions.get(kind)?.get(objectId) ?? review.revision);
      continue;
    }
    const machine = await readValues(session, article, kind, objectId);
    await writeMachine(session, review, toWordedLikeness(likeness, article.text), machine);
    if (!review.attached) {
      await session.run(sql`
        UPDATE ${REVIEWED[kind].table} SET revision = ${review.revision + 1} WHERE id = ${objectId}`);
    }
    await moveCorrections(session, review, locate);
    await applyReview(unit, article, kind, objectId, machine);
  }
  await settleArticle(unit, article);
};
