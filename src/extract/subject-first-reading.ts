import type { Orthography } from '../lang/orthography.js';
import type { SubjectFirstGrammar } from '../lang/subject-first-grammar.js';
import type { Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import { entityIn } from '../resolve/coreference.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { afterMarked, indexMarked } from './cue-words.js';
import type { NameLayer } from './name-layer.js';
import { buildReferents, type NounPhraseResolver } from './referents.js';
import type { SubjectReading } from './subject-first-subjects.js';
import { compileSubjectFirst, type SubjectFirstWords } from './subject-first-words.js';
import type { Referents } from './subject-words.js';

/** What the components of a subject-first language read of one document. */
export const readSubjects = (
  words: SubjectFirstWords,
  doc: AnnotatedDocument,
  referents: Referents,
): SubjectReading => {
  const byOpening = indexMarked(doc);
  const byClosing = new Map([...byOpening.values()].map((stretch) => [afterMarked(doc, stretch) - 1, stretch]));
  return { doc, words, referents, byOpening, byClosing };
};

/** Reads the events of a document with the quotes and times found before. */
export type SubjectEventReader<Result> = (
  reading: SubjectReading,
  quotes: readonly Quote[],
  times: readonly TimeRef[],
) => Result[];

/** Gives an event reader the shape that the pipeline calls. */
export const withSubjects = <Result>(
  grammar: SubjectFirstGrammar,
  orthography: Orthography,
  read: SubjectEventReader<Result>,
): ((
  doc: AnnotatedDocument,
  names: NameLayer,
  quotes: readonly Quote[],
  times: readonly TimeRef[],
  nominal: NounPhraseResolver,
) => Result[]) => {
  const words = compileSubjectFirst(grammar, orthography);
  return (doc, names, quotes, times, nominal) => {
    const referents = buildReferents(doc, names, times, entityIn(names, doc), nominal);
    return read(readSubjects(words, doc, referents), quotes, times);
  };
};
