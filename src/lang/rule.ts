import { invariant } from '../errors.js';

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

/** Look-up of the rule of a construction. Errors: throws when the pack has none, which is a bug of the pack. */
export const ruleByConstruction = <Construction extends string>(
  rules: readonly Rule<Construction>[],
): ((construction: Construction) => Rule<Construction>) => {
  const byConstruction = new Map(rules.map((rule) => [rule.construction, rule]));
  return (construction) => {
    const rule = byConstruction.get(construction);
    invariant(rule !== undefined, `the pack has no rule for ${construction}`);
    return rule;
  };
};
