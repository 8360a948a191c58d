import type { AnnotatedDocument } from './annotated-document.js';
import { isComma, isDefinite } from './cue-words.js';
import { hasOwner } from './noun-places.js';
import { opensObject } from './object-nouns.js';
import type { QuoteWords } from './quote-words.js';
import { isClitic, isSourceNoun, type Referents, type TokenRange } from './subject-words.js';

/** A speaker without the hearers that follow him ("urged NAME the authorities", "urged NAME all who"). */
export const withoutPatient = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  subject: TokenRange,
  askedThrough?: string,
): TokenRange => {
  for (let k = subject.from + 1; k < subject.to; k += 1) {
    if (askedThrough !== undefined && doc.tokens[k]?.norm === words.fold(askedThrough))
      return { from: subject.from, to: k };
    if (words.objectHeads.has(doc, k) && referents.mentionAt(k) === null) return { from: subject.from, to: k };
    const mention = referents.mentionAt(k);
    if (mention === null || referents.typeOf(mention.entity) !== 'PERSON') continue;
    const { to } = referents.rangeOf(mention);
    const next = doc.tokens[to];
    if (to < subject.to && next?.kind === 'WORD' && !isSourceNoun(doc, words, to)) return { from: subject.from, to };
    k = Math.max(k, to - 1);
  }
  return subject;
};

/** A word right behind a verb without a subject that may be its object: a name that nobody knows is none. */
export const opensBareObject = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  index: number,
): boolean => {
  return (
    doc.tokens[index]?.kind !== 'WORD' ||
    referents.mentionAt(index) !== null ||
    opensObject(doc, words, referents, index) ||
    words.pronouns.has(doc, index) ||
    words.relativeStems.hasWord(doc.tokens[index]?.norm ?? '') ||
    hasOwner(doc, words, index) ||
    isDefinite(doc, words, index) ||
    isDefinite(doc, words, index + 1) ||
    (isDefinite(doc, words, index + 2) && !isComma(doc, index + 1)) ||
    hasOwner(doc, words, index + 1) ||
    referents.mentionAt(index + 1) !== null
  );
};

/** A word right behind the cue with one of the cue's own prepositions written onto it: no subject. */
export const opensContentAt = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  own: readonly string[],
  index: number,
): boolean =>
  isClitic(doc, words, index) &&
  doc.hypothesesAt(index).some(({ preposition }) => preposition !== null && own.includes(preposition));
