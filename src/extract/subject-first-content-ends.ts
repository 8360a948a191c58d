import type { MarkedSpan } from '../text/quotation-marks.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { afterMarked, isComma, type MarkedByOpening } from './cue-words.js';
import type { SubjectFirstReading } from './subject-first-cues.js';
import { isVerb, phraseAt, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** First token of a cue's own clause: its subject, or the conjunction of an understood one. */
export const clauseOf = ({ doc, words }: SubjectReading, cue: SubjectFirstReading): number => {
  let at = cue.subject?.range.from ?? cue.from;
  if (cue.subject === null)
    while (
      (words.adverb(doc, at - 1) || words.is(doc, at - 1, In.auxiliaries | In.carriers)) &&
      !words.is(doc, at - 1, In.conjunctions)
    )
      at -= 1;
  return at;
};

const isDash = (doc: AnnotatedDocument, at: number): boolean =>
  /^(?:[-\u2013-\u2015]|--)$/u.test(doc.tokens[at]?.text ?? '');

/** Where a content without marks that starts at `from` ends: where the narrator or another speaker takes over. */
export const contentEnd = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  cues: readonly SubjectFirstReading[],
  sources: ReadonlySet<number>,
  self: SubjectFirstReading | null,
  from: number,
  sentenceTo: number,
): number => {
  const { doc, words } = reading;
  /** Token at which another cue's clause begins -> what it is. */
  const starts = new Map<number, SubjectFirstReading>();
  for (const cue of cues) if (cue !== self && cue.from > from) starts.set(clauseOf(reading, cue), cue);
  let limit = sentenceTo;
  if (self !== null && isFronted(reading, self)) limit = mainClause(reading, from, sentenceTo);
  else if (self !== null && isRelative(reading, self)) limit = closingComma(reading, from, sentenceTo);
  const isNominal = self?.following.kind === 'NOUN' || self?.following.kind === 'INFINITIVE';
  for (let k = from; k < limit; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return k;
    const stretch = byOpening.get(k);
    if (stretch?.closed === true) {
      const behind = afterMarked(doc, stretch);
      // Speech that runs over the end of the sentence is held whole, and nothing behind it.
      if (behind > limit) return behind;
      k = Math.max(k, Math.min(behind, limit) - 1);
      if (closesDescription(reading, self, stretch, behind, limit)) return behind;
      continue;
    }
    if (
      token.text === ';' ||
      (isDash(doc, k) && (reading.byClosing.has(k - 1) || words.is(doc, k + 1, In.conjunctions)))
    )
      return k;
    if (k > from + 1 && isNominal && tellsMedium(reading, k, limit)) return k;
    if (k > from && sources.has(k)) return isComma(doc, k - 1) ? k - 1 : k;
    const cue = starts.get(k);
    if (cue === undefined || k === from) continue;
    const comma = isComma(doc, k - 1);
    const conjunction = words.is(doc, k - 1, In.conjunctions | In.breakers);
    if (cue.form.mood === 'PARTICIPLE') {
      if (comma && cue.following.kind !== 'NONE') return k - 1;
      continue;
    }
    if (cue.following.kind === 'NONE') {
      if (comma && cue.cue.frame.after) return k - 1;
      continue;
    }
    // "said Spain and Portugal indicated": without a verb before it, the conjunction joins two names.
    if (conjunction && cue.subject === null && self !== null && isToldApart(self, cue)) continue;
    if (conjunction && (cue.subject === null || isComma(doc, k - 2) || verbIn(reading, from - 1, k)))
      return isComma(doc, k - 2) ? k - 2 : k - 1;
    if (comma && (cue.subject === null || (self !== null && isRelative(reading, self)))) return k - 1;
  }
  return limit;
};

/** "in a statement on Thursday", "on Twitter": where it was said, up to a comma or the end. */
const tellsMedium = (reading: SubjectReading, at: number, limit: number): boolean => {
  const { doc, words, referents } = reading;
  if (!words.has(doc.tokens[at]?.norm ?? '', 'within')) return false;
  let k = at + 1;
  if (words.is(doc, k, In.determiners)) k += 1;
  if (!words.is(doc, k, In.mediums)) return false;
  while (words.is(doc, k, In.mediums)) k += 1;
  const day = words.is(doc, k, In.prepositions) ? k + 1 : k;
  const end = referents.afterTime(day) > day ? referents.afterTime(day) : k;
  return end >= limit || isComma(doc, end) || doc.tokens[end]?.text === '.';
};

/** "called it a "gift," but …": what a comma parts from the last words in marks of a description is the narrator's. */
const closesDescription = (
  { doc, words, referents, byOpening }: SubjectReading,
  self: SubjectFirstReading | null,
  stretch: MarkedSpan,
  behind: number,
  limit: number,
): boolean => {
  if (self?.cue.frame.describes !== true) return false;
  const isParted = isComma(doc, behind) || isComma(doc, stretch.to - 1);
  if (!isParted && !words.is(doc, behind, In.occasions) && referents.afterTime(behind) === behind) return false;
  for (let k = behind; k < limit; k += 1) if (byOpening.has(k)) return false;
  return true;
};

/** "They say he posed a threat and refused to stop": the report's own verb, in another tense than its cue. */
export const isToldApart = (self: SubjectFirstReading, other: SubjectFirstReading): boolean =>
  (self.following.kind === 'THAT' || self.following.kind === 'CLAUSE') &&
  (other.following.kind === 'NOUN' || other.following.kind === 'INFINITIVE') &&
  self.form.past !== undefined &&
  other.form.past !== undefined &&
  self.form.past !== other.form.past;

/** "While X said Y, Z", "After saying Y, X": the cue's clause opens its sentence, and the main clause follows. */
const isFronted = (reading: SubjectReading, cue: SubjectFirstReading): boolean => {
  const { doc, words } = reading;
  const at = clauseOf(reading, cue) - 1;
  const isOpened =
    cue.form.mood === 'PARTICIPLE'
      ? words.is(doc, at, In.occasions)
      : cue.subject !== null &&
        words.has(doc.tokens[at]?.norm ?? '', 'concessions') &&
        words.is(doc, at, In.subordinators);
  if (!isOpened) return false;
  const from = doc.sentences[cue.sentence]?.from ?? at;
  for (let k = at - 1; k >= from; k -= 1)
    if (!words.is(doc, k, In.conjunctions | In.adverbs | In.breakers)) return false;
  return true;
};

/** The subject of the main clause behind a fronted participle and the content that ends at `to`; null for none. */
export const mainSubject = (reading: SubjectReading, cue: SubjectFirstReading, to: number): TokenRange | null =>
  isFronted(reading, cue) && isComma(reading.doc, to) ? phraseAt(reading, to + 1, reading.doc.tokens.length) : null;

/** ", who said Y, …": the cue's clause describes a noun. */
export const isRelative = ({ doc, words }: SubjectReading, { subject }: SubjectFirstReading): boolean =>
  subject !== null &&
  isComma(doc, subject.range.from - 1) &&
  words.pronoun(doc.tokens[subject.range.from]?.norm ?? '') === 'RELATIVE';

/** The comma in [from, to) behind which the verb of the described noun stands; `to` when there is none. */
const closingComma = (reading: SubjectReading, from: number, to: number): number => {
  const { doc, words, byOpening } = reading;
  for (let k = from; k < to; k += 1) {
    const stretch = byOpening.get(k);
    if (stretch !== undefined) k = Math.max(k, Math.min(afterMarked(doc, stretch), to) - 1);
    else if (isComma(doc, k)) {
      let verb = k + 1;
      while (words.adverb(doc, verb)) verb += 1;
      if (isVerb(reading, verb) || words.endsLike(doc.tokens[verb]?.norm ?? '', 'past')) return k;
    }
  }
  return to;
};

/** The comma in [from, to) behind which a main clause begins with its subject; `to` when there is none. */
const mainClause = (reading: SubjectReading, from: number, to: number): number => {
  const { doc, words, byOpening } = reading;
  for (let k = from; k < to; k += 1) {
    const stretch = byOpening.get(k);
    if (stretch !== undefined) {
      // A comma inside the closing mark parts the clauses too.
      k = Math.max(k, Math.min(afterMarked(doc, stretch), to) - 1);
      if (!isComma(doc, stretch.to - 1)) continue;
    } else if (!isComma(doc, k)) continue;
    if (words.is(doc, k + 1, In.conjunctions | In.subordinators | In.prepositions)) continue;
    const subject = phraseAt(reading, k + 1, to);
    if (subject !== null && verbIn(reading, subject.from, Math.min(to, subject.to + 2)))
      return k + (stretch === undefined ? 0 : 1);
  }
  return to;
};

/** A finite verb or anything that looks like one stands in [from, to). */
export const verbIn = (reading: SubjectReading, from: number, to: number): boolean => {
  for (let k = from + 1; k < to; k += 1) {
    const norm = reading.doc.tokens[k]?.norm ?? '';
    if (isVerb(reading, k) || reading.words.endsLike(norm, 'past')) return true;
  }
  return false;
};
