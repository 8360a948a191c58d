/** What can be told of a token by its characters alone, one bit each: passes over all tokens read nothing else. */
export const Look = {
  WORD: 1,
  NUMBER: 2,
  PUNCTUATION: 4,
  BREAK: 8,
  /** A word that begins with a capital. */
  CAPITAL: 16,
  /** A word of two letters or more, all of them capitals. */
  UPPER: 32,
  /** May be a quotation mark. */
  MARK: 64,
  /** May end a sentence. */
  STOP: 128,
  COMMA: 256,
} as const;
