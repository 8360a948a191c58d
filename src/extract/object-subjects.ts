import type { AnnotatedDocument } from './annotated-document.js';
import { isComma } from './cue-words.js';
import type { QuoteWords } from './quote-words.js';
import { isClitic, isSourceNoun, type Referents, type TokenRange } from './subject-words.js';
import { subjectAfter } from './subjects.js';

/**
 * The phrase that a noun opens and definite words close, where a word without article follows it: "denied company the-Light
 * theft of"; null when the words do not tell where it ends.
 */
export const definitePhrase = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): TokenRange | null => {
  const { article } = words.orthography;
  const isDefinite = (index: number): boolean =>
    article !== null &&
    doc.tokens[index]?.kind === 'WORD' &&
    !words.relatives.has(doc, index) &&
    (doc.tokens[index]?.norm ?? '').startsWith(article);
  let to = isDefinite(from) ? from : from + 1;
  if (!isDefinite(to)) return null;
  const isJoined = (index: number): boolean =>
    doc
      .hypothesesAt(index)
      .some(
        ({ conjunction, preposition, stem }) =>
          conjunction !== null && preposition === null && article !== null && stem.startsWith(article),
      );
  while (isDefinite(to) || isJoined(to)) to += 1;
  // Letters that may be a preposition leave open whether the phrase goes on ("the spokesman IN-THE-NAME of").
  const mayAttach =
    !words.contentOpeners.has(doc, to) && doc.hypothesesAt(to).some(({ preposition }) => preposition !== null);
  const isObject =
    to < limit &&
    !mayAttach &&
    doc.tokens[to]?.kind === 'WORD' &&
    referents.mentionAt(to) === null &&
    !words.prepositions.has(doc, to) &&
    !words.adverbs.has(doc, to) &&
    !isClitic(doc, words, to) &&
    referents.afterTime(to) === to;
  return isObject ? { from, to } : null;
};

export const holdsPerson = (referents: Referents, range: TokenRange): boolean => {
  for (let k = range.from; k < range.to; k += 1) {
    const mention = referents.mentionAt(k);
    if (mention !== null && referents.typeOf(mention.entity) === 'PERSON') return true;
  }
  return false;
};

/** A body's name inside a title is followed by the person's own: "the head of party X, deputy Y". */
const leadsToPerson = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): boolean => {
  for (let k = from; k < Math.min(limit, from + TITLE_REACH); k += 1) {
    const mention = referents.mentionAt(k);
    if (mention !== null) return referents.typeOf(mention.entity) === 'PERSON';
    if (isComma(doc, k) || words.prepositions.has(doc, k) || words.objectHeads.has(doc, k)) return false;
  }
  return false;
};

/** Words of a further title between a body's name and the person's. */
const TITLE_REACH = 4;

/** The subject of a verb whose object follows without a sign: it ends with its name, or where a content noun begins. */
export const subjectForObject = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): TokenRange | null => {
  let objectAt = limit;
  let lastName = -1;
  for (let k = from; k < Math.min(limit, from + 14); k += 1) {
    const mention = referents.mentionAt(k);
    if (mention !== null) {
      const range = referents.rangeOf(mention);
      lastName = range.to;
      k = Math.max(k, range.to - 1);
      if (referents.typeOf(mention.entity) === 'PERSON') {
        objectAt = range.to;
        break;
      }
      continue;
    }
    if (k > from && words.objectHeads.has(doc, k)) {
      objectAt = k;
      break;
    }
    if (lastName === k && k > from && !isComma(doc, k) && !leadsToPerson(doc, words, referents, k, limit)) {
      objectAt = k;
      break;
    }
    if (isComma(doc, k)) {
      const next = referents.mentionAt(k + 1);
      if (next !== null && referents.typeOf(next.entity) === 'PERSON') continue;
      // "denied INJURIES of travellers, …": a noun nobody knows, without article or name, is the object itself.
      if (lastName < 0 && isIndefinite(doc, words, from) && !isSourceNoun(doc, words, from)) return null;
      objectAt = k;
      break;
    }
  }
  if (objectAt === limit) return null;
  return subjectAfter(doc, words, referents, from, objectAt);
};

const isIndefinite = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const { article } = words.orthography;
  const token = doc.tokens[index];
  return article !== null && token?.kind === 'WORD' && !token.norm.startsWith(article);
};
