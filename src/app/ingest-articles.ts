import { ERRORS, IsnadError } from '../errors.js';
import { type DraftInput, toDraft } from '../ingest/draft.js';
import { DEFAULT_LIMITS } from '../ingest/limits.js';
import { say } from '../messages/message.js';
import type { ArticleDraft } from '../model/article.js';
import type { AddResult, Store } from '../store/store.js';
import { addArticle } from './add-article.js';
import { analyse } from './analyse.js';

/** Most articles of one call. */
export const MOST_ARTICLES = 100;

export interface IngestArticlesOptions {
  /** The caller's clock: when the articles were collected, ISO date-time. */
  readonly now: () => string;
  readonly articleCharacters: number;
  /** Store all of them, in one transaction, or none. */
  readonly allOrNothing: boolean;
}

/** What became of one article; null: it was in order, and was not stored because another one was not. */
export type IngestResult = AddResult | IsnadError | null;

/** Lowest HTTP status of an error that meets every article alike, such as a full disk. */
const SERVER_FAULT = 500;

const refusalOf = (error: unknown): IsnadError => {
  const isAboutAll = !(error instanceof IsnadError) || error.code === 'IDEMPOTENCY_KEY_REUSED';
  if (!isAboutAll && ERRORS[error.code].status < SERVER_FAULT) return error;
  throw error;
};

const readDraft = (input: DraftInput, articleCharacters: number): ArticleDraft | IsnadError => {
  try {
    return toDraft(input, { ...DEFAULT_LIMITS, articleCharacters });
  } catch (error) {
    return refusalOf(error);
  }
};

const addAll = async (store: Store, drafts: readonly ArticleDraft[], now: string): Promise<readonly AddResult[]> =>
  store.addArticles(
    drafts.map((draft) => ({ draft, analysis: analyse(draft) })),
    now,
  );

/**
 * Checks, reads and stores some articles, in the order given: each in a transaction of its own with an outcome of its
 * own, or all of them in one. Errors: FIELD_INVALID for too long a list; those of the store, after which the articles
 * before stay. `storeFor`: the store for the write of an article, by its place; of all of them, at 0.
 */
export const ingestArticles = async (
  storeFor: (index: number) => Store,
  inputs: readonly DraftInput[],
  { now, articleCharacters, allOrNothing }: IngestArticlesOptions,
): Promise<readonly IngestResult[]> => {
  if (inputs.length > MOST_ARTICLES) {
    throw new IsnadError('FIELD_INVALID', say('tooManyArticles', { got: inputs.length, most: MOST_ARTICLES }), {
      path: ['articles'],
    });
  }
  const read = inputs.map((input) => readDraft(input, articleCharacters));
  const drafts = read.filter((each): each is ArticleDraft => !(each instanceof IsnadError));
  if (allOrNothing) {
    if (drafts.length < read.length) return read.map((each) => (each instanceof IsnadError ? each : null));
    return addAll(storeFor(0), drafts, now());
  }
  const results: IngestResult[] = [];
  for (const [index, draft] of read.entries()) {
    results.push(
      draft instanceof IsnadError ? draft : await addArticle(storeFor(index), draft, { now }).catch(refusalOf),
    );
  }
  return results;
};
