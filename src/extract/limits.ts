import type { Diagnostic } from '../model/diagnostic.js';

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

/** Runs the parts of a reading while there is time. */
export interface Budget {
  /** What `read` gives, or `otherwise` when the time is over; the part is then remembered as left out. */
  run<Value>(part: string, read: () => Value, otherwise: () => Value): Value;
  /** TIME_BUDGET with the parts that were left out, or null when all were read. */
  diagnostic(): Diagnostic | null;
}

/** Starts a budget on a clock in milliseconds; null: no clock, no end. */
export const startBudget = (milliseconds: number, now: (() => number) | null): Budget => {
  const end = now === null ? Number.POSITIVE_INFINITY : now() + milliseconds;
  const left: string[] = [];
  return {
    run: (part, read, otherwise) => {
      if (now === null || now() < end) return read();
      left.push(part);
      return otherwise();
    },
    diagnostic: () =>
      left.length === 0
        ? null
        : { code: 'TIME_BUDGET', span: null, note: `Not read within ${milliseconds} ms: ${left.join(', ')}.` },
  };
};

/** The diagnostics without those of one code beyond the first `most`; the last kept one tells how many more there were. */
export const capDiagnostics = (diagnostics: readonly Diagnostic[], most: number): Diagnostic[] => {
  const byCode = Map.groupBy(diagnostics, ({ code }) => code);
  return [...byCode.values()].flatMap((list) => {
    const last = list[most - 1];
    if (list.length <= most || last === undefined) return list;
    return [...list.slice(0, most - 1), { ...last, note: `${last.note} ${list.length - most} more of this kind.` }];
  });
};
