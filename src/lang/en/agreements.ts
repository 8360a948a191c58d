import type { SubjectFirstAgreementGrammar } from '../subject-first-event-grammar.js';

export const AGREEMENTS: SubjectFirstAgreementGrammar = {
  order: 'SUBJECT_FIRST',
  rules: [],
  accords: [],
  verbs: [],
  entries: [],
  blockers: [],
  partners: [],
};
