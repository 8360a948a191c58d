import type { Rule } from './rule.js';

export interface AgreementGrammar {
  readonly rules: readonly Rule[];
}
