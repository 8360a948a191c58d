import type { Hop } from '../model/quote.js';
import type { Span } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { cueAt, isComma } from './cue-words.js';
import type { QuoteWords } from './quote-words.js';
import { OPENING, type Referents, type TokenRange } from './subject-words.js';
import { subjectAfter } from './subjects.js';
import type { WordSet } from './word-sets.js';

interface Spoken {
  readonly relayer: TokenRange | null;
  readonly slot: TokenRange;
  readonly range: TokenRange;
  readonly subject: TokenRange | null;
  readonly cueSpans: readonly Span[];
}

/**
 * The hops between the article and a speaker, nearest to the article first: who relayed the words (named as the
 * subject of a relaying cue), or which outlet the speaker spoke to. The outlet that the article itself comes from is
 * no hop.
 */
export const findHops = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  spoken: Spoken,
  speaker: string | null,
  isHouse: (entity: string) => boolean,
  describe: (range: TokenRange) => string,
): Hop[] => {
  if (spoken.relayer !== null) {
    const { from, to } = spoken.relayer;
    const entity = referents.entityIn(from, to) ?? referents.nominal(from, to) ?? describe(spoken.relayer);
    if (entity === speaker || isHouse(entity)) return [];
    return [{ role: 'RELAYER', entity, span: spanOf(doc, from, to), cue: null }];
  }
  const { slot, subject } = spoken;
  const hop =
    interviewer(doc, words, referents, slot, subject) ??
    citedOutlet(doc, words, referents, slot.from, slot.to) ??
    interviewer(doc, words, referents, trailer(doc, words, spoken.range.to), null) ??
    interviewer(doc, words, referents, occasion(doc, words, slot.from - 1), null) ??
    openingOutlet(doc, words, referents, slot.from - 1) ??
    closingOutlet(doc, words, referents, spoken.range.to);
  if (hop === null) return [];
  const entity = referents.entityIn(hop.from, hop.to) ?? referents.nominal(hop.from, hop.to) ?? describe(hop);
  if (entity === speaker || isHouse(entity)) return [];
  return [{ role: 'RELAYER', entity, span: hopSpan(doc, words, hop), cue: null }];
};

const hopSpan = (doc: AnnotatedDocument, words: QuoteWords, range: TokenRange): Span => {
  const hypothesis = doc
    .hypothesesAt(range.from)
    .find(
      (candidate) =>
        candidate.preposition !== null && words.outlets.at(doc, range.from) === 0 && words.isOutletWord(candidate.stem),
    );
  return spanOf(doc, range.from, range.to, hypothesis);
};

/** Words behind a content that name its channel: "…, and that in an interview with channel X". Empty when other words follow. */
const trailer = (doc: AnnotatedDocument, words: QuoteWords, from: number): TokenRange => {
  let at = from;
  while (isComma(doc, at) || words.resumptions.has(doc, at) || doc.tokens[at]?.kind === 'PUNCTUATION') {
    if (doc.tokens[at]?.text === '.') break;
    at += 1;
  }
  const opens = words.prepositions.has(doc, at) && words.mediums.has(doc, at + 1);
  const to = opens ? (doc.sentenceOf(at)?.to ?? at) : from;
  return { from: at, to: Math.max(at, to) };
};

/** Words at the head of the cue's sentence that name its channel: "In remarks to paper X, the minister said". */
const occasion = (doc: AnnotatedDocument, words: QuoteWords, cueFrom: number): TokenRange => {
  const from = doc.sentenceOf(cueFrom)?.from ?? cueFrom;
  const opens = words.prepositions.has(doc, from) && words.mediums.has(doc, from + 1);
  return { from, to: opens && cueFrom - from <= OCCASION ? cueFrom : from };
};

/** The outlet of a source phrase that opens the cue's sentence: "According to agency X, the minister said". */
const openingOutlet = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  cueFrom: number,
): TokenRange | null => {
  const from = doc.sentenceOf(cueFrom)?.from ?? cueFrom;
  if (cueFrom - from > OCCASION || from >= cueFrom || words.sources.at(doc, from).length === 0) return null;
  const range = outletBehind(doc, words, referents, from, cueFrom);
  return range !== null && (range.to === cueFrom || isComma(doc, range.to)) ? range : null;
};

/** Longest phrase that names an occasion before its cue, in tokens. */
const OCCASION = 20;

/** Words of a source phrase before its outlet ("according to what it published"). */
const PHRASE_WORDS = 4;

/** The outlet that a source phrase within [from, to) names: "according to agency X", "as paper X published". */
const citedOutlet = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  to: number,
): TokenRange | null => {
  for (let k = from; k < to; k += 1) {
    if (words.sources.at(doc, k).length === 0 && !words.comparisons.has(doc, k)) continue;
    const found = outletBehind(doc, words, referents, k, to);
    if (found !== null) return found;
  }
  return null;
};

const outletBehind = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  index: number,
  to: number,
): TokenRange | null => {
  let at = index + 1;
  while (
    at < Math.min(to, index + PHRASE_WORDS) &&
    referents.mentionAt(at) === null &&
    (words.sourceWords.has(doc, at) ||
      words.comparisons.has(doc, at) ||
      words.publications.has(doc, at) ||
      words.pronounPrepositions.has(doc, at) ||
      cueAt(doc, words, at)?.value.form.mood === 'FINITE')
  )
    at += 1;
  const mention = referents.mentionAt(at);
  if (mention !== null && referents.isOutlet(mention.entity)) return referents.rangeOf(mention);
  const range = subjectAfter(doc, words, referents, at, to);
  if (range === null || !isPress(doc, words, referents, range, true)) return null;
  const entity = referents.entityIn(range.from, range.to);
  return (entity !== null && referents.isOutlet(entity)) || words.outletAt(doc, range.from) > 0 ? range : null;
};

/** The outlet of a source phrase that closes what was said: "«…», according to agency X." */
const closingOutlet = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
): TokenRange | null => {
  let at = from;
  while (at < from + PHRASE_WORDS && doc.tokens[at]?.kind === 'PUNCTUATION') at += 1;
  if (!words.sourceWords.has(doc, at) && !words.comparisons.has(doc, at)) return null;
  const to = doc.sentenceOf(at)?.to ?? at;
  const range = outletBehind(doc, words, referents, at, to);
  // The phrase is all that is left of its sentence; else it opens the next claim.
  const next = range === null ? undefined : doc.tokens[range.to];
  return range !== null && (next === undefined || next.kind !== 'WORD') ? range : null;
};

/** The outlet in the slot between a cue and its content: "said to agency X", "in an interview with channel X". */
const interviewer = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  slot: TokenRange,
  subject: TokenRange | null,
): TokenRange | null => {
  const behindPreposition = (k: number): boolean =>
    k > 0 && (words.prepositions.has(doc, k - 1) || words.publications.has(doc, k - 1) || isComma(doc, k - 1));
  for (let k = slot.from; k < slot.to; k += 1) {
    // The speaker may be an outlet himself; hearers stand before and behind him.
    if (subject !== null && k === subject.from) k = subject.to;
    if (k >= slot.to) return null;
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return null;
    const mention = referents.mentionAt(k);
    if (mention !== null) {
      const range = referents.rangeOf(mention);
      const isNamed =
        referents.isOutlet(mention.entity) &&
        (mention.span.start > token.start ||
          doc.hypothesesAt(k).some((hypothesis) => hypothesis.fused) ||
          behindPreposition(k) ||
          gluedBefore(doc, k));
      if (isNamed && isPress(doc, words, referents, { from: k, to: range.to })) return { from: k, to: range.to };
      k = Math.max(k, range.to - 1);
      continue;
    }
    if (token.kind !== 'WORD' || words.outletAt(doc, k) === 0) continue;
    const hasClitic = (): boolean =>
      !words.wholeWords.hasWord(token.norm) &&
      doc.hypothesesAt(k).some((hypothesis) => hypothesis.preposition !== null);
    if (behindPreposition(k) || hasClitic()) {
      const rest = subjectAfter(doc, words, referents, k + 1, slot.to);
      const found = { from: k, to: rest !== null && rest.from === k + 1 ? rest.to : k + 1 };
      if (isPress(doc, words, referents, found)) return found;
      k = found.to - 1;
    }
  }
  return null;
};

/** The phrase names an outlet that hands words on: no page of the speaker's own, no programme of aid. */
const isPress = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  { from, to }: TokenRange,
  isCited = false,
): boolean => {
  for (let k = from; k < to; k += 1) if (words.platforms.has(doc, k)) return false;
  const isHead = (set: WordSet): boolean => doc.hypothesesAt(from).some(({ stem }) => set.hasWord(stem));
  if (isHead(words.sites) && !isCited) {
    const isHearer = doc
      .hypothesesAt(from)
      .some(({ preposition }) => preposition !== null && words.grammar.addresseePrepositions.includes(preposition));
    return isHearer || words.companions.has(doc, from - 1) || words.publications.has(doc, from - 1);
  }
  if (!isHead(words.programmes)) return true;
  for (let k = from + 1; k < to; k += 1) {
    const mention = referents.mentionAt(k);
    if (OPENING.test(doc.tokens[k]?.text ?? '') || (mention !== null && referents.isOutlet(mention.entity)))
      return true;
  }
  return words.outletAt(doc, to) > 0 || (words.prepositions.has(doc, to) && words.outletAt(doc, to + 1) > 0);
};

/** A preposition stands glued to an opening mark before the name: "to-«X»". */
const gluedBefore = (doc: AnnotatedDocument, index: number): boolean => {
  const mark = doc.tokens[index - 1];
  const before = doc.tokens[index - 2];
  return mark?.kind === 'PUNCTUATION' && before?.kind === 'WORD' && before.norm.length <= 2;
};
