import type { AnnotatedDocument } from './annotated-document.js';
import { afterBracket, cueAt, isComma } from './cue-words.js';
import type { LexiconMatch } from './lexicon.js';
import { countsSpeakers, hasThat, isPointedAt } from './noun-places.js';
import type { NounContent } from './quote-draft.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import { CLOSING, isClitic, type Referents, type TokenRange } from './subject-words.js';
import { subjectAfter } from './subjects.js';

/** Farthest that an object may stand from its verb, in tokens. */
const OBJECT_REACH = 30;

/** The noun phrase before `index` is complete: a definite word, a name, an attribute or a mark ends it. */
const isClosedBefore = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, index: number): boolean => {
  const before = doc.tokens[index - 1];
  const { article } = words.orthography;
  if (before === undefined) return false;
  if (before.kind === 'PUNCTUATION') return isComma(doc, index - 1) || CLOSING.test(before.text);
  return (
    referents.mentionAt(index - 1) !== null ||
    referents.timeBefore(index) ||
    words.adverbs.has(doc, index - 1) ||
    words.pronounPrepositions.has(doc, index - 1) ||
    words.pronouns.has(doc, index - 1) ||
    (article !== null && before.norm.startsWith(article)) ||
    (words.grammar.attributeEndings ?? []).some((ending) => before.norm.endsWith(ending))
  );
};

/** "informed sources THE INSISTENCE of": a noun that speaks and its feminine attribute stand between verb and object. */
const followsAttribute = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  index: number,
): boolean =>
  match.value.form.agreement === 'F' &&
  index === match.to + 2 &&
  words.sourceNouns.has(doc, match.to) &&
  !words.sourceNouns.has(doc, index - 1) &&
  words.grammar.feminineEndings.some((ending) => doc.tokens[index - 1]?.text.endsWith(ending));

/** A noun that opens what somebody announces or affirms: one of the list, or one made like a noun of event. */
export const opensObject = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, index: number): boolean =>
  referents.mentionAt(index) === null &&
  referents.afterTime(index) === index &&
  (words.objectHeads.has(doc, index) || words.isEventNoun(doc, index)) &&
  !words.sourceNouns.has(doc, index) &&
  !words.mediums.has(doc, index) &&
  !words.prepositions.has(doc, index - 1) &&
  !isClitic(doc, words, index);

/** A noun without article behind a complete subject, and farther on "that it": the thing described. */
const isDescribed = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  index: number,
  limit: number,
): boolean => {
  const { article } = words.orthography;
  const norm = doc.tokens[index]?.norm ?? '';
  return (
    article !== null &&
    !norm.startsWith(article) &&
    referents.mentionAt(index) === null &&
    !words.prepositions.has(doc, index) &&
    !words.prepositions.has(doc, index - 1) &&
    !isClitic(doc, words, index) &&
    !(words.grammar.attributeEndings ?? []).some((ending) => norm.endsWith(ending)) &&
    hasThat(doc, words, index, limit)
  );
};

/** What stands between a verb or its subject and the object is an adjunct ("on his account", "yesterday", ", at a meeting,"). */
const isAdjunctAt = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, index: number): boolean =>
  isComma(doc, index) ||
  doc.tokens[index]?.text === '(' ||
  words.orthography.prepositions.includes(doc.tokens[index]?.norm ?? '') ||
  words.prepositions.has(doc, index) ||
  words.adverbs.has(doc, index) ||
  words.pronounPrepositions.has(doc, index) ||
  words.relatives.has(doc, index) ||
  words.manners.at(doc, index) > 0 ||
  isClitic(doc, words, index) ||
  referents.afterTime(index) > index;

/**
 * Object or prepositional content of a finite cue that stands behind adjuncts or a long subject, with the subject between
 * ("announced the union, on Monday, THE SUSPENSION of"); null when no sign of it is in reach.
 */
export const objectBehind = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  match: LexiconMatch<CueEntry>,
  limit: number,
): { readonly subject: TokenRange | null; readonly content: NounContent } | null => {
  const { noun, events = false, describes } = match.value.cue.frame;
  const takesObject = (noun.includes('') || events) && !match.value.form.object;
  const own = noun.filter((form) => form.length > 1).map((form) => words.fold(form));
  const end = Math.min(limit, match.to + OBJECT_REACH);
  for (let k = match.to; k < end; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK' || /^[.:;!?\u061b\u061f]$/u.test(token.text)) return null;
    if (token.text === '(') {
      k = afterBracket(doc, k, end) - 1;
      continue;
    }
    if (token.kind !== 'WORD') continue;
    if (words.complementizers.has(token.norm) || words.isCoordinatedThat(token.norm)) return null;
    const isOwn = own.includes(token.norm) && doc.tokens[k + 1]?.kind !== 'BREAK' && k + 1 < limit;
    const isObject =
      takesObject &&
      (opensObject(doc, words, referents, k) ||
        (!events && k > match.to && isPointedAt(doc, words, k)) ||
        (describes && k > match.to && isDescribed(doc, words, referents, k, limit))) &&
      (k === match.to || isClosedBefore(doc, words, referents, k) || followsAttribute(doc, words, match, k));
    if (!isOwn && !isObject) {
      const other = cueAt(doc, words, k);
      if (other !== null && other.value.form.mood === 'FINITE' && !other.value.cue.ambiguous && k > match.to)
        return null;
      continue;
    }
    // "announced of THAT": a pronoun holds no content.
    if (isOwn && words.pronouns.has(doc, k + 1) && !isPointedAt(doc, words, k + 1)) return null;
    // "envoy to Yemen": before a place the preposition belongs to a title.
    const place = isOwn ? referents.mentionAt(k + 1) : null;
    if (place !== null && referents.typeOf(place.entity) === 'LOCATION') continue;
    if (isOwn && k > match.to && countsSpeakers(doc, words, k)) continue;
    if (isOwn && (words.mediums.has(doc, k + 1) || referents.afterTime(k + 1) > k + 1)) continue;
    const subject = subjectAfter(doc, words, referents, match.to, k);
    const from = subject?.to ?? match.to;
    if (from < k && !isAdjunctAt(doc, words, referents, from)) return null;
    const at = isOwn ? k + 1 : k;
    const start = doc.tokens[at]?.start ?? token.start;
    return { subject, content: { from: at, start, before: k, preposition: isOwn && k === match.to ? k : -1 } };
  }
  return null;
};
