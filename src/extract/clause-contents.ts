import type { QuoteConstruction } from '../lang/quote-grammar.js';
import type { Span } from '../text/span.js';
import { afterDraft, isIntroduced } from './after-contents.js';
import { anchoredContent } from './anchored-contents.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Boundaries } from './contents.js';
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
import { isComma, type MarkedByOpening, refuse } from './cue-words.js';
import { nounDraft } from './noun-contents.js';
import { nounContent } from './noun-places.js';
import {
  type Clause,
  cueSpan,
  type Draft,
  holder,
  isAttachedParticiple,
  isCoordinated,
  type SubjectMode,
  subjectSpan,
} from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import type { SourceReading } from './source-phrases.js';
import { isSourceNoun, type Referents, type TokenRange } from './subject-words.js';
import { canSpeak, subjectAfter } from './subjects.js';
import { clauseStart, headSubject, subjectBefore } from './subjects-before.js';

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
