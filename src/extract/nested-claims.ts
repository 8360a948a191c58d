import type { QuoteConstruction } from '../lang/quote-grammar.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { type Boundaries, contentEnd, contentSpan } from './contents.js';
import { isComma, type MarkedByOpening } from './cue-words.js';
import { type Draft, stemStartOf } from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import type { Referents, TokenRange } from './subject-words.js';
import { canSpeak, subjectAfter } from './subjects.js';

interface Place {
  readonly from: number;
  /** Characters at which the first token's own word begins. */
  readonly start: number;
}

/** Longest name of who claims, in tokens. */
const CLAIMANT = 14;

/** How far behind an accusation the verb may stand that tells whose it is ("which X levelled"), in tokens. */
const LEVELLED = 30;

/**
 * Claims of others that a report takes up as nouns: "denied THE ACCUSATIONS of X that …", "what paper Y PUBLISHED about …".
 * They count inside a report alone: the narrator who names an accusation tells no speech.
 */
export const findNestedClaims = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  drafts: readonly Draft[],
): Draft[] => {
  const found: Draft[] = [];
  const cues = new Set(drafts.map(({ cueFrom }) => cueFrom));
  let last = -1;
  const inOrder = [...drafts].sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to);
  for (const holder of inOrder) {
    for (let k = Math.max(holder.range.from, last + 1); k < holder.range.to; k += 1) {
      last = k;
      if (doc.tokens[k]?.kind !== 'WORD' || cues.has(k)) continue;
      const limit = Math.min(holder.range.to, doc.sentenceOf(k)?.to ?? holder.range.to);
      const claim =
        publishedClaim(doc, words, referents, byOpening, boundaries, holder, k, limit) ??
        accusation(doc, words, referents, byOpening, boundaries, holder, k, limit);
      if (claim !== null) found.push(claim);
    }
  }
  return found;
};

/** "The news that agency X published about …", "what X said about …": the verb with the pronoun is the cue. */
const publishedClaim = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  holder: Draft,
  at: number,
  limit: number,
): Draft | null => {
  if (!words.publications.has(doc, at)) return null;
  const relative = words.relatives.has(doc, at - 1) ? at - 2 : at - 1;
  const isClaim = [relative, relative - 1].some(
    (k) => words.claimNouns.has(doc, k) || words.freeRelatives.has(doc, k) || words.accusatives.has(doc, k),
  );
  if (!isClaim) return null;
  let from = at + 1;
  const end = Math.min(limit, at + 1 + CLAIMANT);
  while (from < end && (!words.abouts.has(doc, from) || referents.mentionAt(from) !== null)) from += 1;
  const subject = subjectAfter(doc, words, referents, at + 1, from);
  if (from === end || subject === null || !canSpeak(doc, words, referents, subject)) return null;
  from += 1;
  const place = behindThat(doc, words, from) ?? { from, start: doc.tokens[from]?.start ?? 0 };
  return claimDraft(doc, words, byOpening, boundaries, holder, at, subject, place, limit, 'PUBLISHED_CLAIM');
};

/** "Accusations of X that …", "accusations that … levelled by X": the noun is the cue. */
const accusation = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  holder: Draft,
  at: number,
  limit: number,
): Draft | null => {
  if (!words.accusations.has(doc, at)) return null;
  const open = claimPlace(doc, words, referents, at + 1, Math.min(limit, at + 1 + CLAIMANT));
  if (open === null) return null;
  const named = subjectAfter(doc, words, referents, at + 1, open.from);
  const isOwn = named !== null && named.from === at + 1 && canSpeak(doc, words, referents, named);
  if (isOwn) return claimDraft(doc, words, byOpening, boundaries, holder, at, named, open, limit, 'NESTED_ACCUSATION');
  if (named !== null) return null;
  for (let k = open.from + 1; k < Math.min(limit, at + LEVELLED); k += 1) {
    if (!words.levelled.has(doc, k)) continue;
    const subject = subjectAfter(doc, words, referents, k + 1, limit);
    if (subject === null || !canSpeak(doc, words, referents, subject)) return null;
    const end = words.relatives.has(doc, k - 1) ? k - 1 : k;
    return claimDraft(doc, words, byOpening, boundaries, holder, at, subject, open, end, 'NESTED_ACCUSATION');
  }
  return null;
};

/** Where what is claimed begins: behind "that", or at a noun with the preposition of a charge written onto it. */
const claimPlace = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): Place | null => {
  for (let k = from; k < limit; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK' || isComma(doc, k)) return null;
    const that = behindThat(doc, words, k);
    if (that !== null) return that;
    if (token.kind !== 'WORD' || words.wholeWords.hasWord(token.norm) || referents.mentionAt(k) !== null) continue;
    const charge = doc
      .hypothesesAt(k)
      .find(
        ({ preposition, conjunction, stem }) =>
          preposition !== null &&
          conjunction === null &&
          words.grammar.chargePrepositions?.includes(preposition) === true &&
          stem.length > 2,
      );
    if (charge !== undefined) return { from: k, start: stemStartOf(doc, k, charge) };
  }
  return null;
};

const behindThat = (doc: AnnotatedDocument, words: QuoteWords, index: number): Place | null => {
  const attached = words.complementizers.get(doc.tokens[index]?.norm ?? '');
  if (attached === undefined) return null;
  const from = attached ? index : index + 1;
  const first = doc.tokens[from];
  return first === undefined ? null : { from, start: first.start };
};

const claimDraft = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  holder: Draft,
  cueFrom: number,
  subject: TokenRange,
  place: Place,
  limit: number,
  construction: QuoteConstruction,
): Draft | null => {
  let to = contentEnd(doc, words, byOpening, boundaries, place.from, limit, true);
  // "accusations that A as «lies»": what calls the claim something is the report's own again.
  for (let k = place.from + 1; k < to; k += 1)
    if (words.complementizers.get(doc.tokens[k]?.norm ?? '') === true) {
      to = k;
      break;
    }
  const content = contentSpan(doc, place.from, to, place.start);
  if (content === null || to - place.from < 2) return null;
  return {
    construction,
    cueFrom,
    cueSpans: [spanOf(doc, cueFrom, cueFrom + 1)],
    lemma: doc.tokens[cueFrom]?.norm ?? null,
    act: construction === 'NESTED_ACCUSATION' ? 'ACCUSE' : 'STATE',
    complementizer: null,
    range: { from: place.from, to },
    content,
    whole: null,
    subject,
    mode: 'STATED',
    relayer: null,
    slot: { from: cueFrom + 1, to: place.from },
    sentence: holder.sentence,
    headline: holder.headline,
    participle: false,
  };
};
