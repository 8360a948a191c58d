export const COPY_KINDS = ['VERBATIM', 'EDITED', 'EXCERPT'] as const;

/** How the texts of two articles are one: word for word, after an editor's hand, or the shorter one within the longer. */
export type CopyKind = (typeof COPY_KINDS)[number];
