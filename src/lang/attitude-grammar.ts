import type { Rule } from './rule.js';
import type { SubjectFirstCue } from './subject-first-grammar.js';

/** A noun that holds somebody's attitude or claim, and the words that lead to what it is about ("support FOR", "fears THAT"). */
export interface AttitudeNoun {
  readonly lemma: string;
  readonly act: SubjectFirstCue['act'];
  readonly forms: readonly string[];
  /** Prepositions or complementizers, one of which must follow. */
  readonly through: readonly string[];
}

export type AttitudeConstruction = 'ATTITUDE_VERB' | 'ATTITUDE_PASSIVE' | 'ATTITUDE_NOUN' | 'IMPRESSION';

/**
 * Beliefs, intentions and stances: attributions in the wide sense of PARC and PolNeAR that nobody need have spoken.
 * They are read only when asked for.
 */
export interface AttitudeGrammar {
  readonly rules: readonly Rule<AttitudeConstruction>[];
  readonly cues: readonly SubjectFirstCue[];
  readonly nouns: readonly AttitudeNoun[];
  /** Verbs whose subject is a part of what somebody, left unsaid, takes for true ("seems to", "appears"). */
  readonly impressions: readonly SubjectFirstCue[];
}
