import type { Rule } from './rule.js';

export interface BlockGrammar {
  readonly rules: readonly Rule[];
}
