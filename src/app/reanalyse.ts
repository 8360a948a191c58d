import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { Key } from '../store/records.js';
import type { KindChanges, ReadingChanges, StoredDraft } from '../store/review-records.js';
import type { Store } from '../store/store.js';
import { analyseGuarded } from './extract-lines.js';
import { isPresentExtractor } from './extractor-version.js';

/** Articles that are looked at in one statement, to see who read them. */
const LOOKED_AT = 1_000;

export interface ReanalyseOptions {
  /** Only this article. */
  readonly article?: Key;
  /** Only articles whose extractor this holds for. */
  readonly readBy?: (extractor: string) => boolean;
  /** Also articles that the present extractor has read. */
  readonly all?: boolean;
  /** Articles of one transaction. */
  readonly batchSize: number;
  /** Tells what would change, and changes nothing. */
  readonly dryRun?: boolean;
  readonly onFailure?: (article: Key, error: IsnadError) => void;
  readonly onProgress?: (report: ReanalysisReport) => void;
}

export type CountedKind = keyof ReadingChanges;

export interface ReanalysisReport {
  /** Articles looked at. */
  readonly articles: number;
  /** Read by the present extractor before, and left alone. */
  readonly current: number;
  readonly reread: number;
  /** Of `reread`: those in which something was added, removed or changed. */
  readonly differing: number;
  /** Another text came in between. */
  readonly overtaken: number;
  readonly failed: number;
  readonly changes: Readonly<Record<CountedKind, KindChanges>>;
}

const NO_CHANGE: KindChanges = { added: 0, removed: 0, changed: 0, same: 0 };

const sum = (a: KindChanges, b: KindChanges): KindChanges => ({
  added: a.added + b.added,
  removed: a.removed + b.removed,
  changed: a.changed + b.changed,
  same: a.same + b.same,
});

const addChanges = (a: ReadingChanges, b: ReadingChanges): ReadingChanges => ({
  mention: sum(a.mention, b.mention),
  time: sum(a.time, b.time),
  quote: sum(a.quote, b.quote),
  role: sum(a.role, b.role),
  agreement: sum(a.agreement, b.agreement),
  interaction: sum(a.interaction, b.interaction),
  finding: sum(a.finding, b.finding),
});

const NONE: ReadingChanges = {
  mention: NO_CHANGE,
  time: NO_CHANGE,
  quote: NO_CHANGE,
  role: NO_CHANGE,
  agreement: NO_CHANGE,
  interaction: NO_CHANGE,
  finding: NO_CHANGE,
};

const isDifferent = (changes: ReadingChanges): boolean =>
  Object.values(changes).some(({ added, removed, changed }) => added + removed + changed > 0);

type Counts = { -readonly [Name in keyof ReanalysisReport]: ReanalysisReport[Name] };

/** Keys of the articles that are to be read again, in order, as `counts` comes to know of all others. */
async function* findOutdated(store: Store, options: ReanalyseOptions, counts: Counts): AsyncGenerator<Key> {
  const { readBy = () => true, all = false } = options;
  const wanted = options.article;
  let last: Key = wanted === undefined ? 0 : wanted - 1;
  for (;;) {
    const readings = await store.readings(last, wanted === undefined ? LOOKED_AT : 1);
    for (const { id, extractor } of readings) {
      if (wanted !== undefined && id !== wanted) return;
      if (!readBy(extractor)) continue;
      counts.articles += 1;
      if (!all && isPresentExtractor(extractor)) counts.current += 1;
      else yield id;
    }
    const end = readings.at(-1);
    if (end === undefined || wanted !== undefined) return;
    last = end.id;
  }
}

/**
 * Reads stored articles again with the present extractor, in batches of one transaction each, and says what changed. A
 * run that was broken off goes on where it was: an article names the extractor that read it last.
 * Errors: STORAGE_* ends the run, what was written before stays; NOT_FOUND for an article that is not there; an article
 * that the extractor fails on keeps its reading.
 */
export const reanalyseArticles = async (store: Store, options: ReanalyseOptions): Promise<ReanalysisReport> => {
  const { batchSize, dryRun = false, onFailure, onProgress } = options;
  const counts: Counts = { articles: 0, current: 0, reread: 0, differing: 0, overtaken: 0, failed: 0, changes: NONE };

  const read = ({ id, extractor, draft }: StoredDraft) => {
    const analysis = analyseGuarded(draft);
    if (analysis instanceof IsnadError) {
      counts.failed += 1;
      onFailure?.(id, analysis);
      return [];
    }
    // No pack reads it, as before.
    if (analysis.extractor === extractor && options.all !== true) {
      counts.current += 1;
      return [];
    }
    return [{ id, sha256: draft.sha256, analysis }];
  };

  const write = async (keys: readonly Key[]): Promise<void> => {
    const results = await store.reanalyse((await store.drafts(keys)).flatMap(read), { dryRun });
    for (const { outcome, changes } of results) {
      if (outcome === 'OVERTAKEN' || changes === null) {
        counts.overtaken += 1;
        continue;
      }
      counts.reread += 1;
      if (isDifferent(changes)) counts.differing += 1;
      counts.changes = addChanges(counts.changes, changes);
    }
    onProgress?.({ ...counts });
  };

  let batch: Key[] = [];
  for await (const key of findOutdated(store, options, counts)) {
    batch.push(key);
    if (batch.length < batchSize) continue;
    await write(batch);
    batch = [];
  }
  await write(batch);
  if (options.article !== undefined && counts.articles === 0) {
    const [known] = await store.articles.byIds([options.article]);
    if (known == null) throw new IsnadError('NOT_FOUND', say('noArticle', { got: options.article }));
  }
  return { ...counts };
};

export type ReanalysisOutcomeName = 'REREAD' | 'CURRENT' | 'OVERTAKEN';

/**
 * Reads one stored article again with the present extractor. `changes`: null when it was not written.
 * Errors: NOT_FOUND, STORAGE_*; INTERNAL_SERVER_ERROR when the extractor fails on it.
 */
export const reanalyseArticle = async (
  store: Store,
  article: Key,
  options: { readonly all: boolean; readonly dryRun: boolean },
): Promise<{ readonly outcome: ReanalysisOutcomeName; readonly changes: ReadingChanges | null }> => {
  let failure: IsnadError | null = null;
  const { reread, overtaken, changes } = await reanalyseArticles(store, {
    ...options,
    article,
    batchSize: 1,
    onFailure: (_article, error) => {
      failure = error;
    },
  });
  if (failure !== null) throw failure;
  if (reread === 1) return { outcome: 'REREAD', changes };
  return { outcome: overtaken === 1 ? 'OVERTAKEN' : 'CURRENT', changes: null };
};
