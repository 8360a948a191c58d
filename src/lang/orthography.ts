/** How a language writes words together, as far as finding words needs it. All strings are folded (src/text/fold.ts). */
export interface Orthography {
  /** Letters that stand for "and" when written onto the next word. */
  readonly conjunctions: readonly string[];
  /** Prepositions written onto the next word. */
  readonly prepositions: readonly string[];
  /** The article written onto its noun, or null. */
  readonly article: string | null;
  /** A fused spelling of preposition and article: `fused` + rest stands for preposition + article + rest. */
  readonly fusedArticle: { readonly fused: string; readonly preposition: string } | null;
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: readonly string[];
  /** Words that, written with a capital after an acronym with stops ("U.S."), begin a sentence. Needed where letters have case. */
  readonly sentenceOpeners?: readonly string[];
  /** Endings that are words of their own and stay outside names (a possessive 's). */
  readonly enclitics?: readonly string[];
}
