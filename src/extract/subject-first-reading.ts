import type { Orthography } from '../lang/orthography.js';
import type { SubjectFirstGrammar } from '../lang/subject-first-grammar.js';
import type { Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { afterMarked, indexMarked } from './cue-words.js';
import type { NameLayer } from './name-layer.js';
import type { NounPhraseResolver } from './referents.js';
import type { SubjectReading } from './subject-first-subjects.js';
import { compileSubjectFirst, type SubjectFirstWords } from './subject-first-words.js';
import type { Referents } from './subject-words.js';

/** What the components of a subject-first language read of one document. */
const readSubjects = (words: SubjectFirstWords, doc: AnnotatedDocument, referents: Referents): SubjectReading => {
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

/** Gives the subjects of a document; all components that ask with one compiled grammar share them. */
export type SubjectFinder = (doc: AnnotatedDocument, referents: Referents) => SubjectReading;

/** Compiles a grammar into the finder of subjects. */
export const buildSubjectFinder = (grammar: SubjectFirstGrammar, orthography: Orthography): SubjectFinder => {
  const words = compileSubjectFirst(grammar, orthography);
  // One at a time: a weak map would keep every document until the next full garbage collection.
  let latest: SubjectReading | null = null;
  return (doc, referents) => {
    if (latest?.doc !== doc) latest = readSubjects(words, doc, referents);
    return latest;
  };
};

/** Gives an event reader the shape that the pipeline calls. */
export const withSubjects =
  <Result>(
    subjectsOf: SubjectFinder,
    read: SubjectEventReader<Result>,
  ): ((
    doc: AnnotatedDocument,
    names: NameLayer,
    quotes: readonly Quote[],
    times: readonly TimeRef[],
    nominal: NounPhraseResolver,
    referents: Referents,
  ) => Result[]) =>
  (doc, _names, quotes, times, _nominal, referents) =>
    read(subjectsOf(doc, referents), quotes, times);
