/**
 * What the words of a language do in a sentence, as far as comparing what was said goes. All words are written as in
 * the news; they are folded, and looked up with and without inflection.
 */
export interface WordingGrammar {
  /** Words that say nothing of their own: articles, prepositions, pronouns, auxiliaries, connectives. */
  readonly light: readonly string[];
  /** Words that turn a statement into its opposite. */
  readonly negations: readonly string[];
  /** Words for a round number that stands behind digits, with the number they multiply by. */
  readonly multiples: readonly (readonly [word: string, factor: number])[];
  /**
   * Codes that mean the same in every language, each with the words for it: `code:` and then the words, in one string
   * of blanks and line breaks.
   */
  readonly senses: string;
}
