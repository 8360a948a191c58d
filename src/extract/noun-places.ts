import type { AnnotatedDocument } from './annotated-document.js';
import { afterBracket, cueAt, isComma } from './cue-words.js';
import type { LexiconMatch } from './lexicon.js';
import { type NounContent, stemStartOf } from './quote-draft.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import { CLOSING, isClitic, OPENING, type Referents, type TokenRange } from './subject-words.js';

/**
 * The hearer's preposition opens what is asked for: in a headline, behind a person's name or a pronoun, before a noun of
 * event; elsewhere it ties a
 * title to its body ("the secretary of the council").
 */
const opensPurpose = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents | null,
  match: LexiconMatch<CueEntry>,
  index: number,
): boolean => {
  if (referents === null || referents.mentionAt(index)?.span.start === doc.tokens[index]?.start) return false;
  if (match.value.form.object && index === match.to) return true;
  const isEvent = doc
    .hypothesesAt(index)
    .some(
      ({ preposition, conjunction, stem }) => preposition !== null && conjunction === null && words.isEventWord(stem),
    );
  if (isEvent && match.value.cue.frame.hasPatient && index > match.to + 1) return true;
  const kind = doc.blockOf(index)?.kind;
  if (kind === 'TITLE' || kind === 'HEADLINE') return true;
  const before = referents.mentionAt(index - 1);
  return before !== null && referents.typeOf(before.entity) === 'PERSON';
};

/** "THIS outcome": a demonstrative with its noun. */
export const isPointedAt = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const { article } = words.orthography;
  return article !== null && words.pronouns.has(doc, index) && doc.tokens[index + 1]?.norm.startsWith(article) === true;
};

/** "a number OF residents": a preposition between two nouns that speak. */
export const countsSpeakers = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean =>
  words.sourceNouns.has(doc, index - 1) && words.sourceNouns.has(doc, index + 1);

/** How far a noun-phrase content may stand from its cue, in tokens. */
const NOUN_REACH = 30;

/** Where the noun-phrase content of a cue starts behind one of its prepositions; null when none stands in reach. */
export const nounContent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents | null,
  match: LexiconMatch<CueEntry>,
  from: number,
  limit: number,
): NounContent | null => {
  const { noun } = match.value.cue.frame;
  const end = Math.min(limit, from + NOUN_REACH);
  let weak: NounContent | null = null;
  for (let k = from; k < end; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return weak;
    if (token.kind !== 'WORD') continue;
    if (
      k > from &&
      cueAt(doc, words, k)?.hypothesis.preposition === null &&
      cueAt(doc, words, k)?.value.cue.ambiguous === false
    )
      return weak;
    for (const preposition of noun) {
      if (preposition === '') continue;
      const isWeak = words.grammar.addresseePrepositions.includes(preposition);
      if (isWeak && (weak !== null || !opensPurpose(doc, words, referents, match, k))) continue;
      const parts = words.fold(preposition).split(' ');
      if (
        parts.every((part, offset) => doc.tokens[k + offset]?.norm === part) &&
        (parts.length > 1 || preposition.length > 1)
      ) {
        const next = doc.tokens[k + parts.length];
        if (next === undefined || k + parts.length >= limit) continue;
        if (k > match.to && countsSpeakers(doc, words, k)) continue;
        // "announced of THAT": a pronoun holds no content.
        if (words.pronouns.has(doc, k + parts.length) && !isPointedAt(doc, words, k + parts.length)) continue;
        // "envoy to Yemen": a preposition before a place belongs to the noun before it.
        const place = k > match.to ? referents?.mentionAt(k + parts.length) : null;
        if (place !== null && place !== undefined && referents?.typeOf(place.entity) === 'LOCATION') continue;
        return {
          from: k + parts.length,
          start: next.start,
          before: k,
          preposition: k === match.to && parts.length === 1 ? k : -1,
        };
      }
      const isSplit = !words.wholeWords.hasWord(token.norm) || words.contentOpeners.hasWord(token.norm);
      if (preposition.length === 1 && isSplit) {
        const hypothesis = doc
          .hypothesesAt(k)
          .find((candidate) => candidate.preposition === parts[0] && candidate.conjunction === null);
        const isPronoun = words.pronounPrepositions.has(doc, k) || referents?.mentionAt(k)?.span.start === token.start;
        if (
          hypothesis !== undefined &&
          !isPronoun &&
          (hypothesis.stem.length >= 2 || words.relativeStems.hasWord(hypothesis.stem))
        ) {
          const found = { from: k, start: stemStartOf(doc, k, hypothesis), before: k, preposition: -1 };
          // The hearer's preposition also opens a purpose: another one behind it wins.
          if (!isWeak) return found;
          weak = found;
          continue;
        }
        if (isWeak) continue;
        // A preposition glued to a mark: "to «…".
        if (token.norm === parts[0] && doc.tokens[k + 1]?.kind === 'PUNCTUATION')
          return { from: k + 1, start: (doc.tokens[k + 1] as { start: number }).start, before: k, preposition: -1 };
      }
    }
  }
  return weak;
};

/** "ITS support": what a speaker gives voice to is his own. */
export const hasOwner = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const text = doc.tokens[index]?.text ?? '';
  return words.grammar.pronounEndings.some((ending) => text.endsWith(ending) && text.length > ending.length + 2);
};

/** Longest apposition between a subject and its object, in tokens. */
const APPOSITION = 10;

/** Behind an apposition between commas ("denied Fred, the player of X, having"): where the object begins; else `index`. */
export const afterApposition = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  index: number,
  limit: number,
): number => {
  const { article } = words.orthography;
  const isParted = isComma(doc, index - 1) && article !== null && doc.tokens[index]?.norm.startsWith(article) === true;
  // "denied NAME the former head of X, the charges": a title behind the name, up to its comma.
  const isTitle = referents.mentionAt(index - 1) !== null && referents.titleAt(index);
  if (!isParted && !isTitle) return index;
  for (let k = index + 1; k < Math.min(limit - 1, index + APPOSITION); k += 1) {
    if (cueAt(doc, words, k)?.value.form.mood === 'FINITE') return index;
    if (isComma(doc, k)) return k + 1;
  }
  return index;
};

/** What stands between a subject and its content is an adjunct ("announced, on his account, THE end"). */
export const opensAdjunct = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, index: number): boolean =>
  isComma(doc, index) ||
  words.prepositions.has(doc, index) ||
  words.adverbs.has(doc, index) ||
  referents.afterTime(index) > index;

/** Longest phrase that is described, in tokens ("described this long war as"). */
const DESCRIBED = 12;

/** A complementizer with its preposition ("as-that it") follows within the clause: a homograph of "described" has proof. */
export const hasThat = (doc: AnnotatedDocument, words: QuoteWords, from: number, limit: number): boolean => {
  for (let k = from; k < Math.min(limit, from + DESCRIBED); k += 1) {
    if (isComma(doc, k)) return false;
    const { norm = '' } = doc.tokens[k] ?? {};
    if (words.complementizers.has(norm) && words.orthography.prepositions.some((form) => norm.startsWith(form)))
      return true;
  }
  return false;
};

/** Adjunct words that may stand before the object they part from its verb. */
const ADJUNCT_REACH = 14;

/** The content noun behind an adjunct ("affirmed, in a conference, THE NEED for"), or -1. */
export const objectHeadAfter = (doc: AnnotatedDocument, words: QuoteWords, from: number, limit: number): number => {
  for (let k = from + 1; k < Math.min(limit, from + ADJUNCT_REACH); k += 1) {
    const isVerb = cueAt(doc, words, k)?.value.form.mood === 'FINITE' && !words.prepositions.has(doc, k);
    if (doc.tokens[k]?.kind === 'BREAK' || isVerb) return -1;
    if (words.objectHeads.has(doc, k) && !words.prepositions.has(doc, k - 1) && !isClitic(doc, words, k)) return k;
  }
  return -1;
};

export const hasObjectHead = (doc: AnnotatedDocument, words: QuoteWords, range: TokenRange): boolean => {
  for (let k = range.from; k < range.to; k += 1) if (words.objectHeads.has(doc, k)) return true;
  return false;
};

/** Behind "affiliated to X": the name or word after the adjective. */
const afterAffiliation = (referents: Referents, at: number, limit: number): number => {
  const mention = referents.mentionAt(at + 1);
  return Math.min(limit, mention === null ? at + 2 : referents.rangeOf(mention).to);
};

/** Behind the outlet that the speaker spoke to, between him and his object ("denied the source, to-«X», ..."); else `index`. */
const behindOutlet = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, index: number): number => {
  const isAlone = words.grammar.addresseePrepositions.includes(doc.tokens[index]?.norm ?? '');
  const opened = isAlone && OPENING.test(doc.tokens[index + 1]?.text ?? '');
  const mention = referents.mentionAt(index + (opened ? 2 : isAlone ? 1 : 0));
  const isAttached = isAlone || (mention !== null && mention.span.start > (doc.tokens[index]?.start ?? 0));
  if (mention === null || !isAttached || !referents.isOutlet(mention.entity)) return index;
  const { to } = referents.rangeOf(mention);
  return opened && CLOSING.test(doc.tokens[to]?.text ?? '') ? to + 1 : to;
};

/** Steps over adverbs of manner and time between a cue and its object. */
export const skipManner = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): number => {
  let at = from;
  while (at < limit) {
    const timeEnd = referents.afterTime(at);
    if (timeEnd > at) at = timeEnd;
    else if (words.prepositions.has(doc, at) && referents.afterTime(at + 1) > at + 1) at = referents.afterTime(at + 1);
    else if (isComma(doc, at)) at += 1;
    else if (doc.tokens[at]?.text === '(') at = afterBracket(doc, at, limit);
    else if (words.affiliations.has(doc, at)) at = afterAffiliation(referents, at, limit);
    else if (behindOutlet(doc, words, referents, at) > at) at = behindOutlet(doc, words, referents, at);
    else {
      const manner = words.manners.at(doc, at);
      if (manner === 0) break;
      at += manner;
    }
  }
  return at;
};
