import type { AnnotatedDocument } from './annotated-document.js';
import { cueAt, isComma } from './cue-words.js';
import type { QuoteWords } from './quote-words.js';
import { isAdjunct, isClitic, isSourceNoun, OPENING, type Referents, type TokenRange } from './subject-words.js';
import { canSpeak, subjectAfter } from './subjects.js';

/**
 * The subject that stands before a cue in its clause, or null. A relative ("X, who said") points at the noun before
 * it; auxiliaries and adjuncts between subject and cue are stepped over.
 */
export const subjectBefore = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  cueFrom: number,
  clauseFrom: number,
): TokenRange | null => {
  let end = cueFrom;
  // "X how-quickly denied": the two words are an adverb.
  if (end - 2 > clauseFrom && words.negators.has(doc, end - 1) && words.frequencies.has(doc, end - 2)) end -= 2;
  while (
    end > clauseFrom &&
    words.auxiliaries.has(doc, end - 1) &&
    referents.mentionAt(end - 1) === null &&
    words.openers.at(doc, end - 1) === 0
  )
    end -= 1;
  // "that X «voiced his ...»": the mark stands between a subject and its verb.
  if (end - 1 > clauseFrom && OPENING.test(doc.tokens[end - 1]?.text ?? '') && isReported(doc, words, end - 1))
    end -= 1;
  if (end <= clauseFrom) return null;
  if (words.relatives.has(doc, end - 1)) {
    end -= 1;
    while (end > clauseFrom && isComma(doc, end - 1)) end -= 1;
    return antecedent(doc, words, referents, clauseFrom, end);
  }
  let start = clauseFrom;
  for (let i = end - 1; i >= clauseFrom; i -= 1) {
    const { norm = '' } = doc.tokens[i] ?? {};
    if ((words.complementizers.has(norm) || words.isCoordinatedThat(norm)) && referents.mentionAt(i) === null) {
      start = i + 1;
      break;
    }
    if (isComma(doc, i) || doc.tokens[i]?.text === ':' || OPENING.test(doc.tokens[i]?.text ?? '')) {
      const mention = referents.mentionAt(i);
      if (mention !== null && referents.rangeOf(mention).from < i) continue;
      start = i + 1;
      break;
    }
  }
  // Openers ("for his part") and auxiliaries at the head carry no subject.
  for (;;) {
    const opener = Math.max(words.openers.at(doc, start), words.contrasts.at(doc, start));
    if (opener > 0 && start + opener <= end) start += opener;
    else if (words.auxiliaries.has(doc, start) && start < end && referents.mentionAt(start) === null) start += 1;
    else break;
  }
  if (start >= end || words.topicOpeners.at(doc, start) > 0) return null;
  const isHead =
    opensSentence(doc, words, start, doc.sentenceOf(start)?.from ?? start) ||
    (words.contrasts.at(doc, start - 1) === 1 && mayBeNoun(doc, words, start) && !words.sourceWords.has(doc, start));
  return trimBackwards(doc, words, referents, start, end, isHead);
};

/** Longest subject between "that" and a mark, in tokens. */
const REPORTED = 10;

/** A complementizer stands before the noun phrase that ends at `index`. */
const isReported = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  for (let k = index - 1; k >= Math.max(0, index - REPORTED); k -= 1) {
    const token = doc.tokens[k];
    if (token?.kind !== 'WORD') return false;
    if (words.complementizers.get(token.norm) === false) return k < index - 1;
  }
  return false;
};

/** Only openers, contrasts and commas stand between the head of a sentence and `index`, and `index` is a noun for all that is known. */
const opensSentence = (doc: AnnotatedDocument, words: QuoteWords, index: number, from: number): boolean => {
  let at = from;
  while (at < index) {
    const size = Math.max(words.openers.at(doc, at), words.contrasts.at(doc, at), isComma(doc, at) ? 1 : 0);
    if (size === 0) return false;
    at += size;
  }
  return at === index && mayBeNoun(doc, words, index);
};

const mayBeNoun = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean =>
  !words.governors.has(doc, index) && !words.clauseOpeners.has(doc, index) && !isClitic(doc, words, index);

/** Farthest that a common noun may stand before its relative, in tokens. */
const ANTECEDENT_REACH = 5;

/** The noun phrase that ends right before a relative: a name, or a noun that can speak with its attributes. */
const antecedent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  clauseFrom: number,
  end: number,
): TokenRange | null => {
  const mention = referents.mentionAt(end - 1);
  if (mention !== null) return { from: Math.max(clauseFrom, referents.rangeOf(mention).from), to: end };
  for (let i = end - 1; i >= Math.max(clauseFrom, end - ANTECEDENT_REACH); i -= 1)
    if (isSourceNoun(doc, words, i)) return { from: i, to: end };
  return null;
};

/** A subject without a name that opens its sentence right before the cue, in tokens. */
const SHORT_SUBJECT = 4;

/** Cuts a stretch before a cue down to its last noun phrase that can speak. */
const trimBackwards = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  start: number,
  end: number,
  isHead: boolean,
): TokenRange | null => {
  const opensWithCue = cueAt(doc, words, start)?.value.form.mood === 'FINITE' && referents.mentionAt(start) === null;
  const head = opensWithCue ? null : subjectAfter(doc, words, referents, start, end);
  if (
    head !== null &&
    (head.to === end || isFilled(doc, words, referents, head.to, end)) &&
    canSpeak(doc, words, referents, head)
  )
    return head;
  let last: TokenRange | null = null;
  for (let i = start; i < end; i += 1) {
    const mention = referents.mentionAt(i);
    if (mention === null) continue;
    const range = referents.rangeOf(mention);
    // "in a speech in X": a place behind its preposition does not speak.
    const isGoverned = words.prepositions.has(doc, i - 1) || mention.span.start > (doc.tokens[i]?.start ?? 0);
    const isPlace = referents.typeOf(mention.entity) === 'LOCATION' && i > start && isGoverned;
    if (!isPlace) last = { from: i, to: Math.min(range.to, end) };
    i = Math.max(i, range.to - 1);
  }
  if (last === null && head !== null && head.to === end && end - start <= SHORT_SUBJECT && isHead) return head;
  if (last === null || !isFilled(doc, words, referents, last.to, end)) return null;
  // "On the anniversary of the fall of X demanded the president": an adjunct that opens the clause holds no subject.
  const isAdjunctOpening =
    referents.mentionAt(start) === null && (words.prepositions.has(doc, start) || isClitic(doc, words, start));
  if (isAdjunctOpening && last.to === end) return null;
  return last.to < end && isBareNoun(doc, words, referents, end - 1) ? null : last;
};

/** A noun without article, name or function right before a verb: the verb is its relative clause ("changes it demands"). */
const isBareNoun = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, index: number): boolean => {
  const token = doc.tokens[index];
  const { article } = words.orthography;
  return (
    article !== null &&
    token?.kind === 'WORD' &&
    !token.norm.startsWith(article) &&
    !doc.hypothesesAt(index).some(({ preposition }) => preposition !== null) &&
    referents.mentionAt(index) === null &&
    ![words.prepositions, words.adverbs, words.auxiliaries, words.pronounPrepositions, words.relatives].some((set) =>
      set.has(doc, index),
    ) &&
    !words.grammar.pronounEndings.some((ending) => token.text.endsWith(ending)) &&
    !token.text.endsWith('\u064b') &&
    referents.timeBefore(index + 1) === false
  );
};

/** Only adjuncts, times and auxiliaries stand between a subject and its cue. */
const isFilled = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  to: number,
): boolean => {
  if (from >= to) return true;
  return (
    isComma(doc, from) ||
    words.prepositions.has(doc, from) ||
    words.adverbs.has(doc, from) ||
    words.auxiliaries.has(doc, from) ||
    words.relatives.has(doc, from) ||
    referents.afterTime(from) > from ||
    isAdjunct(doc, words, referents, from)
  );
};

/** First token of the clause that holds `index`: behind the sentence's start or the last comma whose clause has a cue of its own. */
export const clauseStart = (doc: AnnotatedDocument, words: QuoteWords, index: number, sentenceFrom: number): number => {
  for (let i = index - 1; i > sentenceFrom; i -= 1) {
    const text = doc.tokens[i]?.text ?? '';
    if (text === '\u061b' || text === ';') return i + 1;
    if (isComma(doc, i) && (words.breakers.at(doc, i + 1) > 0 || cueAt(doc, words, i + 1) !== null)) return i + 1;
  }
  return sentenceFrom;
};

/** "The toll, …, said that": the subject stands at the head of the sentence, cut off by a parenthesis. */
export const headSubject = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  cueFrom: number,
  sentenceFrom: number,
): TokenRange | null => {
  let from = sentenceFrom;
  while (from < cueFrom && (words.auxiliaries.has(doc, from) || words.openers.at(doc, from) > 0 || isComma(doc, from)))
    from += Math.max(1, words.openers.at(doc, from));
  // A sentence that opens with a verb of saying has its subject behind it.
  const verb = cueAt(doc, words, from);
  if (verb?.value.form.mood === 'FINITE' && referents.mentionAt(from) === null) from = verb.to;
  const head = subjectAfter(doc, words, referents, from, cueFrom);
  return head !== null && head.from === from && canSpeak(doc, words, referents, head) ? head : null;
};
