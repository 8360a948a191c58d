import type { SubjectFirstInteractionGrammar } from '../lang/subject-first-event-grammar.js';
import type { Interaction } from '../model/interaction.js';
import type { Quote } from '../model/quote.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { NameLayer } from './name-layer.js';

/** Reads the meetings, calls and visits of an article. */
export const buildSubjectFirstInteractionReader =
  (
    _grammar: SubjectFirstInteractionGrammar,
  ): ((doc: AnnotatedDocument, names: NameLayer, quotes: readonly Quote[]) => Interaction[]) =>
  () => [];
