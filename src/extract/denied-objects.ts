import type { AnnotatedDocument } from './annotated-document.js';
import type { QuoteWords } from './quote-words.js';
import { isSourceNoun, type Referents, type TokenRange } from './subject-words.js';

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

/** Longest title or second denier behind a name, in tokens. */
const BEHIND_NAME = 9;

/**
 * Where what is denied begins behind a person's name that more words of his follow ("denied NAME, envoy of X, having",
 * "denied NAME and his brothers these charges"); `index` when the name ends the subject.
 */
export const behindDenier = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  index: number,
  limit: number,
): number => {
  const name = referents.mentionAt(index - 1);
  if (name === null || referents.typeOf(name.entity) !== 'PERSON') return index;
  const isJoined = doc
    .hypothesesAt(index)
    .some(({ conjunction, preposition }) => conjunction === words.orthography.conjunctions[0] && preposition === null);
  if (!isJoined && !words.sourceNouns.has(doc, index)) return index;
  for (let k = index + 1; k < Math.min(limit, index + BEHIND_NAME); k += 1) {
    if (doc.tokens[k]?.kind !== 'WORD') return index;
    const opens = [words.objectHeads, words.claimNouns, words.demonstratives].some((set) => set.has(doc, k));
    if (opens && (!words.prepositions.has(doc, k - 1) || words.pronounPrepositions.has(doc, k - 1))) return k;
  }
  return index;
};
