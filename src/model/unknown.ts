/** How the language of an article is known. */
export type LanguageStatus = 'DECLARED' | 'DETECTED' | 'GUESSED' | 'UNKNOWN';

/** How somebody in a place of a relation is known. */
export type PartyStatus = 'STATED' | 'RESOLVED' | 'UNRESOLVED' | 'OUTLET' | 'UNKNOWN';

/** How the days of a time expression are known. */
export type TimeStatus = 'STATED' | 'COMPUTED' | 'UTTERANCE_UNDATED' | 'ARTICLE_UNDATED' | 'VAGUE';

/** Whether an office that a text gives is one that somebody holds for a time. */
export type TenureStatus = 'BACKED' | 'REJECTED' | 'FORMER' | 'DESIGNATE' | 'NO_OFFICE' | 'ARTICLE_UNDATED' | 'UNCLEAR';
