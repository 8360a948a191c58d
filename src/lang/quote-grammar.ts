import type { Rule } from './rule.js';

export interface QuoteGrammar {
  readonly rules: readonly Rule[];
}
