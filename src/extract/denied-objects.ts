import type { AnnotatedDocument } from './annotated-document.js';
import type { QuoteWords } from './quote-words.js';
import { isSourceNoun, type TokenRange } from './subject-words.js';

/**
 * The pronoun that is all a verb of denying denies ("denied THAT, saying"), or null: before a definite noun it is that
 * noun's demonstrative, and the noun tells whether the phrase denies or is denied.
 */
export const pronounObject = (doc: AnnotatedDocument, words: QuoteWords, index: number): TokenRange | null => {
  if (!words.demonstratives.has(doc, index)) return null;
  if (!isDefinite(doc, words, index + 1)) return { from: index, to: index + 1 };
  return isSourceNoun(doc, words, index + 1) ? null : { from: index, to: index + 2 };
};

const isDefinite = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const { article } = words.orthography;
  const token = doc.tokens[index];
  return article !== null && token?.kind === 'WORD' && token.norm.startsWith(article);
};

/**
 * A definite noun that no list knows, right behind a verb of denying, is the denier where a noun that is denied follows it
 * ("denied THE SUSPECT any part in it").
 */
export const isProbableDenier = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  verbTo: number,
  subject: TokenRange,
  objectFrom: number,
): boolean =>
  subject.from === verbTo &&
  isDefinite(doc, words, verbTo) &&
  !words.objectHeads.has(doc, verbTo) &&
  !words.claimNouns.has(doc, verbTo) &&
  objectFrom - subject.to <= GAP &&
  (words.objectHeads.has(doc, objectFrom) ||
    words.claimNouns.has(doc, objectFrom) ||
    words.demonstratives.has(doc, objectFrom));

/** Words that may stand between the denier and what he denies: an adverb of manner, a comma. */
const GAP = 3;
