import type { Rule } from './rule.js';

export interface TimeGrammar {
  readonly rules: readonly Rule[];
}
