import type { QuoteConstruction } from '../lang/quote-grammar.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import { anchoredContent } from './anchored-contents.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type Boundaries, markedContent } from './contents.js';
import type { CueReading } from './cue-anchors.js';
import {
  followsNoun,
  hasObjectBefore,
  isAgent,
  isDenying,
  isFirstPerson,
  isImpersonal,
  isProven,
  isThing,
} from './cue-proof.js';
import { afterMarked, countWords, isComma, type MarkedByOpening, refuse } from './cue-words.js';
import { nounDraft } from './noun-contents.js';
import { nounContent } from './noun-places.js';
import {
  type Clause,
  cueSpan,
  type Draft,
  holder,
  isAttachedParticiple,
  isCoordinated,
  precedingClause,
  type SubjectMode,
  subjectSpan,
} from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import type { SourceReading } from './source-phrases.js';
import { isSourceNoun, type Referents, type TokenRange } from './subject-words.js';
import { canSpeak, clauseStart, headSubject, subjectAfter, subjectBefore } from './subjects.js';

export const draftOf = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  sources: readonly SourceReading[],
  reading: CueReading,
): Draft | null => {
  const { match, anchor, masdar, origin } = reading;
  const { cue, form } = match.value;
  const sentence = doc.sentenceOf(match.from);
  const block = doc.blockOf(match.from);
  if (sentence === null || block === null) return null;
  const headline = block.kind === 'TITLE' || block.kind === 'HEADLINE';
  if (cue.relays && origin < 0) return refuse(doc, match, 'NO_ORIGIN');
  if (form.mood === 'PARTICIPLE' && cue.ambiguous && anchor?.kind !== 'THAT' && !isAttachedParticiple(doc, match))
    return refuse(doc, match, 'NOT_PROVEN');
  if (form.mood === 'MASDAR' && anchor === null) return refuse(doc, match, 'NO_SIGN');
  const sign = anchor === null ? null : ((doc.tokens[anchor.at] as Span | undefined) ?? null);
  const clause: Clause = { from: clauseStart(doc, words, match.from, sentence.from), to: sentence.to };
  if (isImpersonal(doc, words, match, anchor?.at ?? match.to, clause)) return refuse(doc, match, 'IMPERSONAL', sign);
  const inside = holder(doc, match.from);
  const limit = inside === null ? sentence.to : Math.min(sentence.to, inside.to);
  const isAside =
    match.from - 2 >= sentence.from &&
    words.comparisons.has(doc, match.from - 1) &&
    match.hypothesis.conjunction === null &&
    doc.tokens[match.from - 2]?.kind === 'WORD' &&
    words.openers.at(doc, match.from - 2) === 0 &&
    !words.sourceWords.has(doc, match.from - 2);
  if (anchor !== null && !isAside && !hasObjectBefore(doc, words, referents, match, anchor.at)) {
    const found = anchoredContent(doc, words, byOpening, boundaries, reading, limit);
    if (found === null) return refuse(doc, match, 'NO_CONTENT', sign);
    const slot: TokenRange = { from: match.to, to: anchor.at };
    let subject =
      form.mood === 'FINITE' ? (cue.relays ? null : subjectAfter(doc, words, referents, slot.from, slot.to)) : null;
    if (cue.frame.hasPatient && form.mood === 'FINITE' && !isCoordinated(doc, words, match, clause)) {
      // "X told Y that": what stands behind the verb is the hearer.
      subject = subjectBefore(doc, words, referents, match.from, clause.from) ?? subject;
    }
    if (subject !== null && subject.to - subject.from === 1 && words.pronouns.has(doc, subject.from)) subject = null;
    // "to deny A REPORT that": an object behind its verb, never its subject.
    if (subject !== null && subject.from === match.to && words.accusatives.has(doc, subject.from)) subject = null;
    let within = 0;
    if (cue.frame.within !== undefined) {
      const opens = cue.frame.within.some((form) => words.fold(form) === doc.tokens[match.to]?.norm);
      subject = opens ? subjectAfter(doc, words, referents, match.to + 1, anchor.at) : null;
      const isDocument =
        subject !== null && (words.mediums.has(doc, subject.from) || isSourceNoun(doc, words, subject.from));
      if (!isDocument) return refuse(doc, match, 'NOT_PROVEN', sign, subjectSpan(doc, subject));
      within = 1;
    }
    let mode: SubjectMode = subject === null ? 'ELIDED' : 'STATED';
    let relayer: TokenRange | null = null;
    if (cue.relays && origin >= 0) {
      // "quoted FROM HIM agency X": the source is understood, the relayer stands behind.
      const isPronoun = words.pronounPrepositions.has(doc, origin);
      const behind = subjectAfter(doc, words, referents, origin + 1, masdar?.from ?? anchor.at);
      const named = isPronoun ? null : behind;
      subject = named;
      mode = named === null ? 'ELIDED' : 'STATED';
      relayer =
        (isPronoun ? behind : null) ??
        subjectAfter(doc, words, referents, match.to, origin) ??
        subjectBefore(doc, words, referents, match.from, clause.from) ??
        headSubject(doc, words, referents, match.from, sentence.from);
    } else if (form.mood === 'FINITE' && subject === null && words.topicMarkers.has(doc, sentence.from)) {
      subject = subjectAfter(doc, words, referents, sentence.from + 1, match.from);
      if (subject !== null) mode = 'STATED';
    } else if (form.mood === 'FINITE' && subject === null && !isCoordinated(doc, words, match, clause)) {
      subject = subjectBefore(doc, words, referents, match.from, clause.from);
      if (subject !== null) mode = 'STATED';
    } else if (
      form.mood === 'FINITE' &&
      subject === null &&
      match.hypothesis.conjunction === null &&
      isComma(doc, match.from - 1)
    ) {
      subject = headSubject(doc, words, referents, match.from, sentence.from);
      if (subject !== null) mode = 'STATED';
    }
    const citing =
      form.mood === 'FINITE'
        ? sources.find((source) => source.phrase.relays && source.from >= match.to && source.from < anchor.at)
        : undefined;
    if (citing !== undefined) {
      relayer = subject;
      subject = citing.source;
      mode = citing.source === null ? 'ELIDED' : 'STATED';
    }
    if (
      match.from > sentence.from &&
      words.relatives.has(doc, match.from - 1) &&
      !form.object &&
      (subject === null || !canSpeak(doc, words, referents, subject))
    )
      return refuse(doc, match, 'NO_SPEAKER_IN_RELATIVE', sign, subjectSpan(doc, subject));
    if (
      !headline &&
      words.impersonal.has(doc, match.from) &&
      !(words.evaluators.has(doc, match.from) && anchor.at === match.to && anchor.kind === 'THAT') &&
      !isAgent(doc, words, referents, subject)
    )
      return refuse(doc, match, 'IMPERSONAL', sign, subjectSpan(doc, subject));
    if (cue.ambiguous && within === 0 && !isProven(doc, words, referents, reading, subject))
      return refuse(doc, match, 'NOT_PROVEN', sign, subjectSpan(doc, subject));
    const isIdle = subject === null && form.mood === 'FINITE' && followsNoun(doc, words, match, clause);
    if (cue.frame.indicates && (isIdle || (subject !== null && isThing(doc, words, referents, subject))))
      return refuse(doc, match, 'NOT_PROVEN', sign, subjectSpan(doc, subject));
    const cueMatch = masdar ?? match;
    const adjacent =
      anchor.kind === 'THAT' && anchor.at === cueMatch.to && words.prepositions.has(doc, anchor.at) ? 1 : 0;
    return {
      construction: constructionOf(reading, citing !== undefined),
      cueFrom: match.from,
      cueSpans: [citing === undefined ? cueSpan(doc, cueMatch, Math.max(adjacent, within)) : citing.cue],
      lemma: citing === undefined ? cueMatch.value.cue.lemma : (citing.phrase.forms[0] as string),
      act: cue.act,
      complementizer: anchor.complementizer < 0 ? null : complementizerSpan(doc, words, anchor.complementizer),
      ...found,
      subject,
      mode,
      relayer,
      slot,
      sentence: sentence.index,
      headline,
      participle: form.mood !== 'FINITE',
      agreement: form.agreement,
      ofSpeaker: mode === 'ELIDED' && isFirstPerson(doc, words, match),
    };
  }
  if (
    isIntroduced(doc, words, match.from, sentence.from) &&
    !opensClause(doc, words, referents, match, sentence.from, limit)
  )
    return afterDraft(doc, words, referents, reading, boundaries, clause, headline) ?? refuse(doc, match, 'NO_SIGN');
  return (
    nounDraft(doc, words, referents, byOpening, boundaries, reading, clause, limit, headline) ??
    afterDraft(doc, words, referents, reading, boundaries, clause, headline) ??
    refuse(doc, match, 'NO_SIGN')
  );
};

/** "He also voiced his regret": the particle of comparison opens the clause of the cue and ties it to no content before it. */
const opensClause = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  match: CueReading['match'],
  sentenceFrom: number,
  limit: number,
): boolean => {
  const particle = match.from - 1;
  if (words.openers.at(doc, particle) === 0) return false;
  if (particle === sentenceFrom) return true;
  if (!isComma(doc, particle - 1)) return false;
  return isDenying(match) || (nounContent(doc, words, referents, match, match.to, limit)?.preposition ?? -1) >= 0;
};

/** A particle of comparison before the cue refers to the clause before it ("as X announced"). */
const isIntroduced = (doc: AnnotatedDocument, words: QuoteWords, cueFrom: number, sentenceFrom: number): boolean =>
  cueFrom > sentenceFrom &&
  words.comparisons.has(doc, cueFrom - 1) &&
  !(cueFrom - 1 > sentenceFrom && words.frequencies.has(doc, cueFrom - 2));

const complementizerSpan = (doc: AnnotatedDocument, words: QuoteWords, index: number): Span => {
  const token = doc.tokens[index] as Span;
  void words;
  return { start: token.start, end: token.end };
};

const constructionOf = (reading: CueReading, citing: boolean): QuoteConstruction => {
  if (citing) return 'CITING';
  if (reading.match.value.cue.relays) return 'RELAYED_SPEECH';
  const that = reading.anchor?.kind === 'THAT' && reading.anchor.marked === null;
  if (reading.match.value.form.mood === 'FINITE')
    return that ? 'CUE_THAT' : reading.anchor?.kind === 'THAT' ? 'CUE_THAT' : 'CUE_SPEECH';
  return reading.anchor?.kind === 'THAT' ? 'PARTICIPLE_THAT' : 'PARTICIPLE_SPEECH';
};

/** The content stands before its cue: in marks right before it, or as a clause before "as X announced". */
const afterDraft = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  reading: CueReading,
  boundaries: Boundaries,
  clause: Clause,
  headline: boolean,
): Draft | null => {
  const { match } = reading;
  const { cue, form } = match.value;
  const sentence = doc.sentenceOf(match.from);
  if (form.mood !== 'FINITE' || sentence === null || cue.relays || match.from === sentence.from) return null;
  const introduced = isIntroduced(doc, words, match.from, sentence.from);
  const subject =
    subjectAfter(doc, words, referents, match.to, sentence.to) ??
    (introduced ? subjectBefore(doc, words, referents, match.from, match.from) : null);
  const isUnderstood =
    subject === null &&
    introduced &&
    standsAlone(doc, words, referents, match, sentence.to) &&
    !holdsCue(boundaries, sentence.from, match.from - 1);
  if (!isUnderstood && (subject === null || !canSpeak(doc, words, referents, subject))) return null;
  const base = {
    construction: 'CUE_AFTER' as const,
    cueFrom: match.from,
    cueSpans: [match.span],
    lemma: cue.lemma,
    act: cue.act,
    complementizer: null,
    subject,
    mode: subject === null ? ('ELIDED' as const) : ('STATED' as const),
    agreement: form.agreement,
    relayer: null,
    slot: { from: match.to, to: sentence.to },
    sentence: sentence.index,
    headline,
    participle: false,
  };
  const before = isComma(doc, match.from - 1) ? match.from - 2 : match.from - 1;
  const stretch = closingAt(doc, before);
  if (stretch !== undefined && countWords(doc, stretch.from, stretch.to) >= 3 && cue.frame.speech && !introduced) {
    const content = markedContent(doc, stretch);
    if (content !== null) return { ...base, range: { from: stretch.from, to: stretch.to }, content, whole: stretch };
  }
  if (!introduced || !cue.frame.that) return null;
  let at = match.from - 1;
  // "according to what X said": the whole phrase stands between the content and the cue.
  while (at > sentence.from && words.sourceWords.has(doc, at - 1)) at -= 1;
  const clauseBefore = precedingClause(doc, words, at, sentence.from);
  return clauseBefore === null || clause.to < at ? null : { ...base, ...clauseBefore };
};

const holdsCue = (boundaries: Boundaries, from: number, to: number): boolean => {
  for (let k = from; k < to; k += 1) if (boundaries.cues.has(k)) return true;
  return false;
};

/**
 * "…, as he said": nothing but an adjunct or the end of the clause follows the verb. A perfect that may be the writer's own
 * first person ("as I mentioned") stands for nobody.
 */
const standsAlone = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  match: CueReading['match'],
  limit: number,
): boolean => {
  const { cue, form } = match.value;
  const isPresent = words.grammar.presentPrefixes.includes(match.hypothesis.stem[0] ?? '');
  if (form.agreement === 'F' && !isPresent) return false;
  if (cue.ambiguous && !words.sourceWords.has(doc, match.from - 2)) return false;
  const next = doc.tokens[match.to];
  return (
    match.to >= limit ||
    next?.kind !== 'WORD' ||
    words.prepositions.has(doc, match.to) ||
    words.adverbs.has(doc, match.to) ||
    referents.afterTime(match.to) > match.to
  );
};

/** The closed stretch whose closing mark is token `index`. */
const closingAt = (doc: AnnotatedDocument, index: number): MarkedSpan | undefined => {
  const inside = doc.marked[doc.markedAt[index - 1] ?? -1];
  return inside?.closed && afterMarked(doc, inside) === index + 1 ? inside : undefined;
};
