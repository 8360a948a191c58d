import type { QuoteType } from '../model/quote.js';
import { itemAt } from '../text/item-at.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { afterMarked, countWords, cueAt, isComma, type MarkedByOpening } from './cue-words.js';
import type { QuoteWords } from './quote-words.js';
import type { Referents, TokenRange } from './subject-words.js';

/** How far behind a comma an opener may stand before the next cue. */
const OPENER_REACH = 5;

/** Tokens before a marked stretch that still count as the content's opening. */
const OPENING_REACH = 2;

/** What a cue is to the contents around it: only cues that have a content of their own end another's. */
export interface Boundaries {
  /** Token -> the cue that starts there opens a content. */
  readonly cues: ReadonlyMap<
    number,
    { readonly participle: boolean; readonly certain: boolean; readonly denies: boolean }
  >;
  /** Tokens at which an accepted source phrase starts. */
  readonly sources: ReadonlySet<number>;
}

/** First token behind a content that starts at `from` and is not held by marks. Never passes `limit`. */
export const contentEnd = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  from: number,
  sentenceEnd: number,
  isPhrase = false,
): number => {
  let limit = sentenceEnd;
  let brackets = 0;
  // A phrase that holds a clause of its own goes on with "and that".
  let hasClause = false;
  for (let k = from; k < limit; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return k;
    if (token.kind === 'PUNCTUATION') {
      const stretch = byOpening.get(k);
      if (stretch?.closed) {
        // Speech that opens the content may run over the sentence; further stretches may not.
        if (k - from <= OPENING_REACH) limit = Math.max(limit, afterMarked(doc, stretch));
        k = Math.max(k, Math.min(afterMarked(doc, stretch), limit) - 1);
        continue;
      }
      if (token.text === '(' || token.text === '[') brackets += 1;
      else if (token.text === ')' || token.text === ']') {
        if (brackets === 0) return k;
        brackets -= 1;
      } else if (isComma(doc, k) || token.text === '\u061b' || token.text === ';' || /^\.{2,}$/u.test(token.text)) {
        if (k > from && endsAtComma(doc, words, boundaries, k + 1, limit, isPhrase && !hasClause)) return k;
      }
      continue;
    }
    if (k === from) continue;
    if (words.resumptions.has(doc, k) && tellsOccasion(doc, words, k + 1)) return k;
    const contrast = words.contrasts.at(doc, k);
    // "…, but he affirmed": the narrator sets one report against the other.
    if (contrast > 0 && (isPhrase || boundaries.cues.has(k + contrast))) return k;
    if (contrast > 0 && isDenied(doc, words, boundaries, k + contrast, limit)) return k;
    if (isPhrase && words.clauseOpeners.has(doc, k) && boundaries.cues.has(k + 1)) return k;
    if (isPhrase && words.complementizers.has(token.norm)) hasClause = true;
    const cue = boundaries.cues.get(k);
    if (cue !== undefined) {
      const conjoined = (cueAt(doc, words, k)?.hypothesis.conjunction ?? null) !== null;
      if (cue.participle || (conjoined && cue.certain)) return k;
    }
    if (boundaries.sources.has(k) && k > from + 1) return k;
  }
  return limit;
};

/** "…, but X denied": the narrator sets somebody's denial against the report before it. */
const isDenied = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  boundaries: Boundaries,
  from: number,
  limit: number,
): boolean => {
  for (let k = from; k < Math.min(limit, from + DENIER); k += 1) {
    if (boundaries.cues.get(k)?.denies) return true;
    const token = doc.tokens[k];
    if (token?.kind !== 'WORD' || words.complementizers.has(token.norm) || boundaries.cues.has(k)) return false;
  }
  return false;
};

/** Longest denier between a contrast and his verb, in tokens. */
const DENIER = 8;

/** Behind "and that": an occasion on which something was said ("… in a statement"), not a reason of the speaker's. */
const tellsOccasion = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean =>
  (words.prepositions.has(doc, index) && (words.mediums.has(doc, index + 1) || words.mediums.has(doc, index + 2))) ||
  doc.hypothesesAt(index).some(({ preposition, stem }) => preposition !== null && words.mediums.hasWord(stem));

const endsAtComma = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  boundaries: Boundaries,
  next: number,
  limit: number,
  isPhrase: boolean,
): boolean => {
  // "…, in what concerns X": a topic goes on where its first word alone would set against it.
  const { norm = '' } = doc.tokens[next] ?? {};
  const isJoined = words.orthography.conjunctions.some((one) => norm.startsWith(one)) && words.opensClause(norm);
  if (!isJoined && words.topicOpeners.at(doc, next) > Math.max(1, words.breakers.at(doc, next))) return false;
  // A noun phrase ends where a clause begins again: "…, except that", "…, and that".
  if (isPhrase && (words.breakers.at(doc, next) > 0 || words.isCoordinatedThat(doc.tokens[next]?.norm ?? '')))
    return true;
  if (boundaries.cues.has(next) || boundaries.sources.has(next)) return true;
  if (words.glosses.at(doc, next) > 0 && isLastClause(doc, next, limit)) return true;
  // "…, whom he described as": a relative clause that reports is the narrator's.
  if (words.relatives.has(doc, next) && boundaries.cues.has(next + 1) && !words.pronounPrepositions.has(doc, next + 2))
    return true;
  const breaker = words.breakers.at(doc, next);
  const opener = words.openers.at(doc, next);
  const isHard = breaker > 0 && opener === 0;
  if (breaker > 0 && (isHard ? !needsCue(doc, words, next, breaker) : false)) return true;
  if (breaker > 0 || opener > 0 || words.auxiliaries.has(doc, next)) {
    for (let i = next; i < Math.min(limit, next + Math.max(breaker, opener) + OPENER_REACH); i += 1) {
      if (isComma(doc, i) && i > next + Math.max(breaker, opener)) break;
      if (boundaries.cues.has(i) || boundaries.sources.has(i)) return true;
    }
    return breaker > 1 && opener > 1;
  }
  return false;
};

const isLastClause = (doc: AnnotatedDocument, from: number, limit: number): boolean => {
  for (let k = from; k < limit; k += 1) if (isComma(doc, k)) return false;
  return true;
};

/** A breaker whose last word is a complementizer ("except that") is the speaker's own unless a cue follows. */
const needsCue = (doc: AnnotatedDocument, words: QuoteWords, next: number, size: number): boolean =>
  words.complementizers.has(doc.tokens[next + size - 1]?.norm ?? '');

/** Characters of tokens [from, to) without outer marks, brackets and final punctuation; `start` may lie inside the first token. */
export const contentSpan = (doc: AnnotatedDocument, from: number, to: number, start?: number): Span | null => {
  let first = from;
  let last = to;
  while (last > first) {
    const token = doc.tokens[last - 1];
    if (
      token === undefined ||
      token.kind === 'BREAK' ||
      (token.kind === 'PUNCTUATION' && /^(?:[.,\u060c\u061b;:\-\u2013\u2014]|\.{2,})$/u.test(token.text))
    )
      last -= 1;
    else break;
  }
  while (
    first < last &&
    doc.tokens[first]?.kind === 'PUNCTUATION' &&
    /^[.,\u060c\u061b;:\-\u2013\u2014]+$/u.test(doc.tokens[first]?.text ?? '')
  )
    first += 1;
  const opening = doc.tokens[first];
  const closing = doc.tokens[last - 1];
  if (opening === undefined || closing === undefined || last <= first) return null;
  return {
    start: Math.max(opening.start, first === from ? (start ?? opening.start) : opening.start),
    end: closing.end,
  };
};

/** The inside of a marked stretch without its final full stop. */
export const markedContent = (doc: AnnotatedDocument, stretch: MarkedSpan): Span | null =>
  contentSpan(doc, stretch.from, stretch.to);

/** DIRECT when marks hold all words, INDIRECT when they hold none that are the speaker's own, else MIXED. */
export const quoteType = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  range: TokenRange,
  whole: MarkedSpan | null,
): QuoteType => {
  if (whole !== null && range.from >= whole.from - 1 && range.to <= afterMarked(doc, whole)) return 'DIRECT';
  if (doc.marked.length === 0) return 'INDIRECT';
  let last: MarkedSpan | undefined;
  for (let k = Math.max(0, range.from - 1); k < range.to; k += 1) {
    const stretch = itemAt(doc.marked, doc.markedAt[k]);
    if (stretch === undefined || stretch === last) continue;
    last = stretch;
    const open = stretch.from - 1;
    if (open < range.from - 1 || stretch.to > range.to) continue;
    const size = countWords(doc, stretch.from, stretch.to);
    if (size === 0 || isTerm(referents, stretch)) continue;
    if (size >= 2 || words.evaluators.has(doc, open - 1)) return 'MIXED';
  }
  return 'INDIRECT';
};

/** Marks round a name or a term of art are no speech. */
const isTerm = (referents: Referents, stretch: MarkedSpan): boolean => {
  const mention = referents.mentionAt(stretch.from);
  if (mention === null) return false;
  const range = referents.rangeOf(mention);
  return range.to >= stretch.to;
};
