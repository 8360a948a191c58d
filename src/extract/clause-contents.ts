import type { QuoteConstruction } from '../lang/quote-grammar.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type Boundaries, contentEnd, contentSpan, markedContent } from './contents.js';
import {
  afterMarked,
  type CueReading,
  countWords,
  cueAt,
  isComma,
  type MarkedByOpening,
  refuse,
} from './cue-anchors.js';
import type { LexiconMatch } from './lexicon.js';
import { nounDraft } from './noun-contents.js';
import {
  type Clause,
  cueSpan,
  type Draft,
  type FoundContent,
  holder,
  isAttachedParticiple,
  isCoordinated,
  precedingClause,
  type SubjectMode,
  subjectSpan,
} from './quote-draft.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import type { SourceReading } from './source-phrases.js';
import {
  canSpeak,
  clauseStart,
  headSubject,
  isSourceNoun,
  type Referents,
  subjectAfter,
  subjectBefore,
  type TokenRange,
} from './subjects.js';

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
      !(words.evaluators.has(doc, match.from) && anchor.at === match.to) &&
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
    };
  }
  const introduced = match.from > sentence.from && words.comparisons.has(doc, match.from - 1);
  if (introduced) return afterDraft(doc, words, referents, reading, clause, headline) ?? refuse(doc, match, 'NO_SIGN');
  return (
    nounDraft(doc, words, referents, byOpening, boundaries, reading, clause, limit, headline) ??
    afterDraft(doc, words, referents, reading, clause, headline) ??
    refuse(doc, match, 'NO_SIGN')
  );
};

/** A content noun stands right behind the subject: the complementizer farther on belongs to its phrase ("announced the end of fears that"). */
const hasObjectBefore = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  match: LexiconMatch<CueEntry>,
  at: number,
): boolean => {
  if (!match.value.cue.frame.noun.includes('')) return false;
  for (let k = match.to + 1; k < at - 1; k += 1)
    if (
      words.objectHeads.has(doc, k) &&
      !words.sourceNouns.has(doc, k) &&
      referents.mentionAt(k) === null &&
      referents.mentionAt(k - 1) !== null
    )
      return true;
  return false;
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

/** "It is worth noting that": a cue without anybody behind it at the head of its clause. */
const isImpersonal = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  anchorAt: number,
  clause: Clause,
): boolean =>
  words.impersonal.has(doc, match.from) &&
  !words.evaluators.has(doc, match.from) &&
  match.from === clause.from &&
  (anchorAt <= match.to || (anchorAt === match.to + 1 && words.adverbs.has(doc, match.to)));

/** Somebody who can speak by himself: a person, a body, or a noun for a source. */
const isAgent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  subject: TokenRange | null,
): boolean => {
  if (subject === null) return false;
  const entity = referents.entityIn(subject.from, subject.to);
  if (entity === null) return isSourceNoun(doc, words, subject.from);
  return (
    referents.typeOf(entity) === 'PERSON' || (referents.typeOf(entity) !== 'LOCATION' && subject.to - subject.from < 8)
  );
};

/** Tokens between a homograph of a preposition and its content. */
const NEAR = 10;

/** Longest subject without a known name that a homograph takes, in tokens. */
const SHORT = 3;

/** "And NAME went on that": a short subject, known or not, fills all that stands between a verb with its conjunction and the content. */
const fillsSlot = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  subject: TokenRange,
  anchorAt: number,
): boolean =>
  match.hypothesis.conjunction !== null &&
  subject.from === match.to &&
  subject.to - subject.from <= SHORT &&
  (subject.to === anchorAt ||
    (isComma(doc, subject.to) && subject.to + 1 === anchorAt) ||
    (words.prepositions.has(doc, subject.to) && words.mediums.has(doc, subject.to + 1)));

/** A noun that is no subject stands right before a cue: the cue belongs to its relative clause. */
const followsNoun = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  clause: Clause,
): boolean => {
  const index = match.from - 1;
  const norm = doc.tokens[index]?.norm ?? '';
  return (
    !isCoordinated(doc, words, match, clause) &&
    doc.tokens[index]?.kind === 'WORD' &&
    ![
      words.auxiliaries,
      words.clauseOpeners,
      words.comparisons,
      words.prepositions,
      words.adverbs,
      words.pronouns,
    ].some((set) => set.has(doc, index)) &&
    !words.complementizers.has(norm) &&
    !words.isCoordinatedThat(norm) &&
    words.openers.at(doc, index) === 0 &&
    words.contrasts.at(doc, index) === 0
  );
};

/** A subject that cannot speak, and looks like a thing: a phrase without article, a demonstrative, a plural of things. */
const isThing = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, subject: TokenRange): boolean => {
  if (canSpeak(doc, words, referents, subject)) return false;
  const head = doc.tokens[subject.from]?.norm ?? '';
  const { article } = words.orthography;
  if (words.pronouns.has(doc, subject.from)) return true;
  if (words.grammar.inanimateEndings?.some((ending) => head.endsWith(ending))) return true;
  const next = doc.tokens[subject.from + 1];
  return (
    article !== null &&
    !head.startsWith(article) &&
    subject.to - subject.from > 1 &&
    next?.kind === 'WORD' &&
    next.norm.startsWith(article)
  );
};

const isPlace = (referents: Referents, subject: TokenRange): boolean => {
  const mention = referents.mentionAt(subject.from);
  return mention !== null && referents.typeOf(mention.entity) === 'LOCATION';
};

/** A homograph counts as a cue when somebody who can speak stands in the slot, or nothing stands there at all. */
const isProven = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  reading: CueReading,
  subject: TokenRange | null,
): boolean => {
  const { match, anchor } = reading;
  if (anchor === null) return false;
  if (reading.match.value.cue.relays) return true;
  // Speech in marks behind a colon needs no other proof.
  if (anchor.colon && (anchor.marked !== null || anchor.unclosed)) return true;
  if (subject !== null) {
    // The form is also a preposition ("via"): only a conjunction or the head of its sentence make it a verb.
    if (
      words.prepositions.has(doc, match.from) &&
      match.hypothesis.conjunction === null &&
      doc.sentenceOf(match.from)?.from !== match.from &&
      !words.auxiliaries.has(doc, match.from - 1) &&
      (words.openers.at(doc, match.from - 1) === 0 || !isComma(doc, match.from - 2)) &&
      !isComma(doc, match.from - 1)
    )
      return false;
    // The form is also a preposition ("between"): a place, or words far from the content, belong to that.
    const isFar = anchor.at - match.to > NEAR && referents.entityIn(subject.from, subject.to) === null;
    if (words.governors.has(doc, match.from) && (isFar || isPlace(referents, subject))) return false;
    return (
      canSpeak(doc, words, referents, subject) ||
      anchor.at === match.to ||
      (fillsSlot(doc, words, match, subject, anchor.at) && !isThing(doc, words, referents, subject))
    );
  }
  // "went on, in remarks to reporters:" has its subject understood.
  if (
    match.hypothesis.conjunction !== null &&
    words.prepositions.has(doc, match.to) &&
    words.mediums.has(doc, match.to + 1)
  )
    return true;
  let at = match.to;
  while (at < anchor.at && (words.adverbs.has(doc, at) || cueAt(doc, words, at)?.value.form.mood === 'PARTICIPLE'))
    at += 1;
  return (
    at === anchor.at &&
    (match.hypothesis.conjunction !== null ||
      match.value.form.mood === 'PARTICIPLE' ||
      (match.value.cue.frame.describes && match.value.form.object))
  );
};

const anchoredContent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  reading: CueReading,
  sentenceTo: number,
): FoundContent | null => {
  const { anchor } = reading;
  if (anchor === null) return null;
  const { marked } = anchor;
  if (marked !== null) {
    const behind = afterMarked(doc, marked);
    const size = countWords(doc, marked.from, marked.to);
    const next = doc.tokens[behind];
    const closes =
      next === undefined ||
      next.kind === 'BREAK' ||
      next.kind === 'PUNCTUATION' ||
      boundaries.cues.has(behind) ||
      boundaries.sources.has(behind);
    const runsOn = !closes && (anchor.kind === 'THAT' || size < 4);
    if (!runsOn && (size >= 2 || closes)) {
      const content = markedContent(doc, marked);
      return content === null ? null : { range: { from: marked.from, to: marked.to }, content, whole: marked };
    }
  }
  const inner = holder(doc, anchor.contentFrom);
  const limit =
    inner === null
      ? endOfSpeech(doc, words, boundaries, anchor.contentFrom, sentenceTo, anchor.colon && anchor.complementizer < 0)
      : Math.max(Math.min(sentenceTo, inner.to), anchor.contentFrom);
  const to = contentEnd(
    doc,
    words,
    byOpening,
    boundaries,
    anchor.contentFrom,
    inner === null ? limit : Math.min(limit, inner.to),
  );
  const content = contentSpan(doc, anchor.contentFrom, to);
  return content === null
    ? null
    : { range: { from: anchor.contentFrom, to }, content, whole: null, unclosed: anchor.unclosed };
};

/** Where speech behind a colon without marks ends: with its line when the line has no further cue, else with its sentence. */
const endOfSpeech = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  boundaries: Boundaries,
  from: number,
  sentenceTo: number,
  colon: boolean,
): number => {
  const here = doc.sentenceOf(from);
  if (here === null) return sentenceTo;
  let to = Math.max(here.to, from);
  if (!colon || here.to <= from) {
    // A full stop before "and that" ends no report.
    let next = doc.sentences[here.index + 1];
    while (
      next !== undefined &&
      next.from === to &&
      words.isCoordinatedThat(doc.tokens[next.from]?.norm ?? '') &&
      !boundaries.cues.has(next.from + 1)
    ) {
      to = next.to;
      next = doc.sentences[next.index + 1];
    }
    return to;
  }
  for (let index = here.index + 1; index < doc.sentences.length; index += 1) {
    const sentence = doc.sentences[index];
    if (sentence === undefined || doc.tokens[sentence.from - 1]?.kind === 'BREAK') break;
    for (let k = sentence.from; k < sentence.to; k += 1) if (boundaries.cues.has(k)) return to;
    to = sentence.to;
  }
  return to;
};

/** The content stands before its cue: in marks right before it, or as a clause before "as X announced". */
const afterDraft = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  reading: CueReading,
  clause: Clause,
  headline: boolean,
): Draft | null => {
  const { match } = reading;
  const { cue, form } = match.value;
  const sentence = doc.sentenceOf(match.from);
  if (form.mood !== 'FINITE' || sentence === null || cue.relays || match.from === sentence.from) return null;
  const introduced = words.comparisons.has(doc, match.from - 1);
  const subject =
    subjectAfter(doc, words, referents, match.to, sentence.to) ??
    (introduced ? subjectBefore(doc, words, referents, match.from, match.from) : null);
  if (subject === null || !canSpeak(doc, words, referents, subject)) return null;
  const base = {
    construction: 'CUE_AFTER' as const,
    cueFrom: match.from,
    cueSpans: [match.span],
    lemma: cue.lemma,
    act: cue.act,
    complementizer: null,
    subject,
    mode: 'STATED' as const,
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
  if (!introduced) return null;
  let at = match.from - 1;
  // "according to what X said": the whole phrase stands between the content and the cue.
  while (at > sentence.from && words.sourceWords.has(doc, at - 1)) at -= 1;
  const clauseBefore = precedingClause(doc, words, at, sentence.from);
  return clauseBefore === null || clause.to < at ? null : { ...base, ...clauseBefore };
};

/** The closed stretch whose closing mark is token `index`. */
const closingAt = (doc: AnnotatedDocument, index: number): MarkedSpan | undefined => {
  const inside = doc.marked[doc.markedAt[index - 1] ?? -1];
  return inside?.closed && afterMarked(doc, inside) === index + 1 ? inside : undefined;
};
