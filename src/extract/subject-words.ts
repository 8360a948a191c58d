import type { Mention } from '../model/entity.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { isComma } from './cue-words.js';
import type { QuoteWords } from './quote-words.js';

/** Tokens [from, to). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Who an article's words refer to, as the resolvers of names give it; all in token positions. */
export interface Referents {
  /** Named mention that covers a token, or null. */
  mentionAt(index: number): Mention | null;
  /** Tokens of a mention. */
  rangeOf(mention: Mention): TokenRange;
  /** Entity that a noun phrase names by its head, or null. */
  entityIn(from: number, to: number): string | null;
  /** Whether an entity holds the office that a noun phrase without a name gives ("the minister"). */
  holds(entity: string, from: number, to: number): boolean;
  /** Entity that a noun phrase without a name stands for at this point of the text, or null. */
  nominal(from: number, to: number): string | null;
  typeOf(entity: string): string;
  subtypeOf?(entity: string): string | null;
  /** Country that an entity belongs to, or null. */
  countryOf?(entity: string): string | null;
  /** Named mentions of an entity, in reading order. */
  mentionsOf?(entity: string): readonly Mention[];
  /** Whether an entity publishes news: an agency, paper or channel. */
  isOutlet(entity: string): boolean;
  /** Whether an entity is known by this name, in any language or script. */
  isNamed(entity: string, name: string): boolean;
  /** Time expression that starts at a token: the token behind it; else the token itself. */
  afterTime(index: number): number;
  /** Whether a title of somebody named starts at a token. */
  titleAt(index: number): boolean;
  /** Whether a time expression ends right before a token. */
  timeBefore(index: number): boolean;
  /** Id of the time expression that starts at a token, or null. */
  timeAt(index: number): string | null;
}

/** Longest subject noun phrase, in tokens. */
export const MAX_SUBJECT = 30;

export const OPENING = /^["\u00ab\u201c\u2033(]$/u;

export const CLOSING = /^["\u00bb\u201d\u2033)]$/u;

/** A word that starts with an attached preposition, as far as its letters tell. */
export const isClitic = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const token = doc.tokens[index];
  if (token === undefined || token.kind !== 'WORD' || words.wholeWords.hasWord(token.norm)) return false;
  return doc
    .hypothesesAt(index)
    .some(
      (hypothesis) =>
        hypothesis.preposition !== null &&
        (hypothesis.stem.length >= 3 || words.relativeStems.hasWord(hypothesis.stem)),
    );
};

/** A word that the preposition of the hearer is written onto ("to-programme X"). */
export const isHearer = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean =>
  !words.sourceNouns.has(doc, index) &&
  isClitic(doc, words, index) &&
  doc
    .hypothesesAt(index)
    .some(
      ({ preposition, conjunction }) =>
        preposition !== null && conjunction === null && words.grammar.addresseePrepositions.includes(preposition),
    );

/** Tokens that a hearer without a name may have: "to the journalists", "to an agency". */
const HEARER_WORDS = 2;

/** Behind the hearer that stands between a cue and its subject ("said to agency X the minister"); `index` for none. */
export const afterHearer = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  index: number,
  to: number,
): number => {
  const token = doc.tokens[index];
  if (token === undefined || token.kind !== 'WORD') return index;
  const mention = referents.mentionAt(index);
  const isAlone = words.grammar.addresseePrepositions.includes(token.norm);
  if (mention !== null && mention.span.start <= token.start) return index;
  if (mention === null && !isAlone && !isHearer(doc, words, index)) return index;
  if (mention !== null && !referents.isOutlet(mention.entity) && words.outletAt(doc, index) === 0) return index;
  let end = mention === null ? index + 1 : referents.rangeOf(mention).to;
  if (mention === null && (isAlone || words.outletAt(doc, index) > 0)) {
    const next = doc.tokens[end];
    const named = referents.mentionAt(end);
    if (named !== null) end = referents.rangeOf(named).to;
    else if (next !== undefined && OPENING.test(next.text)) {
      while (end < to && end - index < MAX_SUBJECT && !CLOSING.test(doc.tokens[end + 1]?.text ?? '')) end += 1;
      end += 1;
    } else if (isAlone) end += 1;
  }
  while (end < to && CLOSING.test(doc.tokens[end]?.text ?? '')) end += 1;
  // Without a subject behind it the hearer is all there is.
  if (end >= to || end - index > MAX_SUBJECT || isComma(doc, end)) return index;
  const isShort = mention !== null || isAlone || end - index <= HEARER_WORDS;
  return isShort && (referents.mentionAt(end) !== null || isSourceNoun(doc, words, end)) ? end : index;
};

/** A word with an attached preposition that may open an adjunct ("to the journalists"). */
export const isAdjunct = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, index: number): boolean => {
  const token = doc.tokens[index];
  if (token === undefined || token.kind !== 'WORD' || referents.mentionAt(index) !== null) return false;
  if (words.wholeWords.hasWord(token.norm) || words.sourceNouns.hasWord(token.norm)) return false;
  return doc
    .hypothesesAt(index)
    .some(
      (hypothesis) =>
        hypothesis.preposition !== null &&
        (hypothesis.fused ||
          words.orthography.article === null ||
          hypothesis.stem.startsWith(words.orthography.article)),
    );
};

/** The clitic phrase names the body that an office belongs to ("director of-the programme"), not the hearer. */
export const attachesClitic = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  _referents: Referents,
  index: number,
): boolean =>
  words.outlets.at(doc, index) === 0 &&
  !words.mediums.has(doc, index) &&
  doc.hypothesesAt(index).some((hypothesis) => hypothesis.fused || hypothesis.preposition !== null) === true;

export const attachesTo = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, next: number): boolean => {
  if (
    words.mediums.has(doc, next) ||
    words.occasions.has(doc, next) ||
    referents.afterTime(next) > next ||
    words.outlets.at(doc, next) > 0
  )
    return false;
  const mention = referents.mentionAt(next);
  if (mention !== null) return true;
  return doc.tokens[next]?.kind === 'WORD' && (words.sourceNouns.has(doc, next) || !words.prepositions.has(doc, next));
};

/** Behind an apposition stands the end of the slot, a comma or an adjunct: the name is not the next clause's. */
export const isClosedBehind = (doc: AnnotatedDocument, words: QuoteWords, index: number, to: number): boolean =>
  index >= to ||
  isComma(doc, index) ||
  words.prepositions.has(doc, index) ||
  words.adverbs.has(doc, index) ||
  doc.tokens[index]?.kind === 'PUNCTUATION';

/** A common noun that can speak, its proclitics looked through. */
export const isSourceNoun = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean =>
  words.sourceNouns.has(doc, index) ||
  doc
    .hypothesesAt(index)
    .some((hypothesis) => hypothesis.preposition !== null && words.sourceNouns.hasWord(hypothesis.stem));
