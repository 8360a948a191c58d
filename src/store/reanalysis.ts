import sql from 'sql-template-tag';
import type { SearchTerms } from '../text/search-terms.js';
import { stepRevisions } from './carry-reviews.js';
import type { Session } from './connection.js';
import { changedKeys, compareReadings, describeReading } from './reading-changes.js';
import type { Key } from './records.js';
import {
  KEPT_KINDS,
  type NewReading,
  type ReanalysisResult,
  type StoredDraft,
  type StoredReading,
} from './review-records.js';
import type { UnitOfWork } from './unit-of-work.js';
import { writeReading } from './write-article.js';

interface DraftRow {
  readonly id: Key;
  readonly extractor: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string;
  readonly titleGiven: number;
  readonly text: string;
  readonly givenLanguage: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly sha256: string;
}

/** The articles after key `last`, in the order of their keys, with their extractors. */
export const readReadings = (session: Session, last: Key, most: number): Promise<readonly StoredReading[]> =>
  session.all<StoredReading>(sql`
    SELECT id, extractor FROM articles WHERE id > ${last} ORDER BY id LIMIT ${most}`);

/** Stored articles as they came in; unknown keys are passed over. */
export const readDrafts = async (session: Session, ids: readonly Key[]): Promise<readonly StoredDraft[]> => {
  const rows = await session.all<DraftRow>(sql`
    SELECT a.id, a.extractor, a.url, a.publisher, a.title, a.title_given AS "titleGiven", a.text,
      a.given_language AS "givenLanguage", a.byline, a.published_at AS "publishedAt", a.sha256
    FROM ${session.dialect.values(ids)} AS wanted CROSS JOIN articles AS a WHERE a.id = wanted.value
    ORDER BY wanted.key`);
  return rows.map(({ id, extractor, title, titleGiven, givenLanguage, ...draft }) => ({
    id,
    extractor,
    draft: { ...draft, externalId: null, title: titleGiven === 1 ? title : null, language: givenLanguage },
  }));
};

interface RereadRow {
  readonly id: Key;
  readonly sha256: string;
  readonly version: number;
  readonly publishedMinute: number;
  readonly collectedAt: string;
}

/** Writes a new reading of a stored text in place of the last one; what is the same keeps its key. */
export const writeReanalysis = async (
  unit: UnitOfWork,
  { id, sha256, analysis }: NewReading,
  searchTerms: SearchTerms,
): Promise<ReanalysisResult> => {
  const { session } = unit;
  const stored = await session.get<RereadRow>(sql`
    SELECT id, sha256, version, published_minute AS "publishedMinute", collected_at AS "collectedAt"
    FROM articles WHERE id = ${id}`);
  const [known] = await readDrafts(session, [id]);
  if (stored === null || known === undefined || stored.sha256 !== sha256) {
    return { article: id, outcome: 'OVERTAKEN', changes: null };
  }
  const before = await describeReading(session, id);
  const { version, collectedAt } = stored;
  await writeReading(unit, stored, version, { draft: known.draft, analysis, collectedAt }, searchTerms);
  const after = await describeReading(session, id);
  for (const kind of KEPT_KINDS) await stepRevisions(session, kind, changedKeys(before[kind], after[kind]));
  return { article: id, outcome: 'REREAD', changes: compareReadings(before, after) };
};

/** Thrown to undo a transaction whose outcome was all that was asked for. */
export class TriedOut extends Error {
  readonly results: readonly ReanalysisResult[];

  constructor(results: readonly ReanalysisResult[]) {
    super('tried out, and undone');
    this.results = results;
  }
}
