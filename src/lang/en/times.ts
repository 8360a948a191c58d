import type { Rule } from '../rule.js';
import type { TimeConstruction, TimeGrammar } from '../time-grammar.js';

const RULES: readonly Rule<TimeConstruction>[] = [];

export const TIMES: TimeGrammar = { rules: RULES, words: [], eraSuffixes: [] };
