import { type DraftInput, toDraft } from '../ingest/draft.js';
import { DEFAULT_LIMITS } from '../ingest/limits.js';
import type { AddResult, Store } from '../store/store.js';
import { addArticle } from './add-article.js';

/**
 * Checks, reads and stores one article that came in from outside.
 * Errors: the `IsnadError`s of `toDraft`, and those of the store.
 */
export const ingestArticle = async (
  store: Store,
  input: DraftInput,
  { now, articleCharacters }: { readonly now: () => string; readonly articleCharacters: number },
): Promise<AddResult> => addArticle(store, toDraft(input, { ...DEFAULT_LIMITS, articleCharacters }), { now });
