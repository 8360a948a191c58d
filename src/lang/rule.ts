/**
 * A rule as data. The engine implements constructions; a pack says which of them its language has, under which id,
 * and proves each with sentences of its own. One generic test runs all examples of all packs: an example must give a
 * result with this rule's id, a counterexample must not.
 */
export interface Rule<Construction extends string = string> {
  /** `<language>.<object>.<name>`, such as `ar.quote.verb-subject-that`. Every result carries the id of its rule. */
  readonly id: string;
  readonly construction: Construction;
  /** What the rule reads, in words: "cue, subject, complementizer, content". */
  readonly reads: string;
  /** Why it exists: the construction of the language that forced it. */
  readonly reason: string;
  /** Share of right results on development data, 0 to 1; the base of each result's confidence. */
  readonly confidence: number;
  readonly examples: readonly string[];
  readonly counterexamples?: readonly string[];
}
