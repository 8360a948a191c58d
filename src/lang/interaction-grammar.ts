import type { Rule } from './rule.js';

export interface InteractionGrammar {
  readonly rules: readonly Rule[];
}
