import type { CueForm } from '../lang/quote-grammar.js';
import type { SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';

/** Longest ending that is written onto an owner, in characters. */
const MAX_ENCLITIC = 2;
/** How far before its infinitive the verb of "went on to say" stands at most, in tokens. */
const ASPECT_REACH = 3;

/**
 * What makes a verb form no report: "to say", "would say", "is said", "did not say", "a said". What one would not want
 * is an attitude all the same (`isOpen`).
 */
export const isBlocked = (reading: SubjectReading, at: number, form: CueForm, isOpen: boolean): boolean => {
  const { doc, words } = reading;
  let before = at - 1;
  while ((words.adverb(doc, before) || words.is(doc, before, In.carriers)) && !words.is(doc, before, In.conjunctions))
    before -= 1;
  if (isOpen) {
    while (words.is(doc, before, In.negators | In.auxiliaries | In.adverbs)) before -= 1;
    if (words.is(doc, before, In.modals) && !words.is(doc, before, In.infinitives)) return false;
  }
  if (words.is(doc, before, In.negators) || (form.mood === 'FINITE' && isCountedNoun(reading, at))) return true;
  if (words.is(doc, before, In.auxiliaries) && words.is(doc, before - 1, In.modals | In.negators)) return true;
  if (form.mood === 'PARTICIPLE')
    return (
      words.is(doc, before, In.prepositions | In.determiners | In.passives) &&
      !words.is(doc, before, In.quotedAs | In.occasions)
    );
  if (aspectBefore(reading, at) >= 0) return false;
  return words.is(doc, before, In.passives | In.modals | In.determiners | In.prepositions | In.infinitives);
};

/** "the editor's note", "two questions", "most states": what is owned or counted is a noun and no verb. */
const isCountedNoun = ({ doc, words, referents }: SubjectReading, at: number): boolean => {
  const { norm = '' } = doc.tokens[at] ?? {};
  const before = doc.tokens[at - 1];
  if (before?.kind !== 'WORD') return false;
  const isPlural = words.endsLike(norm, 'plural');
  if (words.has(doc.tokens[at - 1]?.norm ?? '', 'quantifiers')) return isPlural;
  const isOwned =
    referents.mentionAt(at - 1) === null &&
    before.text.length <= MAX_ENCLITIC &&
    doc.tokens[at - 2]?.kind === 'WORD' &&
    before.start === doc.tokens[at - 2]?.end;
  // "Keller's proposed cuts", and not "he's proposed".
  const isDescribed = words.endsLike(norm, 'past') && referents.mentionAt(at - 2) !== null;
  return isOwned && (isPlural || isDescribed || words.isCueLemma(norm));
};

/** The verb of "went on to say" before the plain form at `at`, or -1. */
export const aspectBefore = ({ doc, words }: SubjectReading, at: number): number => {
  if (!words.is(doc, at - 1, In.infinitives)) return -1;
  for (let k = at - 2; k >= at - ASPECT_REACH; k -= 1)
    if (words.has(doc.tokens[k]?.norm ?? '', 'aspects')) return words.is(doc, k - 1, In.modals | In.negators) ? -1 : k;
  return -1;
};

/** "he's claiming": the verb is written onto its pronoun. */
export const isContracted = ({ doc, words }: SubjectReading, at: number): boolean =>
  doc.tokens[at]?.start === doc.tokens[at - 1]?.end && words.pronoun(doc.tokens[at - 1]?.norm ?? '') !== null;
