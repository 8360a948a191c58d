import { IsnadError } from '../errors.js';
import type { ArticleItem } from '../ingest/read-articles.js';
import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import type { AddOutcome, Store } from '../store/store.js';
import { analyseGuarded, type Failure } from './extract-lines.js';

export interface LoadCounts {
  readonly read: number;
  readonly added: number;
  readonly newVersions: number;
  readonly unchanged: number;
  readonly failed: number;
}

export interface LoadOptions {
  /** Clock: when the articles were collected, ISO date-time. */
  readonly now: () => string;
  /** Articles of one transaction. */
  readonly batchSize: number;
  /** Stops after this many failures; those of the running batch still count. */
  readonly maxErrors: number;
  readonly onFailure?: (failure: Failure) => void;
  readonly onProgress?: (counts: LoadCounts) => void;
}

interface Analysed {
  readonly source: string;
  readonly line: number;
  readonly draft: ArticleDraft;
  readonly analysis: Analysis;
}

const COUNTED: Readonly<Record<AddOutcome, 'added' | 'newVersions' | 'unchanged'>> = {
  ADDED: 'added',
  NEW_VERSION: 'newVersions',
  UNCHANGED: 'unchanged',
};

/** True for an error that meets every article alike, such as a full disk: going on would only repeat it. */
const concernsStore = (error: unknown): boolean => error instanceof IsnadError && error.code.startsWith('STORAGE_');

const toFailure = ({ source, line }: Analysed, cause: unknown): Failure => {
  const message = cause instanceof Error ? cause.message : String(cause);
  const error =
    cause instanceof IsnadError
      ? cause
      : new IsnadError('INTERNAL_SERVER_ERROR', `the article was not stored: ${message}`, { cause });
  return { source, line, error };
};

/**
 * Analyses and stores articles in batches of one transaction each; says how many were added, changed, already there
 * and refused. A text that is stored already is not analysed again.
 * Errors: STORAGE_* ends the run, what was stored before stays; anything that concerns one article is a failure of
 * that article alone.
 */
export const loadArticles = async (
  store: Store,
  items: AsyncIterable<ArticleItem>,
  options: LoadOptions,
): Promise<LoadCounts> => {
  const { now, batchSize, maxErrors, onFailure, onProgress } = options;
  const counts = { read: 0, added: 0, newVersions: 0, unchanged: 0, failed: 0 };
  let batch: Analysed[] = [];

  const fail = (failure: Failure): void => {
    counts.failed += 1;
    onFailure?.(failure);
  };

  const write = async (articles: readonly Analysed[]): Promise<void> => {
    if (articles.length === 0) return;
    try {
      for (const { outcome } of await store.addArticles(articles, now())) counts[COUNTED[outcome]] += 1;
    } catch (error) {
      if (concernsStore(error)) throw error;
      const [first] = articles;
      if (first !== undefined && articles.length === 1) fail(toFailure(first, error));
      // The transaction of the batch is undone: write its articles one by one to find the one that cannot be stored.
      else for (const article of articles) await write([article]);
    }
  };

  const flush = async (): Promise<void> => {
    const articles = batch;
    batch = [];
    await write(articles);
    onProgress?.({ ...counts });
  };

  for await (const { source, line, draft, error } of items) {
    counts.read += 1;
    if (draft === null) {
      fail({ source, line, error });
    } else if ((await store.findArticle(draft)) !== null) {
      counts.unchanged += 1;
    } else {
      const analysis = analyseGuarded(draft);
      if (analysis instanceof IsnadError) fail({ source, line, error: analysis });
      else batch.push({ source, line, draft, analysis });
    }
    if (batch.length >= batchSize) await flush();
    else onProgress?.({ ...counts });
    if (counts.failed >= maxErrors) break;
  }
  await flush();
  return counts;
};
