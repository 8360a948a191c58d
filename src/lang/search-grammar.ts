/** What the words of a language ask for in a search. All words are written as in the news; they are folded. */
export interface SearchGrammar {
  /** Words that only ask: who, what, when. */
  readonly questions: readonly string[];
  /** Words behind which stands what is spoken about. */
  readonly about: readonly string[];
  /** Verbs that ask for words of somebody and are no cue of reported speech. */
  readonly says: readonly string[];
  /** The letters of folded words, for finding words that are spelled nearly alike. */
  readonly letters: string;
}
