import type { Hypothesis } from './hypotheses.js';
import { bitsAt, isComma, isVerb, isWord, type NameCandidate, type NameReading } from './name-reading.js';
import { COMMON, GIVEN, STOPS, WORD } from './name-words.js';
import { type NamedSpan, personSpan } from './named-span.js';
import { isFamilyName, nameEnd, nameStart } from './person-names.js';
import type { TitlePhrase } from './title-phrases.js';
import { skipHonorifics } from './title-words.js';

export const creditPersons = (reading: NameReading): NamedSpan[] => {
  const found: NamedSpan[] = [];
  for (const { credit } of reading.doc.blocks) {
    if (credit === null) continue;
    const from = reading.doc.tokenAt(credit.start);
    let slash = from;
    while (
      (reading.doc.tokens[slash]?.start ?? Number.MAX_SAFE_INTEGER) < credit.end &&
      reading.doc.tokens[slash]?.text !== '/'
    )
      slash += 1;
    if (reading.doc.tokens[slash]?.text !== '/') continue;
    let start = from;
    while (start < slash && !isWord(reading, start)) start += 1;
    const words = slash - start;
    if (words < 2 || words > 4) continue;
    found.push({ ...personSpan(start, slash, null, 'PHOTO_CREDIT'), credit: true });
  }
  return found;
};

/** A word before a title that can be part of an unknown person's name. */
const mayBeName = (reading: NameReading, index: number, last: boolean): boolean => {
  const word = reading.readings[index];
  if (word === undefined || !isWord(reading, index)) return false;
  const { bits } = word;
  if (bits & (GIVEN | WORD.PARTICLE) && !(bits & (STOPS & ~WORD.PREPOSITION))) return true;
  if (bits & COMMON || word.nationality !== null) return false;
  if (bits & WORD.TOKEN || (last && isFamilyName(reading, index))) return true;
  if (
    reading.doc
      .hypothesesAt(index)
      .some(
        ({ conjunction, stem }) =>
          conjunction !== null && stem.length > 2 && reading.joiningProclitics.has(conjunction),
      )
  )
    return false;
  return !word.common && !word.plain && !word.definite && (reading.doc.tokens[index]?.norm.length ?? 0) >= 3;
};

/** Persons nothing is known about whom a title behind their name shows: two or three words between a break and the title. */
export const namesBeforeTitles = (
  reading: NameReading,
  slots: readonly (NameCandidate | null)[],
  phrases: readonly TitlePhrase[],
  claimed: Int32Array,
): NamedSpan[] => {
  const found: NamedSpan[] = [];
  for (const phrase of phrases) {
    if (phrase.name !== null || phrase.number !== 'ONE' || phrase.counterpart) continue;
    const { hypothesis } = phrase.match;
    if (hypothesis.prefixLength > 0 || hypothesis.fused || phrase.to - phrase.from < 2) continue;
    const end = isComma(reading, phrase.from - 1) ? phrase.from - 1 : phrase.from;
    let from = end;
    while (
      from > 0 &&
      end - from < 4 &&
      mayBeName(reading, from - 1, from === end) &&
      (claimed[from - 1] ?? -1) < 0 &&
      (slots[from - 1] ?? null) === null
    )
      from -= 1;
    if (end - from < 2) continue;
    let known = 0;
    for (let i = from; i < end; i += 1) if (knownWord(reading, i) || isFamilyName(reading, i)) known += 1;
    // A verb before, or a comma behind, shows that unknown words are a name.
    const spoken = isVerb(reading, from - 1) || (end < phrase.from && phrase.to - phrase.from > 2);
    if (known === 0 && !spoken) continue;
    const first = reading.doc.hypothesesAt(from)[0];
    if (first === undefined) continue;
    found.push(personSpan(from, end, first, 'NAME_TITLE'));
  }
  return found;
};

const knownWord = (reading: NameReading, index: number): boolean =>
  (bitsAt(reading, index) & (GIVEN | WORD.TOKEN | WORD.PARTICLE)) !== 0;

/** Persons named without a title: known ones, behind a form of address, and given name with family name. */
export const plainPerson = (reading: NameReading, index: number): NamedSpan | null => {
  const named = (from: number, to: number, hypothesis: Hypothesis): NamedSpan =>
    personSpan(from, to, hypothesis, 'GIVEN_NAME');
  const behind = skipHonorifics(reading, index);
  if (behind > index) {
    const start = nameStart(reading, behind, true);
    const honorific = reading.doc.tokens[index]?.norm ?? '';
    // A single letter that may be an abbreviated form of address needs a sure name.
    if (start === null || start.hypothesis.prefixLength > 0) return null;
    if (start.strength === 'POSSIBLE' && honorific.length < 4) return null;
    const to = nameEnd(reading, behind);
    if (start.strength === 'POSSIBLE' && to - behind < 2) return null;
    return named(behind, to, start.hypothesis);
  }
  const start = nameStart(reading, index, false);
  if (start === null) return null;
  const to = nameEnd(reading, index);
  // A saint without an office is a town.
  if (reading.nameParts.saints.has(start.hypothesis.stem)) {
    return to - index < 2
      ? null
      : { ...named(index, to, start.hypothesis), type: 'LOCATION', subtype: 'CITY', construction: 'PLACE_HEAD' };
  }
  if (bitsAt(reading, index) & WORD.WEAK_GIVEN && bitsAt(reading, index - 1) & WORD.TIME) return null;
  const isEntry = (reading.matches[index] ?? []).some(
    (match) => match.value.kind === 'ENTRY' && match.value.entry.type === 'PERSON' && !match.value.weak,
  );
  if (isEntry) return named(index, to, start.hypothesis);
  const length = to - index;
  if (length < 2) return null;
  if (start.strength === 'SURE') return named(index, to, start.hypothesis);
  if (bitsAt(reading, index) & WORD.WEAK_GIVEN) {
    const next = bitsAt(reading, index + 1);
    const strong = knownWord(reading, index + 1) || reading.words.isDefinite(reading.doc.tokens[index + 1]?.norm ?? '');
    return strong && !(next & STOPS) ? named(index, to, start.hypothesis) : null;
  }
  if (bitsAt(reading, index) & WORD.PARTICLE) {
    // The first name before "son of" may be unknown.
    const links = reading.nameParts.links.has(reading.doc.tokens[index]?.norm ?? '');
    const first = reading.doc.hypothesesAt(index - 1)[0];
    return links &&
      first !== undefined &&
      mayBeName(reading, index - 1, false) &&
      !(bitsAt(reading, index - 1) & WORD.PARTICLE)
      ? named(index - 1, to, first)
      : named(index, to, start.hypothesis);
  }
  // Two words that are known from foreign names and from nowhere else.
  for (let i = index; i < to; i += 1) if (!knownWord(reading, i)) return null;
  return named(index, to, start.hypothesis);
};
