/**
 * How a name sounds, whatever script it is written in, for finding the same person in articles of another language.
 * Consonants of all words by classes that transliterations keep apart, and the vowels between them.
 */
export interface Sounds {
  /** Code of the language whose spelling was read. */
  readonly language: string;
  /** Consonant classes of each word, words separated by one blank: what candidates are looked up by. */
  readonly key: string;
  /** Vowels behind each consonant but the last of a word, separated by stops: digits are surely long, letters may be unwritten. */
  readonly vowels: string;
}
