/** What in the narrator's own words shows that he argues or tells instead of reporting. */
export const GENRE_SIGNS = ['FIRST_PERSON', 'ADDRESS', 'QUESTION', 'STANCE', 'ARGUMENT', 'SCRIPTURE'] as const;
export type GenreSign = (typeof GENRE_SIGNS)[number];

/** Words of one sign. */
export interface GenreRow {
  readonly sign: GenreSign;
  /** Words or phrases as they are spelled; proclitics may stand before the first. */
  readonly forms: readonly string[];
  /** What one of them counts; reports use words of weight below 1 now and then. */
  readonly weight: number;
  readonly reason: string;
}

export interface GenreGrammar {
  readonly rows: readonly GenreRow[];
  /** Marks of a question or exclamation: outside quotes nobody but the narrator asks or exclaims. */
  readonly marks: readonly string[];
}
