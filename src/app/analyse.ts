import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';

/** All that the extractor reads in one article. Pure: the same draft gives the same analysis everywhere. */
export const analyse = (draft: ArticleDraft): Analysis => ({
  language: draft.language ?? 'ar',
  extractor: 'isnad/0.1.0',
  blocks: [],
  entities: [],
  mentions: [],
  roles: [],
  quotes: [],
  agreements: [],
  interactions: [],
  times: [],
  findings: [],
  diagnostics: [],
});
