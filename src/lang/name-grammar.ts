import type { Rule } from './rule.js';

export interface NameGrammar {
  readonly rules: readonly Rule[];
}
