import { itemAt } from '../text/item-at.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type Boundaries, markedContent } from './contents.js';
import type { CueReading } from './cue-anchors.js';
import { afterMarked, countWords, isComma } from './cue-words.js';
import { type Clause, type Draft, precedingClause } from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import type { Referents } from './subject-words.js';
import { canSpeak, subjectAfter } from './subjects.js';
import { subjectBefore } from './subjects-before.js';

/** The content stands before its cue: in marks right before it, or as a clause before "as X announced". */
export const afterDraft = (
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
  const inside = itemAt(doc.marked, doc.markedAt[index - 1]);
  return inside?.closed && afterMarked(doc, inside) === index + 1 ? inside : undefined;
};

/** A particle of comparison before the cue refers to the clause before it ("as X announced"). */
export const isIntroduced = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  cueFrom: number,
  sentenceFrom: number,
): boolean =>
  cueFrom > sentenceFrom &&
  words.comparisons.has(doc, cueFrom - 1) &&
  !(cueFrom - 1 > sentenceFrom && words.frequencies.has(doc, cueFrom - 2));
