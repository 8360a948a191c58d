import type { ArticleDraft } from '../model/article.js';
import type { AddResult, Store } from '../store/store.js';
import { analyse } from './analyse.js';

export interface AddArticleOptions {
  /** The caller's clock: when the article was collected, ISO date-time. */
  readonly now: () => string;
}

/**
 * Reads an article and stores it. One that is stored already with this very text is not read again.
 * Errors: STORAGE_*, and those of a text or date that cannot be stored.
 */
export const addArticle = async (store: Store, draft: ArticleDraft, { now }: AddArticleOptions): Promise<AddResult> => {
  const stored = await store.findArticle(draft);
  if (stored !== null) return { outcome: 'UNCHANGED', article: stored };
  return store.addArticle(draft, analyse(draft), now());
};
