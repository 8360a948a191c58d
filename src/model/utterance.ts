export const TELLING_KINDS = ['EXACT', 'NEAR', 'TRANSLATED'] as const;

/** How a quote tells what another one tells: in the same words, in edited ones, or in another language. */
export type TellingKind = (typeof TELLING_KINDS)[number];
