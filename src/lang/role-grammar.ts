import type { RoleStanding } from '../model/entity.js';

/** What the words of a title say beside the office itself. All forms written out. */
export interface RoleGrammar {
  /** Words that say how the office is held; a title without one says that it is held. */
  readonly standings: Readonly<Record<Exclude<RoleStanding, 'HELD'>, readonly string[]>>;
  /** Words that change nothing about the office: official, articles and prepositions. */
  readonly neutral: readonly string[];
}
