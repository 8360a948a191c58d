import { firstReaching } from '../text/sorted.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { followsPronoun, isThing } from './cue-proof.js';
import { isComma } from './cue-words.js';
import { isProbableDenier } from './denied-objects.js';
import type { Draft } from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import type { Referents, TokenRange } from './subject-words.js';
import { canSpeak } from './subjects.js';
import type { Refusal } from './trace.js';
import type { WordSet } from './word-sets.js';

/** Farthest that the subject of "is untrue" may stand before it, in tokens. */
const SUBJECT_REACH = 45;

/** Farthest that its object may stand behind it ("no truth to the rumours"), in tokens. */
const OBJECT_REACH = 8;

/** Words between the relative that names what was said and its verb ("what HAS BEEN circulated"). */
const TELLING_REACH = 3;

const QUESTION_MARK = /^[?\u061f]$/u;
const END_MARK = /^[.!?\u061f\u061b;]$/u;

/**
 * Why the report of a denial is not believed, or null when it is. To say that somebody denied is a claim about him: the
 * denier must stand there or be understood from a clause that continues a report, and nobody may be asking.
 */
export const doubtOfDenial = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  draft: Draft,
): Refusal | null => {
  if (draft.act !== 'DENY') return null;
  if (words.disjunctions.has(doc, draft.range.from)) return 'NO_CONTENT';
  // "would not confirm OR DENY it": one of two things that nobody did.
  if (words.disjunctions.has(doc, draft.cueFrom - 1)) return 'NOT_PROVEN';
  if (draft.whole === null && !draft.headline && isAsked(doc, draft)) return 'ASKED';
  if (draft.ofClaims && !holdsClaim(doc, words, draft.range)) return 'NOT_PROVEN';
  const { subject } = draft;
  if (draft.mode === 'STATED' && subject !== null) {
    if (words.auxiliaries.has(doc, subject.from)) return 'NOT_PROVEN';
    const isKnown = canSpeak(doc, words, referents, subject) || isAlone(doc, words, referents, draft, subject);
    if (!isKnown && !isProbableDenier(doc, words, draft.slot.from, subject, draft.range.from)) return 'NOT_PROVEN';
    // "the resistance IN CITY denied": the name behind the preposition is not the denier.
    const first = referents.mentionAt(subject.from);
    const token = doc.tokens[subject.from];
    const isGoverned = first !== null && token !== undefined && first.span.start > token.start;
    return isGoverned && subject.from < draft.cueFrom && referents.rangeOf(first).to >= subject.to
      ? 'NOT_PROVEN'
      : null;
  }
  return draft.mode === 'ELIDED' && !draft.participle && !continues(doc, words, draft.cueFrom) ? 'NOT_PROVEN' : null;
};

/** One word nobody knows is the denier when it fills its place: between verb and content, or at the head of its clause. */
const isAlone = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  { slot, cueFrom }: Draft,
  subject: TokenRange,
): boolean => {
  if (subject.to - subject.from !== 1 || isThing(doc, words, referents, subject)) return false;
  if (subject.from === slot.from) return subject.to === slot.to;
  const before = subject.from - 1;
  const opens =
    doc.tokens[before]?.kind !== 'WORD' || [words.openers, words.contrasts].some((set) => set.at(doc, before) > 0);
  return subject.to === cueFrom && opens;
};

/** The content runs up to a question mark of its own clause: the narrator asks. */
const isAsked = (doc: AnnotatedDocument, { range }: Draft): boolean =>
  [range.to - 1, range.to].some((k) => QUESTION_MARK.test(doc.tokens[k]?.text ?? ''));

/** A verb without a subject goes on with a report only at the head of a clause, or joined to it. */
const continues = (doc: AnnotatedDocument, words: QuoteWords, cueFrom: number): boolean => {
  const before = doc.tokens[cueFrom - 1];
  if (before === undefined || before.kind !== 'WORD') return true;
  if (followsPronoun(doc, words, cueFrom)) return true;
  if (doc.hypothesesAt(cueFrom).some(({ conjunction }) => conjunction !== null)) return true;
  for (let k = cueFrom - 1; k >= Math.max(0, cueFrom - 3); k -= 1)
    if (words.openers.at(doc, k) >= cueFrom - k) return true;
  return [
    words.auxiliaries,
    words.clauseOpeners,
    words.comparisons,
    words.pronouns,
    words.resumptions,
    words.adverbs,
  ].some((set) => set.has(doc, cueFrom - 1));
};

/**
 * Whether a content denies what was said: its words for "untrue" are told of words that somebody said ("the rumours",
 * "what was circulated", "this"), not of a deed or a thing.
 */
export const callsUntrue = (doc: AnnotatedDocument, words: QuoteWords, from: number, to: number): boolean => {
  const places = words.denials.places(doc);
  for (let n = firstReaching(places, (place) => place >= from); n < places.length; n += 1) {
    const k = places[n] as number;
    if (k >= to) break;
    if (words.denials.at(doc, k) > 0 && isOfWords(doc, words, from, k, to)) return true;
  }
  return false;
};

const isOfWords = (doc: AnnotatedDocument, words: QuoteWords, from: number, at: number, to: number): boolean => {
  if (at === from || words.pronouns.has(doc, at - 1)) return true;
  // "gave it BY untrue reports": an attribute of what was said calls nothing untrue.
  const isAttribute = doc
    .hypothesesAt(at - 1)
    .some(({ preposition, stem }) => preposition !== null && words.claimNouns.hasWord(stem));
  if (isAttribute && !words.claimNouns.has(doc, at - 1)) return false;
  const isClaim = (k: number): boolean =>
    isTelling(doc, words, k, doc.tokens.length) || hasStem(doc, k, words.claimNouns);
  // "there is no truth TO THE RUMOURS": behind the words that deny.
  for (let k = at + 1; k < Math.min(to, at + OBJECT_REACH) && !isComma(doc, k); k += 1) if (isClaim(k)) return true;
  let isTold = false;
  for (let k = at - 1; k >= Math.max(from, at - SUBJECT_REACH); k -= 1) {
    const token = doc.tokens[k];
    if (token === undefined || END_MARK.test(token.text)) break;
    if (isClaim(k)) isTold = true;
    // "it does not mean that the news is untrue" denies nothing.
    else if (words.negators.has(doc, k)) return false;
  }
  return isTold;
};

/** The content opens with words that somebody said, or with a pronoun for them. */
const holdsClaim = (doc: AnnotatedDocument, words: QuoteWords, { from, to }: TokenRange): boolean => {
  for (let k = from; k < Math.min(to, from + TELLING_REACH); k += 1)
    if (isTelling(doc, words, k, to) || hasStem(doc, k, words.claimNouns) || words.demonstratives.has(doc, k))
      return true;
  return false;
};

const hasStem = (doc: AnnotatedDocument, index: number, set: WordSet): boolean =>
  doc.hypothesesAt(index).some(({ stem }) => set.hasWord(stem));

/** "What was published": a relative with a verb of telling behind it. */
const isTelling = (doc: AnnotatedDocument, words: QuoteWords, index: number, limit: number): boolean => {
  if (!hasStem(doc, index, words.freeRelatives)) return false;
  for (let k = index + 1; k < Math.min(limit, index + 1 + TELLING_REACH); k += 1)
    if (words.tellings.has(doc, k)) return true;
  return false;
};
