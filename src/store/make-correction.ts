import sql from 'sql-template-tag';
import { IsnadError, invariant } from '../errors.js';
import { say } from '../messages/message.js';
import { type CorrectionAction, changedFields, type FieldValue, type FieldValues } from '../model/correction.js';
import { confirmable } from '../resolve/corrections.js';
import { cutsPair } from '../text/evidence.js';
import type { SearchTerms } from '../text/search-terms.js';
import { isSpan } from '../text/span.js';
import { joinAcrossArticles, partAcrossArticles } from './across-articles.js';
import { stepRevisions } from './carry-reviews.js';
import type { Session } from './connection.js';
import { readLastReading } from './kept-keys.js';
import type { Key } from './records.js';
import type { CorrectionAuthor, CorrectionRequest, KeptKind } from './review-records.js';
import { reviewMatter } from './reviewed-findings.js';
import { REVIEWED } from './reviewed-kinds.js';
import { readValues } from './reviewed-values.js';
import { applyReview, type ReviewingArticle, readReview, settleArticle, toWordedLikeness } from './reviews.js';
import type { UnitOfWork } from './unit-of-work.js';
import { removeOrphans } from './write-entities.js';

interface ObjectRow {
  readonly articleId: Key;
  readonly revision: number;
}

/** Errors: NOT_FOUND, STALE_STATE. */
const readObject = async (session: Session, kind: KeptKind, key: Key, revision: number | null): Promise<ObjectRow> => {
  const row = await session.get<ObjectRow>(sql`
    SELECT article_id AS "articleId", revision FROM ${REVIEWED[kind].table} WHERE id = ${key}`);
  if (row === null) {
    throw new IsnadError('NOT_FOUND', say('noSuchObject', { kind }), {
      path: ['id'],
    });
  }
  if (revision !== null && revision !== row.revision) {
    throw new IsnadError('STALE_STATE', say('staleObject', { expected: revision, kind, revision: row.revision }), {
      path: ['revision'],
    });
  }
  return row;
};

interface ArticleRow {
  readonly id: Key;
  readonly text: string;
  readonly language: string;
  readonly publishedMinute: number;
  readonly collectedAt: string;
  readonly version: number;
}

const readArticle = async (session: Session, id: Key): Promise<ArticleRow> => {
  const row = await session.get<ArticleRow>(sql`
    SELECT id, text, language, published_minute AS "publishedMinute", collected_at AS "collectedAt", version
    FROM articles WHERE id = ${id}`);
  invariant(row !== null, `article ${id} is stored`);
  return row;
};

const checkEntity = async (session: Session, entity: Key | null, path: string): Promise<void> => {
  if (entity === null) return;
  const row = await session.get<{ id: Key }>(sql`SELECT id FROM entities WHERE id = ${entity}`);
  if (row === null) throw new IsnadError('NOT_FOUND', say('noSuchEntity', { name: path }), { path: [path] });
};

const placed = (text: string, span: { start: number; end: number }, path: string) => {
  const { start, end } = span;
  if (!isSpan(text, span) || cutsPair(text, start) || cutsPair(text, end)) {
    throw new IsnadError('FIELD_INVALID', say('spanOutside', { name: path, start, end, length: text.length }), {
      path: [path],
    });
  }
  return { start, end, words: text.slice(start, end) };
};

/** Checks what a person says against what is stored, and gives spans their words. Errors: NOT_FOUND, FIELD_INVALID. */
const checkValues = async (session: Session, text: string, corrected: FieldValues): Promise<FieldValues> => {
  const checked: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(corrected)) {
    if ('entity' in value) await checkEntity(session, value.entity, field);
    if ('parties' in value) for (const { entity } of value.parties) await checkEntity(session, entity, field);
    checked[field] = 'spans' in value ? { spans: value.spans.map((span) => placed(text, span, field)) } : value;
  }
  return checked;
};

/** A party that the machine knows keeps its words. */
const withKnownWords = (machine: FieldValues, corrected: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(corrected).map(([field, value]) => {
      const known = machine[field];
      if (!('parties' in value) || known === undefined || !('parties' in known)) return [field, value];
      const wordsOf = new Map(known.parties.map(({ entity, span }) => [entity, span]));
      return [
        field,
        { parties: value.parties.map((party) => ({ ...party, span: wordsOf.get(party.entity) ?? null })) },
      ];
    }),
  );

/** Values that one field brings along. */
const withConsequences = (kind: KeptKind, corrected: FieldValues): FieldValues => {
  const { speaker, speakerWords } = corrected;
  if (kind === 'quote' && speaker !== undefined && 'entity' in speaker) {
    const isStated = speakerWords !== undefined && 'spans' in speakerWords && speakerWords.spans.length > 0;
    const known = isStated ? 'STATED' : 'RESOLVED';
    return {
      ...corrected,
      speakerWords: speakerWords ?? { spans: [] },
      speakerStatus: { name: speaker.entity === null ? 'UNKNOWN' : known },
    };
  }
  if (kind === 'time' && ('from' in corrected || 'to' in corrected)) return { ...corrected, value: { name: null } };
  return corrected;
};

const firstReview = async (unit: UnitOfWork, article: ArticleRow, kind: KeptKind, key: Key): Promise<FieldValues> => {
  const { session } = unit;
  const machine = await readValues(session, article, kind, key);
  const likeness = (await readLastReading(session, article.id)).objects[kind].get(key) ?? { labels: [], spans: {} };
  const finding =
    kind === 'finding'
      ? await session.get<{ kind: Parameters<typeof reviewMatter>[0]; matter: string | null }>(sql`
          SELECT kind, matter FROM findings WHERE id = ${key}`)
      : null;
  const matter = finding?.matter == null ? null : reviewMatter(finding.kind, finding.matter);
  const words = JSON.stringify(toWordedLikeness(likeness, article.text));
  await session.insert(sql`reviews (kind, object_id, article_id, attached, revision, matter, likeness, machine)`, [
    [kind, key, article.id, 1, 1, matter, words, JSON.stringify(machine)],
  ]);
  return machine;
};

/** Writes what follows from the corrections of one object, in its article and beyond. */
const follow = async (
  unit: UnitOfWork,
  { collectedAt, ...row }: ArticleRow,
  kind: KeptKind,
  key: Key,
  machine: FieldValues,
  searchTerms: SearchTerms,
): Promise<void> => {
  const { session } = unit;
  const article: ReviewingArticle = { ...row, searchTerms };
  const before = await session.all<{ id: Key }>(sql`
    SELECT entity_id AS id FROM article_entities WHERE article_id = ${article.id}`);
  const parted = await partAcrossArticles(unit, article);
  await applyReview(unit, article, kind, key, machine);
  await stepRevisions(session, kind, [key]);
  await settleArticle(unit, article);
  await joinAcrossArticles(unit, { ...article, collectedAt }, parted);
  await removeOrphans(
    unit,
    before.map(({ id }) => id),
  );
};

const FIELDS_OF: Readonly<Record<CorrectionAction, (values: FieldValues, said: FieldValues) => FieldValues>> = {
  CONFIRM: (values) => confirmable(values),
  CORRECT: (_values, said) => said,
  REJECT: () => ({}),
};

/**
 * Records what a person says of an object, and makes the graph follow. Key of the correction.
 * Errors: NOT_FOUND (object, entity), STALE_STATE, FIELD_INVALID (a span outside the text; nothing that differs).
 */
export const makeCorrection = async (
  unit: UnitOfWork,
  { kind, key, action, revision, corrected }: CorrectionRequest,
  { by, reason, at }: CorrectionAuthor,
  searchTerms: SearchTerms,
): Promise<Key> => {
  const { session } = unit;
  const { articleId } = await readObject(session, kind, key, revision);
  const article = await readArticle(session, articleId);
  const review = await readReview(session, kind, key);
  const machine = review?.machine ?? (await firstReview(unit, article, kind, key));
  const present = await readValues(session, article, kind, key);
  const said = withKnownWords(machine, withConsequences(kind, await checkValues(session, article.text, corrected)));
  if (action === 'CORRECT' && changedFields(present, said).length === 0) {
    throw new IsnadError('FIELD_INVALID', say('saysNothingNew'), {
      path: Object.keys(corrected).slice(0, 1),
    });
  }
  const id = unit.takeKeys('corrections', 1);
  const fields = FIELDS_OF[action](present, said);
  await session.insert(
    sql`corrections (id, kind, object_id, article_id, action, state, machine, corrected, article_version, made_by,
      reason, made_at)`,
    [
      [
        ...[id, kind, key, articleId, action, 'STANDING', JSON.stringify(machine), JSON.stringify(fields)],
        ...[article.version, by, reason, at],
      ],
    ],
  );
  unit.addTotal('corrections', 1);
  await follow(unit, article, kind, key, machine, searchTerms);
  return id;
};

interface UndoneRow {
  readonly kind: KeptKind;
  readonly objectId: Key;
  readonly state: string;
}

/** Takes a correction back: what others said of the object, and beneath it the machine's answer, holds again. Errors: NOT_FOUND, STALE_STATE. */
export const undoCorrection = async (
  unit: UnitOfWork,
  id: Key,
  { by, reason, at }: CorrectionAuthor,
  searchTerms: SearchTerms,
): Promise<void> => {
  const { session } = unit;
  const row = await session.get<UndoneRow>(sql`
    SELECT kind, object_id AS "objectId", state FROM corrections WHERE id = ${id}`);
  if (row === null) throw new IsnadError('NOT_FOUND', say('noSuchCorrection'), { path: ['correction'] });
  if (row.state === 'UNDONE') {
    throw new IsnadError('STALE_STATE', say('alreadyTakenBack'), { path: ['correction'] });
  }
  await session.run(sql`
    UPDATE corrections SET state = 'UNDONE', undone_by = ${by}, undone_reason = ${reason}, undone_at = ${at}
    WHERE id = ${id}`);
  const review = await readReview(session, row.kind, row.objectId);
  if (review === null || !review.attached) return;
  const { articleId } = await readObject(session, row.kind, row.objectId, null);
  await follow(unit, await readArticle(session, articleId), row.kind, row.objectId, review.machine, searchTerms);
};
