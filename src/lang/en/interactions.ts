import type { SubjectFirstInteractionGrammar } from '../subject-first-event-grammar.js';

export const INTERACTIONS: SubjectFirstInteractionGrammar = {
  order: 'SUBJECT_FIRST',
  rules: [],
  verbs: [],
  phonePhrases: [],
  plans: [],
  blockers: [],
};
