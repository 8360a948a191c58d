/** What the log of changes tells of. */
export const EVENT_KINDS = ['ARTICLE_ANALYSED', 'QUOTE_ADDED', 'AGREEMENT_CHANGED', 'FINDING_ADDED'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What became of an article. */
export type ArticleEventChange = 'ADDED' | 'NEW_VERSION' | 'REREAD' | 'REMOVED';

/** What happened to an agreement; of several in one transaction, the first of this list. */
export const AGREEMENT_EVENT_CHANGES = [
  'ADDED',
  'REMOVED',
  'MERGED',
  'STATUS_CHANGED',
  'REPORTS_CHANGED',
  'PARTIES_CHANGED',
] as const;
export type AgreementEventChange = (typeof AGREEMENT_EVENT_CHANGES)[number];

export type EventChange = ArticleEventChange | AgreementEventChange;
