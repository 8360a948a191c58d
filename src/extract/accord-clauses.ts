import type { SubjectFirstAgreementGrammar } from '../lang/subject-first-event-grammar.js';
import { foldString } from '../text/fold.js';
import type { Sentence } from '../text/sentences.js';
import type { AccordDraft } from './accord-records.js';
import { isComma } from './cue-words.js';
import { type AccordPhrases, compileAccordWords, readAccordPhrases } from './subject-first-accords.js';
import { type EventParty, listedSubject, moodOf, partiesOf, sameParty, type VerbMood } from './subject-first-events.js';
import { headOf, isVerb, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { UnderstoodPronoun } from './understood-subjects.js';
import type { Word } from './vocabulary.js';

/** Who acts in a clause: parties that it names, or a pronoun. */
export interface Actors {
  readonly parties: readonly EventParty[];
  readonly pronoun: UnderstoodPronoun | null;
}

/** Clauses that tell of accords, in one document. All in token positions. */
export interface AccordClauses {
  readonly reading: SubjectReading;
  readonly phrases: AccordPhrases;
  norm(index: number): string;
  isDefinite(from: number): boolean;
  /** Whether the word opens all parties at once: between. */
  isBetween(norm: string): boolean;
  isBlocker(norm: string): boolean;
  moodAt(at: number, sentence: Sentence): VerbMood;
  /** The parties that act in the clause of the verb at `verb`; null when nobody does. */
  actorsOf(verb: number, sentence: Sentence): Actors | null;
  /** Behind "on Wednesday" and the like. */
  afterTimes(at: number): number;
  /** Behind "at the summit on Friday", where the accord follows. */
  afterSetting(at: number, sentence: Sentence): number;
}

/** Reads one way of telling an accord. */
export interface AccordReader {
  /** The accord that is told at a token of a sentence, or null. */
  read(clauses: AccordClauses, at: number, sentence: Sentence): AccordDraft | null;
  /** Whether a word may tell one. */
  begins(word: Word): boolean;
}

/** Longest phrase of place between "agreed" and "to", in tokens. */
const MAX_SETTING = 10;

const NONE: ReadonlySet<string> = new Set();

/** Parties of both lists, each once. */
export const joined = (own: readonly EventParty[], others: readonly EventParty[]): readonly EventParty[] => [
  ...own,
  ...others.filter((party) => !own.some((known) => known.entity !== null && sameParty(known, party))),
];

/** Compiles a grammar's words into the reader of a document's clauses. */
export const buildAccordClauses = (
  grammar: SubjectFirstAgreementGrammar,
): {
  readonly read: (reading: SubjectReading) => AccordClauses;
  /** Whether a word may begin the noun of an accord. */
  readonly begins: (word: Word) => boolean;
} => {
  const accordWords = compileAccordWords(grammar);
  const blockers = new Set(grammar.blockers.map(foldString));
  const gatherings = new Set(grammar.gatherings.map(foldString));
  const read = (reading: SubjectReading): AccordClauses => {
    const { doc, words, referents } = reading;
    const phrases = readAccordPhrases(accordWords, reading);
    const norm = (index: number): string => doc.tokens[index]?.norm ?? '';
    const actorsOf = (verb: number, sentence: Sentence): Actors | null => {
      const range = listedSubject(reading, verb, sentence.from);
      if (range === null) return null;
      const parties = partiesOf(reading, range, gatherings).filter(phrases.isParty);
      if (parties.length > 0) return { parties, pronoun: null };
      const at = headOf(reading, range);
      const refers = words.pronoun(norm(at));
      return refers === null || refers === 'RELATIVE' ? null : { parties: [], pronoun: { at, refers } };
    };
    const afterTimes = (at: number): number => {
      const bare = referents.afterTime(at);
      const governed = words.is(doc, at, In.prepositions) ? referents.afterTime(at + 1) : at + 1;
      return bare > at ? bare : governed > at + 1 ? governed : at;
    };
    const afterSetting = (at: number, sentence: Sentence): number => {
      const open = afterTimes(at);
      if (!words.is(doc, open, In.places)) return open;
      for (let k = open + 1; k < Math.min(sentence.to, open + MAX_SETTING) && !isComma(doc, k); k += 1) {
        if (words.is(doc, k, In.infinitives)) return k;
        if (isVerb(reading, k)) break;
      }
      return open;
    };
    return {
      reading,
      phrases,
      norm,
      isDefinite: (from) => words.is(doc, from, In.definites),
      isBetween: (word) => accordWords.between.has(word),
      isBlocker: (word) => blockers.has(word),
      moodAt: (at, sentence) => moodOf(reading, at, sentence.from, NONE, blockers),
      actorsOf,
      afterTimes,
      afterSetting,
    };
  };
  return { read, begins: (word) => accordWords.accords.begins(word) };
};
