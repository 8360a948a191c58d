import type { AnnotatedDocument } from './annotated-document.js';
import { isComma } from './cue-words.js';
import type { SubjectFirstReading } from './subject-first-cues.js';
import { isPlainClause, textAt } from './subject-first-following.js';
import { headOf, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';

/** Whether somebody who can speak stands at the cue. */
export const canReport = (reading: SubjectReading, cue: SubjectFirstReading): boolean => {
  const { doc, words, referents } = reading;
  const subject = cue.subject?.citing ?? cue.subject?.head ?? cue.inverted;
  if (subject === null) {
    if (cue.form.mood === 'PARTICIPLE' && words.is(doc, cue.from - 1, In.occasions)) return tells(reading, cue);
    if (cue.form.mood === 'PARTICIPLE')
      return (
        cue.following.kind !== 'NONE' &&
        (cue.following.kind === 'SPEECH' || isSetOff(doc, cue.from) || !cue.cue.ambiguous)
      );
    if (!cue.elided || cue.following.kind === 'NONE') return false;
    // "speeches and promises to build": two nouns.
    if (cue.coordinated && cue.form.past === false && arePlurals(reading, cue.from)) return false;
    // The plain form of an ambiguous verb is a noun here: "supply and demand".
    const isPlain = doc.tokens[cue.from]?.norm === cue.cue.lemma;
    if (cue.cue.ambiguous && cue.following.kind === 'CLAUSE' && (isPlain || !cue.coordinated)) return false;
    // "The company, named X": without a conjunction this is a participle that describes.
    return cue.coordinated || cue.following.kind === 'THAT' || cue.following.kind === 'SPEECH' || !cue.cue.ambiguous;
  }
  const head = headOf(reading, subject);
  const norm = doc.tokens[head]?.norm ?? '';
  const pronoun = words.pronoun(norm);
  // The author's own words are no report, what he heard himself say is.
  if (pronoun === 'SELF') return cue.following.kind === 'SPEECH' || cue.spoken;
  if (pronoun === 'RELATIVE' && cue.following.kind === 'NONE') return false;
  if (cue.spoken) return true;
  if (subject.to - subject.from === 1 && words.is(doc, head, In.expletives) && cue.cue.ambiguous)
    return cue.following.kind === 'THAT';
  const { kind } = cue.following;
  if (cue.cue.frame.written) return words.is(doc, head, In.documents | In.finders) || isOutlet(reading, head);
  // Whoever it is, what a verb of saying told behind a complementizer is a report; its present may be a plural noun.
  if (kind === 'THAT' && cue.cue.frame.speech && cue.form.past === true) return true;
  const isStrong =
    !cue.cue.ambiguous &&
    (kind === 'THAT' || kind === 'SPEECH' || kind === 'CLAUSE' || kind === 'NONE' || kind === 'COLON');
  if (isStrong) return true;
  if (pronoun !== null && pronoun !== 'BODY') return true;
  if (pronoun === 'BODY') return !cue.cue.ambiguous || kind === 'THAT';
  return (
    referents.mentionAt(head) !== null ||
    words.is(doc, head, In.sourceNouns) ||
    referents.nominal(subject.from, subject.to) !== null
  );
};

/** The word at a token and the one before its conjunction look like plural nouns. */
const arePlurals = ({ doc, words }: SubjectReading, at: number): boolean =>
  words.endsLike(doc.tokens[at]?.norm ?? '', 'plural') && words.endsLike(doc.tokens[at - 2]?.norm ?? '', 'plural');

const isOutlet = ({ referents }: SubjectReading, at: number): boolean => {
  const mention = referents.mentionAt(at);
  return mention !== null && referents.isOutlet(mention.entity);
};

/** "by saying that", "after saying the plan was": words follow, and no thing or deed. */
const tells = (reading: SubjectReading, { following }: SubjectFirstReading): boolean =>
  following.kind === 'THAT' ||
  following.kind === 'SPEECH' ||
  (following.kind === 'CLAUSE' && isPlainClause(reading, following.from, reading.doc.tokens.length));

const isSetOff = (doc: AnnotatedDocument, at: number): boolean =>
  isComma(doc, at - 1) || isComma(doc, at - 2) || /^["'\u201d]$/u.test(textAt(doc, at - 1));
