import type { HeadRow } from '../lang/name-grammar.js';
import { bitsAt, cueAt, isWord, type NameReading } from './name-reading.js';
import { COMMON, GIVEN, STOPS, WORD } from './name-words.js';
import {
  type Chain,
  genderOf,
  hasProclitic,
  isDescription,
  isNameAdjective,
  isProperAdjective,
  looksLikeAdjective,
  normAt,
  placeAt,
  properEnd,
  wholeDefinite,
  wholeNationality,
} from './organization-words.js';
import { nameEnd, nameStart } from './person-names.js';

/** Heads that take a country or a person only as an adjective: "the government of X" names nobody. */
const NO_PROPER_COMPLEMENT = new Set([
  'GOVERNMENT',
  'ARMY',
  'DELEGATION',
  'POLICE',
  'DEPARTMENT',
  'COMPANY',
  'MOVEMENT',
  'EMIRATE',
]);

/** Heads that describe rather than name when only a plain noun follows: the movement of the shoulder. */
const DESCRIBING = new Set(['COMPANY', 'MOVEMENT', 'ARMED_GROUP', 'BROADCASTER', 'INSTITUTE']);

/** Of those, heads that a field of work names: the electricity company, the institute of sciences. */
const FIELD_NAMED = new Set(['COMPANY', 'INSTITUTE']);

/** Heads that are plain nouns unless a field of work follows. */
const FIELD_ONLY = new Set(['DIRECTORATE', 'DEPARTMENT', 'POLICE']);

/** End of the name of a king or prince that an institution bears: his own name and his father's. */
const honoredEnd = (reading: NameReading, start: number): number => {
  const limit = nameEnd(reading, start);
  let end = start + (reading.nameParts.joiners.has(normAt(reading, start)) ? 2 : 1);
  while (end < limit && bitsAt(reading, end) & WORD.PARTICLE) {
    end += reading.nameParts.joiners.has(normAt(reading, end + 1)) ? 3 : 2;
  }
  return Math.min(Math.max(end, start + 1), limit);
};

/** The words that a construct head belongs to, beginning at `chain.at`; false: none. */
export const complement = (chain: Chain, head: HeadRow): boolean => {
  const { reading } = chain;
  const { at } = chain;
  if (!isWord(reading, at)) return false;
  const word = reading.readings[at];
  if (word === undefined) return false;
  const closed = NO_PROPER_COMPLEMENT.has(head.subtype ?? '');
  const honorific = cueAt(reading, at, 'HONORIFIC');
  const king = cueAt(reading, at, 'TITLE');
  if (honorific !== null || (king?.value.definite && king.to === at + 1)) {
    const next = honorific?.to ?? king?.to ?? at + 1;
    const start = nameStart(reading, next, true);
    if (start !== null && start.strength !== 'POSSIBLE' && start.hypothesis.prefixLength === 0) {
      if (closed && head.subtype !== 'COMPANY') return false;
      chain.at = honoredEnd(reading, next);
      return true;
    }
    if (honorific !== null && king === null) return false;
  }
  if (head.subtype === 'MEDICAL_CITY') return false;
  const guarded = cueAt(reading, at, 'TITLE');
  if (guarded !== null && guarded.to - at > 1 && head.subtype === 'EMBASSY') {
    chain.at = guarded.to;
    return true;
  }
  const proper = properEnd(reading, at);
  if (proper === null && head.subtype === 'COUNTRY') return false;
  if (proper !== null) {
    // A canal bears a place's name, a channel its own.
    if (head.subtype === 'BROADCASTER' && placeAt(reading, at)) return false;
    const group = reading.matches[at]?.some(
      ({ value, to }) => value.kind === 'ENTRY' && value.entry.type === 'GROUP' && to === proper.to,
    );
    if (closed && !group && (proper.person || head.subtype !== 'COMPANY')) return false;
    chain.at = proper.to;
    return true;
  }
  const { bits } = word;
  if (bits & STOPS && !(bits & (WORD.FIELD | WORD.NOUN))) return false;
  if (wholeDefinite(reading, at)) {
    if (head.subtype === 'MOVEMENT' && bits & WORD.FIELD) return false;
    // The council of the company, the founder of the paper: nouns that themselves point back to a name.
    if (
      head.subtype !== 'MINISTRY' &&
      reading.definiteHeads.has(normAt(reading, at)) &&
      !isNameAdjective(reading, at + 1)
    )
      return false;
    if (
      DESCRIBING.has(head.subtype ?? '') &&
      bits & (FIELD_NAMED.has(head.subtype ?? '') ? COMMON & ~WORD.FIELD : COMMON) &&
      !isProperAdjective(reading, at + 1) &&
      !(chain.titled && bits & WORD.NOUN)
    ) {
      return false;
    }
    if (FIELD_ONLY.has(head.subtype ?? '') && !(bits & WORD.FIELD)) return false;
    if (head.subtype === 'ROAD' && !isNameAdjective(reading, at + 1)) return false;
    if (head.type === 'LOCATION' && bits & COMMON && !(bits & (WORD.TOKEN | GIVEN))) return false;
    if (bits & WORD.OUTSIDE && !(bits & (WORD.NOUN | WORD.FIELD | WORD.ADJECTIVE))) return false;
    if (wholeNationality(reading, at) && head.pattern === 'CONSTRUCT' && head.type !== 'LOCATION') {
      // "council of the Saudis" is rare, "a Saudi ministry" has no article: the head would be definite.
      if (!reading.pluralEndings.some((ending) => normAt(reading, at).endsWith(ending))) return head.type === 'MEDIA';
    }
    chain.at += 1;
    return true;
  }
  // The board of a company: the inner noun begins a name of its own.
  if (cueAt(reading, at, 'ORGANIZATION') !== null) return false;
  // A second noun in construct: the rights of man, the affairs of the two mosques.
  const second = chain.at + 1;
  if (bits & (WORD.NOUN | WORD.FIELD) && !word.nationality) {
    // "For organising the parking lots": the head is a verbal noun.
    if (chain.purpose && head.subtype === 'ARMED_GROUP') return false;
    if (
      isWord(reading, second) &&
      wholeDefinite(reading, second) &&
      !(bitsAt(reading, second) & STOPS) &&
      !wholeNationality(reading, second)
    ) {
      chain.at += 2;
      return true;
    }
    // The alliance of the tribes of X.
    const word2 = reading.readings[second];
    const unknown =
      isWord(reading, second) &&
      word2 !== undefined &&
      !word2.common &&
      !word2.definite &&
      !word2.plain &&
      word2.bits === 0;
    if (head.subtype === 'MOVEMENT' && unknown && word2.nationality === null) {
      chain.at += 2;
      return true;
    }
    return false;
  }
  if (word.common || word.definite || word.nationality !== null || bits & COMMON) return false;
  // A feminine word behind a feminine noun is an adjective more often than a name.
  const feminine = reading.feminineForm !== null && (reading.doc.tokens[at]?.text ?? '').endsWith(reading.feminineForm);
  if (feminine && !(bits & WORD.TOKEN) && genderOf(reading, at - 1) === 'FEMININE') return false;
  if (isDescription(reading, at) || looksLikeAdjective(reading, at) || head.subtype === 'COUNTRY') return false;
  if (head.subtype === 'DELEGATION' || head.subtype === 'GOVERNMENT' || head.subtype === 'DEPARTMENT') return false;
  // A unit may bear a person's name of several parts.
  if (bits & WORD.PARTICLE) {
    chain.at = Math.max(nameEnd(reading, at), at + 1);
    return true;
  }
  // A name nothing is known about, perhaps of several words.
  chain.at += 1;
  while (
    chain.at < at + 3 &&
    isWord(reading, chain.at) &&
    !reading.readings[chain.at]?.common &&
    !reading.readings[chain.at]?.definite &&
    reading.readings[chain.at]?.nationality === null &&
    (bitsAt(reading, chain.at) & (COMMON | GIVEN)) === 0 &&
    !hasProclitic(reading, chain.at) &&
    !isDescription(reading, chain.at) &&
    (reading.matches[chain.at]?.length ?? 0) === 0
  ) {
    chain.at += 1;
  }
  if (head.subtype === 'CLUB') {
    const place = properEnd(reading, chain.at);
    if (place !== null && !place.person) chain.at = place.to;
  }
  return true;
};
