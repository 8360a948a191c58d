/** How far one article is read. What a limit cuts is said by a diagnostic of the analysis. */
export interface ReadingLimits {
  /** Quotes inside quotes; the outermost has depth 1. NESTING_LIMIT. */
  readonly nestingDepth: number;
  /** Cues in one sentence; a sentence with more is no sentence. CUE_LIMIT. */
  readonly cuesPerSentence: number;
  /**
   * Time for one article, looked at between the components: what is not begun by then is left out. Without a clock in
   * the reading's options there is no such limit. TIME_BUDGET.
   */
  readonly milliseconds: number;
  /** Diagnostics of one kind in one analysis; the last one counts those left out. */
  readonly diagnosticsPerCode: number;
}

export const READING_LIMITS: ReadingLimits = {
  nestingDepth: 6,
  cuesPerSentence: 24,
  milliseconds: 10_000,
  diagnosticsPerCode: 50,
};
