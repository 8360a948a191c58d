import type { AnnotatedDocument } from './annotated-document.js';
import { cueAt, isComma } from './cue-words.js';
import type { QuoteWords } from './quote-words.js';
import {
  afterHearer,
  attachesClitic,
  attachesTo,
  CLOSING,
  isAdjunct,
  isClitic,
  isClosedBehind,
  isHearer,
  isSourceNoun,
  MAX_SUBJECT,
  OPENING,
  type Referents,
  type TokenRange,
} from './subject-words.js';

/**
 * The subject noun phrase that starts at `from`, before `to`; null when adjuncts fill the slot. Ends at a comma (but a
 * name in apposition behind it belongs), at a free preposition that opens an adjunct, at a time or a relative.
 */
export const subjectAfter = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  to: number,
): TokenRange | null => {
  let start = from;
  for (; start < to; start += 1) {
    const token = doc.tokens[start];
    const timeEnd = referents.afterTime(start);
    if (timeEnd > start) {
      start = timeEnd - 1;
      continue;
    }
    if (token === undefined || isComma(doc, start)) return null;
    if (token.kind === 'PUNCTUATION') {
      if (OPENING.test(token.text)) break;
      return null;
    }
    const behind = afterHearer(doc, words, referents, start, to);
    if (behind > start) {
      start = behind - 1;
      continue;
    }
    // "told to «X»:" names the hearer alone.
    if (words.grammar.addresseePrepositions.includes(token.norm)) return null;
    const named = referents.mentionAt(start);
    // "added to agency X:" has no subject of its own.
    if (named !== null && named.span.start > token.start && referents.isOutlet(named.entity)) return null;
    if (named !== null) break;
    if (words.complementizers.has(token.norm) || words.isCoordinatedThat(token.norm)) return null;
    // "added, citing him": the subject is understood.
    if (words.sources.at(doc, start).some((match) => match.to > start + 1 && match.hypothesis.preposition === null))
      return null;
    if (words.pronounPrepositions.has(doc, start)) continue;
    const manner = named === null ? words.manners.at(doc, start) : 0;
    if (manner > 0) {
      start += manner - 1;
      continue;
    }
    // "closed HIS REMARKS by saying": the object of the cue.
    if (words.mediums.has(doc, start) && words.grammar.pronounEndings.some((ending) => token.text.endsWith(ending)))
      return null;
    // "went on, digressing": a circumstance of the cue.
    const circumstance = cueAt(doc, words, start)?.value.form;
    if (circumstance?.mood === 'PARTICIPLE' && circumstance.agreement === 'M') continue;
    if (words.adverbs.has(doc, start) && !words.prepositions.has(doc, start)) continue;
    break;
  }
  if (start >= to) return null;
  const first = doc.tokens[start];
  if (first === undefined || (first.kind !== 'WORD' && first.kind !== 'NUMBER')) {
    if (!(first !== undefined && OPENING.test(first.text))) return null;
  } else {
    const isName = referents.mentionAt(start) !== null;
    if (!isName && (words.prepositions.has(doc, start) || words.relatives.has(doc, start))) {
      // "some of", "those close to" start with no preposition; a preposition opens an adjunct.
      return null;
    }
    if (!isName && (isAdjunct(doc, words, referents, start) || isHearer(doc, words, start))) return null;
  }
  // "his highness" stands for a person all by itself.
  const next = referents.mentionAt(start + 1);
  if (words.addresses.has(doc, start) && (next === null || referents.typeOf(next.entity) !== 'PERSON'))
    return { from: start, to: start + 1 };
  let end = start;
  let person = false;
  while (end < to && end - start < MAX_SUBJECT) {
    const token = doc.tokens[end];
    if (token === undefined) break;
    const mention = referents.mentionAt(end);
    if (mention !== null) {
      // "the ambassador to-channel X": an outlet behind a preposition is the hearer.
      if (end > start && mention.span.start > token.start && referents.isOutlet(mention.entity)) break;
      if (referents.typeOf(mention.entity) === 'PERSON') person = true;
      end = Math.max(end + 1, referents.rangeOf(mention).to);
      continue;
    }
    if (token.kind === 'PUNCTUATION') {
      if (isComma(doc, end)) {
        const next = referents.mentionAt(end + 1);
        const isApposition =
          !person &&
          next !== null &&
          referents.typeOf(next.entity) === 'PERSON' &&
          isClosedBehind(doc, words, referents.rangeOf(next).to, to);
        if (!isApposition) break;
        end += 1;
        continue;
      }
      if (OPENING.test(token.text) || CLOSING.test(token.text) || /^[-\u2013/.]$/u.test(token.text)) {
        end += 1;
        continue;
      }
      break;
    }
    if (end > start) {
      if (referents.afterTime(end) > end) break;
      if (words.complementizers.has(token.norm) || words.isCoordinatedThat(token.norm)) break;
      const verb = cueAt(doc, words, end);
      if (
        verb !== null &&
        (!verb.value.cue.ambiguous || verb.value.cue.act !== 'STATE') &&
        verb.value.form.mood === 'FINITE' &&
        verb.hypothesis.preposition === null
      )
        break;
      // "to station X, BY SAYING": the noun of saying takes up the cue.
      if (verb !== null && verb.value.form.mood === 'MASDAR' && verb.hypothesis.preposition !== null) break;
      if (words.sources.at(doc, end).some(({ hypothesis }) => hypothesis.preposition === null)) break;
      // "his talk", behind the speaker: the object of "closed his talk by saying".
      if (words.mediums.has(doc, end) && words.grammar.pronounEndings.some((ending) => token.text.endsWith(ending)))
        break;
      // A preposition parted from its noun by a mark or a tatweel: "to «X»".
      if (words.orthography.prepositions.includes(token.norm)) break;
      if (words.relatives.has(doc, end) && !words.governors.has(doc, end)) break;
      // "an official WHO asked not to", "one of them, AND HE is masked": what is told of him is no part of his name.
      if (words.pronouns.has(doc, end) || words.negators.has(doc, end) || words.negators.has(doc, end + 1)) break;
      if (words.mediums.has(doc, end) && words.prepositions.has(doc, end - 1)) break;
      if (words.prepositions.has(doc, end)) {
        const attaches = !person && !words.occasions.has(doc, end) && attachesTo(doc, words, referents, end + 1);
        if (!attaches) break;
      } else if (person && isClitic(doc, words, end)) break;
      else if (words.outletAt(doc, end) > 0 && end > start && isClitic(doc, words, end)) break;
      else if (
        isAdjunct(doc, words, referents, end) &&
        (person || doc.tokens[end]?.norm === undefined || !attachesClitic(doc, words, referents, end))
      )
        break;
      if (words.adverbs.has(doc, end) && person) break;
    }
    end += 1;
  }
  while (end > start && doc.tokens[end - 1]?.kind === 'PUNCTUATION' && !CLOSING.test(doc.tokens[end - 1]?.text ?? ''))
    end -= 1;
  return end > start ? { from: start, to: end } : null;
};

/** The noun that speaks is the first of its phrase, or stands behind a word of number or rank ("one of the officials"). */
const HEAD_REACH = 2;

/** Whether a noun phrase can be the source of words: it names somebody, or its head is a noun that speaks. */
export const canSpeak = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  range: TokenRange,
): boolean => {
  if (referents.entityIn(range.from, range.to) !== null || referents.nominal(range.from, range.to) !== null)
    return true;
  for (let i = range.from; i < Math.min(range.to, range.from + HEAD_REACH); i += 1)
    if (isSourceNoun(doc, words, i)) return true;
  return words.accusatives.has(doc, range.from);
};
