import type { SubjectFirstAgreementGrammar } from '../lang/subject-first-event-grammar.js';
import type { Agreement } from '../model/agreement.js';
import type { Quote } from '../model/quote.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { NameLayer } from './name-layer.js';

/** Reads the accords of an article. */
export const buildSubjectFirstAgreementReader =
  (
    _grammar: SubjectFirstAgreementGrammar,
  ): ((doc: AnnotatedDocument, names: NameLayer, quotes: readonly Quote[]) => Agreement[]) =>
  () => [];
